import { pageCount } from '@qorgan/documents';
import type { EntryContent, FieldWriting } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blankBodyChild, closeBodyCase, openBodyCase, viewBodyCase } from '../body/index.ts';
import type { Context } from '../context.ts';
import { confirmReceipt } from '../referral/inbox.ts';
import { sendAnswer, sendRequest } from '../request/index.ts';
import { openBodies, type Bodies } from '../testing/bodies.ts';
import { drafted, issue, offRoster, reportedCase, send } from '../testing/story.ts';
import { at, broken, changedMeanwhile, granted, notFound, openTown, type Town } from '../testing/town.ts';
import { brokenTrails, recordOf } from '../testing/trail.ts';
import {
  approveAssessment,
  assessmentFile,
  beginAssessment,
  decideOnStatement,
  signAssessment,
  takeSignatureBack,
  viewAssessment,
  writeAssessment,
  writeSection,
} from './index.ts';

let town: Town;
let bodies: Bodies;
let bodyCaseId = '';
beforeAll(async () => {
  town = await openTown();
  bodies = await openBodies(town);
  bodyCaseId = await openedOnLetter();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

let minute = 0;
/** Each deed has a minute of its own. */
const next = () => new Date(at('2026-11-19 12:00').getTime() + 60_000 * (minute += 1));
const worker = () => town.as('guardianshipBody', next());
const head = () => bodies.as('bodyHead', next());

async function openedOnLetter(): Promise<string> {
  const { caseId } = await reportedCase(town, ['violence'], { change: offRoster });
  const referralId = await drafted(town, caseId, 'p8.childRightsBody');
  await issue(town, referralId);
  granted(await send(town, referralId, { channel: 'portal' }));
  granted(await confirmReceipt(worker(), referralId, '12-К'));
  const child = { ...blankBodyChild, surname: 'Әлімова', given: 'Айша' };
  const input = { arrived: { kind: 'referral', referralId }, kinds: ['violence'], child } as const;
  return granted(await openBodyCase(worker(), input)).id;
}

const words = (text: string): EntryContent => ({ kind: 'words', words: text, adopted: null });
const write = (ctx: Context, fieldId: string, content: EntryContent, base: string | null = null) =>
  writeAssessment(ctx, { bodyCaseId, fieldId, base, content });
const view = async (ctx = worker(), version?: number) =>
  granted(await viewAssessment(ctx, { bodyCaseId, ...(version && { version }) }));
const seen = async () => (await view()).fingerprint;
const child: EntryContent = {
  kind: 'child',
  child: { surname: 'Әлімова', given: 'Айша', patronymic: null, birthDate: '2014-03-02', sex: 'female' },
};

test('is begun by a body that paragraph 21 names, once, and nobody else learns of it', async () => {
  expect((await view()).assessment).toBe(null);
  for (const person of ['head', 'police', 'regionalCommissioner', 'commission', 'teacher'] as const)
    expect(await beginAssessment(town.as(person, next()), { bodyCaseId, reason: null }), person).toEqual(
      notFound,
    );
  expect(granted(await beginAssessment(worker(), { bodyCaseId, reason: null })).version).toBe(1);
  expect(await beginAssessment(worker(), { bodyCaseId, reason: null })).toMatchObject({
    refusal: { kind: 'wrongState' },
  });
  const { duty, isOpen } = await view();
  expect([duty?.state, isOpen]).toEqual(['open', true]);
  const read = await recordOf(town, 'guardianshipBody', bodyCaseId);
  expect(read).toEqual(expect.arrayContaining(['assessmentOpened', 'assessmentRead']));
});

test('two who write into one blank do not write over each other unseen, and all is kept', async () => {
  const first = granted(await write(worker(), 'a1.s1', words('Анасы қамқор.')));
  expect(await write(head(), 'a1.s1', words('Әкесі жоқ.'))).toEqual(changedMeanwhile);
  granted(await write(head(), 'a1.s1', words('Анасы қамқор. Әкесі жоқ.'), first.entryId));
  expect(await write(worker(), 'a1.s1', words('Анасы жұмыста.'), first.entryId)).toEqual(changedMeanwhile);
  const { assessment } = await view();
  const said = assessment!.entries.filter(({ fieldId }) => fieldId === 'a1.s1');
  expect(said.map(({ content }) => content)).toEqual([
    words('Анасы қамқор.'),
    words('Анасы қамқор. Әкесі жоқ.'),
  ]);
  expect(new Set(said.map(({ writtenByName }) => writtenByName)).size).toBe(2);
});

test('of a page what can be written is written, and a blank that was left alone is none', async () => {
  const writings: FieldWriting[] = [
    { fieldId: 'a1.s3.social', base: null, content: words('Үйі бар.') },
    { fieldId: 'a1.s3.legal', base: null, content: words('') },
    { fieldId: 'a1.s9', base: null, content: words('…') },
  ];
  const results = granted(await writeSection(worker(), { bodyCaseId, writings }));
  expect(results['a1.s3.social']?.ok).toBe(true);
  expect(results['a1.s3.legal']).toEqual({ ok: true, value: { entryId: null } });
  expect(results['a1.s9']).toEqual(notFound);
});

test('the school’s words stand beside their blank, and are taken over by a decision that is on record', async () => {
  const { statements } = await view();
  expect(statements).toMatchObject([{ fieldId: 'a1.s3.education', school: 'school (қаз)' }]);
  const { sourceId } = statements[0]!;
  const choice = { bodyCaseId, fieldId: 'a1.s3.education', sourceId, base: null };
  expect(await decideOnStatement(worker(), { ...choice, sourceId: 'x', isAdopted: true })).toEqual(notFound);
  granted(await decideOnStatement(worker(), { ...choice, isAdopted: false }));
  expect((await view()).assessment!.decisions.map(({ isAdopted }) => isAdopted)).toEqual([false]);
  granted(await decideOnStatement(worker(), { ...choice, isAdopted: true }));
  granted(await decideOnStatement(worker(), { ...choice, isAdopted: true }));
  const { entries, decisions } = (await view()).assessment!;
  const taken = entries.filter(({ fieldId }) => fieldId === 'a1.s3.education');
  expect(taken).toHaveLength(1);
  expect(taken[0]!.content).toMatchObject({ kind: 'words', adopted: { school: 'school (қаз)', sourceId } });
  expect(decisions).toHaveLength(2);
});

test('what the school prepared in its answer to a request stands beside the same blanks', async () => {
  const asked = { bodyCaseId, schoolId: town.idOf.school, subjects: ['characteristic'] as const };
  const request = {
    ...asked,
    dueOn: '2026-11-24',
    words: '',
    contact: 'Маман',
    keepsFromHead: false,
  } as const;
  const { id: requestId } = granted(await sendRequest(worker(), request));
  const content = { lines: { 'a1.s4.safety': 'Сақ жүреді.' }, words: '' };
  granted(await sendAnswer(town.as('head', next()), { requestId, content, revision: 0 }));
  const prepared = (await view()).statements.find(({ fieldId }) => fieldId === 'a1.s4.safety')!;
  expect(prepared).toMatchObject({ words: 'Сақ жүреді.', statedOn: '2026-11-19' });
  const choice = { bodyCaseId, fieldId: 'a1.s4.safety', sourceId: prepared.sourceId, isAdopted: true };
  const base = granted(await write(worker(), 'a1.s4.safety', words('Жолда сақ.'))).entryId;
  granted(await decideOnStatement(worker(), { ...choice, base }));
  const stands = (await view()).assessment!.entries.findLast(({ fieldId }) => fieldId === 'a1.s4.safety')!;
  expect(stands.content).toMatchObject({ words: 'Жолда сақ.\nСақ жүреді.' });
});

test('is signed whole and as read; a change drops the signature', async () => {
  expect(await signAssessment(worker(), { bodyCaseId, seen: await seen() })).toMatchObject(
    broken('assessmentHasGaps'),
  );
  granted(await write(worker(), 'a1.child', child));
  const assessor = { surname: 'Сынақов', given: 'Ерлан', patronymic: null, position: 'маман' };
  granted(await write(worker(), 'a1.assessors', { kind: 'assessors', assessors: [assessor] }));
  const before = await seen();
  const last = granted(await write(worker(), 'a1.s6', words('Көмек керек.')));
  expect(await signAssessment(worker(), { bodyCaseId, seen: before })).toEqual(changedMeanwhile);
  granted(await signAssessment(worker(), { bodyCaseId, seen: await seen() }));
  expect(await signAssessment(worker(), { bodyCaseId, seen: await seen() })).toEqual(
    broken('assessmentSignedAlready'),
  );

  granted(await write(head(), 'a1.s6', words('Шұғыл көмек керек.'), last.entryId));
  expect((await view()).signatures.map(({ hasDropped }) => hasDropped)).toEqual([true]);
  expect(await approveAssessment(head(), { bodyCaseId, seen: await seen(), lateReason: null })).toEqual(
    broken('assessmentUnsigned'),
  );
  granted(await signAssessment(worker(), { bodyCaseId, seen: await seen() }));
  granted(await takeSignatureBack(worker(), { bodyCaseId }));
  expect((await view()).signatures).toEqual([]);
  expect(await takeSignatureBack(worker(), { bodyCaseId })).toEqual(notFound);
});

test('the head of the body approves what was signed: the duty is settled and nothing changes any more', async () => {
  granted(await signAssessment(worker(), { bodyCaseId, seen: await seen() }));
  const approval = { bodyCaseId, seen: await seen(), lateReason: null };
  expect(await approveAssessment(worker(), approval)).toEqual(notFound);
  granted(await approveAssessment(head(), approval));
  const { duty, approval: approved, isOpen } = await view();
  expect([duty?.state, isOpen]).toEqual(['done', false]);
  expect(approved?.name).toBeTruthy();
  expect(await write(worker(), 'a1.s2', words('…'))).toMatchObject({ refusal: { kind: 'wrongState' } });
  expect(await takeSignatureBack(worker(), { bodyCaseId })).toMatchObject({
    refusal: { kind: 'wrongState' },
  });
});

test('it is printed in Kazakh and in Russian for the body, and for nobody else', async () => {
  const ask = { bodyCaseId, version: 1, format: 'pdf', language: 'kk' } as const;
  const { bytes } = granted(await assessmentFile(worker(), ask));
  expect(pageCount(bytes)).toBeGreaterThan(1);
  granted(await assessmentFile(worker(), { ...ask, format: 'docx', language: 'ru' }));
  expect(await assessmentFile(worker(), { ...ask, version: 2 })).toEqual(notFound);
  expect(await assessmentFile(town.as('police', next()), ask)).toEqual(notFound);
});

test('a further version has a reason, goes on from what stood with its authors, and leaves the approved one as it is', async () => {
  expect(await beginAssessment(worker(), { bodyCaseId, reason: ' ' })).toEqual(broken('reasonNeeded'));
  granted(await beginAssessment(worker(), { bodyCaseId, reason: 'Жаңа жағдай' }));
  const { assessment, versions } = await view();
  expect([assessment?.version, assessment?.reason, versions.length]).toEqual([2, 'Жаңа жағдай', 2]);
  const stands = assessment!.entries.findLast(({ fieldId }) => fieldId === 'a1.s6')!;
  granted(await write(worker(), 'a1.s6', words('Жағдай түзелді.'), stands.id));
  const former = await view(worker(), 1);
  expect(former.assessment!.entries.findLast(({ fieldId }) => fieldId === 'a1.s6')!.content).toEqual(
    words('Шұғыл көмек керек.'),
  );
  expect(former.signatures.map(({ hasDropped }) => hasDropped)).toEqual([false]);
  expect([former.isOpen, former.approval !== null]).toEqual([false, true]);
});

test('on a closed case it is read and not written', async () => {
  const { bodyCase } = granted(await viewBodyCase(worker(), bodyCaseId));
  const closing = { bodyCaseId, revision: bodyCase.revision, reason: 'Аяқталды', whyOpen: 'Сынақ' };
  granted(await closeBodyCase(worker(), closing));
  expect(await write(worker(), 'a1.s2', words('…'))).toEqual(broken('caseIsClosed'));
  expect((await view()).isOpen).toBe(false);
});
