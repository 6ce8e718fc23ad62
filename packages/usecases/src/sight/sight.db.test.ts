import type { LeaveExtent } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeCase, reopenCase } from '../case/close-case.ts';
import { createReport } from '../report/create-report.ts';
import { decideWithoutCase, type ForPsychologist } from '../report/decide-without-case.ts';
import { takeUpReport } from '../report/take-up-report.ts';
import { viewReport } from '../report/view-report.ts';
import { caseAccess } from '../sharing/case-access.ts';
import { form, look, reportedCase } from '../testing/story.ts';
import { at, broken, granted, notFound, openTown, type Person, type Town } from '../testing/town.ts';
import { brokenTrails, recordOf } from '../testing/trail.ts';
import { declinePutForward, enterOnRegister, viewWatchEntry } from '../watch/index.ts';
import { beginCaseAsk } from './ask-for-case.ts';
import { letThrough, takeLeaveBack } from './let-through.ts';
import { mentionCase, takeMentionBack } from './mention-case.ts';
import { proposePupil, takeProposalBack } from './propose-pupil.ts';
import { signsDesk } from './signs-desk.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.database.close());

const idOf = (person: Person) => town.as(person).actor.memberId;
const damir = (part: 'affected' | 'alleged' = 'affected') => ({
  children: [{ pupilId: town.pupils.Дамир, name: 'Сейітов Дамир', classLabel: '', part }],
});
type Told = { by?: Person; day?: string; change?: object; named?: Person[]; decider?: Person };

/** A report about one child for whom "no case" is decided, with what the psychologist may see of it. */
async function decided(psychologist: ForPsychologist, told: Told = {}) {
  const { by = 'teacher', day = '2026-11-19', change = {}, named = [], decider = 'head' } = told;
  const what = { signs: ['sign.anxiety'], seemingKind: 'unsure', noticedOn: day, ...change };
  const more = { isFurther: true, concernsMembers: named.map(idOf) };
  const { id: reportId } = granted(
    await createReport(town.as(by, at(`${day} 11:00`)), form(town, what), more),
  );
  const ctx = town.as(decider, at(`${day} 12:00`));
  const [line] = granted(await viewReport(ctx, reportId)).triage!.pupils;
  const input = { reportId, reportPupilId: line!.id, seen: null, reason: 'қателесіп аталған' };
  return { reportId, reportPupilId: line!.id, result: await decideWithoutCase(ctx, input, psychologist) };
}
const desk = async (person: Person = 'psychologist', now?: Date) =>
  granted(await signsDesk(town.as(person, now)));
const seen = async (reportPupilId: string) => {
  const { putForward, others } = await desk();
  return [...putForward.flatMap(({ signs }) => signs), ...others].find(
    (leave) => leave.reportPupilId === reportPupilId,
  );
};

test('a sign is seen as far as those who lead let it be seen, and no longer than that', async () => {
  const hidden = await decided(null);
  granted(hidden.result);
  expect(await seen(hidden.reportPupilId)).toBeUndefined();

  const line = await decided({ extent: 'withoutWords' });
  const expected = { name: 'Әлімова Айша Бекқызы', seenByName: 'Сынақов teacher', signs: ['sign.anxiety'] };
  expect(await seen(line.reportPupilId)).toMatchObject({ ...expected, words: null });
  const change = (extent: LeaveExtent, by: Person = 'deputy') => letThrough(town.as(by), { ...line, extent });
  granted(await change('withWords'));
  granted(await change('withWords', 'head'));
  expect((await seen(line.reportPupilId))!.words).toMatchObject({ childWords: '«Құлап қалдым»' });
  const sight = async () =>
    granted(await viewReport(town.as('head'), line.reportId)).triage!.pupils[0]!.sight;
  expect(await sight()).toMatchObject({ leave: { givenByName: 'Сынақов deputy' }, formerLeaves: [{}] });

  // The report itself is not open by that, and nobody else gives or sees such a leave.
  expect(await viewReport(town.as('psychologist'), line.reportId)).toEqual(notFound);
  for (const person of ['psychologist', 'teacher', 'administrator', 'headElsewhere'] as const)
    expect(await change('withoutWords', person), person).toEqual(notFound);
  for (const person of ['teacher', 'head', 'administrator', 'headElsewhere'] as const)
    expect(await signsDesk(town.as(person)), person).toEqual(notFound);

  granted(await takeLeaveBack(town.as('deputy'), line));
  expect(await takeLeaveBack(town.as('head'), line)).toMatchObject({ refusal: { kind: 'changedMeanwhile' } });
  expect(await seen(line.reportPupilId)).toBeUndefined();
  expect(await sight()).toMatchObject({ leave: null, formerLeaves: [{}, {}] });
  expect(await recordOf(town, 'school', line.reportId)).toEqual(
    expect.arrayContaining(['noCaseDecided', 'signShown', 'signLeaveWithdrawn']),
  );
});

