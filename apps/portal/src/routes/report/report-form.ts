import { type ReportInput } from '@qorgan/contract';
import { dayOf, isIsoDate } from '@qorgan/domain';
import { readChildren, searchAfter, type TypedChild } from './chosen-children.ts';

/** Everything in the form as typed, right or wrong: what comes back when something is to be put right. */
export type TypedReport = {
  key: string;
  children: TypedChild[];
  search: string;
  seemingKind: string;
  signs: string[];
  otherSign: string;
  circumstance: ReportInput['circumstance'] | (string & {});
  noticedOn: string;
  noticedTime: string;
  place: string;
  saw: string;
  childWords: string;
  did: string;
  doctorNeeded: boolean;
  dangerNow: boolean;
  concernsHead: boolean;
  /** Members who lead and whom it concerns. */
  concerns: string[];
  /** The pupil about whom the psychologist asks for a case by it; empty for everybody else. */
  asksFor: string;
  /** What a body told the school that it is about; empty for everything else. */
  onward: string;
};

/**
 * What the script does about drafts on the device: bring the latest one back, go on with that of this very form, only
 * tell that there is one, or keep the form as it came.
 */
export type DraftUse = 'restore' | 'resume' | 'tell' | 'save';

/** A form nobody has filled yet. `key` makes sending it twice one report. */
export const emptyReport = (key: string, now: Date): TypedReport => ({
  key,
  children: [],
  search: '',
  seemingKind: 'unsure',
  signs: [],
  otherSign: '',
  circumstance: 'p4.1',
  noticedOn: dayOf(now),
  noticedTime: '',
  place: '',
  saw: '',
  childWords: '',
  did: '',
  doctorNeeded: false,
  dangerNow: false,
  concernsHead: false,
  concerns: [],
  asksFor: '',
  onward: '',
});

/**
 * Reads the posted form as it is, with the children that a pressed button adds or takes out; nothing is judged here. A
 * search from the first page has no key yet.
 */
export function readTyped(form: FormData, now: Date, newKey: string): TypedReport {
  const text = (name: string) => String(form.get(name) ?? '');
  const all = (name: string) => form.getAll(name).map(String);
  return {
    key: text('key') || newKey,
    children: readChildren(form),
    search: searchAfter(form),
    seemingKind: text('seemingKind') || 'unsure',
    signs: all('signs'),
    otherSign: text('otherSign'),
    circumstance: text('circumstance') || 'p4.1',
    noticedOn: isoOf(text('noticedOn')) || dayOf(now),
    noticedTime: text('noticedTime'),
    place: text('place'),
    saw: text('saw'),
    childWords: text('childWords'),
    did: text('did'),
    doctorNeeded: form.has('doctorNeeded'),
    dangerNow: form.has('dangerNow'),
    concernsHead: form.has('concernsHead'),
    concerns: all('concerns'),
    asksFor: text('asksFor'),
    onward: text('onward'),
  };
}

/** Browsers without a date field send what people write: `16.06.2026`. */
function isoOf(text: string): string {
  const written = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  if (!written) return text.trim();
  const [, day, month, year] = written;
  const iso = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : text.trim();
}
