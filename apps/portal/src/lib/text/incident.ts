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
  page: { kk: 'Бір оқиғаның істері', ru: 'Дела одного происшествия', en: 'Cases of one incident' },
  none: {
    kk: 'Бұл оқиғаға қатысты басқа іс жоқ.',
    ru: 'Других дел об этом происшествии нет.',
    en: 'There is no other case about this incident.',
  },
  ofReport: {
    kk: 'Бір хабарламада аталған балалардың істері өзі қосылады. Басқа хабарламадағы бала сол оқиғада болса, ісін нөмірі арқылы қосыңыз.',
    ru: 'Дела детей из одного сообщения связаны сами. Если ребенок из другого сообщения был в том же происшествии, свяжите его дело по номеру.',
    en: 'Cases of children whom one report names belong together by themselves. Where a child of another report was in the same incident, join that case by its number.',
  },
  link: { kk: 'Басқа істі осы оқиғаға қосу', ru: 'Связать другое дело', en: 'Join another case' },
  number: { kk: 'Істің нөмірі', ru: 'Номер дела', en: 'Number of the case' },
  numberHint: { kk: 'Мысалы: 12', ru: 'Например: 12', en: 'For example: 12' },
  numberWrong: {
    kk: 'Нөмірді цифрмен жазыңыз, мысалы: 12',
    ru: 'Напишите номер цифрами, например: 12',
    en: 'Write the number in digits, for example: 12',
  },
  why: {
    kk: 'Неге бір оқиға деп ойлайсыз?',
    ru: 'Почему это одно происшествие?',
    en: 'Why is it the same incident?',
  },
  linkButton: { kk: 'Қосу', ru: 'Связать', en: 'Join' },
  linked: { kk: 'Іс осы оқиғаға қосылды.', ru: 'Дело связано.', en: 'The case is joined.' },
  byHand: {
    kk: (name: string) => `Қолмен қосқан: ${name},`,
    ru: (name: string) => `Связал(а) вручную: ${name},`,
    en: (name: string) => `Joined by hand by ${name},`,
  },
  unlink: { kk: 'Оқиғадан алу', ru: 'Отделить', en: 'Take out' },
  whyUnlink: {
    kk: 'Неге басқа оқиға деп ойлайсыз?',
    ru: 'Почему это другое происшествие?',
    en: 'Why is it another incident?',
  },
  unlinked: { kk: 'Іс бұл оқиғадан алынды.', ru: 'Дело отделено.', en: 'The case is taken out.' },
});
