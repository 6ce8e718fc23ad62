import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p18 = paragraph({
  id: '18',
  citation: 'order-2026/18',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '18': 'Осы Қағидалардың 3-тармағында көрсетілген органдар мен ұйымдардан мәліметтер келіп түсуі, кәмелетке толмаған баланың және (немесе) ата-анасының немесе баланың басқа да заңды өкілінің өтініші зорлық-зомбылыққа, қатыгездікке, жәбірлеуге (буллингке) ұшыраған, сондай-ақ зорлық-зомбылыққа куә болған кәмелетке толмағандарға көмек көрсетудің негізі болып табылады.',
  },
  translation: {
    '18': {
      ru: 'Основанием для оказания помощи несовершеннолетним, подвергшимся насилию, жестокости, травле (буллингу), а также ставшим свидетелями насилия, являются поступление сведений от органов и организаций, указанных в пункте 3 настоящих Правил, обращение несовершеннолетнего ребенка и (или) его родителя или другого законного представителя ребенка.',
      en: 'The grounds for giving assistance to minors who have been subjected to violence, cruelty or bullying or have witnessed violence are data received from the bodies and organisations listed in paragraph 3 of these Rules, and an application by the minor and (or) the child’s parent or other legal representative.',
    },
  },
  summary: {
    kk: 'Көмек көрсетуге мектептің (немесе 3-тармақтағы басқа ұйымның) хабары да, баланың не ата-анасының өтініші де негіз болады.',
    ru: 'Основание для помощи – сообщение школы (или другой организации из пункта 3) либо обращение самого ребенка или его родителя.',
    en: 'Help is given on word from the school (or another body of paragraph 3), or at the request of the child or a parent.',
  },
  kinds: ['violence', 'cruelty', 'bullying', 'witness'],
  duties: [],
  readings: [
    {
      paragraph: '18',
      note: {
        kk: 'Екі негіз үтірмен қатар аталған. Біреуі жеткілікті деп түсінеміз: көмек өтінішті күтіп тұрмайды.',
        ru: 'Два основания названы через запятую. Читаем: достаточно одного, помощь не ждет обращения.',
        en: 'The two grounds stand side by side with a comma. We read that either is enough: help does not wait for an application.',
      },
      adr: '0017',
    },
  ],
});
