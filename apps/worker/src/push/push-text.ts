import { texts } from '@qorgan/statute';

/** What stands on a locked screen. Neutral on purpose: it is read over shoulders, and what waits is a child's. */
export const pushText = texts({
  title: {
    kk: 'Бір мәселе назарыңызды күтіп тұр',
    ru: 'Одно дело ждет вашего внимания',
    en: 'A matter waits for you',
  },
  body: { kk: 'Порталға кіріп қараңыз.', ru: 'Войдите в портал.', en: 'Sign in to the portal.' },
});
