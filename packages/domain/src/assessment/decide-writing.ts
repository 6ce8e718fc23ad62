import type { IsoDate } from '@qorgan/statute';
import { breaks, ok, refuse, type Result } from '../kernel/result.ts';
import {
  assessmentLimits,
  saysTheSame,
  standingEntries,
  type AssessmentEntry,
  type EntryContent,
} from './assessment-entry.ts';
import { isWordField } from './assessment-fields.ts';
import { fullYears } from './full-years.ts';
import { assessmentIsOpen } from './assessment-marks.ts';
import type { InitialAssessment } from './initial-assessment.ts';

/** What somebody writes: into which blank, over which entry (null: over none), and what. */
export type FieldWriting = { fieldId: string; base: string | null; content: EntryContent };

/**
 * `written`: it becomes an entry over `over`. `nothingNew`: it says what stands, or the writer left the blank as it was
 * before them (a colleague may have gone on); `entryId` is what they have before them.
 */
export type FieldWritten =
  { kind: 'written'; over: string | null } | { kind: 'nothingNew'; entryId: string | null };

const fits = (fieldId: string, { kind }: EntryContent): boolean => {
  if (fieldId === 'a1.child') return kind === 'child';
  if (fieldId === 'a1.assessors') return kind === 'assessors';
  return kind === 'words' && isWordField(fieldId);
};

/**
 * Decides a writing. Two who write into the same blank do not overwrite each other unseen: who had an older entry before
 * them is refused (`changedMeanwhile`) and shown both. What is said already is written once, whoever says it again.
 */
export function decideWriting(
  assessment: InitialAssessment,
  { fieldId, base, content }: FieldWriting,
  { by, today }: { by: string; today: IsoDate },
): Result<FieldWritten> {
  const open = assessmentIsOpen(assessment);
  if (!open.ok) return open;
  if (!fits(fieldId, content)) return refuse({ kind: 'notFound' });
  if (!isWithinLimits(content)) return breaks('assessmentTooLong');
  if (content.kind === 'child' && isBornLater(content.child.birthDate, today)) return breaks('inFuture');
  const stands = standingEntries(assessment.entries).get(fieldId);
  const before = assessment.entries.find((entry) => entry.id === base && entry.fieldId === fieldId);
  if (stands && saysTheSame(stands.content, content)) return ok({ kind: 'nothingNew', entryId: stands.id });
  if (before ? saysTheSame(before.content, content) : isEmpty(content))
    return ok({ kind: 'nothingNew', entryId: base });
  const over = ownLast(assessment.entries, { fieldId, base, by });
  return over === (stands?.id ?? null) ? ok({ kind: 'written', over }) : refuse({ kind: 'changedMeanwhile' });
}

/**
 * The last of what the writer alone wrote after `base`: an answer that never reached them, a page of theirs that was open
 * twice. Nobody is a stranger to their own words.
 */
function ownLast(
  entries: readonly AssessmentEntry[],
  { fieldId, base, by }: { fieldId: string; base: string | null; by: string },
): string | null {
  const next = entries.find((entry) => entry.fieldId === fieldId && entry.replaces === base);
  return next?.writtenBy === by ? ownLast(entries, { fieldId, base: next.id, by }) : base;
}

const isBornLater = (birthDate: IsoDate | null, today: IsoDate) =>
  birthDate !== null && fullYears(birthDate, today) === null;

const isEmpty = (content: EntryContent): boolean => content.kind === 'words' && content.words === '';

function isWithinLimits(content: EntryContent): boolean {
  switch (content.kind) {
    case 'words':
      return content.words.length <= assessmentLimits.words;
    case 'assessors':
      return content.assessors.length <= assessmentLimits.assessors;
    case 'child':
      return true;
  }
}
