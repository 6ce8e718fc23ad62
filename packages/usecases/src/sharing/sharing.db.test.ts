import { asPurpose, inContext } from '@qorgan/data';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { viewCase } from '../case/view-case.ts';
import { attachToCase } from '../attachment/attach-to-case.ts';
import { withdrawAttachment } from '../attachment/withdraw-attachment.ts';
import { endMember } from '../organisation/end-member.ts';
import { letterFile, viewReferral } from '../referral/view-referral.ts';
import { createReport } from '../report/create-report.ts';
import { viewReport } from '../report/view-report.ts';
import { openCase } from '../case/open-case.ts';
import { aisha, drafted, form, issue, mother, policeCalled, record, reportedCase } from '../testing/story.ts';
import {
  broken,
  changedMeanwhile,
  granted,
  nameOf,
  notFound,
  openTown,
  type Person,
  type Town,
} from '../testing/town.ts';
import { brokenTrails, recordOf } from '../testing/trail.ts';
import { caseAccess } from './case-access.ts';
import { shareCase, stopSharing } from './share-case.ts';
import { sharedLetterFile, sharedPaperFile, sharedWithMe, viewSharedCase } from './shared-case.ts';
import { saveSupport, viewSupport } from './support-page.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.database.close());

const idOf = (person: Person) => town.as(person).actor.memberId;
const share = (caseId: string, person: Person, extent: 'whole' | 'support', by: Person = 'head') =>
  shareCase(town.as(by), { caseId, memberId: idOf(person), extent });
const words = 'Сабақ алдында тыныш орын беріңіз. Сұрақ қойып тергемеңіз.';

test('a case shared whole is read and not changed, until it is taken back', async () => {
  const { caseId, reportId } = await reportedCase(town);
  granted(await record(town, caseId, policeCalled));
  const referralId = await drafted(town, caseId, 'p8.police');
  const { id: letterId } = granted(await issue(town, referralId));
  await drafted(town, caseId, 'p11.3.commission');
  const psychologist = town.as('psychologist');
  expect(await sharedWithMe(psychologist)).toEqual([]);
  expect(await viewSharedCase(psychologist, caseId)).toEqual(notFound);

  const { id: shareId } = granted(await share(caseId, 'psychologist', 'whole'));
  const view = granted(await viewSharedCase(psychologist, caseId));
  expect(view.file.child.surname).toBe('Әлімова');
  expect(view.facts.map(({ content }) => content.kind)).toContain('noticeGiven');
  expect(view.duties.length).toBeGreaterThan(5);
  expect(view.letters.map(({ id }) => id)).toEqual([referralId]);
  expect(view.letters[0]).not.toHaveProperty('draft');
  expect(granted(await sharedLetterFile(psychologist, { caseId, letterId })).bytes.length).toBeGreaterThan(
    1000,
  );
  expect(await sharedWithMe(psychologist)).toMatchObject([
    { caseId, extent: 'whole', name: 'Әлімова Айша', classLabel: '6 «Б»', sharedByName: nameOf('head') },
  ]);
  expect((await viewSupport(psychologist, caseId)).ok).toBe(true);

  // To read, and by that page alone: nothing of the school's work opens, and nothing can be written.
  expect(await viewCase(psychologist, caseId)).toEqual(notFound);
  expect(await viewReport(psychologist, reportId)).toEqual(notFound);
  expect(await viewReferral(psychologist, referralId)).toEqual(notFound);
  expect(await letterFile(psychologist, letterId, 'pdf')).toEqual(notFound);
  expect(await saveSupport(psychologist, { caseId, version: 0, words })).toEqual(notFound);
  expect(await caseAccess(psychologist, caseId)).toEqual(notFound);
  expect(await share(caseId, 'teacher', 'whole', 'psychologist')).toEqual(notFound);
  const writing = inContext(town.database.db, { actor: psychologist.actor }, (tx) =>
    asPurpose(tx, { actor: psychologist.actor, sharedCase: caseId }, (tx) =>
      tx
        .insertInto('fact')
        .values({
          ...{ id: crypto.randomUUID(), caseId, kind: 'ambulanceCalled', content: Uint8Array.of(1) },
          ...{ at: new Date(), recordedAt: new Date(), recordedBy: idOf('psychologist') },
        })
        .execute(),
    ),
  );
  await expect(writing).rejects.toThrow('row-level security');

  for (const person of ['teacher', 'administrator', 'headElsewhere'] as const)
    expect(await viewSharedCase(town.as(person), caseId), person).toEqual(notFound);
  granted(await stopSharing(town.as('deputy'), { caseId, shareId }));
  expect(await stopSharing(town.as('head'), { caseId, shareId })).toEqual(changedMeanwhile);
  expect(await viewSharedCase(psychologist, caseId)).toEqual(notFound);
  expect(await sharedLetterFile(psychologist, { caseId, letterId })).toEqual(notFound);
  expect(await viewSupport(psychologist, caseId)).toEqual(notFound);
  expect(await sharedWithMe(psychologist)).toEqual([]);
  expect(await recordOf(town, 'school', caseId, 'psychologist')).toEqual(
    expect.arrayContaining(['sharedCaseRead', 'supportPageRead', 'accessRefused']),
  );
});

