import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p13 = paragraph({
  id: '13',
  citation: 'order-2026/13',
  chapter: 2,
  inForce: { from: entryIntoForce },
  words: {
    '13': 'БҚЖӨУ зорлық – зомбылыққа, қатыгездікке ұшыраған, сондай-ақ зорлық-зомбылыққа куә болған кәмелетке толмағандар туралы ақпаратты алған сәттен бастап 1 (бір) сағат ішінде оны Қазақстан Республикасындағы Бала құқықтары жөніндегі уәкілге (бұдан әрі – БҚЖУ) береді.',
  },
  translation: {
    '13': {
      ru: 'РУПР в течение 1 (одного) часа с момента получения информации о несовершеннолетних, подвергшихся насилию, жестокости, а также ставших свидетелями насилия, передает ее Уполномоченному по правам ребенка в Республике Казахстан (далее – УПР).',
      en: 'The regional commissioner, within 1 (one) hour from the moment of receiving information about minors who have been subjected to violence or cruelty or have witnessed violence, passes it to the Commissioner for Children’s Rights in the Republic of Kazakhstan (hereinafter – national commissioner).',
    },
  },
  summary: {
    kk: 'Өңірлік уәкіл хабарды 1 сағат ішінде республикалық Бала құқықтары жөніндегі уәкілге береді.',
    ru: 'Региональный уполномоченный за 1 час передает информацию Уполномоченному по правам ребенка в Республике Казахстан.',
    en: 'The regional commissioner passes the information to the national Commissioner for Children’s Rights within 1 hour.',
  },
  kinds: ['violence', 'cruelty', 'witness'],
  duties: [
    {
      id: 'p13.nationalCommissioner',
      paragraph: '13',
      title: {
        kk: 'Республикалық уәкілге беру',
        ru: 'Передать республиканскому уполномоченному',
        en: 'Pass to the national commissioner',
      },
      actor: 'regionalCommissioner',
      trigger: {
        code: 'informationReceived',
        text: {
          kk: 'ақпаратты алған сәттен бастап',
          ru: 'с момента получения информации',
          en: 'from the moment of receiving the information',
        },
      },
      kinds: ['violence', 'cruelty', 'witness'],
      recipients: [{ party: 'nationalCommissioner' }],
      due: {
        kind: 'duration',
        minutes: 60,
        from: 'moment',
        since: 'receipt',
        words: 'ақпаратты алған сәттен бастап 1 (бір) сағат ішінде',
      },
      schoolFacing: false,
    },
  ],
  readings: [
    {
      paragraph: '13',
      note: {
        kk: '«1 сағат» – сәттен бастап 60 минут, күні-түні. Жәбірлеу (буллинг) аталмаған.',
        ru: '«1 час» – 60 минут с этого момента, днем и ночью. Травля (буллинг) не названа.',
        en: '“1 hour” is 60 minutes from the moment, day and night. Bullying is not named.',
      },
      adr: '0012',
    },
    {
      paragraph: '13',
      note: {
        kk: 'БҚЖӨУ мен БҚЖУ бір-ақ әріппен ерекшеленеді: біріншісі – өңірлік, екіншісі – республикалық уәкіл.',
        ru: 'БҚЖӨУ (РУПР) и БҚЖУ (УПР) отличаются одной буквой: первый – региональный, второй – республиканский уполномоченный.',
        en: 'БҚЖӨУ and БҚЖУ differ by one letter: the former is the regional, the latter the national commissioner.',
      },
      adr: '0019',
    },
  ],
});
