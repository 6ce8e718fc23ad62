import {
  assessedWords,
  assessmentGaps,
  assessmentSections,
  dateTime,
  standingEntries,
  type AssessmentEntry,
} from '@qorgan/domain';
import { annex1Line } from '@qorgan/statute';
import type { AssessmentView } from '@qorgan/usecases';
import { assessmentText } from '#lib/text/casework-assessment.ts';
import { locale, say } from '#lib/text/say.ts';

type Status = { kind: 'plain' | 'waits' | 'done'; text: string };
export type AssessmentTask = { id: string; title: string; href: string; hint?: string; status: Status };

/** The sections of the form as a list to work through: how full each is, and who wrote in it last. */
export function assessmentTasks(view: AssessmentView, at: string): AssessmentTask[] {
  const { assessment } = view;
  if (!assessment) return [];
  const t = say(assessmentText);
  const standing = standingEntries(assessment.entries);
  const words = assessedWords(assessment);
  const gaps = assessmentGaps(assessment);
  const lastBy = (ids: readonly string[]) => {
    const last = ids
      .flatMap((id) => standing.get(id) ?? [])
      .reduce<AssessmentEntry | null>((a, b) => (a && a.writtenAt >= b.writtenAt ? a : b), null);
    return last ? { hint: t.lastBy(last.writtenByName, dateTime(last.writtenAt, locale())) } : {};
  };
  const isMissing = (...any: (typeof gaps)[number][]) => any.some((gap) => gaps.includes(gap));
  const needed = (missing: boolean): Status =>
    missing ? { kind: 'waits', text: t.needed } : { kind: 'done', text: t.filled };

  const sections = assessmentSections.map(({ id, part, fields }): AssessmentTask => {
    const ids = fields.map((field) => field.id);
    const filled = ids.filter((one) => words[one]?.trim()).length;
    const some: Status =
      filled === 0
        ? { kind: 'plain', text: t.empty }
        : {
            kind: filled === ids.length ? 'done' : 'waits',
            text: ids.length > 1 ? t.filledOf(filled, ids.length) : t.filled,
          };
    return {
      ...{ id: `s${id}`, href: `${at}/${id}`, title: annex1Line(part, locale()).label.replace(/:$/, '') },
      ...lastBy(ids),
      status: id === '6' ? needed(isMissing('conclusion')) : some,
    };
  });
  return [
    {
      ...{ id: 'child', title: t.childData, href: `${at}/child` },
      ...lastBy(['a1.child']),
      status: needed(isMissing('child', 'sex', 'birthDate')),
    },
    {
      ...{ id: 'assessors', title: t.assessors, href: `${at}/assessors` },
      ...lastBy(['a1.assessors']),
      status: needed(isMissing('assessors')),
    },
    ...sections,
    { id: 'sign', title: t.signing, href: `${at}/sign`, status: signingStatus(view) },
  ];
}

function signingStatus({ approval, signatures }: AssessmentView): Status {
  const t = say(assessmentText);
  if (approval) return { kind: 'done', text: t.approved };
  const standing = signatures.filter(({ hasDropped }) => !hasDropped).length;
  return standing > 0
    ? { kind: 'waits', text: t.signaturesCount(standing) }
    : { kind: 'plain', text: t.unsigned };
}
