import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';
import { notStated } from './not-stated.ts';

export const p17 = paragraph({
  id: '17',
  citation: 'order-2026/17',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '17': 'Зорлық-зомбылыққа, қатыгез қарым-қатынасқа, жәбірлеуге (буллингке) ұшыраған, сондай-ақ зорлық-зомбылықтың куәсі болған кәмелетке толмағандарға көмек көрсету жөніндегі қызметті үйлестіруді Қазақстан Республикасының балалардың құқықтарын қорғау жөніндегі өңірлік уәкілетті органдары, ал олар болмаған жағдайда қорғаншылық органдары (бұдан әрі – органдар) жүзеге асырады.',
  },
  translation: {
    '17': {
      ru: 'Координацию деятельности по оказанию помощи несовершеннолетним, подвергшимся насилию, жестокому обращению, травле (буллингу), а также ставшим свидетелями насилия, осуществляют региональные уполномоченные органы по защите прав детей Республики Казахстан, а в случае их отсутствия – органы опеки (далее – органы).',
      en: 'The work of giving assistance to minors who have been subjected to violence, cruel treatment or bullying or have witnessed violence is coordinated by the regional authorised bodies for the protection of children’s rights of the Republic of Kazakhstan or, where there is none, by the guardianship bodies (hereinafter – the bodies).',
    },
  },
  summary: {
    kk: 'Балаға көмек көрсетуді өңірлік уәкілетті орган (ол болмаса – қорғаншылық органы) үйлестіреді.',
    ru: 'Помощь ребенку координирует региональный уполномоченный орган (если его нет – орган опеки).',
    en: 'Assistance to the child is coordinated by the regional body or, where there is none, the guardianship body.',
  },
  kinds: ['violence', 'cruelty', 'bullying', 'witness'],
  duties: [
    {
      id: 'p17.coordination',
      paragraph: '17',
      title: {
        kk: 'Көмек көрсетуді үйлестіру',
        ru: 'Координировать помощь',
        en: 'Coordinate the assistance',
      },
      actor: 'regionalBody',
      actorFallback: 'guardianshipBody',
      trigger: { code: 'notStated', text: notStated },
      kinds: ['violence', 'cruelty', 'bullying', 'witness'],
      recipients: [],
      due: { kind: 'none' },
      schoolFacing: false,
    },
  ],
  readings: [
    {
      paragraph: '17',
      note: {
        kk: '17-тармақ жәбірлеуді (буллингті) де атайды, ал 19-тармақ бойынша мұндай көмек № 506 бұйрыққа сәйкес көрсетіледі. Екеуі де қолданылады деп түсінеміз.',
        ru: 'Пункт 17 называет и травлю (буллинг), а пункт 19 отсылает помощь при ней к приказу № 506. Читаем: действуют оба.',
        en: 'Paragraph 17 names bullying too, while paragraph 19 sends help for it to Order 506. We read that both apply.',
      },
      adr: '0011',
    },
  ],
});
