import {
  approvedVersion,
  draftVersion,
  measuresOf as standingIn,
  type BodyChild,
  type FieldWriting,
  type Ground,
  type PlanClosing,
  type WatchTerms,
} from '@qorgan/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  approveAssessment,
  beginAssessment,
  signAssessment,
  viewAssessment,
  writeSection,
} from '../assessment/index.ts';
import { appointCaseManager } from '../body/entrust-case.ts';
import { openBodyCase } from '../body/open-body-case.ts';
import type { Context } from '../context.ts';
import { openBodies, type Bodies } from '../testing/bodies.ts';
import {
  at,
  broken,
  changedMeanwhile,
  granted,
  notFound,
  openTown,
  recordOf,
  trailOf,
  type Town,
} from '../testing/index.ts';
import {
  enterOnRegister,
  listWatched,
  measureOnWatch,
  takeOverMeasure,
  viewWatchEntry,
} from '../watch/index.ts';
import { approvePlan } from './approve-plan.ts';
import { closePlan } from './close-plan.ts';
import { listMeasures, noteMeasure, reportMeasure, viewMeasure } from './measure-desk.ts';
import { printPlan } from './print-plan.ts';
import { viewPlan } from './view-plan.ts';
import {
  savePlanAgreement,
  savePlanDetails,
  savePlanLine,
  startPlan,
  startPlanVersion,
  type PlanLineInput,
} from './write-plan.ts';

let town: Town;
let bodies: Bodies;
let centreId: string;
const manager = (now?: Date): Context => bodies.as('caseManager', now);
const leader = (now?: Date): Context => bodies.as('bodyHead', now);
const centre = (now?: Date): Context => bodies.as('psychologicalCentre', now);

const child: BodyChild = {
  ...{ surname: 'Әлімова', given: 'Айша', patronymic: null, birthDate: '2014-03-02', sex: 'female' },
  ...{
    address: 'Абай көшесі, 1',
    contact: 'анасы, +7 701 111 22 33',
    schoolName: null,
    schoolId: null,
    parents: [],
  },
};
const day = at('2026-11-23 10:00');
const later = at('2026-11-24 10:00');

beforeAll(async () => {
  town = await openTown();
  bodies = await openBodies(town);
  centreId = bodies.idOf.psychologicalCentre;
});
afterAll(() => town.database.close());

async function openedCase(isAssessed = true): Promise<string> {
  const heard = { circumstance: 'p4.2', from: 'көршісі', words: 'Бала жылап отыр' } as const;
  const arrived = { kind: 'outside', heard, receivedAt: at('2026-11-19 09:00'), noticedAt: null } as const;
  const { id } = granted(
    await openBodyCase(leader(at('2026-11-19 10:00')), { arrived, kinds: ['violence'], child }),
  );
  await appoint(id, manager());
  if (isAssessed) await assess(id);
  return id;
}

async function appoint(bodyCaseId: string, { actor }: Context, phone = '+7 727 100 20 30'): Promise<void> {
  const { revision } = (await seen(bodyCaseId, leader())).bodyCase;
  const given = { memberId: actor.memberId, phone, at: at('2026-11-19 11:00'), lateReason: null };
  granted(await appointCaseManager(leader(at('2026-11-19 11:00')), { bodyCaseId, revision, ...given }));
}

/** The initial assessment, written on one day and approved on the next. */
async function assess(bodyCaseId: string): Promise<void> {
  const [first, next] = [leader(at('2026-11-19 16:00')), leader(at('2026-11-20 10:00'))];
  granted(await beginAssessment(first, { bodyCaseId, reason: null }));
  const { surname, given, patronymic, sex } = child;
  const writings: FieldWriting[] = [
    {
      ...{ fieldId: 'a1.child', base: null },
      content: { kind: 'child', child: { surname, given, patronymic, sex, birthDate: '2014-03-02' } },
    },
    {
      ...{ fieldId: 'a1.assessors', base: null },
      content: { kind: 'assessors', assessors: [{ surname, given, patronymic, position: 'маман' }] },
    },
    {
      ...{ fieldId: 'a1.s6', base: null },
      content: { kind: 'words', words: 'Психолог керек.', adopted: null },
    },
  ];
  granted(await writeSection(first, { bodyCaseId, writings }));
  const seenBy = async (ctx: Context) => granted(await viewAssessment(ctx, { bodyCaseId })).fingerprint;
  granted(await signAssessment(first, { bodyCaseId, seen: await seenBy(first) }));
  const lateReason = 'Отбасы үйде болмады';
  granted(await approveAssessment(next, { bodyCaseId, seen: await seenBy(next), lateReason }));
}