test('a leave hangs on “no case”: it ends when the decision is taken up again, and is not given before it', async () => {
  const line = await decided({ extent: 'withWords' });
  const { reportId, reportPupilId } = line;
  const report = granted(await viewReport(town.as('head'), reportId)).report;
  const again = { reportId, reportPupilId, seen: report.decisions.at(-1)!.id, reason: 'жаңа дерек' };
  granted(await takeUpReport(town.as('deputy', at('2026-11-19 13:00')), again));
  expect(await seen(reportPupilId)).toBeUndefined();
  expect(await letThrough(town.as('head'), { ...line, extent: 'withWords' })).toEqual(
    broken('leaveNeedsDecision'),
  );
});

test('whom a report concerns sees no sign of it, whatever their post', async () => {
  const member = { id: idOf('psychologist'), accountId: town.as('psychologist').actor.accountId };
  const of = (change: object, named: Person[], decider: Person) =>
    decided({ extent: 'withWords' }, { change, named, decider });
  const ofHead = await of({ concernsHead: true }, [], 'deputy');
  const ofDeputy = await of({}, ['deputy'], 'head');
  for (const line of [ofHead, ofDeputy]) expect(await seen(line.reportPupilId)).toBeDefined();
  expect(await takeLeaveBack(town.as('head'), ofHead)).toEqual(notFound);
  expect(await takeLeaveBack(town.as('deputy'), ofDeputy)).toEqual(notFound);

  // The psychologist is made a deputy of whom a report was written, and then one who was head.
  const named = await town.database.db
    .updateTable('signLeave')
    .set({ concerns: [member.accountId] })
    .where('reportPupilId', '=', ofDeputy.reportPupilId)
    .executeTakeFirst();
  expect(named.numUpdatedRows).toBe(1n);
  expect(await seen(ofDeputy.reportPupilId)).toBeUndefined();
  await town.database.db
    .updateTable('member')
    .set({ roles: ['head'] })
    .where('id', '=', member.id)
    .execute();
  await town.database.db
    .updateTable('member')
    .set({ roles: ['psychologist'] })
    .where('id', '=', member.id)
    .execute();
  expect(await seen(ofHead.reportPupilId)).toBeUndefined();
  expect(await seen((await decided({ extent: 'withoutWords' })).reportPupilId)).toBeDefined();
});

test('a pupil said to have done it is proposed and not shown, and the head sees the answer', async () => {
  const told = { change: damir('alleged') };
  expect((await decided({ extent: 'withWords' }, told)).result).toEqual(broken('noCaseForAlleged'));
  const offRoster = { children: [{ pupilId: null, name: 'Бөгде Бала', classLabel: '', part: 'alleged' }] };
  expect((await decided({ proposal: 'x' }, { change: offRoster })).result).toEqual(broken('notOnRoster'));

  const line = await decided({ proposal: 'Екінші рет төбелес' }, told);
  granted(line.result);
  const waiting = async () => (await desk()).proposals.find(({ pupilId }) => pupilId === town.pupils.Дамир);
  expect(await waiting()).toMatchObject({
    name: 'Сейітов Дамир',
    proposals: [{ reason: 'Екінші рет төбелес' }],
  });
  expect(await seen(line.reportPupilId)).toBeUndefined();
  const { upTo } = (await waiting())!;
  const answer = { pupilId: town.pupils.Дамир, source: 'head' as const, upTo, reason: 'Бірге сөйлестік' };
  granted(await declinePutForward(town.as('psychologist', at('2026-11-20 10:00')), answer));
  expect(await waiting()).toBeUndefined();
  const ofReport = granted(await viewReport(town.as('head'), line.reportId)).triage!.pupils[0]!.sight;
  expect(ofReport.proposal!.answer).toMatchObject({ answer: 'declined', reason: 'Бірге сөйлестік' });
  granted(await takeProposalBack(town.as('head'), line));
  granted(
    await proposePupil(town.as('head', at('2026-11-23 10:00')), { ...line, reason: 'Тағы да қайталанды' }),
  );
  expect(await waiting()).toMatchObject({ proposals: [{ reason: 'Тағы да қайталанды' }] });
});

