import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p07 = paragraph({
  id: '7',
  citation: 'order-2026/7',
  chapter: 2,
  inForce: { from: entryIntoForce },
  words: {
    '7': 'Балаға жасалған зорлық-зомбылықтың, қатыгез қарым-қатынастың, баланың жәбірленуінің (буллинг), сондай-ақ зорлық-зомбылық куәгері болғанының ықтимал белгілеріне дене жарақаттары (көгеру, сызаттар, жаралар), мінез-құлықтың күрт өзгеруі, мазасыздық, депрессия, әлеуметтік оқшаулану белгілері, себепсіз жүйелі түрде сабақтан қалу жатады.',
  },
  translation: {
    '7': {
      ru: 'К вероятным признакам насилия, жестокого обращения, травли (буллинга) в отношении ребенка, а также того, что он стал свидетелем насилия, относятся телесные повреждения (синяки, царапины, раны), резкое изменение поведения, тревожность, депрессия, признаки социальной изоляции, систематические пропуски занятий без причины.',
      en: 'Possible signs of violence, cruel treatment or bullying of a child, and of the child’s having witnessed violence, are bodily injuries (bruises, scratches, wounds), an abrupt change of behaviour, anxiety, depression, signs of social isolation, and systematic absence from lessons without a reason.',
    },
  },
  summary: {
    kk: 'Алты ықтимал белгі. Белгі – дәлел емес, бірақ хабарлауға жеткілікті негіз болуы мүмкін: тексеру – басқалардың ісі.',
    ru: 'Шесть вероятных признаков. Признак – не доказательство, но может быть достаточным поводом сообщить: проверяют другие.',
    en: 'Six possible signs. A sign is no proof, but it may be reason enough to report: checking it is for others.',
  },
  kinds: ['violence', 'cruelty', 'bullying', 'witness'],
  duties: [],
  readings: [
    {
      paragraph: '7',
      note: {
        kk: 'Тізімнің толық екені айтылмаған («жатады»). Qorgan басқа белгіні де өз сөзімен жазуға мүмкіндік береді.',
        ru: 'Не сказано, что перечень исчерпывающий («относятся»). Qorgan позволяет записать своими словами и другой признак.',
        en: 'The list is not said to be complete. Qorgan lets the employee write down another sign in their own words.',
      },
      adr: '0017',
    },
    {
      paragraph: '7',
      note: {
        kk: 'Қай белгі 11-тармақтың 2-тармақшасы бойынша дәрігер қажет екенін білдіретіні айтылмаған. Дене жарақаты белгіленсе, Qorgan «дәрігер керек пе?» деп сұрайды.',
        ru: 'Какой признак говорит о необходимости врача по подпункту 2 пункта 11, не сказано. Если отмечены телесные повреждения, Qorgan спрашивает, нужен ли врач.',
        en: 'Which sign shows a need for care under 11.2 is not said. Where injuries are marked, Qorgan asks whether a doctor is needed.',
      },
      adr: '0017',
    },
  ],
});
