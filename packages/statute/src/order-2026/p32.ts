import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p32 = paragraph({
  id: '32',
  citation: 'order-2026/32',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '32': 'Мемлекеттік органдардың және (немесе) ұйымдардың әрекеттеріне немесе әрекетсіздігіне шағым жасау Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексінің 91 және 92-баптарына сәйкес жүзеге асырылады.',
  },
  translation: {
    '32': {
      ru: 'Обжалование действий или бездействия государственных органов и (или) организаций осуществляется в соответствии со статьями 91 и 92 Административного процедурно-процессуального кодекса Республики Казахстан.',
      en: 'Complaints about acts or omissions of state bodies and (or) organisations are made under articles 91 and 92 of the Administrative Procedural and Process-Related Code of the Republic of Kazakhstan.',
    },
  },
  summary: {
    kk: 'Мемлекеттік органның немесе ұйымның әрекетіне не әрекетсіздігіне Әкімшілік рәсімдік-процестік кодекс бойынша шағым жасауға болады.',
    ru: 'На действия или бездействие государственного органа или организации можно пожаловаться по Административному процедурно-процессуальному кодексу.',
    en: 'Acts or omissions of a state body or organisation can be complained about under the Administrative Procedural and Process-Related Code.',
  },
  kinds: [],
  duties: [],
  readings: [
    {
      paragraph: '32',
      note: {
        kk: 'Шағым мерзімдері кодексте; оның мәтіні дереккөздерімізде жоқ, сондықтан Qorgan мерзім көрсетпейді.',
        ru: 'Сроки обжалования – в кодексе; его текста в наших источниках нет, поэтому Qorgan сроков не показывает.',
        en: 'The times for complaints are in the Code; its text is not in our sources, so Qorgan shows none.',
      },
      adr: '0015',
    },
  ],
});
