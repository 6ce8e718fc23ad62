import { texts } from '@qorgan/statute';

/** Where to turn when nobody in the school can see a report. */
export const directWaysText = texts({
  title: {
    kk: 'Бұл хабарламаны мектепте көретін адам жоқ: өзіңіз тікелей хабарлаңыз',
    ru: 'В школе это сообщение никто не увидит: сообщите напрямую сами',
    en: 'Nobody in the school can see this report: report it directly yourself',
  },
  why: {
    kk: 'Хабарлама басшыға қатысты немесе басшы тағайындалмаған, ал оны көре алатын орынбасар жоқ. Хабарлама сақталды.',
    ru: 'Сообщение касается руководителя или руководителя нет, а заместителя, который мог бы его увидеть, нет. Сообщение сохранено.',
    en: 'The report concerns the head, or there is no head, and there is no deputy who may see it. The report is kept.',
  },
  police: { kk: 'Полиция', ru: 'Полиция', en: 'Police' },
  contactCentre: { kk: '«111» байланыс орталығы', ru: 'Контакт-центр «111»', en: 'Contact centre 111' },
});
