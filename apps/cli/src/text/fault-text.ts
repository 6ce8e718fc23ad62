import { texts } from '@qorgan/statute';

/** What is said where the program itself is at fault. */
export const faultText = texts({
  fault: {
    kk: (what: string) => `Qorgan-ның өзінде ақау бар: ${what}. Осы жолды әзірлеушілерге жіберіңіз.`,
    ru: (what: string) => `Сбой в самом Qorgan: ${what}. Отправьте эту строку разработчикам.`,
    en: (what: string) => `Something is broken in Qorgan itself: ${what}. Send this line to its developers.`,
  },
});
