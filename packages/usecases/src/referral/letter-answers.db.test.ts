import type { Answer, Channel, ReferralDuty } from '@qorgan/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeCase } from '../case/close-case.ts';
import { headDesk } from '../desk/head-desk.ts';
import {
  at,
  brokenTrails,
  changedMeanwhile,
  drafted,
  edit,
  granted,
  issue,
  look,
  nameOf,
  notFound,
  openTown,
  recordOf,
  reportedCase,
  send,
  type Person,
  type Town,
  lettersBefore,
} from '../testing/index.ts';
import { answerReferral, takeBackAnswer, type OwnAnswer } from './answer-referral.ts';
import { draftReferral } from './draft-referral.ts';
import { confirmReceipt, viewReceived, withdrawnFromInbox } from './inbox.ts';
import { correctAnswer, leaveReturned, recordAnswer, withdrawAnswer } from './record-answer.ts';
import { letterFile, viewReferral } from './view-referral.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const noon = at('2026-11-19 12:00');
const later = at('2026-11-19 14:00');
const nextDay = at('2026-11-20 10:00');
const view = async (id: string) => granted(await viewReferral(town.as('head', nextDay), id));
const duty = async (caseId: string, id: ReferralDuty) =>
  (await look(town, caseId, 'head', nextDay)).duties.find((one) => one.id === id)!;
const wrongState = (is: string, needs: string) => ({ ok: false, refusal: { kind: 'wrongState', is, needs } });

async function sentLetter(channel: Channel, of: ReferralDuty = 'p8.police') {
  const { caseId } = await reportedCase(town);
  const id = await drafted(town, caseId, of);
  granted(await edit(town, id, { subject: { kk: 'Өзіміздің тақырып', ru: 'Своя тема' } }));
  const letter = granted(await issue(town, id));
  granted(await send(town, id, channel === 'portal' ? { channel, takenBy: null } : { channel }));
  return { caseId, id, letter };
}

const onPaper = {
  type: 'returned',
  why: 'incomplete',
  words: 'Туған күні көрсетілмеген',
  channel: 'paper',
  saidBy: 'бөлім басшысы',
  number: '14-2/55',
  proof: null,
  at: later,
} as const satisfies Answer;
const own = (id: string, answer: OwnAnswer, by: Person = 'police', now = later) =>
  answerReferral(town.as(by, now), id, answer);
const notOurs = { type: 'returned', why: 'notCompetent', words: null } as const;
/** Letters that wait on the desk to go again. */
const waiting = async (by: Person = 'head') =>
  (await headDesk(town.as(by, nextDay)))!.returned.map(({ referral }) => referral.id);

