import type { DecisionContent, SittingPart } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blankBodyChild, openBodyCase, viewBodyCase } from '../body/index.ts';
import { confirmReceipt } from '../referral/inbox.ts';
import { viewReferral } from '../referral/view-referral.ts';
import {
  at,
  broken,
  brokenTrails,
  changedMeanwhile,
  drafted,
  everybody,
  granted,
  issue,
  notFound,
  offRoster,
  openTown,
  recordOf,
  reportedCase,
  send,
  type Town,
} from '../testing/index.ts';
import { putOnAgenda, sittingsOfCase, takeOff, viewSitting } from './agenda.ts';
import { listMeasures, reportMeasure } from '../plan/measure-desk.ts';
import {
  decisionExtract,
  giveTask,
  takeBackTask,
  viewDecision,
  writeDecision,
  type SittingDecisionInput,
} from './decide.ts';
import { listSittings, setQuorumRule, writeSitting, type SittingInput } from './sittings.ts';

let town: Town;
let [bodyCaseId, referralId, sittingId] = ['', '', ''];
beforeAll(async () => {
  town = await openTown();
  ({ bodyCaseId, referralId } = await openedOnLetter());
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const day = at('2026-11-25 12:00');
const desk = (now = day) => town.as('commission', now);

/** A case of the commission on the referral of a school (11.3). */
async function openedOnLetter() {
  const { caseId } = await reportedCase(town, ['violence'], { change: offRoster });
  const letter = await drafted(town, caseId, 'p11.3.commission');
  await issue(town, letter);
  granted(await send(town, letter, { channel: 'portal' }));
  granted(await confirmReceipt(desk(at('2026-11-19 12:30')), letter, '12-К'));
  return { bodyCaseId: await opened({ kind: 'referral', referralId: letter }), referralId: letter };
}
async function opened(arrived: Parameters<typeof openBodyCase>[1]['arrived']): Promise<string> {
  const child = { ...blankBodyChild, surname: 'Серікова', given: 'Мөлдір', birthDate: '2015-05-05' };
  const input = { arrived, kinds: ['violence'] as const, child };
  return granted(await openBodyCase(desk(at('2026-11-19 13:00')), input)).id;
}
const people = (...parts: SittingPart[]) =>
  parts.map((part, at) => ({ name: `Сынақов ${part} ${at}`, post: 'мүше', part }));
const four = people('chair', 'secretary', 'member', 'member');
const sitting = (change: Partial<SittingInput> = {}): SittingInput => ({
  ...{ sittingId: sittingId || null, version: 1, at: at('2026-11-25 11:00'), place: '3-кабинет' },
  present: four,
  ...change,
});
const decision = (
  content: Partial<DecisionContent> = {},
  change: Partial<SittingDecisionInput> = {},
): SittingDecisionInput => ({
  ...{ sittingId, bodyCaseId, version: 0, lateReason: null },
  content: {
    ...{ outcome: 'adopted', words: 'Көмек көрсетілсін', reason: null },
    measures: [{ help: 'assistance.psychological', words: 'Психолог көмегі' }],
    ...content,
  },
  ...change,
});
const dutyOf = async (id: string) =>
  granted(await viewBodyCase(desk(), id)).duties.find((duty) => duty.id === 'p29.commission')!;

test('a commission sits, and nobody else has sittings', async () => {
  for (const person of everybody.filter((one) => one !== 'commission'))
    expect((await listSittings(town.as(person, day))).ok, person).toBe(false);
  const ahead = sitting({ version: 0, at: at('2026-11-26 10:00'), present: [] });
  sittingId = granted(await writeSitting(desk(), ahead)).id;
  expect(await writeSitting(desk(), sitting())).toEqual(broken('quorumRuleNeeded'));
  const rule = { members: 7, needed: 4, version: 0 };
  expect(await setQuorumRule(desk(), { ...rule, needed: 8 })).toEqual(broken('quorumRuleWrong'));
  expect(await setQuorumRule(town.as('police', day), rule)).toEqual(notFound);
  granted(await setQuorumRule(desk(), rule));
  expect(await setQuorumRule(desk(), rule)).toEqual(changedMeanwhile);
});

test('its agenda holds its cases with the clock of paragraph 29', async () => {
  const offered = granted(await viewSitting(desk(), sittingId)).offered.map(({ id }) => id);
  expect(offered).toEqual([bodyCaseId]);
  granted(await putOnAgenda(desk(), { sittingId, bodyCaseId }));
  expect(await putOnAgenda(desk(), { sittingId, bodyCaseId })).toEqual(changedMeanwhile);
  granted(await takeOff(desk(), { sittingId, bodyCaseId }));
  granted(await putOnAgenda(desk(at('2026-11-25 12:05')), { sittingId, bodyCaseId }));
  const { agenda } = granted(await viewSitting(desk(), sittingId));
  expect(agenda).toMatchObject([
    { name: 'Серікова Мөлдір', outcome: null, duty: { state: 'open', due: { lastDay: '2026-12-03' } } },
  ]);
  expect((await sittingsOfCase(desk(), bodyCaseId)).map((one) => one.sittingId)).toEqual([sittingId]);
  expect(await recordOf(town, 'commission', bodyCaseId, 'commission')).toContain('sittingRead');
});

test('without a quorum it puts off, and the clock runs on; with one it adopts, and the school hears that alone', async () => {
  expect(await writeDecision(desk(), decision())).toEqual(broken('sittingNotHeld'));
  granted(
    await writeSitting(desk(), sitting({ present: people('chair', 'secretary', 'invited', 'invited') })),
  );
  expect(await writeDecision(desk(), decision())).toEqual(broken('quorumMissing'));
  const postponed = { outcome: 'postponed', words: 'Кворум жоқ', measures: [] } as const;
  granted(await writeDecision(desk(), decision(postponed)));
  expect(await dutyOf(bodyCaseId)).toMatchObject({ state: 'open' });
  const ask = { sittingId, bodyCaseId, as: 'pdf', language: 'kk' } as const;
  expect(await decisionExtract(desk(), ask)).toEqual(notFound);

  granted(await writeSitting(desk(), sitting({ version: 2 })));
  const adopted = decision({ reason: 'Кворум жиналды' }, { version: 1 });
  expect(await writeDecision(desk(), decision())).toEqual(changedMeanwhile);
  granted(await writeDecision(desk(), adopted));
  expect(await dutyOf(bodyCaseId)).toMatchObject({
    state: 'done',
    settledBy: { at: at('2026-11-25 11:00') },
  });
  const { referral } = granted(await viewReferral(town.as('head', day), referralId));
  const told = referral.events.filter(({ type }) => type === 'progress');
  expect(told).toMatchObject([{ step: 'decision', name: null, phone: null }]);
  expect(JSON.stringify(told)).not.toContain('Көмек');
});

test('what was adopted is put right by a further version, once the school was told; its day and quorum stand', async () => {
  const words = decision({ words: 'Басқаша айтылсын', reason: 'қате' }, { version: 2 });
  granted(await writeDecision(desk(at('2026-11-25 12:30')), words));
  const view = granted(await viewDecision(desk(), { sittingId, bodyCaseId }));
  expect(view.standing).toMatchObject({ version: 3, content: { words: 'Басқаша айтылсын' } });
  expect(view.former.map(({ content }) => content.outcome)).toEqual(['postponed', 'adopted']);
  const { referral } = granted(await viewReferral(town.as('head', day), referralId));
  expect(referral.events.filter(({ type }) => type === 'progress')).toHaveLength(1);
  const few = sitting({ version: 3, present: people('chair', 'secretary') });
  expect(await writeSitting(desk(), few)).toEqual(broken('quorumMissing'));
  const otherDay = sitting({ version: 3, at: at('2026-11-24 11:00') });
  expect(await writeSitting(desk(), otherDay)).toEqual(broken('decisionStands'));
});

test('a task lies on the desk of whoever it was given to until it is taken back', async () => {
  const item = { sittingId, bodyCaseId };
  const task = {
    ...item,
    recipientId: town.idOf.police,
    words: 'Отбасыға бару',
    dueOn: '2026-12-01',
  } as const;
  const police = town.as('police', day);
  for (const person of ['police', 'guardianshipBody', 'head'] as const)
    expect((await giveTask(town.as(person, day), task)).ok, person).toBe(false);
  expect(await giveTask(desk(), { ...task, words: ' ' })).toEqual(broken('measureNameNeeded'));
  expect(await giveTask(desk(), { ...task, dueOn: '2026-11-24' })).toEqual(broken('untilBeforeFrom'));
  expect(await giveTask(desk(), { ...task, recipientId: town.idOf.commission })).toEqual(
    broken('noRecipient'),
  );

  const { id } = granted(await giveTask(desk(), task));
  const { id: second } = granted(await giveTask(desk(), { ...task, words: 'Есеп беру' }));
  expect((await listMeasures(police)).open.map((one) => [one.id, one.number])).toEqual([
    [id, 1],
    [second, 2],
  ]);
  const said = { measureId: id, ordinal: 0, step: 'begun', on: '2026-11-25', words: '' } as const;
  granted(await reportMeasure(police, said));
  expect((await takeBackTask(town.as('police', day), { ...item, taskId: id })).ok).toBe(false);
  granted(await takeBackTask(desk(), { ...item, taskId: id }));
  expect(await takeBackTask(desk(), { ...item, taskId: id })).toEqual(changedMeanwhile);
  expect((await listMeasures(police)).open.map((one) => one.id)).toEqual([second]);
  expect(granted(await viewDecision(desk(), item)).tasks.map((one) => one.id)).toEqual([second]);
  // A number is not given twice while a later one stands.
  granted(await giveTask(desk(), { ...task, words: 'Тағы бару' }));
  expect((await listMeasures(police)).open.map(({ number }) => number).toSorted()).toEqual([2, 3]);
});

test('the extract is made for its one child, and nobody outside the commission has it', async () => {
  const heard = { circumstance: 'p4.4', from: 'көршісі', words: 'сөз' } as const;
  const arrived = { kind: 'outside', heard, receivedAt: at('2026-11-19 13:00'), noticedAt: null } as const;
  const other = await opened(arrived);
  granted(await putOnAgenda(desk(), { sittingId, bodyCaseId: other }));
  const ask = { sittingId, bodyCaseId, as: 'docx', language: 'ru' } as const;
  const before = granted(await decisionExtract(desk(), ask));
  expect(before.number).toBe(1);
  granted(await writeDecision(desk(), decision({ words: 'Басқа баланың шешімі' }, { bodyCaseId: other })));
  // Another case of the same sitting changes not one byte of it.
  expect(
    Buffer.from(granted(await decisionExtract(desk(), ask)).bytes).equals(Buffer.from(before.bytes)),
  ).toBe(true);
  for (const person of everybody.filter((one) => one !== 'commission')) {
    expect((await decisionExtract(town.as(person, day), ask)).ok, person).toBe(false);
    expect((await viewDecision(town.as(person, day), { sittingId, bodyCaseId })).ok, person).toBe(false);
  }
});
