import { texts } from '@qorgan/statute';

/** What the extension says inside a journal. */
export const pageText = texts({
  report: { kk: 'Хабарлау', ru: 'Сообщить', en: 'Report a concern' },
  /** Shown where the pointer rests on a button beside a pupil. */
  hint: {
    kk: 'Qorgan: осы баланың жағдайы туралы хабарлау',
    ru: 'Qorgan: сообщить школе об этом ребенке',
    en: 'Qorgan: report a concern about this child',
  },
});
