import { visitSections, type VisitField } from './visit-sections.ts';

/**
 * Who goes to the child by order-2026/12.3: a worker of the body itself, the mobile group, the regional commissioner,
 * the psychological support centre; and whoever else came along.
 */
export const visitParts = [
  'body',
  'mobileGroup',
  'regionalCommissioner',
  'psychologicalCentre',
  'other',
] as const;
export type VisitPart = (typeof visitParts)[number];

/** One who took part in the visit, as the act names and has them sign. */
export type VisitParticipant = { part: VisitPart; name: string; position: string };

export type VisitFieldId = (typeof visitSections)[number]['fields'][number]['id'];

/** Every field of the act, in the order of the paper. */
export const visitFields: readonly (VisitField & { id: VisitFieldId })[] = visitSections.flatMap(
  ({ fields }): readonly (VisitField & { id: VisitFieldId })[] => fields,
);

/** The answers by field; a `yesNo` is "yes" or "no", all else is what was written. An absent field was not answered. */
export type VisitAnswers = Readonly<Partial<Record<VisitFieldId, string>>>;

/** The act of inspection of living conditions of one visit (order-2026/12.3). When it was is the moment of its fact. */
export type VisitAct = { participants: readonly VisitParticipant[]; answers: VisitAnswers };

export type VisitActProblem =
  { kind: 'fieldNeeded'; id: VisitFieldId } | { kind: 'participantNeeded'; part: 'body' };

/**
 * What an act cannot do without: its needed fields, and somebody of the body itself, whose duty 12.3 is. The other
 * participants that 12.3 names are not demanded here: who did not come is told by the act itself.
 */
export function visitActProblems({ participants, answers }: VisitAct): readonly VisitActProblem[] {
  const missing = visitFields
    .filter(({ id, isRequired, kind }) => isRequired && !isAnswered(answers[id], kind))
    .map(({ id }): VisitActProblem => ({ kind: 'fieldNeeded', id }));
  const hasBody = participants.some(({ part, name }) => part === 'body' && name.trim() !== '');
  return hasBody ? missing : [{ kind: 'participantNeeded', part: 'body' }, ...missing];
}

const isAnswered = (answer: string | undefined, kind: VisitField['kind']): boolean =>
  kind === 'yesNo' ? answer === 'yes' || answer === 'no' : (answer ?? '').trim() !== '';

/** Those whom 12.3 names and of whom nobody took part: the act says so. */
export const absentParts = (participants: readonly VisitParticipant[]): readonly VisitPart[] =>
  visitParts.filter((part) => part !== 'other' && !participants.some((one) => one.part === part));