const seen = async (bodyCaseId: string, by = manager()) => granted(await viewPlan(by, bodyCaseId));
const atNow = async (bodyCaseId: string) => ({
  bodyCaseId,
  revision: (await seen(bodyCaseId)).plan!.revision,
});

const line = (change: Partial<PlanLineInput> = {}): PlanLineInput => ({
  ...{ lineId: null, help: 'assistance.psychological', item: 'assistance.psychological.order92' },
  ...{ words: 'он кездесу', volume: 'аптасына екі рет', assignedOn: '2026-11-23', dueOn: '2026-12-10' },
  responsible: { organisationId: centreId },
  ...change,
});
const details = {
  ...{ contact: child.contact!, address: child.address!, notes: '' },
  assessed: { from: '2026-11-19', until: '2026-11-20' },
  period: { from: '2026-11-23', until: '2027-02-23' },
} as const;

/** A plan with measures of the centre, the school and an organisation outside, all but signed. */
async function written(bodyCaseId: string): Promise<void> {
  granted(await startPlan(manager(day), { bodyCaseId }));
  granted(await savePlanDetails(manager(day), { ...(await atNow(bodyCaseId)), details }));
  const school = line({
    ...{ help: 'assistance.pedagogical', item: 'assistance.pedagogical.counselling', words: '' },
    ...{ dueOn: '2026-11-25', responsible: { organisationId: town.idOf.school } },
  });
  const outside = line({
    help: 'assistance.legal',
    item: null,
    words: 'Заңгер кеңесі',
    responsible: { name: 'Адвокаттар алқасы' },
  });
  for (const one of [line(), school, outside])
    granted(await savePlanLine(manager(day), { ...(await atNow(bodyCaseId)), line: one }));
  const agreement = { kind: 'agreed', name: 'Әлімова Гүлнар', on: '2026-11-23', how: 'paper' } as const;
  granted(await savePlanAgreement(manager(day), { ...(await atNow(bodyCaseId)), agreement }));
}

async function inForce(): Promise<string> {
  const id = await openedCase();
  await written(id);
  granted(await approvePlan(leader(day), await atNow(id)));
  return id;
}
const measuresOf = async (bodyCaseId: string) => (await seen(bodyCaseId)).measures;

describe('order-2026/22: drawing up a plan', () => {
  test('it begins with what the case says and names what is missing', async () => {
    const id = await openedCase();
    granted(await startPlan(manager(day), { bodyCaseId: id }));
    const { plan, gaps, basis } = await seen(id);
    expect(draftVersion(plan!)!.content).toMatchObject({
      ...{ contact: child.contact, address: child.address },
      assessed: { from: '2026-11-19', until: '2026-11-20' },
    });
    // What the assessment concluded is shown beside it, and that it was is on record.
    expect(basis).toMatchObject({ version: 1, words: { 'a1.s6': 'Психолог керек.' } });
    expect(await recordOf(town, 'guardianshipBody', id)).toContain('assessmentRead');
    expect(gaps).toEqual(['period', 'measures', 'agreement']);
    expect(await startPlan(manager(day), { bodyCaseId: id })).toEqual(broken('alreadySo'));
    expect(await approvePlan(leader(day), await atNow(id))).toMatchObject(broken('planIncomplete'));
  });

  test('it is signed on the basis of an assessment, and by the head of the body alone', async () => {
    const id = await openedCase(false);
    await written(id);
    expect((await seen(id)).basis).toBeNull();
    expect(await approvePlan(leader(day), await atNow(id))).toMatchObject(broken('planIncomplete'));
    await assess(id);
    expect(await approvePlan(manager(day), await atNow(id))).toEqual(notFound);
    granted(await approvePlan(leader(day), await atNow(id)));
    const { plan, bodyCase } = await seen(id);
    expect(approvedVersion(plan!)).toMatchObject({ version: 1, approvedByName: 'Сынақов bodyHead' });
    expect(bodyCase.facts.at(-1)!.content).toEqual({ kind: 'planApproved', planId: plan!.id, version: 1 });
  });

  test('a body that draws up no plans begins none, and whoever does not work on the case sees none', async () => {
    const id = await openedCase();
    for (const person of ['police', 'commission', 'head', 'psychologist', 'regionalAdministrator'] as const) {
      expect(await startPlan(town.as(person, day), { bodyCaseId: id })).toEqual(notFound);
      expect(await viewPlan(town.as(person, day), id)).toEqual(notFound);
    }
  });

  test('two who write at once: the second is told', async () => {
    const id = await openedCase();
    granted(await startPlan(manager(day), { bodyCaseId: id }));
    const stale = await atNow(id);
    granted(await savePlanDetails(manager(day), { ...stale, details }));
    expect(await savePlanLine(leader(day), { ...stale, line: line() })).toEqual(changedMeanwhile);
  });
});

