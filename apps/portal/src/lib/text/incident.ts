import { texts } from '@qorgan/statute';

/** One incident with several children, each with a case of their own. */
export const incidentText = texts({
  title: {
    kk: 'Осы оқиғаға қатысы бар басқа балалар',
    ru: 'Другие дети в этом происшествии',
    en: 'Other children in this incident',
  },
  affected: { kk: 'зардап шеккен', ru: 'пострадавший ребенок', en: 'affected' },
  witness: { kk: 'куә', ru: 'свидетель', en: 'witness' },
  each: {
    kk: 'Әр баланың ісі бөлек: міндеттер, хаттар және мерзімдер әрқайсысында өз алдына жүреді. Хатта басқа баланың аты аталмасын.',
    ru: 'У каждого ребенка свое дело: обязанности, письма и сроки идут в каждом отдельно. Не называйте в письме другого ребенка.',
    en: 'Each child has a case of their own, with its own duties, letters and times. Do not name another child in a letter.',
  },
});
