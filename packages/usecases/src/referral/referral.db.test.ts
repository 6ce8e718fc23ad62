import { createHash } from 'node:crypto';
import { inContext, readInbox, type PageFrom } from '@qorgan/data';
import type { Referral } from '@qorgan/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  at,
  broken,
  brokenTrails,
  changedMeanwhile,
  drafted,
  edit,
  granted,
  issue,
  look,
  mother,
  offRoster,
  nameOf,
  notFound,
  openTown,
  policeCalled,
  record,
  recordOf,
  reportedCase,
  send,
  trailOf,
  type Person,
  type Place,
  type Town,
  lettersBefore,
} from '../testing/index.ts';
import { draftReferral, saveDraft } from './draft-referral.ts';
import { confirmReceipt, inbox, viewReceived } from './inbox.ts';
import { issueLetter, previewLetter } from './issue-letter.ts';
import { recordReceipt, sendReferral } from './send-referral.ts';
import { letterFile, viewReferral } from './view-referral.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const read = async (referralId: string, by: Person = 'head'): Promise<Referral> =>
  granted(await viewReferral(town.as(by), referralId)).referral;
const state = async (caseId: string, duty: string) =>
  (await look(town, caseId)).duties.find(({ id }) => id === duty)!;
const wrongState = (is: string, needs: string) => ({ ok: false, refusal: { kind: 'wrongState', is, needs } });

