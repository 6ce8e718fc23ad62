import { inContext, type Tx } from '@qorgan/data';
import type { FileColumns, MarkMeanings } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asAdministration } from '../organisation/on-behalf-of.ts';
import { importRoster } from '../pupil/import-roster.ts';
import {
  at,
  broken,
  brokenTrails,
  changedMeanwhile,
  everybody,
  granted,
  notFound,
  openTown,
  trailOf,
  type Town,
} from '../testing/index.ts';
import { declinePutForward, enterOnRegister } from '../watch/index.ts';
import {
  absencesPutForward,
  checkAttendanceFile,
  countAbsencesPutForward,
  explainColumns,
  explainMarks,
  importAttendance,
  receiveAttendanceFile,
  sayDays,
  viewAbsences,
  viewAbsencesOf,
  viewAttendanceFile,
  viewMarks,
  type DaysInput,
} from './index.ts';

let town: Town;
const psychologist = (local = '2026-11-19 10:20') => town.as('psychologist', at(local));
const bytes = (text: string) => new TextEncoder().encode(text);

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.database.close());

/** Brings a file, says of it what is proposed with these changes, and tries it. */
async function tried(
  text: string,
  {
    columns = {},
    marks = {},
    now,
  }: { columns?: Partial<FileColumns>; marks?: MarkMeanings; now?: string } = {},
) {
  const ctx = psychologist(now);
  const received = await receiveAttendanceFile(ctx, bytes(text));
  if (!received.ok) throw new Error(JSON.stringify(received));
  const { id } = received.value;
  const layout = granted(await viewAttendanceFile(ctx, { id }));
  granted(await explainColumns(ctx, { id, sheet: 0, columns: { ...layout.proposed, ...columns } }));
  const found = granted(await viewMarks(ctx, id)).marks;
  const proposed = Object.fromEntries(found.map(({ key, meaning }) => [key, meaning]));
  granted(await explainMarks(ctx, { id, marks: { ...proposed, ...marks } }));
  return { id, ctx, isExplained: received.value.isExplained, ...granted(await checkAttendanceFile(ctx, id)) };
}

const week = ['09.11.2026', '10.11.2026', '11.11.2026', '12.11.2026'];
const list = (pupil: string, days: readonly string[], mark = 'н') =>
  ['Оқушы;Сынып;Күні;Себебі', ...days.map((day) => `${pupil};6 «Б»;${day};${mark}`)].join('\n');
const daysOf = (days: readonly { name: string; day: string; outcome: string }[]) =>
  days.map(({ day, outcome }) => `${day} ${outcome}`);

test('what was tried is what is saved; once more changes nothing; a corrected file corrects', async () => {
  const first = await tried(list('Алимова Айша', week));
  expect(first.faults).toEqual([]);
  expect(first.isExplained).toBe(false);
  expect(daysOf(first.days)).toEqual(week.map((day) => `${day.split('.').toReversed().join('-')} new`));
  expect(granted(await viewAbsencesOf(first.ctx, town.pupils.Айша)).days).toEqual([]);

  expect(await importAttendance(first.ctx, { id: first.id, seen: 'x' })).toEqual(changedMeanwhile);
  expect(granted(await importAttendance(first.ctx, first))).toEqual({
    added: 4,
    changed: 0,
    takenBack: 0,
    faulty: 0,
  });
  expect(await importAttendance(first.ctx, first)).toMatchObject({ refusal: { kind: 'wrongState' } });

  const again = await tried(list('Әлімова Айша', week), { now: '2026-11-19 11:00' });
  // The school's journal was explained once.
  expect(again.isExplained).toBe(true);
  expect(new Set(again.days.map(({ outcome }) => outcome))).toEqual(new Set(['same']));
  expect(granted(await importAttendance(again.ctx, again))).toMatchObject({
    added: 0,
    changed: 0,
    takenBack: 0,
  });

  const corrected = await tried('ФИО;09.11;10.11;11.11;12.11\nӘлімова Айша;б;н;н;', {
    now: '2026-11-19 12:00',
  });
  expect(daysOf(corrected.days)).toEqual([
    '2026-11-09 changed',
    '2026-11-10 same',
    '2026-11-11 same',
    '2026-11-12 takenBack',
  ]);
  granted(await importAttendance(corrected.ctx, corrected));
  const { days } = granted(await viewAbsencesOf(corrected.ctx, town.pupils.Айша));
  expect(days.map(({ day, said }) => [day, said.map(({ mark }) => mark)])).toEqual([
    ['2026-11-12', ['unexcused', 'withdrawn']],
    ['2026-11-11', ['unexcused']],
    ['2026-11-10', ['unexcused']],
    ['2026-11-09', ['unexcused', 'excused']],
  ]);
});

