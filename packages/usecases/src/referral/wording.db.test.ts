import type { LetterChange, ReferralDuty } from '@qorgan/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinCase } from '../case/open-case.ts';
import { viewReport } from '../report/view-report.ts';
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
  morning,
  mother,
  nameOf,
  openTown,
  record,
  recordOf,
  report,
  reportedCase,
  send,
  type Town,
} from '../testing/index.ts';
import { withdrawSending } from './correct-sending.ts';
import { saveDraft } from './draft-referral.ts';
import { issueLetter } from './issue-letter.ts';
import { proposeDraft } from './redraft-referral.ts';
import { viewReferral } from './view-referral.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const view = async (id: string) => granted(await viewReferral(town.as('head', at('2026-11-19 11:35')), id));
const body = async (id: string) => (await view(id)).referral.draft.body;
/** What has changed, by its code and what tells it apart. */
const changed = async (id: string) => (await view(id)).wording?.changes?.map(inShort) ?? null;
const inShort = (change: LetterChange) => {
  switch (change.what) {
    case 'child':
      return `child: ${change.fields.join(' ')}`;
    case 'kinds':
      return `kinds: ${change.kinds.join(' ')}`;
    case 'reportJoined':
      return change.what;
    case 'letterSent':
    case 'letterNotSent':
      return `${change.what}: ${change.duty}`;
    default:
      return 'fact' in change ? `${change.what}: ${change.fact.content.kind}` : change.what;
  }
};
const call = {
  kind: 'noticeGiven',
  recipient: 'police',
  channel: 'phone',
  takenBy: 'кезекші Омаров',
  incomingNumber: null,
  referralId: null,
} as const;
const notTold = { kind: 'parentsNotInformed', reason: 'қауіп үйден', decidedBy: 'басшы' } as const;

describe('a draft says what of the case has changed since', () => {
  test('nothing at first; then what was done, decided and joined, and not what no letter tells', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p11.3.commission');
    expect(await changed(id)).toEqual([]);
    granted(await record(town, caseId, { kind: 'medicalNeedDecided', isNeeded: true, note: null }));
    expect(await changed(id)).toEqual([]);

    granted(await record(town, caseId, call));
    granted(await record(town, caseId, { kind: 'kindsDecided', kinds: ['violence', 'witness'] }));
    granted(await record(town, caseId, notTold));
    const further = await report(town, { seemingKind: 'cruelty' });
    const [line] = granted(await viewReport(town.as('head'), further)).triage!.pupils;
    granted(await joinCase(town.as('head'), { reportId: further, reportPupilId: line!.id, caseId }));
    expect(await changed(id)).toEqual([
      'parentsHidden',
      'kinds: violence witness',
      'reportJoined',
      'factRecorded: noticeGiven',
    ]);
  });

  test('an entry that was withdrawn is not told any more', async () => {
    const { caseId } = await reportedCase(town);
    const { id: factId } = granted(await record(town, caseId, call));
    const id = await drafted(town, caseId, 'p11.3.commission');
    expect((await body(id)).ru).toContain('кезекші Омаров');
    granted(await record(town, caseId, { kind: 'withdrawn', reason: 'қате' }, { corrects: factId }));
    expect(await changed(id)).toEqual(['factWithdrawn: noticeGiven']);
  });

  test('of a letter older than its state being kept, it is said that this is not known', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    await town.database.db
      .updateTable('letterDraft')
      .set({ drafted: null })
      .where('referralId', '=', id)
      .execute();
    expect((await view(id)).wording).toMatchObject({ changes: null, savedByName: nameOf('head') });
    expect(granted(await proposeDraft(town.as('head'), id)).original).toBeNull();
    expect((await issue(town, id)).ok).toBe(true);
  });

  test('once it is sent there is nothing to say', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    granted(await issue(town, id));
    granted(await send(town, id));
    expect((await view(id)).wording).toBeNull();
  });
});