describe('from draft to receipt', () => {
  test('drafted, edited, issued twice, sent through the portal, received by the body itself', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    expect(await read(id)).toMatchObject({
      state: 'draft',
      recipientId: town.idOf.police,
      issued: [],
      events: [],
    });
    expect((await read(id)).draft.body.kk).toContain('Әлімова Айша Бекқызы');
    expect(await lettersBefore(town.as('police'))).toEqual([]);

    granted(await edit(town, id, { subject: { kk: 'Өз тақырыбым', ru: 'Мой заголовок' } }));
    const first = granted(await issue(town, id));
    const frozen = (await read(id)).issued;
    expect(frozen).toMatchObject([
      {
        id: first.id,
        version: 1,
        number: first.number,
        issuedOn: '2026-11-19',
        issuedByName: nameOf('head'),
      },
    ]);
    const pdf = granted(await letterFile(town.as('head'), first.id, 'pdf')).bytes;
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(frozen[0]!.sha256);
    const docx = granted(await letterFile(town.as('head'), first.id, 'docx')).bytes;
    expect(Buffer.from(docx.subarray(0, 2)).toString()).toBe('PK');

    // Changed and issued again: the first stays as it was, beside the second.
    granted(await edit(town, id, { body: { kk: 'Жаңа мәтін.', ru: 'Новый текст.' } }));
    const second = granted(await issue(town, id));
    expect(second.number).not.toBe(first.number);
    const { issued } = await read(id);
    expect(issued.map(({ version }) => version)).toEqual([1, 2]);
    expect(issued[0]).toEqual(frozen[0]);
    expect(granted(await letterFile(town.as('head'), first.id, 'pdf')).bytes).toEqual(pdf);

    expect(await lettersBefore(town.as('police'))).toEqual([]);
    granted(await send(town, id, { channel: 'portal', takenBy: null }));
    expect(await read(id)).toMatchObject({ state: 'sent' });
    expect(await state(caseId, 'p8.police')).toMatchObject({
      state: 'done',
      settledBy: { content: { kind: 'noticeGiven', recipient: 'police', channel: 'portal', referralId: id } },
    });

    // The body sees the one that was sent, and no other.
    const [arrived] = await lettersBefore(town.as('police'));
    expect(arrived).toMatchObject({
      id,
      duty: 'p8.police',
      letter: { id: second.id, number: second.number },
      receipt: null,
    });
    expect((await letterFile(town.as('police'), second.id, 'pdf')).ok).toBe(true);
    expect(await letterFile(town.as('police'), first.id, 'pdf')).toEqual(notFound);

    const later = town.as('police', at('2026-11-19 14:00'));
    granted(await confirmReceipt(later, id, 'ПҚ-117'));
    expect(granted(await viewReceived(later, id)).receipt).toMatchObject({
      incomingNumber: 'ПҚ-117',
      at: at('2026-11-19 14:00'),
    });
    expect(await read(id)).toMatchObject({
      state: 'received',
      events: [{ type: 'sent' }, { type: 'received', incomingNumber: 'ПҚ-117' }],
    });
    expect(await confirmReceipt(later, id, 'ПҚ-118')).toEqual(wrongState('received', 'sent'));
  });

  test('an inbox shows what waits, the longest first, apart from what was confirmed', async () => {
    const sent: string[] = [];
    for (const time of ['2026-11-19 15:10', '2026-11-19 15:20', '2026-11-19 15:30'].map(at)) {
      const id = await drafted(town, (await reportedCase(town)).caseId, 'p8.police');
      granted(await issue(town, id, null, time));
      granted(await send(town, id, { channel: 'portal', takenBy: null }, time));
      sent.push(id);
    }
    const police = town.as('police', at('2026-11-19 16:00'));
    const ids = (page: { lines: readonly { id: string }[] }) =>
      page.lines.map(({ id }) => id).filter((id) => sent.includes(id));
    const before = (await inbox(police))!;
    expect(ids(before.waiting)).toEqual(sent);
    granted(await confirmReceipt(police, sent[1]!, '7'));
    const after = (await inbox(police))!;
    expect(ids(after.waiting)).toEqual([sent[0], sent[2]]);
    expect(ids(after.taken)).toEqual([sent[1]]);
    expect(after.waitingInAll).toBe(before.waitingInAll - 1);

    // Turned by its rows: the one that the page began after is confirmed meanwhile, and nothing is missed or shown twice.
    const rows = new Map(before.waiting.lines.map(({ id, sentAt }) => [id, { id, at: sentAt }]));
    const from = (side: PageFrom['side'], id: string): PageFrom => ({ side, place: rows.get(id)! });
    expect(ids((await inbox(police, { waiting: from('after', sent[1]!) }))!.waiting)).toEqual([sent[2]]);
    const { waiting, taken } = (await inbox(police, { taken: from('after', sent[1]!) }))!;
    expect(taken.lines.every(({ sentAt }) => sentAt <= at('2026-11-19 15:20'))).toBe(true);
    expect(ids(waiting)).toEqual([sent[0], sent[2]]);
    const nearest = await inContext(town.database.db, police, (tx) =>
      readInbox(tx, town.vault, {
        ...{ recipientId: town.idOf.police, which: 'waiting', limit: 1 },
        from: from('before', sent[2]!),
      }),
    );
    expect(nearest.map(({ id }) => id)).toEqual([sent[0]]);
  });

  test('every step is on record in the trail of whoever took it', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p11.3.commission');
    granted(await edit(town, id, { restricted: false }));
    const letter = granted(await issue(town, id));
    granted(await letterFile(town.as('head'), letter.id, 'docx'));
    granted(await send(town, id, { channel: 'portal', takenBy: null }));
    granted(await viewReceived(town.as('commission'), id));
    granted(await letterFile(town.as('commission'), letter.id, 'pdf'));
    granted(await confirmReceipt(town.as('commission', at('2026-11-19 15:00')), id, '5'));

    const steps = (await recordOf(town, 'school', id)).filter((type) => type !== 'referralRead');
    expect(steps).toEqual(['referralDrafted', 'referralEdited', 'referralSent']);
    expect(await recordOf(town, 'school', letter.id)).toEqual(['letterIssued', 'letterRead']);
    expect(await recordOf(town, 'commission', id)).toEqual(['referralRead', 'referralReceived']);
    expect(await recordOf(town, 'commission', letter.id)).toEqual(['letterRead']);
  });

  test('the school writes down a receipt that it was told of', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    granted(await issue(town, id));
    granted(await send(town, id));
    const receipt = { referralId: id, at: at('2026-11-19 13:00'), incomingNumber: '42', takenBy: 'капитан' };
    expect(await recordReceipt(town.as('head', at('2026-11-19 12:30')), receipt)).toEqual(broken('inFuture'));
    granted(await recordReceipt(town.as('deputy', at('2026-11-19 13:30')), receipt));
    expect((await read(id)).events.at(-1)).toEqual({
      id: expect.any(String) as string,
      type: 'received',
      at: receipt.at,
      recordedAt: at('2026-11-19 13:30'),
      recordedByName: nameOf('deputy'),
      recordedIn: town.idOf.school,
      corrects: null,
      reason: null,
      incomingNumber: '42',
      takenBy: 'капитан',
    });
    expect(await recordReceipt(town.as('head', at('2026-11-19 14:00')), receipt)).toEqual(
      wrongState('received', 'sent'),
    );
  });
});

