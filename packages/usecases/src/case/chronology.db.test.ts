import { isEnteredLater, pickedFrom, type ChronologyEntry } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attachToCase } from '../attachment/attach-to-case.ts';
import {
  at,
  brokenTrails,
  drafted,
  edit,
  everybody,
  granted,
  issue,
  notFound,
  openTown,
  policeCalled,
  record,
  recordOf,
  report,
  reportedCase,
  send,
  type Person,
  type Town,
} from '../testing/index.ts';
import { viewChronology } from './view-chronology.ts';

let town: Town;
let first: string;
let second: string;
let alone: string;
beforeAll(async () => {
  town = await openTown();
  first = (await reportedCase(town)).caseId;
  second = (await reportedCase(town, ['bullying'], { change: { seemingKind: 'bullying' } })).caseId;
  alone = await report(town, { childWords: '«Тағы да»', noticedOn: '2026-11-10', noticedTime: '09:00' });
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const look = (caseId = first, by: Person = 'head') =>
  viewChronology(town.as(by, at('2026-11-25 10:00')), caseId);
const line = (entry: ChronologyEntry) => {
  if (entry.is === 'report') return `report ${entry.report.number}`;
  if (entry.is === 'fact') return `${entry.file.number} ${entry.fact.content.kind}`;
  if (entry.is === 'event') return `${entry.file.number} ${entry.event.type}`;
  return `${entry.file.number} ${entry.is}`;
};

test('everything of the child in its true place, over all cases and reports, each thing once', async () => {
  const happened = at('2026-09-15 12:00');
  const now = at('2026-11-20 09:00');
  const strength = { kind: 'strengthSeen', words: 'әжесіне сенеді', seenBy: 'жетекші' } as const;
  granted(await record(town, second, strength, { happened, now }));
  const wrong = granted(await record(town, first, policeCalled));
  granted(
    await record(
      town,
      first,
      { kind: 'withdrawn', reason: 'қате' },
      { corrects: wrong.id, happened: now, now },
    ),
  );
  const referral = await drafted(town, first, 'p11.3.commission');
  granted(await edit(town, referral, {}));
  granted(await issue(town, referral, '7'));
  granted(await send(town, referral, { proof: 'пошта' }));
  const bytes = Uint8Array.from(Buffer.from('%PDF-1.7\n%%EOF'));
  const file = { caseId: first, kind: 'other', about: null, description: 'құжат', bytes } as const;
  granted(await attachToCase(town.as('head', at('2026-11-20 11:00')), file));

  const chronology = granted(await look());
  expect(chronology.entries.map(line)).toEqual([
    '2 strengthSeen',
    'report 3',
    'report 1',
    'report 2',
    '1 kindsDecided',
    '2 kindsDecided',
    '1 issued',
    '1 sent',
    '1 file',
  ]);
  expect(chronology.cases.map(({ number }) => number).toSorted()).toEqual([1, 2]);
  const [early] = chronology.entries;
  expect(isEnteredLater(early!)).toBe(true);
  expect(isEnteredLater(chronology.entries.at(-1)!)).toBe(false);
  expect(granted(await look(second)).entries.map(line)).toEqual(chronology.entries.map(line));

  const picked = (filter: Partial<Parameters<typeof pickedFrom>[1]>) =>
    pickedFrom(chronology.entries, { kinds: [], from: null, to: null, ...filter }).map(line);
  expect(picked({ kinds: ['strength', 'file'] })).toEqual(['2 strengthSeen', '1 file']);
  expect(picked({ from: '2026-11-20' })).toEqual(['1 file']);
  expect(picked({ to: '2026-11-10' })).toEqual(['2 strengthSeen', 'report 3']);
});

test('every case and every report that was shown is on record', async () => {
  granted(await look(first, 'deputy'));
  for (const id of [first, second])
    expect(await recordOf(town, 'school', id, 'deputy')).toContain('chronologyRead');
  expect(await recordOf(town, 'school', alone, 'deputy')).toContain('reportRead');
});

test('what implicates the head is not in the chronology that the head reads', async () => {
  const about = await reportedCase(town, ['violence'], { by: 'deputy', change: { concernsHead: true } });
  const numbersFor = async (by: Person) =>
    granted(await look(first, by)).cases.map(({ id }) => id === about.caseId);
  expect(await numbersFor('head')).not.toContain(true);
  expect(await numbersFor('deputy')).toContain(true);
  const reports = granted(await look(first, 'head')).entries.filter(({ kind }) => kind === 'report');
  expect(reports.length).toBe(3);
  expect(await look(about.caseId, 'head')).toEqual(notFound);
});

test('nobody else reads it', async () => {
  for (const person of everybody.filter((one) => !['head', 'deputy', 'secondDeputy'].includes(one)))
    expect(await look(first, person), person).toEqual(notFound);
});
