import type { BodyDutyId } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmReceipt } from '../referral/inbox.ts';
import { letterFile, viewReferral } from '../referral/view-referral.ts';
import { openBodies, type Bodies } from '../testing/bodies.ts';
import { drafted, issue, offRoster, reportedCase, send } from '../testing/story.ts';
import { at, broken, changedMeanwhile, granted, notFound, openTown, type Town } from '../testing/town.ts';
import {
  appointCaseManager,
  closeBodyCase,
  confirmOnward,
  joinBodyCase,
  listBodyCases,
  looksAtBodyCase,
  onwardInbox,
  openBodyCase,
  prepareBodyCase,
  recordByHand,
  reopenBodyCase,
  sendOnward,
  takeBackOnward,
  tellChildsSchool,
  viewBodyCase,
  viewOnward,
  blankBodyChild,
} from './index.ts';

let town: Town;
let bodies: Bodies;
beforeAll(async () => {
  town = await openTown();
  bodies = await openBodies(town);
});
afterAll(() => town.database.close());

const noon = at('2026-11-19 12:00');
const worker = (now = noon) => town.as('guardianshipBody', now);
const child = { ...blankBodyChild, surname: 'Серікова', given: 'Мөлдір', birthDate: '2015-05-05' };
const heard = (now: Date, words = 'Көршісі хабарласты.') => ({
  kind: 'outside' as const,
  heard: { circumstance: 'p4.4' as const, from: 'көршісі', words },
  receivedAt: now,
  noticedAt: null,
});

/** A case that the guardianship body opened on what it heard. */
async function opened(now = noon): Promise<string> {
  const input = { arrived: heard(now), kinds: ['violence'] as const, child };
  return granted(await openBodyCase(worker(now), input)).id;
}
/** A letter of a school that the guardianship body has confirmed. */
async function arrivedLetter(): Promise<{ referralId: string; caseId: string }> {
  const { caseId } = await reportedCase(town, ['violence'], { change: offRoster });
  const referralId = await drafted(town, caseId, 'p8.childRightsBody');
  await issue(town, referralId);
  granted(await send(town, referralId, { channel: 'portal' }));
  granted(await confirmReceipt(worker(), referralId, '12-К'));
  return { referralId, caseId };
}
const view = async (id: string, ctx = worker()) => granted(await viewBodyCase(ctx, id));
const stateOf = async (id: string, duty: BodyDutyId, ctx = worker()) =>
  (await view(id, ctx)).duties.find((one) => one.id === duty)?.state;

test('a letter becomes a case of the body with its duties, counted since it was before the body', async () => {
  const { referralId } = await arrivedLetter();
  const arrived = { kind: 'referral', referralId } as const;
  const prepared = granted(await prepareBodyCase(worker(), arrived, 'kk'));
  expect(prepared).toMatchObject({
    child: { surname: 'Әлімова', given: 'Айша' },
    kinds: ['violence'],
    alike: [],
  });

  const input = { arrived, kinds: prepared.kinds, child: prepared.child };
  const { id } = granted(await openBodyCase(worker(), input));
  expect(await openBodyCase(worker(), input)).toMatchObject({ ok: false, refusal: { kind: 'wrongState' } });
  const { bodyCase, duties, letters } = await view(id);
  expect(letters.map((one) => one.id)).toEqual([referralId]);
  expect(letters[0]!.answer?.type).toBe('accepted');
  const sentAt = letters[0]!.sentAt;
  const upward = duties.find((one) => one.id === 'p12.1.upward')!;
  expect(upward.due).toEqual({ kind: 'duration', at: new Date(sentAt.getTime() + 3_600_000) });
  expect(duties.map((one) => one.id).filter((duty) => duty.startsWith('p8'))).toEqual([]);
  expect(duties.find((one) => one.id === 'p12.4.threat')?.state).toBe('question');
  expect(bodyCase.nextDueAt).toEqual(sentAt);
});