describe('drafting', () => {
  test('an open draft is opened again, by whoever asks', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    expect(granted(await draftReferral(town.as('deputy'), caseId, 'p8.police')).id).toBe(id);
    granted(await issue(town, id));
    expect(granted(await draftReferral(town.as('deputy'), caseId, 'p8.police')).id).toBe(id);
    granted(await send(town, id));
    expect(granted(await draftReferral(town.as('head'), caseId, 'p8.police')).id).not.toBe(id);
  });

  test('asked for twice at once it is one draft', async () => {
    const { caseId } = await reportedCase(town);
    const answers = await Promise.all(
      (['head', 'deputy', 'secondDeputy'] as const).map((by) =>
        draftReferral(town.as(by), caseId, 'p8.police'),
      ),
    );
    expect(new Set(answers.map((answer) => granted(answer).id)).size).toBe(1);
  });

  test('order-2026/8: where there is no regional body the guardianship body receives', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.childRightsBody');
    expect((await read(id)).recipientId).toBe(town.idOf.guardianshipBody);
  });

  test('a bullying case is not sent to the commission', async () => {
    const { caseId } = await reportedCase(town, ['bullying']);
    const head = town.as('head', at('2026-11-19 11:00'));
    expect(await draftReferral(head, caseId, 'p11.3.commission')).toEqual(wrongState('notOwed', 'open'));
    expect((await draftReferral(head, caseId, 'p8.police')).ok).toBe(true);
  });

  test('the parents are named in it, and not at all while the exception of 11.1 stands', async () => {
    const open = await reportedCase(town);
    const named = (await read(await drafted(town, open.caseId, 'p11.3.commission'))).draft;
    for (const language of ['kk', 'ru'] as const) expect(named.body[language]).toContain(mother.name);

    const { caseId } = await reportedCase(town);
    granted(
      await record(
        town,
        caseId,
        { kind: 'parentsInformed', who: 'Гүлнар апай', how: 'phone', by: 'басшы', note: null },
        { happened: at('2026-11-19 10:40') },
      ),
    );
    granted(
      await record(town, caseId, { kind: 'parentsNotInformed', reason: 'қауіп үйден', decidedBy: 'басшы' }),
    );
    for (const duty of [
      'p8.police',
      'p8.childRightsBody',
      'p8.regionalCommissioner',
      'p11.3.commission',
    ] as const) {
      const { draft } = await read(await drafted(town, caseId, duty));
      const everything = JSON.stringify(draft);
      expect(everything).toContain('Айша');
      for (const secret of [mother.name, 'Гүлнар', mother.phone, '111 22 33', '(анасы)'])
        expect(everything).not.toContain(secret);
    }
  });
});

