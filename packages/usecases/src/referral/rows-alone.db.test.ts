import type * as Domain from '@qorgan/domain';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  at,
  drafted,
  form,
  granted,
  issue,
  look,
  morning,
  openTown,
  report,
  reportedCase,
  send,
  type Person,
  type Town,
  lettersBefore,
  lettersGone,
} from '../testing/index.ts';
import { joinCase, openCase, previewKinds, recordCaseFact, viewCase } from '../case/index.ts';
import { headDesk } from '../desk/head-desk.ts';
import {
  closeReport,
  createReport,
  decideWithoutCase,
  myReports,
  settledReports,
  takeUpReport,
  viewReport,
} from '../report/index.ts';
import { correctReceipt, withdrawReceipt } from './correct-receipt.ts';
import { correctSending, withdrawSending } from './correct-sending.ts';
import { confirmReceipt, correctOwnReceipt, viewReceived } from './inbox.ts';
import { draftReferral, saveDraft } from './draft-referral.ts';
import { issueLetter, previewLetter } from './issue-letter.ts';
import { proposeDraft } from './redraft-referral.ts';
import { recordReceipt, sendReferral } from './send-referral.ts';
import { letterFile, viewReferral } from './view-referral.ts';

// The rights in code say yes to everybody about everything: what is refused here, the database refuses.
const isSwitchedOff = vi.hoisted(() => ({ now: false }));
vi.mock('@qorgan/domain', async (original) => {
  const domain = await original<typeof Domain>();
  return {
    ...domain,
    can: (...asked: Parameters<typeof domain.can>) => isSwitchedOff.now || domain.can(...asked),
  };
});

let town: Town;
const ids = {
  reportId: '',
  line: '',
  caseId: '',
  draft: '',
  sent: '',
  sentLetter: '',
  sentEntry: '',
  issued: '',
  issuedLetter: '',
};
const aboutHead = { reportId: '', caseId: '', referralId: '' };

beforeAll(async () => {
  town = await openTown();
  const { reportId, reportPupilId, caseId } = await reportedCase(town);
  Object.assign(ids, { reportId, line: reportPupilId, caseId });
  ids.draft = await drafted(town, caseId, 'p8.regionalCommissioner');
  ids.issued = await drafted(town, caseId, 'p11.3.commission');
  ids.issuedLetter = granted(await issue(town, ids.issued)).id;
  ids.sent = await drafted(town, caseId, 'p8.police');
  ids.sentLetter = granted(await issue(town, ids.sent)).id;
  granted(await send(town, ids.sent, { channel: 'portal', takenBy: null }));
  ids.sentEntry = granted(await viewReferral(town.as('head', morning), ids.sent)).referral.events[0]!.id;

  const implicated = await reportedCase(town, ['violence'], { by: 'deputy', change: { concernsHead: true } });
  Object.assign(aboutHead, implicated);
  const deputy = town.as('deputy', at('2026-11-19 11:30'));
  aboutHead.referralId = granted(await draftReferral(deputy, implicated.caseId, 'p8.police')).id;
  isSwitchedOff.now = true;
});
afterAll(() => town.database.close());

const now = at('2026-11-19 13:00');
const draft = {
  languages: 'kk',
  subject: { kk: 'x', ru: 'x' },
  body: { kk: 'x', ru: 'x' },
  attachments: { kk: [], ru: [] },
  restricted: false,
} as const;
const fact = {
  content: { kind: 'bullyingTrackBegun', by: 'x', note: null },
  at: now,
  corrects: null,
  lateReason: null,
} as const;
const sending = { at: now, channel: 'paper', takenBy: 'x', proof: null, lateReason: null } as const;
const child = {
  surname: 'x',
  given: 'x',
  patronymic: null,
  birthDate: null,
  classLabel: null,
  address: null,
};

/** Whatever somebody can try on a case, its report and its letters; `revision` 1 to 3, whichever it stands at. */
const tries = (
  person: Person,
  on: { reportId: string; line: string; caseId: string; referralId: string; letterId: string },
) => {
  const ctx = town.as(person, now);
  const { reportId, line, caseId, referralId, letterId } = on;
  const entry = { referralId, eventId: ids.sentEntry, reason: 'x' };
  const receipt = { at: now, incomingNumber: '1', takenBy: 'x' };
  const any = (tried: (revision: number) => Promise<{ ok: boolean }>) => async () => {
    const answers = [];
    for (const revision of [1, 2, 3, 4]) answers.push(await tried(revision));
    return answers.find(({ ok }) => ok) ?? answers.at(-1)!;
  };
  return {
    viewReport: () => viewReport(ctx, reportId),
    closeReport: () => closeReport(ctx, { reportId, seen: null, reason: 'x' }),
    decideWithoutCase: () =>
      decideWithoutCase(ctx, { reportId, reportPupilId: line, seen: null, reason: 'x' }),
    takeUpReport: () => takeUpReport(ctx, { reportId, reportPupilId: line, seen: null, reason: 'x' }),
    openCase: () => openCase(ctx, { reportId, reportPupilId: line, kinds: ['violence'], child, parents: [] }),
    joinCase: () => joinCase(ctx, { reportId, reportPupilId: line, caseId }),
    viewCase: () => viewCase(ctx, caseId),
    previewKinds: () => previewKinds(ctx, caseId, ['bullying']),
    recordCaseFact: any((revision) => recordCaseFact(ctx, { ...fact, caseId, revision })),
    draftReferral: () => draftReferral(ctx, caseId, 'p8.police'),
    viewReferral: () => viewReferral(ctx, referralId),
    proposeDraft: () => proposeDraft(ctx, referralId),
    saveDraft: any((revision) =>
      saveDraft(ctx, { referralId, revision, recipientId: town.idOf.police, draft }),
    ),
    issueLetter: any((revision) =>
      issueLetter(ctx, { referralId, revision, caseRevision: 1, number: null, namesAreMeant: false }),
    ),
    previewLetter: () => previewLetter(ctx, referralId),
    sendReferral: any((revision) => sendReferral(ctx, { ...sending, referralId, revision })),
    correctSending: any((revision) => correctSending(ctx, { ...sending, ...entry, revision })),
    withdrawSending: any((revision) => withdrawSending(ctx, { ...entry, revision })),
    correctReceipt: any((revision) => correctReceipt(ctx, { ...receipt, ...entry, revision })),
    withdrawReceipt: any((revision) => withdrawReceipt(ctx, { ...entry, revision })),
    correctOwnReceipt: () => correctOwnReceipt(ctx, { ...receipt, ...entry }),
    recordReceipt: () => recordReceipt(ctx, { ...receipt, referralId }),
    letterFile: () => letterFile(ctx, letterId, 'pdf'),
    viewReceived: () => viewReceived(ctx, referralId),
    confirmReceipt: () => confirmReceipt(ctx, referralId, '1'),
  };
};

