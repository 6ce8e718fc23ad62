import type { ReportInput } from '@qorgan/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headDesk } from '../desk/head-desk.ts';
import {
  at,
  broken,
  brokenTrails,
  form,
  granted,
  morning,
  nameOf,
  notFound,
  openTown,
  recordOf,
  report,
  reportedCase,
  trailOf,
  type Person,
  type Town,
} from '../testing/index.ts';
import { closingOf } from '@qorgan/domain';
import { closeReport as close } from './close-report.ts';
import { createReport } from './create-report.ts';
import { reportSentWith } from './sent-with.ts';
import { myReports, viewReport } from './view-report.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const countReports = async () => {
  const { count } = await town.database.db
    .selectFrom('report')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
};
/** Closes a report on which nothing was decided before. */
const closeReport = (ctx: Parameters<typeof close>[0], reportId: string, reason: string) =>
  close(ctx, { reportId, seen: null, reason });
const view = async (by: Person, reportId: string) => granted(await viewReport(town.as(by), reportId));

describe('sending', () => {
  test('what was filled in is what is read, and the reporter alone put it on record', async () => {
    const id = await report(town);
    const { report: read } = await view('head', id);
    expect(read).toMatchObject({
      reporterName: nameOf('teacher'),
      receivedAt: at('2026-11-19 10:20'),
      noticedAt: at('2026-11-19 10:00'),
      seemingKind: 'violence',
      signs: ['sign.injuries.bruises'],
      circumstance: 'p4.1',
      place: 'спортзал',
      saw: 'Қолында көгерген із бар.',
      childWords: '«Құлап қалдым»',
      did: null,
      otherSign: null,
    });
    expect(await recordOf(town, 'school', id, 'teacher')).toEqual(['reportCreated']);
  });

  test('the same form twice is one report with one answer, also hours later and with no time given', async () => {
    for (const change of [{}, { noticedTime: '' }]) {
      const sent = form(town, change);
      const before = await countReports();
      const first = granted(await createReport(town.as('teacher'), sent));
      const later = town.as('teacher', at('2026-11-20 08:00'));
      const turned = { ...sent, signs: sent.signs.toReversed() };
      expect(granted(await createReport(later, turned))).toEqual(first);
      expect(await countReports()).toBe(before + 1);
      expect(await recordOf(town, 'school', first.id)).toEqual(['reportCreated']);
    }
  });

  test.each([
    ['a word more', { saw: 'Қолында көгерген із бар. Жылады.' }],
    ['a sign more', { signs: ['sign.injuries.bruises', 'sign.anxiety'] }],
    ['danger now', { dangerNow: true }],
    ['another day', { noticedOn: '2026-11-18' }],
  ])('a form filled further after it was sent is not called sent: %s', async (_what, added) => {
    const sent = form(town);
    const first = granted(await createReport(town.as('teacher'), sent));
    const before = await countReports();
    const further = form(town, { key: sent.key, ...added });
    const again = await createReport(town.as('teacher', at('2026-11-19 15:00')), further);
    expect(again).toEqual({
      ok: false,
      refusal: {
        kind: 'sentBefore',
        report: { ...first, receivedAt: at('2026-11-19 10:20') },
        saysTheSame: false,
      },
    });
    expect(await countReports()).toBe(before);

    const own = granted(await createReport(town.as('teacher'), { ...further, key: crypto.randomUUID() }));
    expect(own.id).not.toBe(first.id);
    expect((await view('head', first.id)).report).toMatchObject({
      saw: 'Қолында көгерген із бар.',
      signs: ['sign.injuries.bruises'],
      dangerNow: false,
    });
  });

  test('a child added after sending is not lost: it is said that the first report is without it', async () => {
    const sent = form(town);
    const first = granted(await createReport(town.as('teacher'), sent));
    const second = { pupilId: town.pupils.Дамир, name: 'x', classLabel: '', part: 'witness' } as const;
    const again = await createReport(town.as('teacher'), {
      ...sent,
      children: [...sent.children, second],
    });
    expect(again).toMatchObject({ ok: false, refusal: { kind: 'sentBefore', report: first } });
  });

  test('of two who send one form with other words at once, one is told that its words are not taken', async () => {
    const sent = form(town);
    const answers = await Promise.all([
      createReport(town.as('teacher'), sent),
      createReport(town.as('teacher'), { ...sent, saw: 'басқа сөз' }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('the same words under another key are a double unless they are meant as a further report', async () => {
    const asks = { isFurther: false };
    const place = 'екінші қабат';
    const again = () => form(town, { place, noticedTime: '' });
    const first = granted(await createReport(town.as('teacher'), again(), asks));
    const said = await createReport(town.as('teacher', at('2026-11-19 10:31')), again(), asks);
    expect(said).toMatchObject({
      ok: false,
      refusal: { kind: 'sentBefore', report: { id: first.id }, saysTheSame: true },
    });
    const differs: [Person, Partial<ReportInput>, string][] = [
      ['teacher', { saw: 'басқа сөз' }, '2026-11-19 10:31'],
      ['secondTeacher', {}, '2026-11-19 10:31'],
      ['teacher', {}, '2026-11-20 10:20'],
    ];
    for (const [person, change, when] of differs)
      expect((await createReport(town.as(person, at(when)), { ...again(), ...change }, asks)).ok).toBe(true);
    const further = granted(await createReport(town.as('teacher'), again(), { isFurther: true }));
    expect(further.id).not.toBe(first.id);
  });

  test('which report a form has made is told to its reporter and to nobody else', async () => {
    const sent = form(town);
    expect(await reportSentWith(town.as('teacher'), sent.key)).toBeNull();
    const made = granted(await createReport(town.as('teacher'), sent));
    expect(await reportSentWith(town.as('teacher'), sent.key)).toEqual({ ...made, receivedAt: morning });
    for (const other of ['secondTeacher', 'head', 'teacherElsewhere'] as const)
      expect(await reportSentWith(town.as(other), sent.key)).toBeNull();
  });

  test('the same form five times at once is one report with one answer', async () => {
    const sent = form(town);
    const before = await countReports();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => createReport(town.as('teacher'), sent)),
    );
    expect(new Set(answers.map((answer) => granted(answer).id)).size).toBe(1);
    expect(await countReports()).toBe(before + 1);
  });

  test('a key counts for one person: a colleague with the same key is not answered with another’s report', async () => {
    const sent = form(town);
    const mine = granted(await createReport(town.as('teacher'), sent));
    const theirs = granted(await createReport(town.as('secondTeacher'), sent));
    expect(theirs.id).not.toBe(mine.id);
  });

  test('different forms at once are counted without a gap', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        createReport(town.as(n % 2 ? 'teacher' : 'secondTeacher'), form(town)),
      ),
    );
    const numbers = answers.map((answer) => granted(answer).number).toSorted((a, b) => a - b);
    expect(numbers.map((number) => number - numbers[0]!)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('each school counts its own', async () => {
    const child = [{ pupilId: null, name: 'Бала', classLabel: '', part: 'affected' }];
    const { number } = granted(
      await createReport(town.as('teacherElsewhere'), form(town, { children: child })),
    );
    expect(number).toBe(1);
  });

  test('a pupil of the roster is named as on the roster, whatever was typed', async () => {
    const children = [
      { pupilId: town.pupils.Дамир, name: 'Дамирчик', classLabel: '1 «А»', part: 'affected' },
    ];
    const { pupils } = (await view('head', await report(town, { children }))).report;
    expect(pupils).toMatchObject([
      { pupilId: town.pupils.Дамир, name: 'Сейітов Дамир', classLabel: '6 «Б»' },
    ]);
  });

  test('a pupil of another school is nobody here: the typed name stays, the link is not made', async () => {
    const children = [
      { pupilId: town.pupils.Бөтен, name: 'Бөтенов Бөтен', classLabel: '6 «Б»', part: 'affected' },
    ];
    const { pupils } = (await view('head', await report(town, { children }))).report;
    expect(pupils).toMatchObject([{ pupilId: null, name: 'Бөтенов Бөтен' }]);
  });

  test.each<Person>(['teacher', 'psychologist', 'administrator', 'deputy', 'head'])(
    'order-2026/10: any employee can, the %s too',
    async (person) => {
      expect((await createReport(town.as(person), form(town))).ok).toBe(true);
    },
  );

  test('whoever receives in a body cannot, and the try is on record', async () => {
    expect(await createReport(town.as('police'), form(town))).toEqual(notFound);
    expect((await trailOf(town, 'police')).at(-1)).toMatchObject({
      type: 'accessRefused',
      refused: 'notFound',
      details: { action: 'report.create' },
    });
  });
});

describe('opening', () => {
  test('the first look of those who lead opens it, once, and the teacher is told', async () => {
    const id = await report(town);
    const own = async () => (await myReports(town.as('teacher'))).find((one) => one.id === id)!;
    expect(await own()).toMatchObject({ stage: 'sent', openedAt: null });

    await viewReport(town.as('deputy', at('2026-11-19 10:25')), id);
    expect(await own()).toMatchObject({ stage: 'opened', openedAt: at('2026-11-19 10:25') });
    const seen = granted(await viewReport(town.as('head', at('2026-11-19 10:40')), id));
    expect(seen.report).toMatchObject({ openedAt: at('2026-11-19 10:25'), openedByName: nameOf('deputy') });
    expect(await recordOf(town, 'school', id)).toEqual(['reportCreated', 'reportOpened', 'reportRead']);
  });

  test('the reporter’s own look opens nothing, and is shown nothing of the inside', async () => {
    const id = await report(town);
    expect(await view('teacher', id)).toMatchObject({ stage: 'sent', triage: null });
    await viewReport(town.as('head'), id);
    await closeReport(town.as('head'), id, 'екінші хабар');
    expect(await view('teacher', id)).toMatchObject({
      stage: 'decided',
      triage: null,
      report: { openedByName: null, decisions: [], joins: [] },
    });
  });

  test('once a case is open the teacher is told that the school acts, and still sees no case', async () => {
    const { reportId } = await reportedCase(town);
    expect(await view('teacher', reportId)).toMatchObject({ stage: 'acting', triage: null });
  });

  test('a teacher lists their own reports and no colleague’s', async () => {
    const mine = await report(town);
    const theirs = await report(town, {}, 'secondTeacher');
    const listed = (await myReports(town.as('teacher'))).map(({ id }) => id);
    expect(listed).toContain(mine);
    expect(listed).not.toContain(theirs);
  });
});

describe('who sees a report', () => {
  test.each<Person>([
    'secondTeacher',
    'psychologist',
    'administrator',
    'headElsewhere',
    'teacherElsewhere',
    'police',
    'commission',
  ])(
    'not the %s: it is as if it were not there, and the try is on record in their own trail',
    async (person) => {
      const id = await report(town);
      const theirs = person.endsWith('Elsewhere')
        ? 'otherSchool'
        : person === 'police' || person === 'commission'
          ? person
          : 'school';
      expect(await viewReport(town.as(person), id)).toEqual(notFound);
      expect((await trailOf(town, theirs)).at(-1)).toEqual({
        type: 'accessRefused',
        actorId: town.as(person).actor.memberId,
        subjectId: id,
        refused: 'notFound',
        details: { action: 'report.read' },
      });
      expect(await recordOf(town, 'school', id, 'teacher')).toEqual(['reportCreated']);
    },
  );

  test('what was never there gets the same answer', async () => {
    expect(await viewReport(town.as('head'), crypto.randomUUID())).toEqual(notFound);
  });
});

describe('a report that implicates the head', () => {
  test('does not go to the head and goes to the deputies', async () => {
    const id = await report(town, { concernsHead: true });
    expect(await viewReport(town.as('head'), id)).toEqual(notFound);
    expect((await trailOf(town, 'school')).at(-1)).toMatchObject({ type: 'accessRefused', subjectId: id });
    expect(await view('deputy', id)).toMatchObject({ triage: { pupils: [{}] }, directWays: null });

    const waiting = async (by: Person) => (await headDesk(town.as(by)))!.reports.map((one) => one.id);
    expect(await waiting('head')).not.toContain(id);
    expect(await waiting('deputy')).toContain(id);
  });

  test('the head can neither close it nor learn of it from the numbers on the desk', async () => {
    const id = await report(town, { concernsHead: true });
    expect(await closeReport(town.as('head'), id, 'бос сөз')).toEqual(notFound);
    expect((await view('deputy', id)).report.decisions).toEqual([]);
  });

  test('where nobody else leads, the reporter is shown the direct ways, on record', async () => {
    const child = [{ pupilId: null, name: 'Бала', classLabel: '', part: 'affected' }];
    const id = await report(town, { concernsHead: true, children: child }, 'teacherElsewhere');
    expect(await view('teacherElsewhere', id)).toMatchObject({
      stage: 'sent',
      triage: null,
      directWays: [{ id: town.idOf.guardianshipBody }],
    });
    expect(await recordOf(town, 'otherSchool', id)).toEqual(['reportCreated', 'directWaysShown']);
    expect(await viewReport(town.as('headElsewhere'), id)).toEqual(notFound);
  });
});

describe('closing as mistaken', () => {
  test('it stays readable with its reason, is closed once, and waits on no desk', async () => {
    const id = await report(town);
    await view('head', id);
    expect(
      await closeReport(town.as('head', at('2026-11-19 12:00')), id, 'Бала жарысқа қатысқан'),
    ).toMatchObject({ ok: true });
    expect(closingOf((await view('deputy', id)).report)).toMatchObject({
      at: at('2026-11-19 12:00'),
      byName: nameOf('head'),
      reason: 'Бала жарысқа қатысқан',
    });
    expect(await closeReport(town.as('deputy'), id, 'тағы')).toEqual(broken('alreadyClosed'));
    expect((await headDesk(town.as('head')))!.reports.map((one) => one.id)).not.toContain(id);
    expect(await recordOf(town, 'school', id)).toEqual([
      'reportCreated',
      'reportOpened',
      'reportClosed',
      'reportRead',
    ]);
  });

  test('not once a case rests on it, and not by a teacher', async () => {
    const { reportId } = await reportedCase(town);
    expect(await closeReport(town.as('head'), reportId, 'қате')).toEqual(broken('alreadyInCase'));
    const id = await report(town);
    expect(await closeReport(town.as('teacher'), id, 'ойымнан айныдым')).toEqual(notFound);
    expect(await closeReport(town.as('headElsewhere'), id, 'қате')).toEqual(notFound);
  });
});

test('nothing that was written in words stands in the database as it was written', async () => {
  const id = await report(town, { saw: 'ерекше-белгі', place: 'ерекше-орын' });
  await closeReport(town.as('head'), id, 'ерекше-себеп');
  const rows = await town.database.db.selectFrom('report').selectAll().where('id', '=', id).execute();
  const names = await town.database.db
    .selectFrom('reportPupil')
    .selectAll()
    .where('reportId', '=', id)
    .execute();
  const bytes = [...rows, ...names].flatMap((row) =>
    Object.values(row).map((value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString() : JSON.stringify(value),
    ),
  );
  expect(bytes.length).toBeGreaterThan(20);
  for (const text of bytes) expect(text).not.toMatch(/ерекше|Әлімова|Айша/);
});
