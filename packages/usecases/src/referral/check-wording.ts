import { readDraftRecord, type DraftRecord } from '@qorgan/data';
import { fontCoverage, unprintable } from '@qorgan/documents';
import {
  changesSince,
  parentsEverKnown,
  thirdPersonsNamed,
  wordsSet,
  type LetterChange,
  type LetterDraft,
  type ThirdPerson,
} from '@qorgan/domain';
import type { Desk } from '../act.ts';
import type { KnownForLetter } from './case-for-letter.ts';
import { isOfOneChild } from './letter-facts.ts';

/** What whoever writes a letter should know before it is issued. */
export type WordingCheck = Pick<DraftRecord, 'savedAt' | 'savedByName'> & {
  /** What of the case has changed since the wording was held beside it; null where that is not known. */
  changes: readonly LetterChange[] | null;
  /** Other children of the reports, and hidden parents, who seem to be named. */
  named: readonly ThirdPerson[];
  /** Numbers of the reports whose child's words were left out, because they name several children. */
  wordsLeftOut: readonly number[];
  /** Signs that the PDF cannot show. */
  unprintable: readonly string[];
};

/** Holds the wording of a letter against its case as it stands now. */
export async function checkWording(
  { tx, seals }: Desk,
  { id, draft }: { id: string; draft: LetterDraft },
  known: KnownForLetter,
): Promise<WordingCheck> {
  const { savedAt, savedByName, drafted } = await readDraftRecord(tx, seals, id);
  return {
    savedAt,
    savedByName,
    changes: drafted && changesSince(drafted.basis, known),
    named: namedIn(draft, known),
    wordsLeftOut: known.reports
      .filter((report) => report.childWords !== null && !isOfOneChild(report))
      .map(({ number }) => number),
    unprintable: unprintable([wordsSet(draft)], await fontCoverage()),
  };
}

/** Other children of the reports, and hidden parents, who seem to be named in a wording (order-2026/33, 34, 11.1). */
export function namedIn(
  draft: LetterDraft,
  { file, facts, reports, setting }: KnownForLetter,
): ThirdPerson[] {
  const { surname, given, patronymic } = file.child;
  const lines = new Set(file.grounds.map(({ reportPupilId }) => reportPupilId));
  const here = reports.flatMap(({ pupils }) => pupils);
  const ownNames = here.filter(({ id }) => lines.has(id)).map(({ name }) => name);
  const others = here
    .filter(({ id, pupilId }) => !lines.has(id) && (pupilId === null || pupilId !== file.pupilId))
    .map(({ name }) => name);
  const parents = parentsEverKnown(file, facts).map(({ name }) => name);
  const hidden = setting.hidesParents ? parents : [];
  const mayStand = [
    [surname, given, patronymic].join(' '),
    ...ownNames,
    ...(hidden.length > 0 ? [] : parents),
  ];
  const persons = [...all('otherChild', others), ...all('hiddenParent', hidden)];
  return thirdPersonsNamed(draft, persons, mayStand);
}

/** Each name once, however many reports it stands in. */
const all = (who: ThirdPerson['who'], names: readonly string[]): ThirdPerson[] =>
  [...new Set(names)].map((name) => ({ who, name }));