test('what was heard outside owes the notices of paragraph 8 too, and bullying alone no step of 12 and 21', async () => {
  const ids = (await view(await opened())).duties
    .filter((one) => one.state !== 'notOwed')
    .map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['p8.police', 'p8.regionalCommissioner', 'p12.1.upward']));
  expect(ids).not.toContain('p8.childRightsBody');
  const bullied = granted(await openBodyCase(worker(), { arrived: heard(noon), kinds: ['bullying'], child }));
  const states = Map.groupBy((await view(bullied.id)).duties, ({ state }) => state);
  expect(states.get('open')!.map(({ id }) => id)).toEqual(['p8.police', 'p8.regionalCommissioner']);
  expect(states.get('notOwed')!.map(({ id }) => id)).toContain('p21.assessment');
});

test('a second word about the same child joins its case, however the name was typed', async () => {
  const { referralId } = await arrivedLetter();
  const first = { kind: 'referral', referralId } as const;
  const { child: known } = granted(await prepareBodyCase(worker(), first, 'kk'));
  const { id, number } = granted(
    await openBodyCase(worker(), {
      arrived: first,
      kinds: ['violence'],
      child: { ...known, surname: 'АЛИМОВА' },
    }),
  );
  const again = { kind: 'referral', referralId: (await arrivedLetter()).referralId } as const;
  const { alike } = granted(await prepareBodyCase(worker(), again, 'kk'));
  expect(alike).toContainEqual({ id, number });
  granted(await joinBodyCase(worker(), { arrived: again, bodyCaseId: id }));
  expect((await view(id)).bodyCase.grounds).toHaveLength(2);
  expect(await prepareBodyCase(worker(), again, 'kk')).toMatchObject({ value: { bodyCaseId: id } });
});

test('the school hears of the case manager by name and phone, and nothing of the family', async () => {
  const { referralId } = await arrivedLetter();
  const arrived = { kind: 'referral', referralId } as const;
  const { id } = granted(await openBodyCase(worker(), { arrived, kinds: ['violence'], child }));
  const { memberId } = bodies.as('caseManager').actor;
  const { revision } = (await view(id)).bodyCase;
  const appointment = {
    bodyCaseId: id,
    revision,
    memberId,
    phone: '+7 7172 11 22 33',
    at: noon,
    lateReason: null,
  };
  expect(await viewBodyCase(bodies.as('caseManager', noon), id)).toEqual(notFound);
  granted(await appointCaseManager(worker(), appointment));
  expect(await appointCaseManager(worker(), appointment)).toEqual(changedMeanwhile);
  expect(await stateOf(id, 'p12.2.caseManager', bodies.as('caseManager', noon))).toBe('done');

  const { referral } = granted(await viewReferral(town.as('head', noon), referralId));
  const progress = referral.events.filter((event) => event.type === 'progress');
  expect(progress).toMatchObject([
    { step: 'caseManager', name: 'Сынақов caseManager', phone: '+7 7172 11 22 33' },
  ]);
  const { letters } = await view(id, bodies.as('caseManager', noon));
  const letterId = letters[0]!.letter.id;
  expect(await letterFile(bodies.as('caseManager', noon), letterId, 'pdf')).toMatchObject({ ok: true });
  const unentrusted = await arrivedLetter();
  const other = granted(await viewReferral(town.as('head', noon), unentrusted.referralId)).referral
    .issued[0]!;
  expect(await letterFile(bodies.as('caseManager', noon), other.id, 'pdf')).toEqual(notFound);
  const lines = granted(
    await listBodyCases(bodies.as('caseManager', noon), { which: 'open', isMine: false, page: 0 }),
  );
  expect(lines.lines.map((one) => one.id)).toEqual([id]);
});

