import { inContext } from '@qorgan/data';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createReport } from '../report/create-report.ts';
import { viewReport } from '../report/view-report.ts';
import { at, form, granted, notFound, openTown, type Town } from '../testing/index.ts';
import {
  beginReportOnOnward,
  blankBodyChild,
  confirmOnward,
  onwardInbox,
  openBodyCase,
  tellChildsSchool,
  viewBodyCase,
  viewOnward,
} from './index.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.database.close());

const noon = at('2026-11-19 12:00');
const words = 'Көршісі қоңырау шалды.';

/** A body tells the school of a child there; answers with what lies before the deputy. */
async function told(): Promise<string> {
  const worker = town.as('guardianshipBody', noon);
  const child = { ...blankBodyChild, surname: 'Әлімова', given: 'Айша', birthDate: '2014-03-02' };
  const heard = { circumstance: 'p4.4', from: 'көршісі', words } as const;
  const arrived = { kind: 'outside', heard, receivedAt: noon, noticedAt: null } as const;
  const bodyCaseId = granted(await openBodyCase(worker, { arrived, kinds: ['violence'], child })).id;
  const { revision } = granted(await viewBodyCase(worker, bodyCaseId)).bodyCase;
  const telling = { bodyCaseId, revision, schoolId: town.idOf.school, concernsHead: true, words };
  granted(await tellChildsSchool(worker, telling));
  return (await onwardInbox(town.as('deputy', noon))).waiting.lines.find(
    (one) => one.bodyCaseId === bodyCaseId,
  )!.id;
}

test('a report begins with what the body told, stays linked to it, and is closed to whom that was', async () => {
  const onwardId = await told();
  const deputy = town.as('deputy', noon);
  const unconfirmed = { ok: false, refusal: { kind: 'wrongState', is: 'sent', needs: 'received' } };
  expect(await beginReportOnOnward(deputy, onwardId)).toEqual(unconfirmed);
  granted(await confirmOnward(deputy, { onwardId, incomingNumber: '7-К' }));
  for (const person of ['head', 'teacher', 'psychologist', 'headElsewhere', 'guardianshipBody'] as const)
    expect(await beginReportOnOnward(town.as(person, noon), onwardId), person).toEqual(notFound);

  const begun = granted(await beginReportOnOnward(deputy, onwardId));
  const name = 'Әлімова Айша Бекқызы';
  expect(begun.child).toEqual({ pupilId: town.pupils.Айша, name, classLabel: '6 «Б»' });
  expect(begun.onward).toMatchObject({ words, senderKind: 'guardianshipBody', sentAt: noon });
  expect(begun.concernsHead).toBe(true);

  // The tick was taken out by mistake: what was closed to the head stays so.
  const filled = form(town, { saw: words });
  const { id } = granted(await createReport(deputy, filled, { isFurther: true, onwardId }));
  expect(await viewReport(town.as('head', noon), id)).toEqual(notFound);
  const { report, triage } = granted(await viewReport(deputy, id));
  expect(report.concernsHead).toBe(true);
  expect(triage!.toldBy).toMatchObject({ onwardId });
  expect(granted(await viewOnward(deputy, onwardId)).reports.map((one) => one.id)).toEqual([id]);
});

test('whoever may not read what was told links nothing to it, and the body learns of no report', async () => {
  const onwardId = await told();
  const deputy = town.as('deputy', noon);
  const before = granted(await createReport(deputy, form(town), { isFurther: true, onwardId }));
  granted(await confirmOnward(deputy, { onwardId, incomingNumber: '8-К' }));
  const teacher = town.as('teacher', noon);
  const other = granted(await createReport(teacher, form(town), { isFurther: true, onwardId }));
  for (const { id } of [before, other])
    expect(granted(await viewReport(deputy, id)).triage!.toldBy).toBeNull();
  expect(granted(await viewOnward(deputy, onwardId)).reports).toEqual([]);

  const linked = { reportId: other.id, onwardId };
  const linking = inContext(town.database.db, { actor: teacher.actor }, (tx) =>
    tx.insertInto('onwardReport').values(linked).execute(),
  );
  await expect(linking).rejects.toThrow('row-level security');
  const { actor } = town.as('guardianshipBody', noon);
  const atBody = await inContext(town.database.db, { actor }, (tx) =>
    tx.selectFrom('onwardReport').selectAll().execute(),
  );
  expect(atBody).toEqual([]);
});