test('that a case exists is known by leave, with its state, and to nobody whom it concerns', async () => {
  const { caseId } = await reportedCase(town);
  const access = async () => granted(await caseAccess(town.as('head'), caseId));
  expect((await access()).mention).toBeNull();
  expect(await mentionCase(town.as('psychologist'), caseId)).toEqual(notFound);
  granted(await mentionCase(town.as('head'), caseId));
  granted(await mentionCase(town.as('head'), caseId));
  const { revision } = (await look(town, caseId)).file;
  const closing = { caseId, revision, reason: 'аяқталды', whyOpen: 'басқа жолмен' };
  granted(await closeCase(town.as('head'), closing));
  expect((await access()).mention).toMatchObject({ isClosed: true });
  granted(await reopenCase(town.as('head'), { caseId, revision: revision + 1, reason: 'жаңа дерек' }));
  expect((await access()).mention).toMatchObject({ isClosed: false });
  granted(await takeMentionBack(town.as('deputy'), caseId));
  expect(await access()).toMatchObject({ mention: null, formerMentions: [{}, {}] });
});

test('three weak signs by three teachers are put forward, and become a report that is closed to whom they concern', async () => {
  const before = (await desk()).putForward.length;
  const told = (by: Person, day: string, more: Told = {}) =>
    decided({ extent: 'withoutWords' }, { by, day, ...more, change: { ...damir(), ...more.change } });
  await told('teacher', '2026-12-01');
  await told('administrator', '2026-12-08', { change: { signs: ['sign.isolation'] } });
  const isPut = async (now?: Date) =>
    (await desk('psychologist', now)).putForward.find(({ pupilId }) => pupilId === town.pupils.Дамир);
  expect(await isPut()).toBeUndefined();
  await told('secondTeacher', '2026-12-15', { named: ['secondDeputy'] });
  expect(await isPut()).toMatchObject({ name: 'Сейітов Дамир', upTo: '2026-12-15', signs: [{}, {}, {}] });
  expect((await desk()).putForward).toHaveLength(before + 1);

  const ctx = town.as('psychologist', at('2026-12-16 10:00'));
  expect(await beginCaseAsk(town.as('teacher'), town.pupils.Дамир)).toEqual(notFound);
  const ask = granted(await beginCaseAsk(ctx, town.pupils.Дамир));
  expect(ask.concernsMembers).toEqual([idOf('secondDeputy')]);
  const about = form(town, { ...damir(), signs: ask.signs.flatMap(({ signs }) => signs) });
  // Nobody was ticked: it is closed all the same.
  const { id } = granted(await createReport(ctx, about, { isFurther: true, asksFor: ask.pupilId }));
  expect(await viewReport(town.as('secondDeputy'), id)).toEqual(notFound);
  const { triage } = granted(await viewReport(town.as('head'), id));
  expect(triage!.askedFrom).toHaveLength(3);
  expect(triage!.clock).not.toBeNull();
  expect(await isPut()).toBeUndefined();
  expect((await desk()).asked).toMatchObject([{ reportId: id, report: { stage: 'opened' } }]);
  expect(await recordOf(town, 'school', id)).toContain('caseRequested');

  // A teacher who claims the same tells a report like any other.
  const plain = await createReport(town.as('teacher', at('2026-12-17 10:00')), form(town, damir()), {
    isFurther: true,
    asksFor: town.pupils.Дамир,
  });
  expect(granted(await viewReport(town.as('head'), granted(plain).id)).triage!.askedFrom).toBeNull();
});

test('an entry is closed to whom the proposal concerns that it came from, though nobody was ticked', async () => {
  const told = { change: damir('alleged'), named: ['secondDeputy' as const], day: '2026-12-20' };
  granted((await decided({ proposal: 'Үшінші рет' }, told)).result);
  const ctx = town.as('psychologist', at('2026-12-21 10:00'));
  const terms = {
    ...{ level: 'low' as const, responsibleId: ctx.actor.memberId, reviewOn: '2027-01-20' as const },
    ...{ agreed: '', contactEvery: null, contactType: null },
  };
  const ground = { ground: 'attn.perpetrator', since: '2026-12-20', source: 'head', evidence: 'x' } as const;
  const entered = await enterOnRegister(ctx, {
    ...{ pupilId: town.pupils.Дамир, grounds: [ground], terms, concernsHead: false, concernsMembers: [] },
    answers: 'head',
  });
  const { id } = granted(entered);
  expect(await viewWatchEntry(town.as('secondDeputy'), id)).toEqual(notFound);
  granted(await viewWatchEntry(town.as('head'), id));
  expect((await desk()).proposals).toEqual([]);
  expect(await brokenTrails(town)).toEqual([]);
});
