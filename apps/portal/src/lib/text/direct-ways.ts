import { texts } from '@qorgan/statute';

/** Where to turn when nobody in the school can see a report. */
export const directWaysText = texts({
  title: {
    kk: 'Бұл хабарламаны мектепте көретін адам жоқ: өзіңіз тікелей хабарлаңыз',
    ru: 'В школе это сообщение никто не увидит: сообщите напрямую сами',
    en: 'Nobody in the school can see this report: report it directly yourself',
  },
  why: {
    kk: 'Хабарлама оны көре алатын адамдардың өздеріне қатысты, немесе қазір мектепте басшы да, орынбасар да жоқ. Хабарлама сақталды: оны осы бетте кез келген уақытта оқи аласыз.',
    ru: 'Сообщение касается самих тех, кто мог бы его увидеть, или в школе сейчас нет ни руководителя, ни заместителя. Сообщение сохранено: вы можете прочитать его на этой странице в любое время.',
    en: 'The report concerns the very people who could see it, or the school has neither a head nor a deputy now. The report is kept: you can read it on this page at any time.',
  },
  police: { kk: 'Полиция', ru: 'Полиция', en: 'Police' },
  contactCentre: { kk: '«111» байланыс орталығы', ru: 'Контакт-центр «111»', en: 'Contact centre 111' },
});