describe('measures at the desks', () => {
  test('each organisation sees its own and nothing else of the plan', async () => {
    const id = await inForce();
    const [first] = (await listMeasures(centre(day))).open.filter(({ bodyCaseId }) => bodyCaseId === id);
    expect(first).toMatchObject({
      ...{ number: 1, dueOn: '2026-12-10', body: { en: 'guardianshipBody' } },
      content: { child: { surname: 'Әлімова' }, words: 'он кездесу', volume: 'аптасына екі рет' },
    });
    expect(Object.keys(first!.content).toSorted()).toEqual(
      ['caseNumber', 'child', 'coordinator', 'help', 'item', 'responsible', 'volume', 'words'].toSorted(),
    );
    for (const person of ['head', 'deputy', 'psychologist'] as const) {
      const { open } = await listMeasures(town.as(person, day));
      expect(open.filter((one) => one.bodyCaseId === id).map(({ content }) => content.item)).toEqual([
        'assistance.pedagogical.counselling',
      ]);
    }
    for (const person of ['teacher', 'administrator', 'headElsewhere', 'police', 'commission'] as const) {
      expect((await listMeasures(town.as(person, day))).open).toEqual([]);
      expect(await viewMeasure(town.as(person, day), first!.id)).toEqual(notFound);
    }
    expect(await viewPlan(centre(day), id)).toEqual(notFound);
  });

  test('what is reported is before the body at once; a later report puts an earlier one right', async () => {
    const id = await inForce();
    const measureId = (await measuresOf(id))[0]!.id;
    const said = { measureId, on: '2026-11-24', words: '' } as const;
    granted(await reportMeasure(centre(later), { ...said, step: 'begun', ordinal: 0 }));
    expect((await seen(id)).progress[1]).toMatchObject({ assigned: 0, begun: 1, all: 1 });
    expect(await reportMeasure(centre(later), { ...said, step: 'done', ordinal: 1 })).toEqual(
      broken('measureWordsNeeded'),
    );
    expect(await reportMeasure(centre(later), { ...said, step: 'begun', ordinal: 0 })).toEqual(
      changedMeanwhile,
    );
    const ahead = { ...said, step: 'done', on: '2026-11-25', words: 'Он кездесу өтті', ordinal: 1 } as const;
    expect(await reportMeasure(centre(later), ahead)).toEqual(broken('inFuture'));
    granted(await reportMeasure(centre(later), { ...ahead, on: '2026-11-24' }));
    expect((await measuresOf(id))[0]!.reports.at(-1)).toMatchObject({
      ...{
        step: 'done',
        words: 'Он кездесу өтті',
        recordedByName: 'Сынақов psychologicalCentre',
        recordedIn: centreId,
      },
    });
    granted(
      await reportMeasure(centre(later), { ...said, step: 'cannot', words: 'Бала келмеді', ordinal: 2 }),
    );
    expect((await measuresOf(id))[0]!.reports.map(({ step }) => step)).toEqual(['begun', 'done', 'cannot']);
    const trail = await trailOf(town, 'guardianshipBody');
    expect(trail.filter(({ type }) => type === 'measureReported')).toHaveLength(3);
  });

  test('the body writes down what it heard of an organisation outside Qorgan, and nobody else does', async () => {
    const id = await inForce();
    const outside = (await measuresOf(id)).find(({ recipientId }) => recipientId === null)!;
    const said = {
      measureId: outside.id,
      step: 'done',
      on: '2026-11-24',
      words: 'Кеңес берілді',
      ordinal: 0,
    } as const;
    expect(await noteMeasure(centre(later), { ...said, bodyCaseId: id })).toEqual(notFound);
    expect(await reportMeasure(centre(later), said)).toEqual(notFound);
    granted(await noteMeasure(manager(later), { ...said, bodyCaseId: id }));
    expect((await measuresOf(id))[2]!.reports).toHaveLength(1);
  });

  test('what is overdue stands first on the desk', async () => {
    await inForce();
    const { open } = await listMeasures(town.as('head', at('2026-12-01 10:00')));
    expect(open.map(({ dueOn }) => dueOn)).toEqual(open.map(({ dueOn }) => dueOn).toSorted());
    expect(open[0]!.dueOn).toBe('2026-11-25');
  });

  test('the desk knows whom to call: the case manager as last appointed', async () => {
    const id = await inForce();
    const whom = async () =>
      (await listMeasures(centre(later))).open.find(({ bodyCaseId }) => bodyCaseId === id)!.content
        .coordinator;
    expect(await whom()).toEqual({ name: 'Сынақов caseManager', phone: '+7 727 100 20 30' });
    await appoint(id, leader(), '+7 727 100 20 31');
    expect(await whom()).toEqual({ name: 'Сынақов bodyHead', phone: '+7 727 100 20 31' });
  });
});

