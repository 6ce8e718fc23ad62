import type { WatchTerms } from '@qorgan/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  at,
  broken,
  brokenTrails,
  changedMeanwhile,
  everybody,
  granted,
  nameOf,
  notFound,
  openTown,
  recordOf,
  type Person,
  type Town,
} from '../testing/index.ts';
import { addWatchNote, enterOnRegister, recordContact, viewWatchEntry } from '../watch/index.ts';
import { decideOnChild, type CouncilDecisionInput } from './decide-on-child.ts';
import { correctCouncil, holdCouncil, type MeetingInput } from './hold-council.ts';
import { councilMinutes, listCouncils, viewCouncil } from './view-council.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const now = at('2026-11-20 15:00');
const desk = (moment = now) => town.as('psychologist', moment);
const readers: Person[] = ['psychologist', 'head', 'deputy', 'secondDeputy'];
const meeting = (change: Partial<MeetingInput> = {}): MeetingInput => ({
  on: '2026-11-20',
  present: [
    { part: 'secretary', memberId: desk().actor.memberId },
    { part: 'chair', memberId: town.as('head').actor.memberId },
    { part: 'member', name: 'Сынақова Дәмеш', post: 'ата-аналар комитеті' },
  ],
  ...change,
});
const terms = (): WatchTerms => ({
  ...{ level: 'raised', responsibleId: desk().actor.memberId, reviewOn: '2026-12-01', agreed: 'келісілді' },
  ...{ contactEvery: 5, contactType: 'meeting' },
});
const enter = async (pupilId: string, concernsHead = false) =>
  granted(
    await enterOnRegister(desk(at('2026-11-10 10:00')), {
      ...{ pupilId, concernsHead, concernsMembers: [], answers: null, terms: terms() },
      grounds: [{ ground: 'risk.2', since: '2026-11-01', source: 'teacher', evidence: 'сабақта' }],
    }),
  ).id;
const decision = (change: Partial<CouncilDecisionInput>): CouncilDecisionInput => ({
  ...{ councilId, entryId: aisha, revision: 1, corrects: null },
  ...{ changed: 'Сабаққа келе бастады', decided: 'Қадағалау жалғасады' },
  outcome: { kind: 'goesOn', level: 'low', reviewOn: '2026-12-18' },
  ...change,
});
const viewed = async (by: Person = 'psychologist', moment = now) =>
  granted(await viewCouncil(town.as(by, moment), councilId));
const entryOf = async (entryId: string) => granted(await viewWatchEntry(desk(), entryId)).entry;

let [councilId, aisha, damir] = ['', '', ''];

test('the psychologist writes a meeting down; those who lead read that it was, and nobody else', async () => {
  for (const person of everybody.filter((one) => one !== 'psychologist'))
    expect(await holdCouncil(town.as(person, now), meeting()), person).toEqual(notFound);
  const { present } = meeting();
  expect(await holdCouncil(desk(), meeting({ on: '2026-11-21' }))).toEqual(broken('inFuture'));
  const unsigned = meeting({ present: present.slice(1) });
  expect(await holdCouncil(desk(), unsigned)).toEqual(broken('councilSignersNeeded'));
  const stranger = { part: 'member', memberId: town.as('headElsewhere').actor.memberId } as const;
  expect(await holdCouncil(desk(), meeting({ present: [...present, stranger] }))).toEqual(notFound);

  const other = granted(await holdCouncil(desk(), meeting({ on: '2026-05-20' }))).id;
  councilId = granted(await holdCouncil(desk(), meeting())).id;
  const listed = granted(await listCouncils(desk())).councils;
  expect(listed.map(({ id, number, schoolYear }) => [id, schoolYear, number])).toEqual([
    [councilId, 2026, 1],
    [other, 2025, 1],
  ]);
  expect(listed[0]!.present.map(({ name, part }) => [name, part])).toEqual([
    [nameOf('psychologist'), 'secretary'],
    [nameOf('head'), 'chair'],
    ['Сынақова Дәмеш', 'member'],
  ]);
  for (const person of everybody) {
    const isReader = readers.includes(person);
    // Elsewhere a head has meetings of another school: none.
    const list = await listCouncils(town.as(person, now));
    const expected = isReader ? 2 : person === 'headElsewhere' ? 0 : null;
    expect(list.ok ? list.value.councils.length : null, person).toBe(expected);
    expect((await viewCouncil(town.as(person, now), councilId)).ok, person).toBe(isReader);
  }
});

