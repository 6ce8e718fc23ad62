import { reportMessage, type Problem } from '@qorgan/contract';
import { dayOf, isSameName, type Journal, type Part } from '@qorgan/domain';
import type { PupilChosen } from '../messages.ts';

export type DraftChild = { name: string; classLabel: string; part: Part };

/** The form as it stands, right or wrong. It lives in memory, in the form on the screen, and nowhere else. */
export type Draft = {
  key: string;
  journal: Journal | null;
  children: readonly DraftChild[];
  signs: readonly string[];
  otherSign: string;
  dangerNow: boolean;
  doctorNeeded: boolean;
  seemingKind: string;
  saw: string;
  childWords: string;
  did: string;
  noticedOn: string;
  noticedTime: string;
  place: string;
  circumstance: string;
  concernsHead: boolean;
};

const nobody: DraftChild = { name: '', classLabel: '', part: 'affected' };

/** A form that nobody has filled yet; about the pupil who was pressed, if one was. */
export const emptyDraft = (key: string, now: Date, chosen?: PupilChosen): Draft => ({
  key,
  journal: chosen?.journal ?? null,
  children: [chosen ? childOf(chosen) : nobody],
  signs: [],
  otherSign: '',
  dangerNow: false,
  doctorNeeded: false,
  seemingKind: 'unsure',
  saw: '',
  childWords: '',
  did: '',
  noticedOn: dayOf(now),
  noticedTime: '',
  place: '',
  circumstance: 'p4.1',
  concernsHead: false,
});

const childOf = ({ name, classLabel }: PupilChosen): DraftChild => ({
  ...nobody,
  name,
  classLabel: classLabel ?? '',
});

/** Whether somebody has put anything into it beyond the pupil they pressed. */
export function isBegun(draft: Draft): boolean {
  const { key: _key, journal: _journal, children, noticedOn: _noticedOn, ...rest } = draft;
  const { key: _k, journal: _j, children: _c, noticedOn: _n, ...empty } = emptyDraft('', new Date(0));
  return children.length > 1 || JSON.stringify(rest) !== JSON.stringify(empty);
}

/** Whether this pupil is in the form already. */
export const names = (draft: Draft, chosen: PupilChosen): boolean =>
  draft.children.some(({ name }) => isSameName(name, chosen.name));

/** The form with one more child; an empty line for one is filled first. */
export function withChild(draft: Draft, chosen?: PupilChosen): Draft {
  const child = chosen ? childOf(chosen) : nobody;
  const filled = draft.children.filter(({ name }) => name.trim() !== '' || !chosen);
  return { ...draft, journal: draft.journal ?? chosen?.journal ?? null, children: [...filled, child] };
}

/** What is to be put right, by the name of the field (`children.0.name`). */
export type DraftProblems = Readonly<Partial<Record<string, Problem>>>;

/** The message that the form makes, or what is to be put right in it. `now` is when "Send" was pressed. */
export function messageOf(
  draft: Draft,
  now: Date,
): { ok: true; message: object } | { ok: false; problems: DraftProblems } {
  const { children, ...rest } = draft;
  // A line for a further child that was left empty says nothing.
  const named = children.filter(({ name }, at) => at === 0 || name.trim() !== '');
  const message = {
    ...rest,
    children: named.map((child) => ({ pupilId: null, ...child })),
    writtenAt: now.toISOString(),
  };
  const read = reportMessage(now).safeParse(message);
  if (read.success) return { ok: true, message };
  const problems: Partial<Record<string, Problem>> = {};
  for (const { path, message } of read.error.issues) problems[path.join('.')] ??= message as Problem;
  return { ok: false, problems };
}
