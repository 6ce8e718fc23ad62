import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p33 = paragraph({
  id: '33',
  citation: 'order-2026/33',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '33': 'Осы Қағидалардың 3-тармағында көрсетілген органдар мен ұйымдардың өз функцияларын орындауы кезеңінде белгілі болған кәмелетке толмағандардың дербес деректері "Дербес деректер және оларды қорғау туралы" Қазақстан Республикасының Заңына сәйкес жарияланбайды.',
  },
  translation: {
    '33': {
      ru: 'Персональные данные несовершеннолетних, ставшие известными органам и организациям, указанным в пункте 3 настоящих Правил, в период исполнения ими своих функций, не разглашаются в соответствии с Законом Республики Казахстан «О персональных данных и их защите».',
      en: 'Personal data of minors that became known to the bodies and organisations listed in paragraph 3 of these Rules while they performed their functions are not disclosed, under the Law of the Republic of Kazakhstan “On Personal Data and Their Protection”.',
    },
  },
  summary: {
    kk: 'Жұмыс барысында белгілі болған баланың дербес деректері жария етілмейді.',
    ru: 'Персональные данные ребенка, ставшие известными по работе, не разглашаются.',
    en: 'A child’s personal data learned at work are not disclosed.',
  },
  kinds: ['violence', 'cruelty', 'bullying', 'witness'],
  duties: [
    {
      id: 'p33.undisclosed',
      paragraph: '33',
      title: {
        kk: 'Баланың дербес деректерін жария етпеу',
        ru: 'Не разглашать персональные данные ребенка',
        en: 'Do not disclose the child’s personal data',
      },
      actor: 'paragraph3Bodies',
      trigger: {
        code: 'dataKnown',
        text: {
          kk: 'өз функцияларын орындауы кезеңінде белгілі болған',
          ru: 'ставшие известными в период исполнения своих функций',
          en: 'that became known while performing their functions',
        },
      },
      kinds: ['violence', 'cruelty', 'bullying', 'witness'],
      recipients: [],
      due: { kind: 'continuous' },
      schoolFacing: true,
    },
  ],
  readings: [
    {
      paragraph: '33',
      note: {
        kk: '«Жарияланбайды» сөзін тек жариялауға емес, кез келген бөтен адамға айтуға тыйым деп түсінеміз. Бұйрық талап ететін алушыларға беру – жария ету емес.',
        ru: '«Жарияланбайды» мы понимаем не только как запрет публикации, но и как запрет сообщать посторонним. Передача получателям, которых требует приказ, – не разглашение.',
        en: 'We read “жарияланбайды” (“are not made public”) as forbidding not only publication but telling any outsider. Passing data to the recipients whom the order demands is no disclosure.',
      },
      adr: '0018',
    },
    {
      paragraph: '33',
      note: {
        kk: 'Мәтін түрлерді атамайды; «кәмелетке толмағандар» барлық төрт түрді қамтиды деп түсінеміз.',
        ru: 'Виды текст не называет; читаем, что «несовершеннолетние» – это все четыре вида.',
        en: 'The words name no kind; we read “minors” as all four.',
      },
      adr: '0018',
    },
  ],
});