describe('a measure of the school in the entry of a child under watch', () => {
  const psychologist = (now = later) => town.as('psychologist', now);
  const watch = async (pupilId: string, concernsHead = false) => {
    const terms: WatchTerms = {
      ...{ level: 'raised', responsibleId: psychologist().actor.memberId, reviewOn: '2026-12-18' },
      ...{ agreed: 'Апта сайын сөйлесеміз', contactEvery: null, contactType: null },
    };
    const ground: Ground = { ground: 'attn.truancy', since: '2026-11-16', source: 'absences', evidence: '' };
    const input = { pupilId, grounds: [ground], terms, answers: null, concernsHead, concernsMembers: [] };
    return granted(await enterOnRegister(psychologist(), input)).id;
  };
  const lessonsOf = async (id: string) =>
    (await measuresOf(id)).find(({ recipientId }) => recipientId === town.idOf.school)!;

  test('is taken over once by whoever keeps watch, and stands there as it is reported', async () => {
    const { id: measureId } = await lessonsOf(await inForce());
    const [aisha, damir] = [await watch(town.pupils.Айша), await watch(town.pupils.Дамир)];
    const before = granted(await measureOnWatch(psychologist(), measureId));
    expect(before).toMatchObject({ takenInto: null, suggested: aisha });
    expect(before.entries!.map(({ entryId }) => entryId).toSorted()).toEqual([aisha, damir].toSorted());
    // Those who lead read the register and do not write in it; nobody else gets so far.
    expect(granted(await measureOnWatch(town.as('head', later), measureId)).entries).toBeNull();
    for (const person of ['head', 'teacher', 'headElsewhere'] as const)
      expect(await takeOverMeasure(town.as(person, later), { measureId, entryId: aisha }), person).toEqual(
        notFound,
      );

    granted(await takeOverMeasure(psychologist(), { measureId, entryId: aisha }));
    const again = { measureId, entryId: damir };
    expect(await takeOverMeasure(psychologist(), again)).toEqual(broken('alreadyRecorded'));
    expect(await recordOf(town, 'school', measureId, 'psychologist')).toContain('measureEntered');
    expect(granted(await measureOnWatch(town.as('head', later), measureId)).takenInto).toMatchObject({
      entryId: aisha,
    });
    const entry = async () => granted(await viewWatchEntry(psychologist(), aisha));
    expect((await entry()).entry.measureOn).toBe('2026-11-25');

    const said = { measureId, ordinal: 0, step: 'done', on: '2026-11-24', words: 'Кеңес берілді.' } as const;
    granted(await reportMeasure(town.as('head', later), said));
    const { records, entrusted, entry: after } = await entry();
    expect(standingIn(records, entrusted)[0]!.done).toMatchObject({ words: 'Кеңес берілді.' });
    expect(after.measureOn).toBeNull();
  });

  test('is not taken over where the entry is open to whom the measure is closed', async () => {
    const { id: measureId } = await lessonsOf(await inForce());
    const [entry] = granted(await listWatched(psychologist(), { which: 'living', as: 'page' }));
    await town.database.db
      .updateTable('measure')
      .set({ concernsHead: true })
      .where('id', '=', measureId)
      .execute();
    expect(granted(await measureOnWatch(psychologist(), measureId)).entries).toEqual([]);
    const input = { measureId, entryId: entry!.id };
    expect(await takeOverMeasure(psychologist(), input)).toEqual(broken('entryOpenToMore'));
  });
});

