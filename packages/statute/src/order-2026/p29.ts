import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p29 = paragraph({
  id: '29',
  citation: 'order-2026/29',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '29': 'КІҚҚК зорлық-зомбылыққа, қатыгездікке, жәбірлеуге (буллингке) ұшыраған, сондай-ақ зорлық-зомбылыққа куә болған кәмелетке толмағандар туралы ақпарат алған күннен бастап 10 (он) жұмыс күні ішінде Қазақстан Республикасының қолданыстағы заңнамасына сәйкес баланың құқықтары мен заңды мүдделерін қорғау және қалпына келтіру жөніндегі шараларды жүзеге асырады.',
  },
  translation: {
    '29': {
      ru: 'КДНиЗП в течение 10 (десяти) рабочих дней со дня получения информации о несовершеннолетних, подвергшихся насилию, жестокости, травле (буллингу), а также ставших свидетелями насилия, осуществляет меры по защите и восстановлению прав и законных интересов ребенка в соответствии с действующим законодательством Республики Казахстан.',
      en: 'The Commission on Minors’ Affairs and Protection of Their Rights, within 10 (ten) working days from the day of receiving information about minors who have been subjected to violence, cruelty or bullying or have witnessed violence, carries out measures to protect and restore the rights and lawful interests of the child under the legislation of the Republic of Kazakhstan in force.',
    },
  },
  summary: {
    kk: 'Комиссия ақпарат алған күннен бастап 10 жұмыс күні ішінде баланың құқықтарын қорғау және қалпына келтіру шараларын қолданады.',
    ru: 'Комиссия в течение 10 рабочих дней со дня получения информации принимает меры по защите и восстановлению прав ребенка.',
    en: 'Within 10 working days from the day it is informed the commission takes measures to protect and restore the child’s rights.',
  },
  kinds: ['violence', 'cruelty', 'bullying', 'witness'],
  duties: [
    {
      id: 'p29.commission',
      paragraph: '29',
      title: {
        kk: 'Баланың құқықтарын қорғау шараларын қолдану',
        ru: 'Принять меры по защите прав ребенка',
        en: 'Take measures to protect the child’s rights',
      },
      actor: 'commission',
      trigger: {
        code: 'commissionInformed',
        text: {
          kk: 'туралы ақпарат алған күннен бастап',
          ru: 'со дня получения информации',
          en: 'from the day of receiving the information',
        },
      },
      kinds: ['violence', 'cruelty', 'bullying', 'witness'],
      recipients: [],
      due: {
        kind: 'workingDays',
        count: 10,
        from: 'day',
        since: 'receipt',
        words: 'ақпарат алған күннен бастап 10 (он) жұмыс күні ішінде',
      },
      schoolFacing: false,
    },
  ],
  readings: [
    {
      paragraph: '29',
      note: {
        kk: 'Комиссия жәбірлеу (буллинг) бойынша да шара қолданады, бірақ 11.3 пен 12.6 жәбірлеуді атамайды: комиссияға мұндай хабар қалай жетуі керегі айтылмаған.',
        ru: 'Комиссия принимает меры и по травле (буллингу), но 11.3 и 12.6 ее не называют: как такая информация должна попасть в комиссию, не сказано.',
        en: 'The commission acts on bullying too, yet 11.3 and 12.6 do not name it: how such information is to reach the commission is not said.',
      },
      adr: '0011',
    },
    {
      paragraph: '29',
      note: {
        kk: 'Санау келесі күннен басталып, оныншы жұмыс күнінің соңында бітеді.',
        ru: 'Счет начинается со следующего дня и кончается с концом десятого рабочего дня.',
        en: 'Counting starts the next day and ends with the end of the tenth working day.',
      },
      adr: '0012',
    },
  ],
});
