import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p26 = paragraph({
  id: '26',
  citation: 'order-2026/26',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '26': 'Педагогикалық көмек:',
    '26.1': 'әлеуметтік-педагогикалық кеңес беруді;',
    '26.2':
      'балаларға білім беру және оларды тәрбиелеу процесін ұйымдастыруды, олардың әлеуметтенуіне, әлеуметтік ортада бейімделуіне және ықпалдасуына жәрдемдесуді;',
    '26.3': 'білім алуға жәрдемдесуді;',
    '26.4': 'түзету-педагогикалық сүйемелдеуді көздейді.',
  },
  translation: {
    '26': { ru: 'Педагогическая помощь предусматривает:', en: 'Pedagogical assistance provides for:' },
    '26.1': { ru: 'социально-педагогическое консультирование;', en: 'social and pedagogical counselling;' },
    '26.2': {
      ru: 'организацию процесса обучения и воспитания детей, содействие их социализации, адаптации и интеграции в социальной среде;',
      en: 'organising the education and upbringing of children, assisting their socialisation, adaptation and integration in the social environment;',
    },
    '26.3': { ru: 'содействие в получении образования;', en: 'assistance in obtaining an education;' },
    '26.4': { ru: 'коррекционно-педагогическое сопровождение.', en: 'corrective pedagogical support.' },
  },
  summary: {
    kk: 'Педагогикалық көмек: кеңес беру, оқыту мен тәрбиелеуді ұйымдастыру, білім алуға жәрдемдесу, түзету-педагогикалық сүйемелдеу.',
    ru: 'Педагогическая помощь: консультирование, организация обучения и воспитания, содействие в получении образования, коррекционное сопровождение.',
    en: 'Pedagogical help: counselling, organising education and upbringing, help in obtaining an education, corrective support.',
  },
  kinds: [],
  duties: [],
  readings: [],
});