describe('versions', () => {
  test('a change after the signing is a further version with its reason; the older stays as it was', async () => {
    const id = await inForce();
    const before = await measuresOf(id);
    expect(await savePlanDetails(manager(later), { ...(await atNow(id)), details })).toMatchObject({
      ok: false,
    });
    expect(await startPlanVersion(manager(later), { ...(await atNow(id)), reason: ' ' })).toEqual(
      broken('reasonNeeded'),
    );
    granted(await startPlanVersion(manager(later), { ...(await atNow(id)), reason: 'Мектеп ауысты' }));
    const { plan } = await seen(id);
    const [first, second] = draftVersion(plan!)!.content.lines;
    const other = { organisationId: town.idOf.otherSchool };
    for (const changed of [
      line({ lineId: first!.id, volume: 'аптасына үш рет' }),
      line({ lineId: second!.id, help: 'assistance.pedagogical', responsible: other }),
    ])
      granted(await savePlanLine(manager(later), { ...(await atNow(id)), line: changed }));
    const agreement = { kind: 'notGot', reason: 'Анасы байланысқа шықпайды' } as const;
    granted(await savePlanAgreement(manager(later), { ...(await atNow(id)), agreement }));
    granted(await approvePlan(leader(later), await atNow(id)));

    const { plan: signed } = await seen(id);
    expect(signed!.versions.map(({ version, content }) => [version, content.lines[0]!.volume])).toEqual([
      [1, 'аптасына екі рет'],
      [2, 'аптасына үш рет'],
    ]);
    // The centre's measure changed where it lies; the school's was taken back and is another school's now.
    const { open } = await listMeasures(centre(later));
    expect(open.find(({ id: one }) => one === before[0]!.id)!.content.volume).toBe('аптасына үш рет');
    expect(await viewMeasure(town.as('head', later), before[1]!.id)).toEqual(notFound);
    const elsewhere = await listMeasures(town.as('headElsewhere', later));
    expect(elsewhere.open.filter(({ bodyCaseId }) => bodyCaseId === id)).toHaveLength(1);
    for (const version of [1, 2])
      for (const format of ['pdf', 'docx'] as const) {
        const printed = granted(
          await printPlan(manager(later), { bodyCaseId: id, version, language: 'kk', format }),
        );
        expect(printed.length).toBeGreaterThan(5_000);
      }
    expect(
      await printPlan(manager(later), { bodyCaseId: id, version: 3, language: 'kk', format: 'pdf' }),
    ).toEqual(notFound);
  });
});

describe('closing', () => {
  const closing: PlanClosing = { outcome: 'partly', words: 'Бала қауіпсіз жерде', without: {} };

  test('each measure has a result or a reason; a closed plan is not written on any more', async () => {
    const id = await inForce();
    const [first, second, third] = await measuresOf(id);
    granted(
      await reportMeasure(centre(later), {
        measureId: first!.id,
        step: 'done',
        on: '2026-11-24',
        words: 'Өтті',
        ordinal: 0,
      }),
    );
    expect(await closePlan(manager(later), { ...(await atNow(id)), closing })).toEqual(
      broken('measureReasonsNeeded'),
    );
    const without = { [second!.id]: 'Мектеп ауысты', [third!.id]: 'Қажет болмады' };
    granted(await closePlan(manager(later), { ...(await atNow(id)), closing: { ...closing, without } }));
    const { plan } = await seen(id);
    expect(plan!.closing).toMatchObject({ outcome: 'partly', without, byName: 'Сынақов caseManager' });
    expect(await savePlanDetails(manager(later), { ...(await atNow(id)), details })).toEqual(
      broken('planClosed'),
    );
    expect(await closePlan(manager(later), { ...(await atNow(id)), closing })).toEqual(broken('planClosed'));
    // The case may get another plan.
    granted(await startPlan(manager(later), { bodyCaseId: id }));
    expect(await seen(id)).toMatchObject({
      plan: { closing: null },
      earlier: [{ closing: { outcome: 'partly' } }],
    });
  });
});

test('nothing of a plan or a measure is readable in the rows', async () => {
  await inForce();
  const { db } = town.database;
  const rows = [
    ...(await db.selectFrom('planVersion').selectAll().execute()),
    ...(await db.selectFrom('measure').selectAll().execute()),
    ...(await db.selectFrom('measureReport').selectAll().execute()),
  ];
  const dump = rows
    .flatMap((row) =>
      Object.values(row).map((value) =>
        value instanceof Uint8Array
          ? Buffer.from(value).toString('latin1') + Buffer.from(value).toString('utf8')
          : String(value),
      ),
    )
    .join('\n');
  for (const word of ['Әлімова', 'кездесу', 'Кеңес', 'Анасы', 'Адвокаттар']) expect(dump).not.toContain(word);
});
