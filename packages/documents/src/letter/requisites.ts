import type { LetterLocale } from './letter.ts';

/** The standing words of an official letter. */
export const requisites = {
  kk: {
    title: 'Қызметтік хат',
    draft: 'ЖОБА',
    restricted: 'Қызмет бабында пайдалану үшін',
    bin: 'БСН',
    phone: 'тел.',
    email: 'эл. пошта:',
    outgoing: 'Шығ. №',
    openDate: '20___ жылғы «____» ______________',
    attachments: 'Қосымша:',
    stamp: 'М.О.',
    executor: 'Орынд.',
  },
  ru: {
    title: 'Служебное письмо',
    draft: 'ПРОЕКТ',
    restricted: 'Для служебного пользования',
    bin: 'БИН',
    phone: 'тел.',
    email: 'эл. почта:',
    outgoing: 'Исх. №',
    openDate: '«____» ______________ 20___ года',
    attachments: 'Приложение:',
    stamp: 'М.П.',
    executor: 'Исп.',
  },
} as const satisfies Record<LetterLocale, Record<string, string>>;