describe('a letter is drafted anew', () => {
  test('beside the head’s own words, which stay until the head saves', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p11.3.commission');
    const before = (await view(id)).referral;
    granted(await edit(town, id, { subject: { kk: 'Өз тақырыбым', ru: 'Мой заголовок' } }));
    granted(await record(town, caseId, call));

    const proposal = granted(await proposeDraft(town.as('head', at('2026-11-19 11:45')), id));
    expect(proposal.draft.body.kk).toContain('кезекші Омаров');
    expect(proposal.original).toEqual(before.draft);
    const { referral } = await view(id);
    expect(referral.draft).toEqual({ ...before.draft, subject: { kk: 'Өз тақырыбым', ru: 'Мой заголовок' } });
    expect((await recordOf(town, 'school', id)).at(-2)).toBe('referralRead');

    const { revision, recipientId, draft } = referral;
    const beside = { referralId: id, revision, recipientId, heldBeside: proposal.caseRevision };
    granted(await saveDraft(town.as('head'), { ...beside, draft: { ...draft, body: proposal.draft.body } }));
    const after = await view(id);
    expect(after.referral.draft).toMatchObject({
      subject: { kk: 'Өз тақырыбым' },
      body: proposal.draft.body,
    });
    expect(after.wording?.changes).toEqual([]);
  });

  test('own words that were held beside it count as right for the case as it is', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    granted(await record(town, caseId, { kind: 'ambulanceCalled', by: 'мейірбике', outcome: null }));
    granted(await edit(town, id, { restricted: false }));
    expect(await changed(id), 'saving alone is no look at the case').toHaveLength(1);

    const { revision, recipientId, draft } = (await view(id)).referral;
    const { caseRevision } = granted(await proposeDraft(town.as('head'), id));
    const beside = { referralId: id, revision, recipientId, draft, heldBeside: caseRevision };
    granted(await saveDraft(town.as('head'), beside));
    expect(await changed(id)).toEqual([]);
  });

  test('a case that changed again while the two were compared is shown again', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    const { caseRevision } = granted(await proposeDraft(town.as('head'), id));
    granted(await record(town, caseId, call, { by: 'deputy' }));
    const { revision, recipientId, draft } = (await view(id)).referral;
    const beside = { referralId: id, revision, recipientId, draft, heldBeside: caseRevision };
    expect(await saveDraft(town.as('head'), beside)).toEqual(changedMeanwhile);
  });

  test('a letter saved again in the same words has not changed since it was issued', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    granted(await issue(town, id));
    granted(await edit(town, id, {}, at('2026-11-19 11:55')));
    expect((await view(id)).isChangedSinceIssue).toBe(false);
    granted(await edit(town, id, { restricted: false }, at('2026-11-19 11:56')));
    expect((await view(id)).isChangedSinceIssue).toBe(true);
    granted(await edit(town, id, { restricted: true }));
    const { revision, draft } = (await view(id)).referral;
    const other = { referralId: id, revision, draft, recipientId: town.idOf.secondPolice };
    granted(await saveDraft(town.as('head'), other));
    expect((await view(id)).isChangedSinceIssue, 'it goes to another body').toBe(true);
  });
});

describe('a letter is not issued unseen', () => {
  test('where the case changed since the page was opened, and is when it was seen', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    const { referral, file } = await view(id);
    const issuing = {
      referralId: id,
      revision: referral.revision,
      caseRevision: file.revision,
      number: null,
      namesAreMeant: false,
    };
    granted(await record(town, caseId, { kind: 'medicalNeedDecided', isNeeded: true, note: null }));
    granted(await record(town, caseId, call, { by: 'deputy' }));
    const head = town.as('head', at('2026-11-19 11:50'));
    expect(await issueLetter(head, issuing)).toEqual(broken('caseChanged'));
    const now = (await look(town, caseId)).file.revision;
    expect((await issueLetter(head, { ...issuing, caseRevision: now })).ok).toBe(true);
  });

  test('where it changed in nothing that the letter tells, it is', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    const { referral, file } = await view(id);
    granted(await record(town, caseId, { kind: 'medicalNeedDecided', isNeeded: true, note: null }));
    const seen = { revision: referral.revision, caseRevision: file.revision };
    const issuing = { referralId: id, ...seen, number: null, namesAreMeant: false };
    expect((await issueLetter(town.as('head', at('2026-11-19 11:50')), issuing)).ok).toBe(true);
  });

  test('with a gap', async () => {
    const { caseId } = await reportedCase(town);
    const id = await drafted(town, caseId, 'p8.police');
    granted(await edit(town, id, { attachments: { kk: ['көшірме – ___ парақта'], ru: [] } }));
    expect(await issue(town, id)).toEqual(broken('letterHasGaps'));
  });
});