describe('order-2026/11.1: a letter drafted before it was decided not to tell the parents', () => {
  const refused = {
    ok: false,
    refusal: { kind: 'ruleBroken', rule: 'parentsNamed', cites: 'order-2026/11.1' },
  };
  const decide = (caseId: string) =>
    record(town, caseId, { kind: 'parentsNotInformed', reason: 'қауіп үйден', decidedBy: 'басшы' });

  test('is not issued while it names them, and is once they are taken out', async () => {
    const { caseId } = await reportedCase(town, ['violence'], { change: offRoster });
    const id = await drafted(town, caseId, 'p11.3.commission');
    granted(await decide(caseId));
    expect(await issue(town, id)).toEqual(refused);

    granted(
      await edit(town, id, { body: { kk: 'Ата-анасына хабарланған жоқ.', ru: 'Родителям не сообщено.' } }),
    );
    expect((await issue(town, id)).ok).toBe(true);
  });

  test('is not sent as it was issued', async () => {
    const { caseId } = await reportedCase(town, ['violence'], { change: offRoster });
    const id = await drafted(town, caseId, 'p11.3.commission');
    granted(await issue(town, id));
    granted(await decide(caseId));
    expect(await send(town, id)).toEqual(refused);
  });

  test('the next case of the child says so, and names none until it has decided itself', async () => {
    const child = { name: 'Әлімова Айша', classLabel: '', part: 'affected', pupilId: town.pupils.Дамир };
    const ofOne = { change: { children: [child] } };
    const first = await reportedCase(town, ['violence'], ofOne);
    granted(await decide(first.caseId));
    const { caseId } = await reportedCase(town, ['violence'], ofOne);
    const { number } = (await look(town, first.caseId)).file;
    expect((await look(town, caseId)).hiddenElsewhere).toEqual([number]);
    const { draft } = await read(await drafted(town, caseId, 'p11.3.commission'));
    expect(JSON.stringify(draft)).not.toContain(mother.name);

    const told = {
      kind: 'parentsInformed',
      who: 'Гүлнар апай',
      how: 'phone',
      by: 'басшы',
      note: null,
    } as const;
    granted(await record(town, caseId, told));
    expect((await look(town, caseId)).hiddenElsewhere).toEqual([]);
    const later = await read(await drafted(town, caseId, 'p8.police'));
    expect(JSON.stringify(later.draft)).toContain(mother.name);
    expect((await look(town, first.caseId)).hiddenElsewhere).toEqual([]);
  });
});

describe('nothing is overwritten unseen', () => {
  test('two who edit one letter: the second sees that it has changed', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    const { revision, recipientId, draft } = await read(id, 'deputy');
    const words = (kk: string) => ({ ...draft, subject: { ...draft.subject, kk } });
    granted(
      await saveDraft(town.as('deputy'), { referralId: id, revision, recipientId, draft: words('бірінші') }),
    );
    const second = { referralId: id, revision, recipientId, draft: words('екінші') };
    expect(await saveDraft(town.as('secondDeputy'), second)).toEqual(changedMeanwhile);
    expect((await read(id)).draft.subject.kk).toBe('бірінші');
    const issuing = { referralId: id, revision, caseRevision: 1, number: null, namesAreMeant: false };
    expect(await issueLetter(town.as('secondDeputy'), issuing)).toEqual(changedMeanwhile);
  });

  test('a letter is issued once for one press of the button, and sent once', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    const head = town.as('head', at('2026-11-19 11:50'));
    const { referral, file } = granted(await viewReferral(head, id));
    const seen = { revision: referral.revision, caseRevision: file.revision };
    const twice = await Promise.all(
      [1, 2].map(() => issueLetter(head, { referralId: id, ...seen, number: null, namesAreMeant: false })),
    );
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    expect(twice.find(({ ok }) => !ok)).toEqual(changedMeanwhile);
    expect((await read(id)).issued).toHaveLength(1);

    const issued = await read(id);
    const sending = {
      at: at('2026-11-19 12:00'),
      channel: 'paper',
      takenBy: 'кезекші',
      proof: null,
      lateReason: null,
    } as const;
    const sent = await Promise.all(
      [1, 2].map(() =>
        sendReferral(town.as('head', at('2026-11-19 12:00')), {
          referralId: id,
          revision: issued.revision,
          ...sending,
        }),
      ),
    );
    expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await read(id)).events).toHaveLength(1);
    expect(
      (await look(town, caseId)).facts.filter(({ content }) => content.kind === 'noticeGiven'),
    ).toHaveLength(1);
  });
});