const say = (change: Partial<DaysInput>): DaysInput => ({
  ...{
    pupilId: town.pupils.Дамир,
    from: '2026-10-05',
    until: null,
    mark: 'unexcused',
    note: null,
    version: null,
  },
  ...change,
});

test('by hand: several days are the school days among them, and a word of a person is above a file’s', async () => {
  const ctx = psychologist();
  expect(granted(await sayDays(ctx, say({ from: '2026-10-02', until: '2026-10-06' })))).toEqual({ days: 3 });
  expect(await sayDays(ctx, say({ from: '2026-10-02' }))).toEqual(broken('alreadySo'));
  expect(await sayDays(ctx, say({ from: '2026-10-03' }))).toEqual(broken('notSchoolDay'));
  expect(await sayDays(ctx, say({ from: '2026-11-20' }))).toEqual(broken('inFuture'));
  expect(await sayDays(ctx, say({ from: '2026-10-06', until: '2026-10-05' }))).toEqual(
    broken('untilBeforeFrom'),
  );
  expect(await sayDays(ctx, say({ mark: 'withdrawn', version: 1 }))).toEqual(broken('reasonNeeded'));
  expect(granted(await sayDays(ctx, say({ mark: 'excused', version: 1, note: 'Анықтама' })))).toEqual({
    days: 1,
  });
  // Somebody looked at the page before that.
  expect(await sayDays(ctx, say({ mark: 'withdrawn', version: 1, note: 'x' }))).toEqual(changedMeanwhile);
  expect(await sayDays(ctx, say({ pupilId: town.pupils.Бөтен }))).toEqual(notFound);

  const file = await tried(list('Сейітов Дамир', ['05.10.2026', '06.10.2026']));
  expect(daysOf(file.days)).toEqual(['2026-10-05 kept', '2026-10-06 same']);
  granted(await importAttendance(file.ctx, file));
  const { days } = granted(await viewAbsencesOf(ctx, town.pupils.Дамир));
  const fifth = days.find(({ day }) => day === '2026-10-05')!;
  expect(fifth.said.map(({ mark, note, source }) => [mark, note, source])).toEqual([
    ['unexcused', null, 'hand'],
    ['excused', 'Анықтама', 'hand'],
  ]);
  expect(fifth.said.at(-1)!.byName).toContain('psychologist');
});

test('order-2026/2.1: put forward by both readings, declined with a reason, put forward again by a further day', async () => {
  const ctx = psychologist();
  const pupilId = town.pupils.Дамир;
  expect(granted(await countAbsencesPutForward(ctx))).toBe(0);
  granted(await sayDays(ctx, say({ from: '2026-10-29', until: '2026-11-02' })));
  const [found, ...others] = granted(await absencesPutForward(ctx));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ name: 'Сейітов Дамир', upTo: '2026-11-02', entryId: null });
  expect(found!.truancy).toMatchObject({
    months: [{ from: '2026-10-01', days: ['2026-10-02', '2026-10-06', '2026-10-29', '2026-10-30'] }],
    rolling: { until: '2026-11-02', days: ['2026-10-06', '2026-10-29', '2026-10-30', '2026-11-02'] },
  });
  granted(
    await declinePutForward(ctx, { pupilId, source: 'absences', upTo: found!.upTo, reason: 'Көшіп келді' }),
  );
  expect(granted(await absencesPutForward(ctx))).toEqual([]);
  const next = psychologist('2026-11-19 10:30');
  granted(await sayDays(next, say({ from: '2026-11-04' })));
  const [again] = granted(await absencesPutForward(next, { pupilId }));
  expect(again!.answered).toMatchObject([{ answer: 'declined', reason: 'Көшіп келді' }]);
  expect(again!.truancy.rolling!.days).toHaveLength(5);
  expect(again!.truancy.months).toEqual([]);

  granted(
    await enterOnRegister(next, {
      ...{
        pupilId,
        concernsHead: false,
        concernsMembers: [],
        answers: 'absences',
      },
      grounds: [{ ground: 'attn.truancy', since: '2026-11-04', source: 'absences', evidence: '' }],
      terms: {
        ...{ level: 'raised', responsibleId: ctx.actor.memberId, reviewOn: '2026-12-20', agreed: '' },
        ...{ contactEvery: null, contactType: null },
      },
    }),
  );
  expect(granted(await countAbsencesPutForward(next))).toBe(0);
});

test('a file is its bringer’s, for a day, and nobody else opens it', async () => {
  const { id, ctx } = await tried(list('Әлімова Айша', ['13.11.2026']));
  expect(await checkAttendanceFile(psychologist('2026-11-20 10:21'), id)).toEqual(notFound);
  expect(await checkAttendanceFile(town.as('head'), id)).toEqual(notFound);
  // The next one that comes wipes it.
  granted((await receiveAttendanceFile(psychologist('2026-11-21 10:00'), bytes('a;b\nc;d'))) as never);
  expect(await viewAttendanceFile(ctx, { id })).toEqual(notFound);
});

