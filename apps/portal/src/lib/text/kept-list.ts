import { texts } from '@qorgan/statute';

/** A list that a school keeps itself, in words of its own: the steps against bullying, the criteria. */
export const keptListText = texts({
  edit: { kk: 'Өзгерту', ru: 'Изменить', en: 'Change' },
  up: { kk: 'Жоғары', ru: 'Выше', en: 'Move up' },
  down: { kk: 'Төмен', ru: 'Ниже', en: 'Move down' },
  retire: { kk: 'Алып тастау', ru: 'Убрать', en: 'Take out' },
  restore: { kk: 'Қайтару', ru: 'Вернуть', en: 'Take up again' },
  inKazakh: { kk: 'қазақша', ru: 'на казахском', en: 'in Kazakh' },
  inRussian: { kk: 'орысша', ru: 'на русском', en: 'in Russian' },
  inEnglish: { kk: 'ағылшынша', ru: 'на английском', en: 'in English' },
  englishHint: {
    kk: 'Бос болса, ағылшынша бетте қазақшасы көрінеді.',
    ru: 'Если пусто, на английской странице будет казахский текст.',
    en: 'Where it is empty, the English page shows the Kazakh words.',
  },
});