describe('issuing', () => {
  test('every school counts its own letters of the year; a number given by hand is stepped over', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    const own = Number(granted(await issue(town, id)).number);
    const byHand = String(own + 1);
    expect(granted(await issue(town, id, byHand)).number).toBe(byHand);
    expect(await issue(town, id, byHand)).toEqual(broken('numberTaken'));
    expect(granted(await issue(town, id)).number).toBe(String(own + 2));
    // A new year counts anew, and may use a number of last year.
    const newYear = at('2027-01-05 10:00');
    expect(granted(await issue(town, id, null, newYear)).number).toBe('1');
    expect(granted(await issue(town, id, byHand, newYear)).number).toBe(byHand);
  });

  test('one number given by hand to two letters at once goes to one of them', async () => {
    const { caseId } = await reportedCase(town);
    const [one, other] = [
      await drafted(town, caseId, 'p8.police'),
      await drafted(town, caseId, 'p11.3.commission'),
    ];
    const answers = await Promise.all([issue(town, one, '7/А'), issue(town, other, '7/А')]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual(broken('numberTaken'));
  });

  test('not with a blank in a language that it is to be in', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    granted(await edit(town, id, { languages: 'both', body: { kk: 'Мәтін.', ru: '  ' } }));
    expect(await issue(town, id)).toEqual(broken('letterIncomplete'));
    granted(await edit(town, id, { languages: 'kk' }));
    expect((await issue(town, id)).ok).toBe(true);
  });

  test('a preview shows the draft and issues nothing', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    const pdf = granted(await previewLetter(town.as('head'), id));
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(await read(id)).toMatchObject({ state: 'draft', issued: [] });
  });

  test('what is issued cannot be changed in the database, not even by whoever owns it', async () => {
    const { caseId } = await reportedCase(town);
    const { id } = granted(await issue(town, await drafted(town, caseId, 'p8.police')));
    const { db } = town.database;
    await expect(
      db.updateTable('letter').set({ number: '0' }).where('id', '=', id).execute(),
    ).rejects.toThrow('append-only');
    await expect(db.deleteFrom('letter').where('id', '=', id).execute()).rejects.toThrow('append-only');
  });
});