describe('the body answers in the portal', () => {
  test('received is not accepted and accepted is not dealt with; the school sees each', async () => {
    const { id } = await sentLetter('portal');
    expect(await own(id, { type: 'accepted', words: null })).toEqual(wrongState('sent', 'received'));
    granted(await confirmReceipt(town.as('police', later), id, '17'));
    expect((await view(id)).referral.state).toBe('received');
    granted(await own(id, { type: 'accepted', words: null }, 'police', at('2026-11-19 14:10')));
    expect((await view(id)).referral.state).toBe('accepted');
    expect(await own(id, { type: 'accepted', words: null })).toEqual(wrongState('accepted', 'received'));
    granted(await own(id, { type: 'done', words: null }, 'police', at('2026-11-19 15:00')));
    const { referral } = await view(id);
    expect(referral.state).toBe('done');
    expect(referral.events.at(-1)).toMatchObject({ type: 'done', channel: 'portal', recordedByName: null });
    expect((await recordOf(town, 'police', id)).filter((type) => type !== 'referralRead')).toEqual([
      'referralReceived',
      'referralAccepted',
      'referralFinished',
    ]);
  });

  test('what it accepted by mistake it takes back, and then may return', async () => {
    const { id } = await sentLetter('portal');
    granted(await confirmReceipt(town.as('police', later), id, '17'));
    granted(await own(id, { type: 'accepted', words: null }));
    const { answer } = granted(await viewReceived(town.as('police', later), id));
    const input = { referralId: id, eventId: answer!.id, reason: 'қате басылды' };
    expect(await takeBackAnswer(town.as('secondPolice', later), input)).toEqual(notFound);
    granted(await takeBackAnswer(town.as('police', later), input));
    expect(await takeBackAnswer(town.as('police', later), input)).toEqual(changedMeanwhile);
    expect((await view(id)).referral.state).toBe('received');
    granted(await own(id, notOurs));
  });

  test('what it returned it sees no more, but that it was there; the letter is closed to it', async () => {
    const { id, letter } = await sentLetter('portal');
    const police = town.as('police', nextDay);
    granted(await letterFile(police, letter.id, 'pdf'));
    expect(await own(id, { type: 'returned', why: 'other', words: null })).toMatchObject({
      refusal: { rule: 'returnWordsNeeded' },
    });
    granted(await own(id, notOurs));

    expect(await letterFile(police, letter.id, 'pdf')).toEqual(notFound);
    expect(await viewReceived(police, id)).toEqual(wrongState('withdrawn', 'sent'));
    expect((await lettersBefore(police)).map((one) => one.id)).not.toContain(id);
    expect(await withdrawnFromInbox(police, id)).toMatchObject([
      {
        letterNumber: letter.number,
        withdrawnAt: later,
        returned: { why: 'notCompetent', recordedByName: nameOf('police') },
      },
    ]);
    // Nothing can be said of what is not there any more.
    for (const said of [notOurs, { type: 'accepted', words: null } as const])
      expect(await own(id, said)).toEqual(wrongState('withdrawn', 'sent'));
    expect(await confirmReceipt(police, id, '17')).toEqual(wrongState('withdrawn', 'sent'));
  });

  test('only the body it was sent to', async () => {
    const { id } = await sentLetter('portal');
    for (const by of ['secondPolice', 'commission', 'head', 'teacher'] as const)
      expect(await own(id, notOurs, by)).toEqual(notFound);
  });
});

describe('the school writes down what it was told', () => {
  test('a return by paper: with channel, time, number; put right and taken back by new entries', async () => {
    const { caseId, id } = await sentLetter('paper', 'p11.3.commission');
    expect(await recordAnswer(town.as('teacher', later), { referralId: id, answer: onPaper })).toEqual(
      notFound,
    );
    granted(await recordAnswer(town.as('head', later), { referralId: id, answer: onPaper }));
    const { referral, waitsToGoAgain } = await view(id);
    expect(referral.state).toBe('returned');
    expect(waitsToGoAgain).toBe(true);
    expect(referral.events.at(-1)).toMatchObject({ ...onPaper, recordedByName: nameOf('head') });

    const entry = { referralId: id, eventId: referral.events.at(-1)!.id, reason: 'нөмірі қате' };
    const answer = { ...onPaper, number: '14-2/56' };
    granted(
      await correctAnswer(town.as('deputy', nextDay), { ...entry, revision: referral.revision, answer }),
    );
    const anew = (await view(id)).referral;
    expect(anew.events.filter(({ type }) => type === 'returned')).toMatchObject([
      { number: '14-2/55' },
      { number: '14-2/56', corrects: entry.eventId, reason: 'нөмірі қате' },
    ]);
    const last = { referralId: id, eventId: anew.events.at(-1)!.id, reason: 'басқа хат еді' };
    granted(await withdrawAnswer(town.as('head', nextDay), { ...last, revision: anew.revision }));
    expect((await view(id)).referral.state).toBe('sent');
    expect((await duty(caseId, 'p11.3.commission')).state).toBe('done');
  });

  test('what the body said itself the school does not touch', async () => {
    const { id } = await sentLetter('portal');
    granted(await own(id, notOurs));
    const { referral } = await view(id);
    const entry = { referralId: id, eventId: referral.events.at(-1)!.id, reason: 'қате' };
    expect(await withdrawAnswer(town.as('head', later), { ...entry, revision: referral.revision })).toEqual(
      notFound,
    );
  });
});

