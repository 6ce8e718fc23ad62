import type { LetterLocale } from '../letter/letter.ts';

/** Words of ours on the form: they stand in its margins and in what is filled in, never among its labels. */
export const planWords = {
  kk: {
    /** The form is in Kazakh: nothing to say. */
    translation: null,
    volume: 'Көлемі:',
    dueOn: (day: string) => `Аяқталуға тиіс күні: ${day}`,
    cannot: 'Орындалмады:',
    electronic: 'электрондық цифрлық қолтаңба',
    version: (number: number) => `${number}-нұсқа`,
    bodyCase: (number: string) => `№ ${number} іс`,
    draft: 'бекітілмеген жоба',
    approvedOn: (day: string) => `бекітілген күні: ${day}`,
  },
  ru: {
    translation:
      'Неофициальный перевод. Форма утверждена на казахском языке, при расхождениях верен казахский текст.',
    volume: 'Объем:',
    dueOn: (day: string) => `Завершить до: ${day}`,
    cannot: 'Не выполнено:',
    electronic: 'электронная цифровая подпись',
    version: (number: number) => `версия ${number}`,
    bodyCase: (number: string) => `Дело № ${number}`,
    draft: 'проект, не утвержден',
    approvedOn: (day: string) => `утвержден ${day}`,
  },
} as const satisfies Record<LetterLocale, object>;