test('the papers of a case shared whole are read, but for what was taken off', async () => {
  const { caseId } = await reportedCase(town);
  const keep = async (description: string) => {
    const bytes = Uint8Array.from(Buffer.from(`%PDF-1.7\n% ${description}\n%%EOF\n`));
    const paper = { caseId, kind: 'certificate', about: null, description, bytes } as const;
    return granted(await attachToCase(town.as('head'), paper)).id;
  };
  const [kept, takenOff] = [await keep('анықтама'), await keep('артық қағаз')];
  const why = { caseId, attachmentId: takenOff, reason: 'басқа іске', isDestroyed: false };
  granted(await withdrawAttachment(town.as('head'), why));
  granted(await share(caseId, 'psychologist', 'whole'));
  const psychologist = town.as('psychologist');
  const read = (attachmentId: string, ctx = psychologist) => sharedPaperFile(ctx, { caseId, attachmentId });
  const { papers } = granted(await viewSharedCase(psychologist, caseId));
  expect(papers.map(({ description }) => description)).toEqual(['анықтама']);
  expect(Buffer.from(granted(await read(kept)).bytes).toString()).toContain('анықтама');
  expect(await read(takenOff)).toEqual(notFound);
  expect(await read(kept, town.as('teacher'))).toEqual(notFound);
  expect(await recordOf(town, 'school', caseId)).toContain('attachmentRead');
});

test('how to support a child is a page of its own, version by version, and shows nothing else of the case', async () => {
  const { caseId } = await reportedCase(town);
  const teacher = town.as('secondTeacher');
  expect(await share(caseId, 'secondTeacher', 'support')).toEqual(broken('supportPageNeeded'));
  granted(await saveSupport(town.as('head'), { caseId, version: 0, words }));
  expect(await saveSupport(town.as('deputy'), { caseId, version: 0, words: 'Басқа' })).toEqual(
    changedMeanwhile,
  );
  granted(await share(caseId, 'secondTeacher', 'support'));
  const seen = granted(await viewSupport(teacher, caseId));
  expect(seen).toMatchObject({
    file: null,
    former: [],
    page: { name: 'Әлімова Айша', classLabel: '6 «Б»', words },
  });
  expect(await viewSharedCase(teacher, caseId)).toEqual(notFound);
  expect(await viewCase(teacher, caseId)).toEqual(notFound);

  granted(await saveSupport(town.as('deputy'), { caseId, version: 1, words: 'Жаңа сөз' }));
  expect(granted(await viewSupport(teacher, caseId))).toMatchObject({
    page: { words: 'Жаңа сөз', version: 2 },
    former: [],
  });
  expect(granted(await viewSupport(town.as('head'), caseId)).former.map((page) => page.words)).toEqual([
    words,
  ]);

  // Who has left the school reads nothing any more, not even in a request that was under way.
  granted(await endMember(town.as('administrator'), idOf('secondTeacher')));
  expect(granted(await viewSupport(teacher, caseId)).page).toBeNull();
});

test('who can see a case is listed with why and since when, also after it was taken back', async () => {
  const { caseId } = await reportedCase(town);
  const { id: shareId } = granted(await share(caseId, 'psychologist', 'whole'));
  const listed = async () => granted(await caseAccess(town.as('head'), caseId));
  expect((await listed()).leaders.map(({ memberId }) => memberId).toSorted()).toEqual(
    [idOf('head'), idOf('deputy'), idOf('secondDeputy')].toSorted(),
  );
  expect((await listed()).shares).toMatchObject([
    { memberName: nameOf('psychologist'), extent: 'whole', sharedByName: nameOf('head'), endedAt: null },
  ]);
  const free = (await listed()).colleagues.map(({ memberId }) => memberId);
  expect(free).toContain(idOf('teacher'));
  for (const person of ['psychologist', 'head', 'deputy'] as const) expect(free).not.toContain(idOf(person));
  granted(await stopSharing(town.as('head'), { caseId, shareId }));
  expect(await listed()).toMatchObject({ shares: [], former: [{ endedByName: nameOf('head') }] });

  expect(await share(caseId, 'deputy', 'whole')).toMatchObject({ refusal: { kind: 'wrongState' } });
  expect(await share(caseId, 'teacherElsewhere', 'whole')).toEqual(notFound);
  granted(await share(caseId, 'psychologist', 'whole'));
  expect(await share(caseId, 'psychologist', 'support')).toMatchObject({ refusal: { kind: 'wrongState' } });
});

test('a case is never shared with whom it concerns, and not with the head where it concerns the head', async () => {
  const about = async (change: { concernsHead?: boolean }, named: readonly Person[], by: Person) => {
    const more = { isFurther: true, concernsMembers: named.map(idOf) };
    const { id: reportId } = granted(await createReport(town.as('teacher'), form(town, change), more));
    const [pupil] = granted(await viewReport(town.as(by), reportId)).triage!.pupils;
    const child = { child: aisha, parents: [mother], kinds: ['violence' as const] };
    const input = { reportId, reportPupilId: pupil!.id, ...child };
    return granted(await openCase(town.as(by), input)).id;
  };
  const ofDeputy = await about({}, ['deputy'], 'head');
  expect(await share(ofDeputy, 'deputy', 'whole')).toEqual(broken('sharedWithConcerned'));
  const ofHead = await about({ concernsHead: true }, [], 'deputy');
  expect(await share(ofHead, 'head', 'whole', 'deputy')).toEqual(broken('sharedWithConcerned'));
  expect(await share(ofHead, 'psychologist', 'whole', 'head')).toEqual(notFound);
  granted(await share(ofHead, 'psychologist', 'whole', 'deputy'));
  const { colleagues } = granted(await caseAccess(town.as('deputy'), ofHead));
  expect(colleagues.map(({ memberId }) => memberId)).not.toContain(idOf('head'));
  expect(await brokenTrails(town)).toEqual([]);
});