describe('order-2026/33, 34: a report that names several children', () => {
  const both = () => ({
    children: [
      { pupilId: town.pupils.Айша, name: 'Әлімова Айша', classLabel: '', part: 'affected' },
      { pupilId: town.pupils.Дамир, name: 'Сейітов Дамир', classLabel: '', part: 'witness' },
    ],
    saw: 'Дамир Айшаны қорғады.',
    childWords: 'Мені итерді',
  });
  const named = { ok: false, refusal: { kind: 'ruleBroken', rule: 'othersNamed', cites: 'order-2026/34' } };

  test('nobody’s words are put into this child’s mouth, and the head is told whose report it was', async () => {
    const { caseId } = await reportedCase(town, ['violence'], { change: both() });
    const id = await drafted(town, caseId, 'p8.police');
    const { wording, file } = await view(id);
    expect(wording?.wordsLeftOut).toEqual([file.grounds[0]!.reportNumber]);
    for (const text of Object.values(await body(id))) {
      expect(text).not.toContain('Мені итерді');
      expect(text).toContain('Дамир Айшаны қорғады.');
    }
    expect((await body(id)).ru).toContain('по записи работника о нескольких детях');
  });

  test('the words of a report on this child alone stay, whatever joins it', async () => {
    const { caseId } = await reportedCase(town);
    const reportId = await report(town, both());
    const [line] = granted(await viewReport(town.as('head'), reportId)).triage!.pupils;
    granted(await joinCase(town.as('head'), { reportId, reportPupilId: line!.id, caseId }));
    const text = (await body(await drafted(town, caseId, 'p8.police'))).kk;
    expect(text).toContain('«Құлап қалдым».');
    expect(text).not.toContain('««');
    expect(text).not.toContain('Мені итерді');
  });

  test('another child’s name in it is shown, and the head decides', async () => {
    const { caseId } = await reportedCase(town, ['violence'], { change: both() });
    const id = await drafted(town, caseId, 'p8.police');
    expect((await view(id)).wording?.named).toEqual([{ who: 'otherChild', name: 'Сейітов Дамир' }]);
    expect(await issue(town, id)).toEqual(named);
    expect((await issue(town, id, null, at('2026-11-19 11:50'), true)).ok).toBe(true);

    const text = await body(id);
    const without = {
      kk: text.kk.replaceAll('Дамир', 'басқа бала'),
      ru: text.ru.replaceAll('Дамир', 'ребенок'),
    };
    granted(await edit(town, id, { body: without }));
    expect((await view(id)).wording?.named).toEqual([]);
    expect((await issue(town, id)).ok).toBe(true);
  });
});

describe('order-2026/11.1: parents who are hidden', () => {
  test('whoever had been told is not named in a letter drafted before, and the letter does not deny it', async () => {
    const { caseId } = await reportedCase(town);
    const told = {
      kind: 'parentsInformed',
      who: 'апасы Сынақова Жұпар',
      how: 'phone',
      by: 'басшы',
      note: null,
    } as const;
    granted(await record(town, caseId, told, { happened: at('2026-11-19 10:40') }));
    const id = await drafted(town, caseId, 'p8.police');
    expect((await body(id)).kk).toContain('Сынақова Жұпар');
    granted(await record(town, caseId, notTold));
    const without = (text: string) => text.replaceAll(mother.name, '').replaceAll(mother.phone, '');
    const { kk, ru } = await body(id);
    granted(await edit(town, id, { body: { kk: without(kk), ru: without(ru) } }));
    expect(await issue(town, id)).toMatchObject({ refusal: { rule: 'parentsNamed' } });

    const { draft } = granted(await proposeDraft(town.as('head'), id));
    expect(draft.body.kk).toContain('бұған дейін хабарланған');
    expect(draft.body.kk).not.toContain('хабарланған жоқ');
    granted(await edit(town, id, { body: draft.body }));
    expect((await issue(town, id)).ok).toBe(true);
  });

  test('a given name alone is asked about', async () => {
    const { caseId } = await reportedCase(town);
    granted(await record(town, caseId, notTold));
    const id = await drafted(town, caseId, 'p8.police');
    const text = await body(id);
    granted(await edit(town, id, { body: { ...text, kk: `${text.kk}\n\nГүлнарға айтпаңыз.` } }));
    expect((await view(id)).wording?.named).toEqual([{ who: 'hiddenParent', name: mother.name }]);
    expect(await issue(town, id)).toMatchObject({ refusal: { rule: 'othersNamed' } });
  });
});