test('what is passed on in the portal is before its recipient at once, and is taken back only unconfirmed', async () => {
  const id = await opened();
  const going = async (change: object) => {
    const { revision } = (await view(id)).bodyCase;
    return sendOnward(worker(), {
      ...{ bodyCaseId: id, revision, duty: 'p12.1.upward', recipientId: bodies.idOf.childRightsAuthority },
      ...{ recipientName: '', channel: 'portal', words: 'Хабарлаймыз.', takenBy: null, incomingNumber: null },
      ...{ at: noon, lateReason: null, ...change },
    });
  };
  expect(await going({ recipientId: town.idOf.police })).toEqual(broken('noRecipient'));
  granted(await going({}));
  expect(await going({})).toEqual(broken('alreadyRecorded'));
  const authority = bodies.as('authority', noon);
  const [waiting] = (await onwardInbox(authority)).waiting.lines;
  expect(waiting).toMatchObject({ words: 'Хабарлаймыз.', child: { surname: 'Серікова' } });

  const back = async () => {
    const { revision } = (await view(id)).bodyCase;
    return takeBackOnward(worker(), {
      bodyCaseId: id,
      revision,
      onwardId: waiting!.id,
      reason: 'қате жіберілді',
    });
  };
  granted(await back());
  expect(await stateOf(id, 'p12.1.upward')).toBe('open');
  expect(await viewOnward(authority, waiting!.id)).toEqual(notFound);
  granted(await going({}));
  const [next] = (await onwardInbox(authority)).waiting.lines;
  granted(await confirmOnward(authority, { onwardId: next!.id, incomingNumber: 'Р-1' }));
  const { passed, bodyCase } = await view(id);
  expect(passed.find((one) => one.id === next!.id)?.receipt?.incomingNumber).toBe('Р-1');
  const late = { bodyCaseId: id, revision: bodyCase.revision, onwardId: next!.id, reason: 'қате' };
  expect(await takeBackOnward(worker(), late)).toMatchObject({ ok: false, refusal: { is: 'received' } });
  // A body that only receives has no cases of its own.
  const onward = { kind: 'onward', onwardId: next!.id } as const;
  expect(await openBodyCase(authority, { arrived: onward, kinds: ['violence'], child })).toEqual(notFound);
});

test('what was done late is recorded with a reason, once, and put right by naming what was wrong', async () => {
  const id = await opened();
  const record = async (now: Date, change: object) => {
    const { revision } = (await view(id)).bodyCase;
    const participants = [{ part: 'body', name: 'Сынақова', position: 'маман' }] as const;
    const act = { participants, answers: { conclusions: 'Үйде болдық.' } };
    const content = { kind: 'visitMade', act, whyAlone: 'Ұялы топ жолда.' } as const;
    return recordByHand(worker(now), { bodyCaseId: id, revision, content, at: now, ...change });
  };
  const later = at('2026-11-23 15:00');
  expect(await record(later, {})).toMatchObject({ refusal: { rule: 'lateReasonNeeded' } });
  const { id: factId } = granted(await record(later, { lateReason: 'Ауыл алыс.' }));
  expect(await record(later, { lateReason: 'тағы' })).toEqual(broken('alreadyRecorded'));
  expect(await record(at('2026-11-18 12:00'), {})).toEqual(broken('beforeDetection'));
  const content = { kind: 'withdrawn', reason: 'басқа іс' } as const;
  granted(await record(later, { content, corrects: factId }));
  expect(await stateOf(id, 'p12.3.visit')).toBe('open');
});

test('a condition is decided before its duty is owed, and a case is closed with what is still open', async () => {
  const id = await opened();
  const on = async (work: (revision: number) => Promise<unknown>) => work((await view(id)).bodyCase.revision);
  const decide = (isOwed: boolean, at: Date) => (revision: number) =>
    recordByHand(worker(at), {
      ...{ bodyCaseId: id, revision, at },
      content: { kind: 'questionDecided', duty: 'p12.4.threat', isOwed, words: 'Бірге тұрады.' },
    });
  await on(decide(false, noon));
  expect(await stateOf(id, 'p12.4.threat')).toBe('notOwed');
  await on(decide(true, at('2026-11-19 12:10')));
  expect(await stateOf(id, 'p12.4.threat')).toBe('open');

  const close = (whyOpen: string | null) => (revision: number) =>
    closeBodyCase(worker(), { bodyCaseId: id, revision, reason: 'Отбасы көшті.', whyOpen });
  expect(await on(close(null))).toEqual(broken('whyOpenNeeded'));
  await on(close('Басқа өңірге берілді.'));
  expect(await stateOf(id, 'p12.1.upward')).toBe('leftOpen');
  expect((await view(id)).bodyCase.nextDueAt).toBeNull();
  expect(await on(decide(true, noon))).toEqual(broken('caseIsClosed'));
  await on((revision) =>
    reopenBodyCase(worker(at('2026-11-19 12:30')), { bodyCaseId: id, revision, reason: 'Оралды.' }),
  );
  expect(await stateOf(id, 'p12.1.upward')).toBe('open');
});