describe('sending', () => {
  const issuedLetter = async (duty: Parameters<typeof drafted>[2] = 'p8.police') => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, duty);
    const letter = granted(await issue(town, id));
    return { caseId, id, letter };
  };

  test('a draft is not sent, what was sent is not changed', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    expect(await send(town, id)).toEqual(wrongState('draft', 'issued'));
    granted(await issue(town, id));
    granted(await send(town, id));
    expect(await edit(town, id, { restricted: false })).toEqual(wrongState('sent', 'draft'));
    expect(await issue(town, id)).toEqual(wrongState('sent', 'draft'));
    expect(await send(town, id)).toEqual(wrongState('sent', 'issued'));
  });

  test('not without somebody who took it or a proof, not of the future', async () => {
    const { id } = await issuedLetter();
    expect(await send(town, id, { takenBy: null })).toEqual(broken('proofNeeded'));
    expect(await send(town, id, { at: at('2026-11-19 12:01') })).toEqual(broken('inFuture'));
    expect((await read(id)).state).toBe('issued');
  });

  test('order-2026/11.3: late, a reason is asked for and kept, and nothing is sent before', async () => {
    const { caseId, id } = await issuedLetter('p11.3.commission');
    const late = at('2026-11-26 10:00');
    expect(await send(town, id, { at: late }, late)).toEqual({
      ok: false,
      refusal: { kind: 'ruleBroken', rule: 'lateReasonNeeded', cites: 'order-2026/11.3' },
    });
    expect((await read(id)).state).toBe('issued');
    granted(await send(town, id, { at: late, lateReason: 'комиссия құрылмаған' }, late));
    const { settledBy } = await state(caseId, 'p11.3.commission');
    expect(settledBy).toMatchObject({ lateReason: 'комиссия құрылмаған', at: late });
  });

  test('a duty that was settled by telephone keeps its fact; the letter goes beside it', async () => {
    const { caseId, id } = await issuedLetter();
    const told = granted(await record(town, caseId, policeCalled, { happened: at('2026-11-19 10:31') })).id;
    granted(await send(town, id));
    expect(await state(caseId, 'p8.police')).toMatchObject({ settledBy: { id: told } });
    expect(
      (await look(town, caseId)).facts.filter(({ content }) => content.kind === 'noticeGiven'),
    ).toHaveLength(1);
    expect((await read(id)).state).toBe('sent');
  });

  test('not before it was issued; a call before that is a fact of its own, and the letter follows it', async () => {
    const { caseId, id } = await issuedLetter();
    const called = at('2026-11-19 10:31');
    expect(await send(town, id, { at: called })).toEqual(broken('beforeIssue'));
    expect(await send(town, id, { at: at('2026-11-19 11:49') })).toEqual(broken('beforeIssue'));
    expect((await read(id)).state).toBe('issued');
    expect((await state(caseId, 'p8.police')).state).toBe('open');

    const told = granted(await record(town, caseId, policeCalled, { happened: called })).id;
    granted(await send(town, id, { at: at('2026-11-19 11:50') }));
    expect(await read(id)).toMatchObject({ state: 'sent', events: [{ at: at('2026-11-19 11:50') }] });
    expect((await state(caseId, 'p8.police')).settledBy).toMatchObject({ id: told, at: called });
  });

  test('a letter that was issued anew goes after that', async () => {
    const { id } = await issuedLetter();
    granted(await issue(town, id, null, at('2026-11-19 11:55')));
    expect(await send(town, id, { at: at('2026-11-19 11:52') })).toEqual(broken('beforeIssue'));
    granted(await send(town, id, { at: at('2026-11-19 11:55') }));
  });

  test('through the portal only to a body that has people in it', async () => {
    const { id } = await issuedLetter();
    await town.database.db
      .updateTable('organisation')
      .set({ receivesHere: false })
      .where('id', '=', town.idOf.police)
      .execute();
    expect(await send(town, id, { channel: 'portal', takenBy: null })).toEqual(
      wrongState('notOnline', 'portal'),
    );
    await town.database.db
      .updateTable('organisation')
      .set({ receivesHere: true })
      .where('id', '=', town.idOf.police)
      .execute();
    expect((await send(town, id, { channel: 'portal', takenBy: null })).ok).toBe(true);
  });

  test('a letter written to one body is not laid before another: a change of recipient is issued anew', async () => {
    const { id, letter } = await issuedLetter();
    const { revision, draft } = await read(id);
    const change = { referralId: id, revision, recipientId: town.idOf.secondPolice, draft };
    granted(await saveDraft(town.as('head', at('2026-11-19 11:55')), change));
    expect(await send(town, id, { channel: 'portal', takenBy: null })).toEqual(
      wrongState('otherRecipient', 'issued'),
    );
    expect(await lettersBefore(town.as('secondPolice'))).toEqual([]);

    const anew = granted(await issue(town, id, null, at('2026-11-19 11:57')));
    granted(await send(town, id, { channel: 'portal', takenBy: null }));
    expect(await lettersBefore(town.as('secondPolice'))).toMatchObject([{ id, letter: { id: anew.id } }]);
    expect(await letterFile(town.as('secondPolice'), letter.id, 'pdf')).toEqual(notFound);
    expect((await lettersBefore(town.as('police'))).map((one) => one.id)).not.toContain(id);
  });

  test('only to a body that the order names', async () => {
    const { id } = await issuedLetter();
    const { revision, draft } = await read(id);
    for (const recipientId of [town.idOf.commission, town.idOf.otherSchool, crypto.randomUUID()])
      expect(await saveDraft(town.as('head'), { referralId: id, revision, recipientId, draft })).toEqual(
        broken('noRecipient'),
      );
  });
});

