import { answersForBodyCase, inContext } from '@qorgan/data';
import type { PreparedLine } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blankBodyChild, openBodyCase } from '../body/index.ts';
import { draftReferral } from '../referral/draft-referral.ts';
import { confirmReceipt } from '../referral/inbox.ts';
import { sendReferral } from '../referral/send-referral.ts';
import { viewReferral } from '../referral/view-referral.ts';
import {
  at,
  broken,
  brokenTrails,
  changedMeanwhile,
  everybody,
  granted,
  issue,
  notFound,
  offRoster,
  openTown,
  recordOf,
  reportedCase,
  type Person,
  type Town,
} from '../testing/index.ts';
import { draftAnswer, giveRequest, sendAnswer } from './answer-request.ts';
import { requestsOfBodyCase, sendRequest, withdrawRequest, type RequestInput } from './send-request.ts';
import { countRequests, listRequests, viewRequest } from './view-requests.ts';

let town: Town;
let bodyCaseId = '';
beforeAll(async () => {
  town = await openTown();
  bodyCaseId = await openedOnLetter({});
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const noon = at('2026-11-20 12:00');
const body = (now = noon) => town.as('guardianshipBody', now);
const person = (who: Person, now = noon) => town.as(who, now);

/** A case of the guardianship body on a letter of the school. */
async function openedOnLetter(change: { concernsHead?: boolean }): Promise<string> {
  const by = change.concernsHead ? ('deputy' as const) : ('head' as const);
  const { caseId } = await reportedCase(town, ['violence'], { by, change: { ...offRoster, ...change } });
  const on = at('2026-11-19 11:50');
  const referralId = granted(await draftReferral(town.as(by, on), caseId, 'p8.childRightsBody')).id;
  await issue(town, referralId, null, on, false, by);
  const { revision } = granted(await viewReferral(town.as(by, on), referralId)).referral;
  const how = { channel: 'portal', takenBy: 'кезекші', proof: null, lateReason: null } as const;
  granted(await sendReferral(town.as(by, on), { referralId, revision, at: on, ...how }));
  granted(await confirmReceipt(body(), referralId, '12-К'));
  const child = { ...blankBodyChild, surname: 'Әлімова', given: 'Айша', birthDate: '2014-03-02' };
  const arrived = { kind: 'referral', referralId } as const;
  return granted(await openBodyCase(body(), { arrived, kinds: ['violence'], child })).id;
}
const ask = (change: Partial<RequestInput> = {}): RequestInput => ({
  ...{ bodyCaseId, schoolId: town.idOf.school, subjects: ['characteristic'], dueOn: '2026-11-24' },
  ...{ words: 'Сыныптағы қарым-қатынасы', contact: 'Маман, 8-700', keepsFromHead: false },
  ...change,
});
const sent = async (change: Partial<RequestInput> = {}) => granted(await sendRequest(body(), ask(change))).id;
const readers = async (id: string) => {
  const found: Person[] = [];
  for (const one of everybody) if ((await viewRequest(person(one), id)).ok) found.push(one);
  return found;
};
const answer = (words: string, line: PreparedLine = 'a1.s3.education') => ({
  lines: { [line]: words },
  words: '',
});

test('a body asks the school of its case, and no other', async () => {
  expect(await sendRequest(body(), ask({ schoolId: town.idOf.otherSchool }))).toEqual(notFound);
  expect(await sendRequest(person('police'), ask())).toEqual(notFound);
  expect(await sendRequest(person('head'), ask())).toEqual(notFound);
  expect(await sendRequest(body(), ask({ dueOn: '2026-11-19' }))).toEqual(broken('dueInPast'));
  expect(await sendRequest(body(), ask({ subjects: [] }))).toEqual(broken('requestSubjectNeeded'));
  const { schools } = granted(await requestsOfBodyCase(body(), bodyCaseId));
  expect(schools.map(({ id }) => id)).toEqual([town.idOf.school]);
  expect((await requestsOfBodyCase(person('head'), bodyCaseId)).ok).toBe(false);
});

test('those who lead the school read it with the child and nothing of the case, overdue first', async () => {
  const later = await sent({ dueOn: '2026-12-01' });
  const soon = await sent();
  expect(await readers(soon)).toEqual(['head', 'deputy', 'secondDeputy']);
  const on = at('2026-11-25 09:00');
  expect((await listRequests(person('head', on))).map(({ id, state }) => [id, state])).toEqual([
    [soon, 'overdue'],
    [later, 'waiting'],
  ]);
  expect(await countRequests(person('head', on))).toEqual({ waiting: 2, overdue: 1 });
  expect(await countRequests(person('teacher', on))).toEqual({ waiting: 0, overdue: 0 });
  const { request } = granted(await viewRequest(person('head'), soon));
  expect(request.content.child).toMatchObject({ surname: 'Әлімова', given: 'Айша' });
  expect(await recordOf(town, 'school', soon, 'head')).toContain('requestRead');
  granted(await withdrawRequest(body(), { bodyCaseId, requestId: later }));
  granted(await withdrawRequest(body(), { bodyCaseId, requestId: soon }));
  expect(await readers(soon)).toEqual([]);
});

test('a colleague prepares what was given to them and sees it alone; only those who lead send it', async () => {
  const [id, other] = [await sent(), await sent({ subjects: ['classReport'] })];
  const teacher = person('teacher').actor.memberId;
  expect(await giveRequest(person('teacher'), { requestId: id, memberId: teacher })).toEqual(notFound);
  const elsewhere = person('teacherElsewhere').actor.memberId;
  expect(await giveRequest(person('head'), { requestId: id, memberId: elsewhere })).toEqual(notFound);
  granted(await giveRequest(person('head'), { requestId: id, memberId: teacher }));
  expect(await readers(id)).toEqual(['teacher', 'head', 'deputy', 'secondDeputy']);
  expect(await readers(other)).toEqual(['head', 'deputy', 'secondDeputy']);
  expect((await listRequests(person('teacher'))).map((one) => one.id)).toEqual([id]);

  const draft = { requestId: id, content: answer('Жақсы оқиды'), revision: 0 };
  granted(await draftAnswer(person('teacher'), draft));
  expect(await draftAnswer(person('head'), draft)).toEqual(changedMeanwhile);
  expect(await sendAnswer(person('teacher'), { ...draft, revision: 1 })).toEqual(notFound);
  expect(granted(await viewRequest(person('head'), id)).draft).toMatchObject({ revision: 1 });
  const view = async () => granted(await requestsOfBodyCase(body(), bodyCaseId)).requests;
  expect((await view()).find((one) => one.id === id)!.answers).toEqual([]);

  granted(await sendAnswer(person('head'), { ...draft, revision: 1 }));
  granted(await giveRequest(person('head'), { requestId: id, memberId: null }));
  expect(await readers(id)).toEqual(['head', 'deputy', 'secondDeputy']);
  const nothing = { requestId: id, content: answer(' '), revision: 0 };
  expect(await sendAnswer(person('head'), nothing)).toEqual(broken('answerEmpty'));
  granted(
    await sendAnswer(person('deputy', at('2026-11-20 13:00')), { ...nothing, content: answer('Түзетілді') }),
  );
  expect((await view()).find((one) => one.id === id)).toMatchObject({ state: 'answered' });
  const answered = { ok: false, refusal: { kind: 'wrongState', is: 'answered', needs: 'waiting' } };
  expect(await withdrawRequest(body(), { bodyCaseId, requestId: id })).toEqual(answered);
});

test('the body carries over the latest answer line by line', async () => {
  const carried = await inContext(town.database.db, { actor: body().actor }, (tx) =>
    answersForBodyCase(tx, town.vault, bodyCaseId),
  );
  expect(carried).toMatchObject([{ fieldId: 'a1.s3.education', words: 'Түзетілді' }]);
  const atSchool = await inContext(town.database.db, { actor: person('teacher').actor }, (tx) =>
    answersForBodyCase(tx, town.vault, bodyCaseId),
  );
  expect(atSchool).toEqual([]);
});

test('what is about the head does not go to the head, by the letter or by the body’s own word', async () => {
  const kept = await sent({ keepsFromHead: true });
  const ofLetter = await openedOnLetter({ concernsHead: true });
  const byLetter = granted(await sendRequest(body(), ask({ bodyCaseId: ofLetter }))).id;
  for (const id of [kept, byLetter]) {
    expect(await readers(id)).toEqual(['deputy', 'secondDeputy']);
    const memberId = person('head').actor.memberId;
    expect(await giveRequest(person('deputy'), { requestId: id, memberId })).toEqual(notFound);
  }
});