test('the school of the child is told what the body heard, and only those who lead it', async () => {
  const id = await opened();
  const { revision } = (await view(id)).bodyCase;
  const telling = { bodyCaseId: id, revision, schoolId: town.idOf.school, words: '111-ге қоңырау түсті.' };
  granted(await tellChildsSchool(worker(), { ...telling, concernsHead: true }));
  const deputy = town.as('deputy', noon);
  const told = (await onwardInbox(deputy)).waiting.lines.find((one) => one.bodyCaseId === id)!;
  expect(told).toMatchObject({ purpose: 'toSchool', words: '111-ге қоңырау түсті.' });
  for (const person of ['head', 'teacher', 'psychologist', 'headElsewhere', 'police'] as const)
    expect(await viewOnward(town.as(person, noon), told.id), person).toEqual(notFound);
  expect(await viewOnward(deputy, told.id)).toMatchObject({ ok: true });
});

test('nobody of another body, and nobody whom it is about, finds the case', async () => {
  const id = await opened();
  for (const person of ['police', 'commission', 'head', 'regionalAdministrator'] as const)
    expect(await viewBodyCase(town.as(person, noon), id), person).toEqual(notFound);
  expect(await listBodyCases(town.as('head', noon), { which: 'open', isMine: false, page: 0 })).toEqual(
    notFound,
  );
});

test('whoever looked at a case is seen by the head of the body, and by nobody else', async () => {
  const id = await opened();
  await view(id);
  const head = bodies.as('bodyHead', noon);
  const looks = granted(await looksAtBodyCase(head, id));
  expect(looks.looks[0]).toMatchObject({ type: 'bodyCaseLooksRead', name: 'Сынақов bodyHead' });
  expect(looks.looks.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['bodyCaseRead', 'bodyCaseOpened']),
  );
  expect(looks.looks.find(({ type }) => type === 'bodyCaseRead')?.name).toBe('Сынақов guardianshipBody');
  const first = looks.looks.at(-1)!;
  expect(granted(await looksAtBodyCase(head, id, first.seq))).toMatchObject({ looks: [], older: null });
  expect(await looksAtBodyCase(worker(), id)).toEqual(notFound);
  for (const person of ['police', 'head'] as const)
    expect(await looksAtBodyCase(town.as(person, noon), id), person).toEqual(notFound);
});

test('what another body passed on is read by the case manager of the case that rests on it', async () => {
  const passedBy = town.as('commission', noon);
  const theirs = granted(
    await openBodyCase(passedBy, { arrived: heard(noon), kinds: ['violence'], child }),
  ).id;
  const { revision } = (await view(theirs, passedBy)).bodyCase;
  granted(
    await sendOnward(passedBy, {
      ...{ bodyCaseId: theirs, revision, duty: 'p8.childRightsBody', channel: 'portal', at: noon },
      ...{ recipientId: town.idOf.guardianshipBody, recipientName: '', words: 'Жедел қараңыз.' },
      ...{ takenBy: null, incomingNumber: null, lateReason: null },
    }),
  );
  const { id: onwardId } = (await onwardInbox(worker())).waiting.lines.find(
    (one) => one.bodyCaseId === theirs,
  )!;
  granted(await confirmOnward(worker(), { onwardId, incomingNumber: '3-К' }));
  const arrived = { kind: 'onward', onwardId } as const;
  const { id } = granted(await openBodyCase(worker(), { arrived, kinds: ['violence'], child }));
  const manager = bodies.as('caseManager', noon);
  expect(await viewOnward(manager, onwardId)).toEqual(notFound);
  const given = { memberId: manager.actor.memberId, phone: '+7 700', at: noon, lateReason: null };
  const { revision: now } = (await view(id)).bodyCase;
  granted(await appointCaseManager(worker(), { bodyCaseId: id, revision: now, ...given }));
  expect(granted(await viewOnward(manager, onwardId))).toMatchObject({
    words: 'Жедел қараңыз.',
    ownCaseId: id,
  });
  expect((await view(id, manager)).received.map((one) => one.id)).toEqual([onwardId]);
});