describe('who sees a letter', () => {
  const sent = { caseId: '', id: '', letterId: '' };
  beforeAll(async () => {
    sent.caseId = (await reportedCase(town)).caseId;
    sent.id = await drafted(town, sent.caseId, 'p8.police');
    sent.letterId = granted(await issue(town, sent.id)).id;
    granted(await send(town, sent.id, { channel: 'portal', takenBy: null }));
  });

  test.each<[Person, Place]>([
    ['teacher', 'school'],
    ['psychologist', 'school'],
    ['administrator', 'school'],
    ['headElsewhere', 'otherSchool'],
    ['commission', 'commission'],
    ['secondPolice', 'secondPolice'],
  ])('not the %s, though it is sent; every try is on record', async (person, place) => {
    const { caseId, id, letterId } = sent;
    const them = town.as(person);
    const { revision, recipientId, draft } = await read(id);
    expect(await viewReferral(them, id)).toEqual(notFound);
    expect(await letterFile(them, letterId, 'pdf')).toEqual(notFound);
    expect(await previewLetter(them, id)).toEqual(notFound);
    expect(await viewReceived(them, id)).toEqual(notFound);
    expect(await confirmReceipt(them, id, '1')).toEqual(notFound);
    expect(await saveDraft(them, { referralId: id, revision, recipientId, draft })).toEqual(notFound);
    expect(
      await issueLetter(them, {
        referralId: id,
        revision,
        caseRevision: 1,
        number: null,
        namesAreMeant: false,
      }),
    ).toEqual(notFound);
    expect(await draftReferral(them, caseId, 'p8.police')).toEqual(notFound);
    const by = them.actor.memberId;
    const tries = (await trailOf(town, place)).filter(
      ({ type, actorId, subjectId }) =>
        type === 'accessRefused' && actorId === by && [id, letterId, caseId].includes(subjectId!),
    );
    expect(tries).toHaveLength(8);
    expect((await read(id)).events).toHaveLength(1);
  });

  test('not its recipient before it is sent, and of the school’s side nothing after', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    const letter = granted(await issue(town, id));
    expect(await viewReceived(town.as('police'), id)).toEqual(notFound);
    expect(await confirmReceipt(town.as('police'), id, '1')).toEqual(notFound);
    expect(await letterFile(town.as('police'), letter.id, 'pdf')).toEqual(notFound);
    granted(await send(town, id, { channel: 'portal', takenBy: null }));
    expect((await viewReceived(town.as('police'), id)).ok).toBe(true);
    expect(await viewReferral(town.as('police'), id)).toEqual(notFound);
    expect(await previewLetter(town.as('police'), id)).toEqual(notFound);
    expect(await inbox(town.as('teacher'))).toBeNull();
  });

  test('not the head whom the case implicates', async () => {
    const { caseId } = await reportedCase(town, ['violence'], {
      by: 'deputy',
      change: { concernsHead: true },
    });
    const deputy = town.as('deputy', at('2026-11-19 11:30'));
    const { id } = granted(await draftReferral(deputy, caseId, 'p8.police'));
    expect(await viewReferral(town.as('head'), id)).toEqual(notFound);
    expect(await previewLetter(town.as('head'), id)).toEqual(notFound);
    expect((await read(id, 'secondDeputy')).concernsHead).toBe(true);
  });
});