test('a decision is made so on the entry by its own records, with the meeting’s day and number', async () => {
  [aisha, damir] = [await enter(town.pupils.Айша), await enter(town.pupils.Дамир, true)];
  expect(await decideOnChild(desk(), decision({ decided: ' ' }))).toEqual(broken('councilWordsNeeded'));
  const past = { kind: 'goesOn', level: 'low', reviewOn: '2026-11-19' } as const;
  expect(await decideOnChild(desk(), decision({ outcome: past }))).toEqual(broken('reviewInPast'));
  for (const person of everybody.filter((one) => one !== 'psychologist'))
    expect(await decideOnChild(town.as(person, now), decision({})), person).toEqual(notFound);
  expect((await viewed()).toCome.map(({ id }) => id).toSorted()).toEqual([aisha, damir].toSorted());

  granted(await decideOnChild(desk(), decision({})));
  expect(await decideOnChild(desk(), decision({}))).toEqual(changedMeanwhile);
  expect(await entryOf(aisha)).toMatchObject({ level: 'low', reviewOn: '2026-12-18', contactEvery: 5 });
  const { records } = granted(await viewWatchEntry(desk(), aisha));
  expect(records.at(-1)).toMatchObject({
    on: '2026-11-20',
    content: { kind: 'reviewed', councilId, words: 'Қадағалау жалғасады', terms: { agreed: 'келісілді' } },
  });
  const after = desk(at('2026-11-20 15:05'));
  granted(await decideOnChild(after, decision({ entryId: damir, outcome: { kind: 'ends' } })));
  expect((await entryOf(damir)).endedAt).not.toBeNull();
  const view = await viewed();
  expect(view.items.map(({ name, classLabel }) => [name, classLabel])).toEqual([
    ['Әлімова Айша Бекқызы', '6 «Б»'],
    ['Сейітов Дамир', '6 «Б»'],
  ]);
  expect(view.toCome).toEqual([]);
});

test('the head reads no child whose entry concerns the head, and is not told that one is missing', async () => {
  const { items } = await viewed('head');
  expect(items.map(({ entryId }) => entryId)).toEqual([aisha]);
  expect((await viewed('deputy')).items).toHaveLength(2);
  for (const as of ['pdf', 'docx'] as const) {
    const ask = { councilId, as, language: 'kk' } as const;
    const [mine, theirs] = [town.as('head', now), desk()];
    const lengths = [granted(await councilMinutes(mine, ask)), granted(await councilMinutes(theirs, ask))];
    expect(lengths[0]!.bytes.length).toBeLessThan(lengths[1]!.bytes.length);
  }
  const looks = async (entryId: string) =>
    (await recordOf(town, 'school', entryId, 'head')).filter((type) => type === 'councilRead');
  expect([await looks(damir), await looks(aisha)].map(({ length }) => length)).toEqual([0, 3]);
});

test('words that are put right change nothing on the entry; another outcome does, and an end stays an end', async () => {
  const later = at('2026-12-20 10:00');
  const [first, second] = (await viewed()).items;
  const { revision } = await entryOf(aisha);
  const words = decision({ corrects: first!.id, revision, changed: 'Сабаққа күнде келеді' });
  granted(await decideOnChild(desk(later), words));
  expect((await entryOf(aisha)).revision).toBe(revision);
  expect(await decideOnChild(desk(later), words)).toEqual(changedMeanwhile);

  const [third] = (await viewed()).items;
  const outcome = { kind: 'goesOn', level: 'high', reviewOn: '2027-01-15' } as const;
  const other = { ...words, corrects: third!.id, outcome };
  expect(await decideOnChild(desk(later), { ...other, revision: 99 })).toEqual(changedMeanwhile);
  granted(await decideOnChild(desk(at('2026-12-20 10:05')), other));
  expect(await entryOf(aisha)).toMatchObject({ level: 'high', reviewOn: '2027-01-15' });

  const onEnded = { entryId: damir, corrects: second!.id, revision: 2 };
  expect(await decideOnChild(desk(later), decision({ ...onEnded, outcome }))).toEqual(broken('watchEnded'));
  granted(await decideOnChild(desk(later), decision({ ...onEnded, outcome: { kind: 'ends' } })));
  const { items, former } = await viewed();
  expect(items.map(({ entryId }) => entryId)).toEqual([aisha, damir]);
  expect(former[items[0]!.id]!.map(({ content }) => content.changed)).toEqual([
    'Сабаққа келе бастады',
    'Сабаққа күнде келеді',
  ]);
});

test('who was there is put right in a further version, and the number stays', async () => {
  const change = { ...meeting({ on: '2026-11-19' }), councilId };
  expect(await correctCouncil(town.as('head', now), { ...change, version: 1 })).toEqual(notFound);
  granted(await correctCouncil(desk(), { ...change, version: 1 }));
  expect(await correctCouncil(desk(), { ...change, version: 1 })).toEqual(changedMeanwhile);
  expect((await viewed()).council).toMatchObject({ on: '2026-11-19', number: 1, version: 2 });
});

test('no note and no contact of a child comes into the minutes', async () => {
  const { revision } = await entryOf(aisha);
  const contact = {
    type: 'meeting',
    outcome: 'held',
    on: '2026-11-20',
    nextOn: null,
    corrects: null,
  } as const;
  const note = { words: 'ҚҰПИЯ ЖАЗБА', isOwn: true };
  granted(await recordContact(desk(), { ...contact, entryId: aisha, revision, note }));
  const open = { words: 'АШЫҚ ЖАЗБА', isOwn: false };
  const { revision: next } = await entryOf(aisha);
  granted(await addWatchNote(desk(), { entryId: aisha, revision: next, ...open }));
  const view = JSON.stringify(await viewed());
  expect(view).toContain('Сабаққа күнде келеді');
  expect(view).not.toMatch(/ҚҰПИЯ|АШЫҚ/);
});
