import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p04 = paragraph({
  id: '4',
  citation: 'order-2026/4',
  chapter: 2,
  inForce: { from: entryIntoForce },
  words: {
    '4': 'Зорлық-зомбылыққа, қатыгез қарым-қатынасқа, жәбірлеуге (буллингке) ұшыраған, сондай-ақ зорлық-зомбылықтың куәсі болған кәмелетке толмағандарды анықтау мынадай жағдайларда жүзеге асырылады:',
    '4.1':
      'құқық бұзушылық профилактикасы субъектілерінің өздерінің функционалдық міндеттерін орындауы кезінде;',
    '4.2': 'жеке тұлғаларды және (немесе) заңды тұлғалардың өкілдерін қабылдау кезінде;',
    '4.3': 'өтініштерді қарау кезінде;',
    '4.4':
      'кәмелетке толмаған баладан, баланың ата-анасынан немесе басқа да заңды өкілдерінен, БҚЖӨУ-ден, "111" байланыс орталығынан ақпарат алу кезінде;',
    '4.5': 'бұқаралық ақпарат құралдарындағы жарияланымдар мен хабарламалардың мониторингі кезінде.',
  },
  translation: {
    '4': {
      ru: 'Выявление несовершеннолетних, подвергшихся насилию, жестокому обращению, травле (буллингу), а также ставших свидетелями насилия, осуществляется в следующих случаях:',
      en: 'Minors who have been subjected to violence, cruel treatment or bullying or have witnessed violence are identified in the following circumstances:',
    },
    '4.1': {
      ru: 'при исполнении субъектами профилактики правонарушений своих функциональных обязанностей;',
      en: 'while subjects of offence prevention perform their functional duties;',
    },
    '4.2': {
      ru: 'при приеме физических лиц и (или) представителей юридических лиц;',
      en: 'when receiving individuals and (or) representatives of legal entities;',
    },
    '4.3': { ru: 'при рассмотрении обращений;', en: 'when considering applications;' },
    '4.4': {
      ru: 'при получении информации от несовершеннолетнего ребенка, родителя ребенка или других законных представителей, от РУПР, контакт-центра «111»;',
      en: 'on receiving information from the minor, the child’s parent or other legal representatives, the regional commissioner or contact centre 111;',
    },
    '4.5': {
      ru: 'при мониторинге публикаций и сообщений в средствах массовой информации.',
      en: 'when monitoring publications and reports in the mass media.',
    },
  },
  summary: {
    kk: 'Баланың жағдайы бес жолмен белгілі болуы мүмкін: жұмыс барысында, қабылдауда, өтініштен, баланың өзінен немесе ата-анасынан, өңірлік уәкілден, 111-ден, БАҚ-тан.',
    ru: 'О беде ребенка узнают пятью путями: в ходе работы, на приеме, из обращения, от самого ребенка, родителей, регионального уполномоченного или 111, из СМИ.',
    en: 'A child’s trouble comes to light in five ways: at work, when people are received, from an application, from the child, a parent, the regional commissioner or 111, and from the media.',
  },
  kinds: ['violence', 'cruelty', 'bullying', 'witness'],
  duties: [],
  readings: [],
});
