import { limits, optionalText } from '@qorgan/contract';
import { visitFields, visitParts, type VisitAct, type VisitFieldId, type VisitPart } from '@qorgan/domain';
import * as z from 'zod';
import { momentInput } from './moment.ts';
import { revisionInput } from './revision.ts';

/** Whoever took part in a visit has a row of three fields: one for each of those whom 12.3 names, and one for another. */
const rowOf = (part: VisitPart) => ({ name: `${part}Name`, position: `${part}Position` }) as const;
export const participantRows = visitParts.map((part) => ({ part, ...rowOf(part) }));

/** The name of the field of an answer: it must meet no other field of the form. */
export const answerName = (id: VisitFieldId): `a-${VisitFieldId}` => `a-${id}`;

/** The act of a visit, as typed. */
export const blankVisit: Record<string, string> & { day: string; time: string } = {
  ...Object.fromEntries(
    participantRows.flatMap(({ name, position }) => [
      [name, ''],
      [position, ''],
    ]),
  ),
  ...Object.fromEntries(visitFields.map(({ id }) => [answerName(id), ''])),
  ...{ whyAlone: '', day: '', time: '', lateReason: '', revision: '' },
};

const text = optionalText(limits.text);
export const visitSchema = z.object({
  ...Object.fromEntries(
    participantRows.flatMap(({ name, position }) => [
      [name, text],
      [position, text],
    ]),
  ),
  ...Object.fromEntries(visitFields.map(({ id }) => [answerName(id), text])),
  whyAlone: text,
  ...momentInput,
  lateReason: text,
  revision: revisionInput,
});

/** A form that its schema found right, as the act. */
export function visitActOf(read: Readonly<Record<string, unknown>>): VisitAct {
  const said = (name: string) => (typeof read[name] === 'string' ? read[name] : '');
  const participants = participantRows.flatMap(({ part, name, position }) =>
    said(name) ? [{ part, name: said(name), position: said(position) }] : [],
  );
  const answers = Object.fromEntries(
    visitFields.flatMap(({ id }) => (said(answerName(id)) ? [[id, said(answerName(id))]] : [])),
  );
  return { participants, answers };
}
