import { paragraph } from '../paragraph.ts';
import { entryIntoForce } from './entry-into-force.ts';

export const p24 = paragraph({
  id: '24',
  citation: 'order-2026/24',
  chapter: 3,
  inForce: { from: entryIntoForce },
  words: {
    '24': 'Медициналық көмек медициналық көрсеткіштерге сәйкес, тіркелген жерінде диагностикалау және емдеу клиникалық хаттамаларына сай көрсетіледі.',
  },
  translation: {
    '24': {
      ru: 'Медицинская помощь оказывается в соответствии с медицинскими показаниями, по месту прикрепления, согласно клиническим протоколам диагностики и лечения.',
      en: 'Medical assistance is given by medical indications, at the place of registration, under the clinical protocols of diagnosis and treatment.',
    },
  },
  summary: {
    kk: 'Медициналық көмек бала тіркелген емханада, көрсеткіштер мен клиникалық хаттамалар бойынша көрсетіледі.',
    ru: 'Медицинская помощь оказывается по месту прикрепления, по показаниям и клиническим протоколам.',
    en: 'Medical help is given where the child is registered, as indicated and by clinical protocols.',
  },
  kinds: [],
  duties: [],
  readings: [
    {
      paragraph: '24',
      note: {
        kk: 'Бұйрықта 24 және 25-тармақтар бір жолда қосылып басылған. Екі бөлек тармақ деп түсінеміз.',
        ru: 'В приказе пункты 24 и 25 напечатаны слитно, в одну строку. Читаем их как два пункта.',
        en: 'The order prints paragraphs 24 and 25 on one line. We read them as two paragraphs.',
      },
      adr: '0018',
    },
  ],
});