describe('a letter that came back', () => {
  test('order-2026/11.3: the act stays in time, the duty is not called done, and the desk says so until it has gone', async () => {
    const { caseId, id } = await sentLetter('paper', 'p11.3.commission');
    granted(await recordAnswer(town.as('head', later), { referralId: id, answer: onPaper }));
    expect(await duty(caseId, 'p11.3.commission')).toMatchObject({
      state: 'returned',
      attention: 'returned',
      settledBy: { at: noon },
    });
    expect(await waiting()).toContain(id);

    const again = granted(await draftReferral(town.as('head', nextDay), caseId, 'p11.3.commission')).id;
    const seen = await view(again);
    expect(seen.referral).toMatchObject({ follows: id, state: 'draft' });
    // The head's own words are not lost.
    expect(seen.referral.draft.subject.kk).toBe('Өзіміздің тақырып');
    expect(seen.earlier.map(({ referral }) => referral.id)).toEqual([id]);
    expect(await waiting()).toContain(id);

    granted(await issue(town, again, null, nextDay));
    granted(await send(town, again, {}, nextDay));
    expect(await waiting()).not.toContain(id);
    expect(await duty(caseId, 'p11.3.commission')).toMatchObject({
      state: 'done',
      attention: 'settled',
      // When the school acted first, and not late because it had to act again.
      settledBy: { at: noon, lateReason: null },
    });
    expect((await view(id)).next?.id).toBe(again);
    expect((await view(id)).referral.state).toBe('returned');
  });

  test('is not lost with a call that had settled the duty before', async () => {
    const { caseId, id } = await sentLetter('portal');
    granted(await own(id, notOurs));
    expect((await duty(caseId, 'p8.police')).state).toBe('returned');
    // The region has a second station: it stands before the one that gave the letter back.
    const again = granted(await draftReferral(town.as('head', nextDay), caseId, 'p8.police')).id;
    const { recipients, recipient } = await view(again);
    expect(recipient.id).toBe(town.idOf.secondPolice);
    expect(recipients.map((one) => one.id)).toEqual([town.idOf.secondPolice, town.idOf.police]);
    granted(await issue(town, again, null, nextDay));
    granted(await send(town, again, { channel: 'portal', takenBy: null }, nextDay));
    expect((await lettersBefore(town.as('secondPolice', nextDay))).map((one) => one.id)).toContain(again);
    // Whoever gave the first back sees nothing of the second.
    expect((await lettersBefore(town.as('police', nextDay))).map((one) => one.id)).not.toContain(again);
  });

  test('may be left with a reason, which stays on record and can be taken back', async () => {
    const { caseId, id } = await sentLetter('paper');
    expect(await leaveReturned(town.as('head', later), id, 'тіркелген')).toEqual(
      wrongState('sent', 'returned'),
    );
    granted(await recordAnswer(town.as('head', later), { referralId: id, answer: onPaper }));
    granted(await leaveReturned(town.as('head', nextDay), id, 'бұрын тіркелген'));
    expect((await duty(caseId, 'p8.police')).state).toBe('done');
    expect(await waiting()).not.toContain(id);
    const { referral } = await view(id);
    expect(referral.events.at(-1)).toMatchObject({ type: 'leftReturned', words: 'бұрын тіркелген' });
    const entry = { referralId: id, eventId: referral.events.at(-1)!.id, reason: 'ойлана келе' };
    granted(await withdrawAnswer(town.as('head', later), { ...entry, revision: referral.revision }));
    expect(await waiting()).toContain(id);
    expect((await duty(caseId, 'p8.police')).state).toBe('returned');
  });

  test('a case is not closed over it without a word', async () => {
    const { caseId, id } = await sentLetter('paper');
    granted(await recordAnswer(town.as('head', later), { referralId: id, answer: onPaper }));
    const { revision } = (await look(town, caseId)).file;
    granted(
      await closeCase(town.as('head', nextDay), { caseId, revision, reason: 'бітті', whyOpen: 'көшті' }),
    );
    const { facts, duties } = await look(town, caseId, 'head', nextDay);
    expect(facts.at(-1)!.content).toMatchObject({ openDuties: expect.arrayContaining(['p8.police']) });
    expect(duties.find((one) => one.id === 'p8.police')).toMatchObject({
      state: 'leftOpen',
      attention: 'settled',
    });
    expect(await waiting()).not.toContain(id);
  });

  test('no copy of it is enclosed with the referral to the commission', async () => {
    const { caseId, id } = await sentLetter('paper');
    granted(await recordAnswer(town.as('head', later), { referralId: id, answer: onPaper }));
    const referral = granted(await draftReferral(town.as('head', nextDay), caseId, 'p11.3.commission')).id;
    expect((await view(referral)).referral.draft.attachments.kk).toEqual([]);
  });
});
