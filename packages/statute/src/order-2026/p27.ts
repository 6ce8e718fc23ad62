import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p27 = paragraph({
  id: '27',
  citation: 'order-2026/27',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '27': 'Әлеуметтік көмек Қазақстан Республикасының заңнамасына сәйкес тиісті жеңілдіктер, жәрдемақылар, өтемақылар, алименттер және тиісті төлемдер алуға, тұрғын үй жағдайларын жақсартуға жәрдемдесуді көздейді.',
  },
  translation: {
    '27': {
      ru: 'Социальная помощь предусматривает содействие в получении соответствующих льгот, пособий, компенсаций, алиментов и соответствующих выплат, в улучшении жилищных условий в соответствии с законодательством Республики Казахстан.',
      en: 'Social assistance provides for help, under the legislation of the Republic of Kazakhstan, in obtaining the relevant privileges, allowances, compensations, alimony and payments and in improving housing conditions.',
    },
  },
  summary: {
    kk: 'Әлеуметтік көмек: жеңілдік, жәрдемақы, алимент және басқа төлемдер алуға, тұрғын үй жағдайын жақсартуға жәрдемдесу.',
    ru: 'Социальная помощь: содействие в получении льгот, пособий, алиментов и других выплат и в улучшении жилья.',
    en: 'Social help: assistance in obtaining privileges, allowances, alimony and other payments, and better housing.',
  },
  kinds: [],
  duties: [],
  readings: [],
});