test('a file that somebody else has overtaken is not saved unseen', async () => {
  const file = await tried(list('Әлімова Айша', ['16.11.2026']));
  granted(
    await sayDays(psychologist(), say({ pupilId: town.pupils.Айша, from: '2026-11-16', mark: 'excused' })),
  );
  expect(await importAttendance(file.ctx, file)).toEqual(changedMeanwhile);
});

const tables = ['attendanceImport', 'attendanceDay', 'attendanceFile', 'attendanceMapping'] as const;
const countIn = async (tx: Tx, table: (typeof tables)[number]) =>
  (
    await tx
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n;

test('nobody but the psychologist of the school has a row or a page of it', async () => {
  for (const person of everybody) {
    const ctx = town.as(person);
    const isPsychologist = person === 'psychologist';
    for (const table of tables) {
      const seen = await inContext(town.database.db, { actor: ctx.actor }, (tx) => countIn(tx, table));
      expect(seen > 0, `${person} ${table}`).toBe(isPsychologist);
    }
    expect((await viewAbsences(ctx)).ok, person).toBe(isPsychologist);
    expect((await viewAbsencesOf(ctx, town.pupils.Айша)).ok, person).toBe(isPsychologist);
    expect((await absencesPutForward(ctx)).ok, person).toBe(isPsychologist);
    if (!isPsychologist) expect(await sayDays(ctx, say({ from: '2026-09-15' }))).toEqual(notFound);
  }
});

test('nothing that was said can be changed or erased', async () => {
  const { db } = town.database;
  await expect(db.updateTable('attendanceDay').set({ mark: 'withdrawn' }).execute()).rejects.toThrow(
    'append-only',
  );
  await expect(db.deleteFrom('attendanceDay').execute()).rejects.toThrow('append-only');
});

test('every list of a child’s days is on record, and no name and no note is', async () => {
  const entries = (await trailOf(town, 'school')).filter(({ type }) => /^a(bsence|ttendance)/.test(type));
  expect(new Set(entries.map(({ type }) => type))).toEqual(
    new Set(['attendanceChecked', 'attendanceImported', 'absenceDaysRecorded', 'absencesRead']),
  );
  expect(JSON.stringify(entries)).not.toMatch(/Айша|Әлімова|Анықтама|Көшіп/);
  expect(await brokenTrails(town)).toEqual([]);
});

test('1 000 lines, 30 of them bad: every one is named, the others are saved', async () => {
  const house = town.house(at('2026-09-01 09:00'));
  const surnames = [
    'Ахметов',
    'Болатов',
    'Ғабитов',
    'Дәулетов',
    'Ермеков',
    'Жұмабаев',
    'Зейнолла',
    'Исаев',
    'Кәрімов',
    'Лесов',
  ];
  const given = Array.from({ length: 20 }, (_, n) => `Есім${'абвгдежзклмнопрстуфх'[n]!}`);
  const names = surnames.flatMap((surname) => given.map((name) => `${surname};${name}`));
  const roster = ['Тегі;Аты;Сыныбы;Туған күні', ...names.map((name) => `${name};9 «А»;2011-05-05`)].join(
    '\n',
  );
  expect(
    await importRoster(asAdministration(house), { organisationId: town.idOf.school, csv: roster }),
  ).toMatchObject({ ok: true });

  const days = ['14.09.2026', '15.09.2026', '16.09.2026', '17.09.2026', '18.09.2026'];
  const lines = days.flatMap((day) => names.map((name) => `${name.replace(';', ' ')};9 «А»;${day};н`));
  const bad = Array.from({ length: 30 }, (_, n) => n * 33);
  for (const [n, line] of bad.entries())
    lines[line] = [
      `Белгісіз Бала;9 «А»;14.09.2026;н`,
      `${lines[line]!.replace(/;\d\d\.\d\d/, ';31.09')}`,
      `${lines[line]!.slice(0, -1)}ъ`,
    ][n % 3]!;
  const file = await tried(['Оқушы;Сынып;Күні;Себебі', ...lines].join('\n'));
  expect(file.lines).toBe(1000);
  expect(file.faults.map(({ line }) => line)).toEqual(bad.map((line) => line + 2));
  expect(new Set(file.faults.map(({ problem }) => problem))).toEqual(
    new Set(['pupilUnknown', 'dayUnreadable', 'markUnknown']),
  );
  expect(granted(await importAttendance(file.ctx, file))).toEqual({
    added: 970,
    changed: 0,
    takenBack: 0,
    faulty: 30,
  });
  const putForward = granted(await countAbsencesPutForward(file.ctx));
  expect(putForward).toBeGreaterThanOrEqual(170);
  expect(putForward).toBeLessThanOrEqual(200);
});
