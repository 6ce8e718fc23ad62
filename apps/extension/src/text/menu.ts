import { texts } from '@qorgan/statute';

/** What the browser's own menus say. */
export const menuText = texts({
  report: {
    kk: 'Осы оқушы туралы хабарлау',
    ru: 'Сообщить об этом ученике',
    en: 'Report a concern about this pupil',
  },
});