describe('nothing is said to have been done or sent that was not', () => {
  const toCommission = async (caseId: string) =>
    (await view(await drafted(town, caseId, 'p11.3.commission'))).referral.draft;

  test('a letter that is only issued is no measure and no copy; one that went is both', async () => {
    const { caseId } = await reportedCase(town);
    const police = await drafted(town, caseId, 'p8.police');
    const { number } = granted(await issue(town, police));
    const commission = await drafted(town, caseId, 'p11.3.commission');
    const before = (await view(commission)).referral.draft;
    expect(before.attachments).toEqual({ kk: [], ru: [] });
    expect(before.body.ru).toContain('меры не зафиксированы');

    granted(await send(town, police));
    expect(await changed(commission)).toEqual(['factRecorded: noticeGiven']);
    const { draft } = granted(await proposeDraft(town.as('head'), commission));
    expect(draft.attachments.kk).toEqual([
      `ішкі істер органдарына жолданған хаттың көшірмесі (шығ. № ${number}, 2026 жылғы 19 қараша) – 1 парақта`,
    ]);
    expect(draft.body.ru).toContain(`сообщено органам внутренних дел на бумажном носителе (исх. № ${number}`);
  });

  test('a letter beside a call is told beside the call', async () => {
    const { caseId } = await reportedCase(town);
    granted(await record(town, caseId, call));
    const police = await drafted(town, caseId, 'p8.police');
    const { number } = granted(await issue(town, police));
    granted(await send(town, police));
    const { body: text, attachments } = await toCommission(caseId);
    expect(text.ru).toContain('сообщено органам внутренних дел по телефону (принял(а): кезекші Омаров)');
    expect(text.ru).toContain(`направлено письмо органам внутренних дел (исх. № ${number})`);
    expect(attachments.ru).toHaveLength(1);
  });

  test('a letter whose sending was taken back had not gone: no measure, no copy', async () => {
    const { caseId } = await reportedCase(town);
    granted(await record(town, caseId, call));
    const police = await drafted(town, caseId, 'p8.police');
    granted(await issue(town, police));
    granted(await send(town, police));
    const commission = await drafted(town, caseId, 'p11.3.commission');
    const { revision, events } = (await view(police)).referral;
    const entry = { referralId: police, revision, eventId: events.at(-1)!.id, reason: 'қате белгіленді' };
    granted(await withdrawSending(town.as('head', at('2026-11-19 12:10')), entry));

    expect(await changed(commission)).toEqual(['letterNotSent: p8.police']);
    const { draft } = granted(await proposeDraft(town.as('head'), commission));
    expect(draft.attachments).toEqual({ kk: [], ru: [] });
    expect(draft.body.ru).toContain('сообщено органам внутренних дел по телефону');
    expect(draft.body.ru).not.toContain('направлено письмо');
  });

  test.each<ReferralDuty>(['p8.police', 'p8.childRightsBody', 'p8.regionalCommissioner', 'p11.3.commission'])(
    '%s: a case of which little is known has no gap in its letter',
    async (duty) => {
      const { caseId } = await reportedCase(town, ['violence', 'bullying'], {
        change: { saw: '', childWords: '', signs: ['sign.anxiety'], otherSign: '' },
      });
      const id = await drafted(town, caseId, duty, morning);
      granted(await edit(town, id, { languages: 'both' }));
      expect((await issue(town, id)).ok).toBe(true);
    },
  );
});