/** Which of them the database let through. */
async function letThrough(person: Person, on: Parameters<typeof tries>[1]): Promise<string[]> {
  const through: string[] = [];
  for (const [name, tried] of Object.entries(tries(person, on))) {
    // A row that a policy refuses to write throws; what cannot be seen answers.
    const answer = await tried().catch((error: unknown) => {
      expect(String(error)).toMatch(/row-level security|is not defined|Cannot read properties/);
      return { ok: false };
    });
    if (answer.ok) through.push(name);
  }
  return through;
}

const ours = (referralId: string, letterId: string) => ({
  reportId: ids.reportId,
  line: ids.line,
  caseId: ids.caseId,
  referralId,
  letterId,
});

describe.each<Person>([
  'headElsewhere',
  'teacherElsewhere',
  'psychologist',
  'administrator',
  'secondTeacher',
  'secondPolice',
])('the %s, with every right in code', (person) => {
  test('gets nothing of another’s report, case and letters', async () => {
    for (const [referral, letter] of [
      [ids.draft, ids.issuedLetter],
      [ids.issued, ids.issuedLetter],
      [ids.sent, ids.sentLetter],
    ] as const)
      expect(await letThrough(person, ours(referral, letter))).toEqual([]);
  });

  test('finds nothing of it on any list', async () => {
    const ctx = town.as(person, now);
    expect(await myReports(ctx)).toEqual([]);
    const desk = await headDesk(ctx);
    expect(desk).toMatchObject({ reports: [], due: [], settled: [] });
    expect(await settledReports(ctx)).toMatchObject({ reports: [] });
    expect(await lettersBefore(ctx)).toEqual([]);
    expect(await lettersGone(ctx)).toEqual([]);
  });
});

test('the reporter sees their own report and nothing beyond it', async () => {
  expect(await letThrough('teacher', ours(ids.sent, ids.sentLetter))).toEqual(['viewReport']);
  expect((await headDesk(town.as('teacher', now)))!.due).toEqual([]);
});

test('the recipient sees what was sent to it, and not a draft, an unsent letter or the case', async () => {
  expect(await letThrough('police', ours(ids.draft, ids.issuedLetter))).toEqual([]);
  expect(await letThrough('commission', ours(ids.issued, ids.issuedLetter))).toEqual([]);
  const sent = tries('police', ours(ids.sent, ids.sentLetter));
  expect(await sent.viewReceived()).toMatchObject({ ok: true });
  expect(await sent.letterFile()).toMatchObject({ ok: true });
  for (const name of [
    'viewReport',
    'viewCase',
    'viewReferral',
    'previewLetter',
    'saveDraft',
    'issueLetter',
    'sendReferral',
    'correctSending',
    'withdrawSending',
    'correctOwnReceipt',
  ] as const)
    expect(await sent[name](), name).toMatchObject({ ok: false });
});

test('the head whom a report implicates sees neither it nor its case', async () => {
  const { reportId, caseId, referralId } = aboutHead;
  const line = granted(await viewReport(town.as('deputy', now), reportId)).triage!.pupils[0]!.id;
  expect(
    await letThrough('head', { reportId, line, caseId, referralId, letterId: ids.issuedLetter }),
  ).toEqual(['letterFile']);
  const desk = (await headDesk(town.as('head', now)))!;
  expect(JSON.stringify(desk)).not.toContain(reportId);
  expect(JSON.stringify(desk)).not.toContain(caseId);
  const settled = (await settledReports(town.as('head', now)))!;
  expect(JSON.stringify(settled)).toContain(ids.reportId);
  expect(JSON.stringify(settled)).not.toContain(reportId);
});

test('nobody reports in another’s school: a report is always of the school of whoever sends it', async () => {
  const child = [{ pupilId: town.pupils.Айша, name: 'Бала', classLabel: '', part: 'affected' }];
  const { id } = granted(
    await createReport(town.as('teacherElsewhere', now), form(town, { children: child })),
  );
  const { report: read } = granted(await viewReport(town.as('headElsewhere', now), id));
  expect(read).toMatchObject({
    organisationId: town.idOf.otherSchool,
    pupils: [{ pupilId: null, name: 'Бала' }],
  });
});

test('after all of that the case is as it was', async () => {
  const { facts, referrals, file } = await look(town, ids.caseId, 'head', now);
  expect(facts.map(({ content }) => content.kind)).toEqual(['kindsDecided', 'noticeGiven']);
  expect(referrals).toHaveLength(3);
  expect(file.grounds).toHaveLength(1);
  const reportId = await report(town, {}, 'teacher', now);
  expect((await viewReport(town.as('head', now), reportId)).ok).toBe(true);
});
