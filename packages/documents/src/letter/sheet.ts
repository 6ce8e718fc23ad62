import { longDate } from '@qorgan/domain';
import { addressLine } from '../address/address-line.ts';
import { signatureName } from '../address/signature-name.ts';
import { cleanLine } from '../clean-text.ts';
import { bodyRows, type BodyRow } from './body-blocks.ts';
import { localesOf, type InTwo, type Letter, type LetterLocale } from './letter.ts';
import { requisites } from './requisites.ts';

/** Half of the letterhead: the name of the organisation, and the lines under it. */
export type HeadColumn = { name: string; lines: readonly string[] };

/** Both halves, Kazakh on the left. */
export type Letterhead = readonly [HeadColumn, HeadColumn];

/** A letter as it stands on paper, before any file format: every string final and clean. */
export type Sheet = {
  /** One or two columns of text, in this order. */
  locales: readonly LetterLocale[];
  /** For the file's properties. Never says whom or what the letter is about. */
  title: string;
  draftMark: string | null;
  /** One line a language; none where the letter is not restricted. */
  restrictedMark: readonly string[];
  /** Always in both languages, Kazakh on the left; null for a letter of somebody who writes for themself alone. */
  head: Letterhead | null;
  /** Outgoing number and date. */
  registration: readonly string[];
  /** One string a language here and below. */
  addressee: readonly string[];
  /** Under the addressee: who writes, where no letterhead says it. */
  from?: readonly string[];
  subject: readonly string[];
  body: readonly BodyRow[];
  /** Null where nothing is enclosed in any language. */
  attachments: readonly { label: string; items: readonly string[] }[] | null;
  position: readonly string[];
  signature: string;
  stamp: string;
  executor: readonly string[];
};

const clean = (words: InTwo): InTwo => ({ kk: cleanLine(words.kk), ru: cleanLine(words.ru) });

/** Half of the letterhead of a school, in one language. */
export function headColumn(
  { name, bin, address, phone, email }: Letter['sender'],
  locale: LetterLocale,
): HeadColumn {
  const words = requisites[locale];
  const known = (label: string, value: string | null) => {
    const text = cleanLine(value ?? '');
    return text && `${label} ${text}`;
  };
  const reach = [known(words.phone, phone), known(words.email, email)].filter(Boolean).join(', ');
  return {
    name: cleanLine(name[locale]),
    lines: [known(words.bin, bin), cleanLine(address[locale]), reach].filter(Boolean),
  };
}

function registrationOf({ number, date }: Letter, locales: readonly LetterLocale[]): readonly string[] {
  const labels = locales.map((locale) => requisites[locale].outgoing).join(' / ');
  const days = locales.map((locale) => (date ? longDate(date, locale) : requisites[locale].openDate));
  return [`${labels} ${number === null ? '______________' : cleanLine(number)}`, ...days];
}

function attachmentsOf({ attachments }: Letter, locales: readonly LetterLocale[]): Sheet['attachments'] {
  const cells = locales.map((locale) => ({
    label: requisites[locale].attachments,
    items: attachments[locale].map(cleanLine).filter(Boolean),
  }));
  return cells.some(({ items }) => items.length > 0) ? cells : null;
}

/** Sets a letter: chooses its languages, declines its addressee, fills its requisites, cleans every string. */
export function sheetOf(letter: Letter): Sheet {
  const locales = localesOf(letter.languages);
  const joined = (key: 'draft' | 'stamp' | 'executor' | 'title') =>
    locales.map((locale) => requisites[locale][key]).join(' / ');
  const { position, name } = letter.addressee;
  const addressee = { position: position && clean(position), name: clean(name) };
  const phone = cleanLine(letter.executor.phone ?? '');
  return {
    locales,
    title: joined('title'),
    draftMark: letter.number === null ? joined('draft') : null,
    restrictedMark: letter.restricted ? locales.map((locale) => requisites[locale].restricted) : [],
    head: [headColumn(letter.sender, 'kk'), headColumn(letter.sender, 'ru')],
    registration: registrationOf(letter, locales),
    addressee: locales.map((locale) => addressLine(addressee, locale)),
    subject: locales.map((locale) => cleanLine(letter.subject[locale])),
    body: bodyRows(locales.map((locale) => letter.body[locale])),
    attachments: attachmentsOf(letter, locales),
    position: locales.map((locale) => cleanLine(letter.signatory.position[locale])),
    signature: signatureName(cleanLine(letter.signatory.name)),
    stamp: joined('stamp'),
    executor: [
      `${joined('executor')} ${cleanLine(letter.executor.name)}`,
      ...(phone ? [`тел. ${phone}`] : []),
    ],
  };
}
