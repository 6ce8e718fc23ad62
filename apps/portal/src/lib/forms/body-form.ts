import { choice, limits, line, optionalText } from '@qorgan/contract';
import { bodyKinds, plainEntry, type DirectoryEntry, type EntryField } from '@qorgan/domain';
import * as z from 'zod';

/** What the directory says of a body, as typed. */
export const blankBody: Record<EntryField, string> & { kind: string; reason: string; version: string } = {
  kind: '',
  nameKk: '',
  nameRu: '',
  nameEn: '',
  headPositionKk: '',
  headPositionRu: '',
  addressKk: '',
  addressRu: '',
  phones: '',
  emails: '',
  otherChannelsKk: '',
  otherChannelsRu: '',
  hoursKk: '',
  hoursRu: '',
  isClosed: '',
  reason: '',
  version: '',
};
export type TypedBody = typeof blankBody;

const some = optionalText(limits.line);
/** One on a line. */
const list = optionalText(2000).transform((text) =>
  (text ?? '')
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
);

const fields = {
  nameKk: line(limits.line),
  nameRu: line(limits.line),
  nameEn: line(limits.line),
  headPositionKk: some,
  headPositionRu: some,
  addressKk: some,
  addressRu: some,
  phones: list,
  emails: list,
  otherChannelsKk: some,
  otherChannelsRu: some,
  hoursKk: some,
  hoursRu: some,
  isClosed: z.string().transform((value) => value === 'true'),
};
const version = z.coerce.number().int().positive().catch(0);
/** A change to look at before it is saved: the reason may still be missing. */
export const bodyPreviewSchema = z.object({ ...fields, version });
export const bodySchema = z.object({ ...fields, version, reason: line(limits.text) });
export const newBodySchema = z.object({ ...fields, kind: choice(bodyKinds) });

/** The entry that a form said. */
export const entryOf = (read: z.output<z.ZodObject<typeof fields>>): DirectoryEntry => ({
  name: { kk: read.nameKk, ru: read.nameRu, en: read.nameEn },
  headPosition: { kk: read.headPositionKk ?? '', ru: read.headPositionRu ?? '' },
  address: { kk: read.addressKk ?? '', ru: read.addressRu ?? '' },
  phones: read.phones,
  emails: read.emails,
  otherChannels: { kk: read.otherChannelsKk ?? '', ru: read.otherChannelsRu ?? '' },
  hours: { kk: read.hoursKk ?? '', ru: read.hoursRu ?? '' },
  isClosed: read.isClosed,
});

/** An entry as the form shows it. */
export const typedBody = (entry: DirectoryEntry, of: number): TypedBody => ({
  ...blankBody,
  ...plainEntry(entry),
  version: String(of),
});

/** Where a refused rule of the directory is put right. */
export const bodyRules = {
  nameAbbreviated: 'nameKk',
  phoneUnclear: 'phones',
  emailUnclear: 'emails',
} as const;
