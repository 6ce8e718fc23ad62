import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p21 = paragraph({
  id: '21',
  citation: 'order-2026/21',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '21': 'Қазақстан Республикасының балалар құқықтарын қорғау жөніндегі өңірлік уәкілетті органдары, ол болмаған жағдайда қорғаншылық органы зорлық-зомбылыққа, қатыгездікке ұшыраған, сондай-ақ зорлық-зомбылыққа куә болған кәмелетке толмағандар туралы мәліметтер келіп түскен сәттен бастап 1 (бір) жұмыс күні ішінде осы Қағидаларға 1-қосымшаға сәйкес нысан бойынша баланың жағдайын бастапқы бағалауды жүргізеді.',
  },
  translation: {
    '21': {
      ru: 'Региональные уполномоченные органы по защите прав детей Республики Казахстан, а в случае их отсутствия орган опеки в течение 1 (одного) рабочего дня с момента поступления сведений о несовершеннолетних, подвергшихся насилию, жестокости, а также ставших свидетелями насилия, проводят первичную оценку ситуации ребенка по форме согласно приложению 1 к настоящим Правилам.',
      en: 'The regional authorised bodies for the protection of children’s rights of the Republic of Kazakhstan or, where there is none, the guardianship body, within 1 (one) working day from the moment of receiving data about minors who have been subjected to violence or cruelty or have witnessed violence, carry out an initial assessment of the child’s situation in the form of Annex 1 to these Rules.',
    },
  },
  summary: {
    kk: 'Өңірлік уәкілетті орган (ол болмаса – қорғаншылық органы) 1 жұмыс күні ішінде 1-қосымша бойынша баланың жағдайын бастапқы бағалайды. Бұл нысанды мектеп толтырмайды.',
    ru: 'Региональный уполномоченный орган (если его нет – орган опеки) за 1 рабочий день проводит первичную оценку ситуации ребенка по приложению 1. Это не школьная форма.',
    en: 'The regional body (or, where there is none, the guardianship body) makes the initial assessment in the form of Annex 1 within 1 working day. It is not a form for the school.',
  },
  kinds: ['violence', 'cruelty', 'witness'],
  duties: [
    {
      id: 'p21.assessment',
      paragraph: '21',
      title: {
        kk: 'Баланың жағдайын бастапқы бағалау (1-қосымша)',
        ru: 'Провести первичную оценку ситуации ребенка (приложение 1)',
        en: 'Make the initial assessment (Annex 1)',
      },
      actor: 'regionalBody',
      actorFallback: 'guardianshipBody',
      trigger: {
        code: 'dataReceived',
        text: {
          kk: 'мәліметтер келіп түскен сәттен бастап',
          ru: 'с момента поступления сведений',
          en: 'from the moment the data are received',
        },
      },
      kinds: ['violence', 'cruelty', 'witness'],
      recipients: [],
      due: {
        kind: 'workingDays',
        count: 1,
        from: 'moment',
        since: 'receipt',
        words: 'мәліметтер келіп түскен сәттен бастап 1 (бір) жұмыс күні ішінде',
      },
      form: 'annex-1',
      schoolFacing: false,
    },
  ],
  readings: [
    {
      paragraph: '21',
      note: {
        kk: '«Сәттен бастап 1 жұмыс күні» қалай саналатыны айтылмаған. Ескерту келесі жұмыс күнінің дәл сол сағатында беріледі, соңғы шегі – сол күннің аяғы.',
        ru: 'Как считать «1 рабочий день с момента», не сказано. Предупреждение – в тот же час следующего рабочего дня, крайний предел – конец этого дня.',
        en: 'How “1 working day from the moment” is counted is not said. The warning comes at the same hour of the next working day; the outer limit is the end of that day.',
      },
      adr: '0012',
    },
    {
      paragraph: '21',
      note: {
        kk: '21-тармақта жәбірлеу (буллинг) аталмаған.',
        ru: 'В пункте 21 травля (буллинг) не названа.',
        en: 'Paragraph 21 does not name bullying.',
      },
      adr: '0011',
    },
  ],
});
