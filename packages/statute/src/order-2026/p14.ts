import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p14 = paragraph({
  id: '14',
  citation: 'order-2026/14',
  chapter: 2,
  inForce: { from: entryIntoForce },
  words: {
    '14': '"111" байланыс орталығы зорлық-зомбылыққа, қатыгездікке ұшыраған, сондай-ақ зорлық-зомбылыққа куә болған кәмелетке толмағандар туралы ақпарат алған кезде:',
    '14.1':
      'келіп түскен мәселелер бойынша шешудің неғұрлым тиімді жолын айқындау үшін өтініштер бойынша ақпаратты жинауды және өңдеуді жүзеге асырады;',
    '14.2':
      'қолда бар байланыс арналары арқылы дереу орталық мемлекеттік органдарға, жергілікті атқарушы органдарға, БҚЖУ, БҚЖӨУ келіп түскен ақпаратты береді;',
    '14.3':
      'жауапты мемлекеттік органдар қызметкерлерінің іс-әрекеттерін үйлестіруді және қадағалауды жүзеге асырады.',
  },
  translation: {
    '14': {
      ru: 'Контакт-центр «111» при получении информации о несовершеннолетних, подвергшихся насилию, жестокости, а также ставших свидетелями насилия:',
      en: 'Contact centre 111, on receiving information about minors who have been subjected to violence or cruelty or have witnessed violence:',
    },
    '14.1': {
      ru: 'осуществляет сбор и обработку информации по обращениям для определения наиболее эффективного пути решения поступивших вопросов;',
      en: 'collects and processes the information on the applications, to find the most effective way of resolving the matters that have come in;',
    },
    '14.2': {
      ru: 'по имеющимся каналам связи незамедлительно передает поступившую информацию центральным государственным органам, местным исполнительным органам, УПР, РУПР;',
      en: 'immediately passes the information received, by the channels of communication available, to central state bodies, local executive bodies, the national commissioner and the regional commissioner;',
    },
    '14.3': {
      ru: 'осуществляет координацию и отслеживание действий работников ответственных государственных органов.',
      en: 'coordinates and monitors the actions of the staff of the responsible state bodies.',
    },
  },
  summary: {
    kk: '111 байланыс орталығы хабарды өңдейді, дереу мемлекеттік органдар мен уәкілдерге береді және олардың әрекетін қадағалайды.',
    ru: 'Контакт-центр 111 обрабатывает сообщение, незамедлительно передает его государственным органам и уполномоченным и следит за их действиями.',
    en: 'Contact centre 111 processes what it is told, immediately passes it to state bodies and the commissioners, and follows what they do.',
  },
  kinds: ['violence', 'cruelty', 'witness'],
  duties: [
    {
      id: 'p14.1.processing',
      paragraph: '14.1',
      title: {
        kk: 'Ақпаратты жинау және өңдеу',
        ru: 'Собрать и обработать информацию',
        en: 'Collect and process the information',
      },
      actor: 'contactCentre111',
      trigger: {
        code: 'informationReceived',
        text: {
          kk: 'ақпарат алған кезде',
          ru: 'при получении информации',
          en: 'on receiving the information',
        },
      },
      kinds: ['violence', 'cruelty', 'witness'],
      recipients: [],
      due: { kind: 'none' },
      schoolFacing: false,
    },
    {
      id: 'p14.2.passOn',
      paragraph: '14.2',
      title: {
        kk: 'Мемлекеттік органдар мен уәкілдерге беру',
        ru: 'Передать государственным органам и уполномоченным',
        en: 'Pass to state bodies and the commissioners',
      },
      actor: 'contactCentre111',
      trigger: {
        code: 'informationReceived',
        text: {
          kk: 'ақпарат алған кезде',
          ru: 'при получении информации',
          en: 'on receiving the information',
        },
      },
      kinds: ['violence', 'cruelty', 'witness'],
      recipients: [
        { party: 'centralStateBodies' },
        { party: 'localExecutive' },
        { party: 'nationalCommissioner' },
        { party: 'regionalCommissioner' },
      ],
      due: { kind: 'immediate', words: 'дереу' },
      schoolFacing: false,
    },
    {
      id: 'p14.3.coordination',
      paragraph: '14.3',
      title: {
        kk: 'Мемлекеттік органдардың әрекетін үйлестіру және қадағалау',
        ru: 'Координировать и отслеживать действия госорганов',
        en: 'Coordinate and monitor what state bodies do',
      },
      actor: 'contactCentre111',
      trigger: {
        code: 'informationReceived',
        text: {
          kk: 'ақпарат алған кезде',
          ru: 'при получении информации',
          en: 'on receiving the information',
        },
      },
      kinds: ['violence', 'cruelty', 'witness'],
      recipients: [],
      due: { kind: 'none' },
      schoolFacing: false,
    },
  ],
  readings: [
    {
      paragraph: '14',
      note: {
        kk: '111-ге қоңырау шалу мектепті 8-тармақ бойынша үш алушыға хабарлаудан босатпайды: 111 олардың ішінде аталмаған.',
        ru: 'Звонок в 111 не освобождает школу от сообщения трем получателям пункта 8: 111 среди них не назван.',
        en: 'A call to 111 does not release the school from telling the three recipients of paragraph 8: 111 is not among them.',
      },
      adr: '0019',
    },
    {
      paragraph: '14',
      note: {
        kk: '14.1 және 14.3-тармақшаларда мерзім көрсетілмеген.',
        ru: 'В подпунктах 14.1 и 14.3 срок не указан.',
        en: '14.1 and 14.3 state no time.',
      },
      adr: '0017',
    },
  ],
});
