import type { OrganisationKind } from '../access/actor.ts';
import { breaks, ok, type Result } from '../kernel/result.ts';
import type { InTwo } from '../referral/referral.ts';

type InThree = Readonly<Record<'kk' | 'ru' | 'en', string>>;

/**
 * The bodies that a directory holds: those that schools write to, those that these pass a case on to, and, for the whole
 * republic, the two national ones.
 */
export const bodyKinds = [
  'police',
  'regionalBody',
  'guardianshipBody',
  'regionalCommissioner',
  'commission',
  'contactCentre111',
  'psychologicalCentre',
  'familyCentre',
  'healthOrganisation',
  'nationalCommissioner',
  'childRightsAuthority',
] as const satisfies readonly OrganisationKind[];
export type BodyKind = (typeof bodyKinds)[number];
export const isBodyKind = (kind: string): kind is BodyKind => (bodyKinds as readonly string[]).includes(kind);

/** What the directory says of a body. Nothing in it is about a person; what is not known is empty. */
export type DirectoryEntry = {
  /** In full, as it stands in letters: four of these names nearly coincide (ADR 0019). */
  name: InThree;
  /** The office that a letter is addressed to. */
  headPosition: InTwo;
  address: InTwo;
  phones: readonly string[];
  emails: readonly string[];
  /** Other ways to reach it: its address in the document system, a messenger. */
  otherChannels: InTwo;
  /** When it takes letters. */
  hours: InTwo;
  /** It receives no more; old letters keep their addressee. */
  isClosed: boolean;
};

/** The names of which only a part tells bodies apart; a letter never carries one of them. */
const abbreviations =
  /(^|[^\p{L}])(БҚЖӨУ|БҚЖУ|КІҚҚК|РУПР|УПР|КДН(ИЗП)?|ПДН|ІІБ|УВД|ОВД|ГОРОО|РОНО)(?![\p{L}])/u;

/** A number that can be dialled: 102, or one with its code. */
export function isPhone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').length;
  return /^\+?[\d\s()-]+$/.test(text) && (digits === 3 || (digits >= 6 && digits <= 15));
}

/** A plain address with one @ and a domain of its own. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(text);

/** Whether the directory may say this: names in full, numbers and addresses that can be used. */
export function checkEntry(entry: DirectoryEntry): Result<DirectoryEntry> {
  const { kk, ru } = entry.name;
  if ([kk, ru].some((name) => abbreviations.test(name.toLocaleUpperCase('ru'))))
    return breaks('nameAbbreviated');
  if (!entry.phones.every(isPhone)) return breaks('phoneUnclear');
  return entry.emails.every(isEmail) ? ok(entry) : breaks('emailUnclear');
}

export type EntryField =
  | 'nameKk'
  | 'nameRu'
  | 'nameEn'
  | 'headPositionKk'
  | 'headPositionRu'
  | 'addressKk'
  | 'addressRu'
  | 'phones'
  | 'emails'
  | 'otherChannelsKk'
  | 'otherChannelsRu'
  | 'hoursKk'
  | 'hoursRu'
  | 'isClosed';

/** A field that two versions say differently, each as it stands: lists one on a line, yes and no as `true` and ''. */
export type EntryChange = { field: EntryField; before: string; after: string };

/** What a new version of an entry changes, in the order of the form. */
export function entryChanges(before: DirectoryEntry, after: DirectoryEntry): EntryChange[] {
  const [was, is] = [plainEntry(before), plainEntry(after)];
  return (Object.keys(is) as EntryField[])
    .filter((field) => was[field] !== is[field])
    .map((field) => ({ field, before: was[field], after: is[field] }));
}

/** An entry as a form shows it: every field a text. */
export const plainEntry = (entry: DirectoryEntry): Record<EntryField, string> => ({
  nameKk: entry.name.kk,
  nameRu: entry.name.ru,
  nameEn: entry.name.en,
  headPositionKk: entry.headPosition.kk,
  headPositionRu: entry.headPosition.ru,
  addressKk: entry.address.kk,
  addressRu: entry.address.ru,
  phones: entry.phones.join('\n'),
  emails: entry.emails.join('\n'),
  otherChannelsKk: entry.otherChannels.kk,
  otherChannelsRu: entry.otherChannels.ru,
  hoursKk: entry.hours.kk,
  hoursRu: entry.hours.ru,
  isClosed: entry.isClosed ? 'true' : '',
});
