import type { LetterLocale } from '../letter/letter.ts';

const plural = new Intl.PluralRules('ru');
const russianYears: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  ...{ zero: 'лет', one: 'год', two: 'года', few: 'года', many: 'лет', other: 'лет' },
};

/** What we say on the paper besides the order's own words. */
export const assessmentWords = {
  kk: {
    translation: null,
    draft: 'ЖОБА: әлі бекітілмеген',
    sex: { female: 'қыз', male: 'ұл' },
    age: (years: number) => (years === 0 ? '1 жасқа толмаған' : `${years} жас`),
    signedHere: (moment: string) => `Qorgan порталында қол қойылды: ${moment}`,
    byHand: 'қолы ____________________',
    version: (number: number, body: string) => `${body}. ${number}-нұсқа.`,
    fingerprint: (hex: string) => `Мазмұнының бақылау сомасы (SHA-256): ${hex}`,
  },
  ru: {
    translation:
      'Неофициальный перевод. Форма утверждена на казахском языке: приложение 1 к Правилам, утвержденным совместным приказом, зарегистрированным под № 38874.',
    draft: 'ПРОЕКТ: еще не утверждено',
    sex: { female: 'женский', male: 'мужской' },
    age: (years: number) =>
      years === 0 ? 'младше 1 года' : `${years} ${russianYears[plural.select(years)]}`,
    signedHere: (moment: string) => `Подписано в портале Qorgan: ${moment}`,
    byHand: 'подпись ____________________',
    version: (number: number, body: string) => `${body}. Версия ${number}.`,
    fingerprint: (hex: string) => `Контрольная сумма содержания (SHA-256): ${hex}`,
  },
} as const satisfies Record<LetterLocale, object>;
