import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p16 = paragraph({
  id: '16',
  citation: 'order-2026/16',
  chapter: 2,
  inForce: { from: entryIntoForce },
  words: {
    '16': 'Зорлық-зомбылыққа, қатыгездікке ұшыраған кәмелетке толмаған түскен кезде денсаулық сақтау ұйымдары:',
    '16.1':
      '"Денсаулық сақтау саласындағы есепке алу құжаттамасының нысандарын, сондай-ақ оларды толтыру жөніндегі нұсқаулықтарды бекіту туралы" Қазақстан Республикасы Денсаулық сақтау министрі міндетін атқарушысының 2020 жылғы 30 қазандағы № ҚР ДСМ-175/2020 бұйрығына (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 21579 болып тіркелді) сәйкес ақпаратты дереу тіркейді;',
    '16.2': 'баланы визуалды тексеріп, көрсеткіштер бойынша медициналық көмек көрсетеді.',
  },
  translation: {
    '16': {
      ru: 'При поступлении несовершеннолетнего, подвергшегося насилию, жестокости, организации здравоохранения:',
      en: 'When a minor who has been subjected to violence or cruelty is brought in, health-care organisations:',
    },
    '16.1': {
      ru: 'незамедлительно регистрируют информацию в соответствии с приказом исполняющего обязанности Министра здравоохранения Республики Казахстан от 30 октября 2020 года № ҚР ДСМ-175/2020 «Об утверждении форм учетной документации в области здравоохранения, а также инструкций по их заполнению» (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 21579);',
      en: 'immediately register the information under order No. ҚР ДСМ-175/2020 of the acting Minister of Healthcare of the Republic of Kazakhstan of 30 October 2020 “On approval of the forms of record documents in health care and of the instructions for filling them in” (registered in the Register of State Registration of Normative Legal Acts under No. 21579);',
    },
    '16.2': {
      ru: 'проводят визуальный осмотр ребенка и оказывают медицинскую помощь по показаниям.',
      en: 'examine the child visually and give medical care as indicated.',
    },
  },
  summary: {
    kk: 'Зорлық-зомбылыққа немесе қатыгездікке ұшыраған бала түскенде, медициналық ұйым оны дереу тіркейді, қарайды және көмек көрсетеді.',
    ru: 'Когда поступает ребенок, пострадавший от насилия или жестокости, медицинская организация незамедлительно регистрирует это, осматривает его и оказывает помощь.',
    en: 'When a child who has suffered violence or cruelty is brought in, the health-care organisation registers it immediately, examines the child and gives care.',
  },
  kinds: ['violence', 'cruelty'],
  duties: [
    {
      id: 'p16.1.registration',
      paragraph: '16.1',
      title: { kk: 'Ақпаратты тіркеу', ru: 'Зарегистрировать информацию', en: 'Register the information' },
      actor: 'healthOrganisation',
      trigger: {
        code: 'broughtToHealthOrganisation',
        text: {
          kk: 'кәмелетке толмаған түскен кезде',
          ru: 'при поступлении несовершеннолетнего',
          en: 'when a minor is brought in',
        },
      },
      kinds: ['violence', 'cruelty'],
      recipients: [],
      due: { kind: 'immediate', words: 'дереу' },
      schoolFacing: false,
    },
    {
      id: 'p16.2.examination',
      paragraph: '16.2',
      title: {
        kk: 'Баланы қарап, медициналық көмек көрсету',
        ru: 'Осмотреть ребенка и оказать медицинскую помощь',
        en: 'Examine the child and give medical care',
      },
      actor: 'healthOrganisation',
      trigger: {
        code: 'broughtToHealthOrganisation',
        text: {
          kk: 'кәмелетке толмаған түскен кезде',
          ru: 'при поступлении несовершеннолетнего',
          en: 'when a minor is brought in',
        },
      },
      kinds: ['violence', 'cruelty'],
      recipients: [],
      due: { kind: 'none' },
      schoolFacing: false,
    },
  ],
  readings: [
    {
      paragraph: '16',
      note: {
        kk: '16-тармақта жәбірлеуге (буллингке) ұшыраған бала да, куә де аталмаған.',
        ru: 'Пункт 16 не называет ни ребенка, подвергшегося травле (буллингу), ни свидетеля.',
        en: 'Paragraph 16 names neither a bullied child nor a witness.',
      },
      adr: '0011',
    },
  ],
});
