import { bumpCase, insertFact, readFacts } from '@qorgan/data';
import { ok, recordFact, type CaseFile, type NewFact, type Result } from '@qorgan/domain';
import type { Desk } from '../act.ts';
import type { Context } from '../context.ts';

/** Decides on a fact of a case that is held already, appends it, counts the change of the case and puts it on record. */
export async function addFact(
  ctx: Context,
  { tx, seals, record, calendar }: Desk,
  file: CaseFile,
  fact: NewFact,
): Promise<Result<{ id: string }>> {
  const facts = (await readFacts(tx, seals, [file.id])).get(file.id) ?? [];
  const decided = recordFact(file, facts, await calendar(), fact, ctx.now);
  if (!decided.ok) return decided;

  const id = ctx.newId();
  const written = { recordedAt: ctx.now, recordedBy: ctx.actor.memberId };
  await insertFact(tx, seals, { ...decided.value, id, caseId: file.id, ...written });
  await bumpCase(tx, file.id);
  const { content, corrects } = decided.value;
  await record({
    type: corrects ? 'factCorrected' : 'factRecorded',
    subject: { type: 'fact', id },
    details: { case: file.id, kind: content.kind, ...(corrects && { corrects }) },
  });
  return ok({ id });
}
