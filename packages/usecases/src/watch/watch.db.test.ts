import type { Ground, SchoolMeasure, WatchTerms } from '@qorgan/domain';
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
  trailOf,
  type Person,
  type Town,
} from '../testing/index.ts';
import { declinePutForward, enterOnRegister, type EnterInput } from './enter-on-register.ts';
import { listWatched } from './list-watched.ts';
import { addWatchNote, recordContact, type ContactInput } from './record-contact.ts';
import { recordOnEntry, type WatchDeed } from './record-on-entry.ts';
import { looksAtEntry, viewWatchEntry, watchStaff } from './view-entry.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const now = at('2026-11-20 10:00');
const psychologist = (moment = now) => town.as('psychologist', moment);
const truancy: Ground = {
  ...{ ground: 'attn.truancy', since: '2026-11-16', source: 'absences' },
  evidence: '9, 10, 12, 16 қарашада болмаған',
};
const terms = (change: Partial<WatchTerms> = {}): WatchTerms => ({
  ...{ level: 'raised', responsibleId: psychologist().actor.memberId, reviewOn: '2026-12-18' },
  ...{ agreed: 'Анасымен аптасына бір хабарласамыз', contactEvery: 5, contactType: 'meeting' },
  ...change,
});
const input = (change: Partial<EnterInput> = {}): EnterInput => ({
  ...{ pupilId: town.pupils.Айша, grounds: [truancy], terms: terms() },
  ...{ answers: null, concernsHead: false, concernsMembers: [], ...change },
});
const viewed = async (id: string, by: Person = 'psychologist', moment = now) =>
  granted(await viewWatchEntry(town.as(by, moment), id));
const write = async (entryId: string, deed: WatchDeed, moment = now) => {
  const { entry } = await viewed(entryId);
  return recordOnEntry(psychologist(moment), { entryId, revision: entry.revision, deed });
};
const meet = async (entryId: string, change: Partial<ContactInput> = {}, moment = now) => {
  const { entry } = await viewed(entryId);
  return recordContact(psychologist(moment), {
    ...{ entryId, revision: entry.revision, type: 'meeting', outcome: 'held', on: '2026-11-20' },
    ...{ nextOn: null, note: null, corrects: null, ...change },
  });
};

let aisha: string;

test('the psychologist enters a child with grounds; nobody else can, and nobody is entered twice', async () => {
  for (const person of everybody)
    if (person !== 'psychologist')
      expect(await enterOnRegister(town.as(person, now), input()), person).toEqual(notFound);
  expect(await enterOnRegister(psychologist(), input({ grounds: [] }))).toMatchObject({
    refusal: { rule: 'groundNeeded', cites: 'order-2026/5' },
  });
  const wrong: [Partial<WatchTerms>, string][] = [
    [{ reviewOn: '2026-11-19' }, 'reviewInPast'],
    [{ responsibleId: town.as('police').actor.memberId }, 'responsibleUnknown'],
    [{ contactEvery: 91 }, 'contactPlanUnclear'],
    [{ contactType: null }, 'contactPlanUnclear'],
  ];
  for (const [change, rule] of wrong)
    expect(await enterOnRegister(psychologist(), input({ terms: terms(change) }))).toEqual(
      broken(rule as never),
    );
  expect(await enterOnRegister(psychologist(), input({ pupilId: town.pupils.Бөтен }))).toEqual(notFound);

  // Nothing puts the child forward, so nothing is answered.
  aisha = granted(await enterOnRegister(psychologist(), input({ answers: 'absences' }))).id;
  expect(await enterOnRegister(psychologist(), input())).toEqual(broken('alreadyWatched'));
  const view = await viewed(aisha);
  expect(view).toMatchObject({
    entry: { name: 'Әлімова Айша Бекқызы', classLabel: '6 «Б»', level: 'raised', contactOn: '2026-11-27' },
    terms: terms(),
    mayWrite: true,
  });
  expect(view.entry.grounds).toMatchObject([truancy]);
});

test('those who lead read it; what concerns the head is read by a deputy and not by the head', async () => {
  const about = input({ pupilId: town.pupils.Дамир, concernsHead: true });
  const { id } = granted(await enterOnRegister(psychologist(), about));
  const seenBy = async (person: Person) => {
    const listed = await listWatched(town.as(person, now), { which: 'living', as: 'page' });
    return listed.ok ? listed.value.map(({ name }) => name.split(' ')[1]) : [];
  };
  expect(await seenBy('psychologist')).toEqual(['Айша', 'Дамир']);
  expect(await seenBy('head')).toEqual(['Айша']);
  expect(await seenBy('deputy')).toEqual(['Айша', 'Дамир']);
  for (const person of everybody) {
    const reads = ['psychologist', 'deputy', 'secondDeputy'].includes(person);
    expect((await viewWatchEntry(town.as(person, now), id)).ok, person).toBe(reads);
    expect((await looksAtEntry(town.as(person, now), id)).ok, person).toBe(reads);
    if (person !== 'psychologist') expect((await watchStaff(town.as(person))).ok, person).toBe(false);
  }
  expect((await viewed(id, 'deputy')).mayWrite).toBe(false);
  granted(await write(id, { deed: 'end', reason: 'Қате енгізілген' }));
});

test('a note that is the psychologist’s own is read by nobody who leads', async () => {
  const note = { words: 'Үйге қайтқысы келмейді', isOwn: true };
  granted(await meet(aisha, { note }));
  const { entry } = await viewed(aisha);
  const shown = { entryId: aisha, revision: entry.revision, words: 'Достары бар', isOwn: false };
  granted(await addWatchNote(psychologist(at('2026-11-20 10:05')), shown));
  const wordsFor = async (person: Person) => (await viewed(aisha, person)).notes.map(({ words }) => words);
  expect(await wordsFor('psychologist')).toEqual([note.words, shown.words]);
  expect(await wordsFor('head')).toEqual([shown.words]);
  expect((await viewed(aisha, 'head')).contacts).toHaveLength(1);
});

test('a contact counts on from its day; a missed one stays due, and one put right counts no more', async () => {
  const due = async () => (await viewed(aisha)).entry.contactOn;
  expect(await due()).toBe('2026-11-27');
  const later = at('2026-12-02 12:00');
  granted(await meet(aisha, { on: '2026-12-01', outcome: 'missed' }, later));
  expect(await due()).toBe('2026-11-27');
  const { id } = granted(await meet(aisha, { on: '2026-12-02', nextOn: '2026-12-04' }, later));
  expect(await due()).toBe('2026-12-04');
  const right = { on: '2026-12-02', corrects: id } as const;
  granted(await meet(aisha, right, at('2026-12-02 12:30')));
  expect(await due()).toBe('2026-12-09');
  expect(await meet(aisha, right, later)).toEqual(changedMeanwhile);
  expect(await meet(aisha, { on: '2026-12-03' }, later)).toEqual(broken('inFuture'));
  expect(await meet(aisha, { nextOn: '2026-11-20' }, later)).toEqual(broken('nextContactInPast'));
});

test('grounds, terms and reviews are appended; the last ground is not lifted', async () => {
  const late = at('2026-12-03 09:00');
  const { entry, records } = await viewed(aisha);
  const named = records.find(({ content }) => content.kind === 'groundNamed')!.id;
  expect(await write(aisha, { deed: 'liftGround', named, reason: 'x' })).toEqual(broken('lastGround'));
  expect(await write(aisha, { deed: 'nameGround', ground: truancy })).toEqual(broken('alreadyRecorded'));
  const failing: Ground = { ...truancy, ground: 'attn.failing', source: 'teacher' };
  granted(await write(aisha, { deed: 'nameGround', ground: failing }, late));
  expect(
    await recordOnEntry(psychologist(), {
      ...{ entryId: aisha, revision: entry.revision, deed: { deed: 'end', reason: 'x' } },
    }),
  ).toEqual(changedMeanwhile);
  granted(
    await write(aisha, { deed: 'liftGround', named, reason: 'Сабаққа келіп жүр' }, at('2026-12-03 09:05')),
  );
  expect((await viewed(aisha)).entry.grounds).toMatchObject([failing]);

  const high = terms({ level: 'high', reviewOn: '2026-12-25' });
  granted(
    await write(aisha, { deed: 'review', words: 'Күй нашарлады', terms: high }, at('2026-12-03 09:10')),
  );
  expect((await viewed(aisha)).entry).toMatchObject({ level: 'high', reviewOn: '2026-12-25' });
  const reviewed = (await viewed(aisha)).records.at(-1)!.id;
  granted(
    await write(
      aisha,
      { deed: 'withdraw', recordId: reviewed, reason: 'Басқа бала' },
      at('2026-12-03 09:15'),
    ),
  );
  expect((await viewed(aisha)).entry).toMatchObject({ level: 'raised', reviewOn: '2026-12-18' });
  expect(await write(aisha, { deed: 'withdraw', recordId: reviewed, reason: 'x' })).toEqual(changedMeanwhile);
  expect(await write(aisha, { deed: 'review', words: ' ', terms: high })).toEqual(broken('reasonNeeded'));
});

test('the school’s measure of a rehabilitation plan is recorded, is due, and is done once', async () => {
  const when = at('2026-12-04 09:00');
  const measure: SchoolMeasure = {
    ...{ help: 'assistance.psychological', what: 'Аптасына екі сабақ', plan: '№ 12, 2026-12-01' },
    ...{ from: '2026-12-04', until: '2026-12-18' },
  };
  const backwards = { ...measure, until: '2026-12-03' } as const;
  expect(await write(aisha, { deed: 'nameMeasure', measure: backwards }, when)).toEqual(
    broken('untilBeforeFrom'),
  );
  granted(await write(aisha, { deed: 'nameMeasure', measure }, when));
  const { entry, records } = await viewed(aisha);
  expect(entry.measureOn).toBe('2026-12-18');
  const id = records.findLast(({ content }) => content.kind === 'measureNamed')!.id;
  const finish = (on: `${number}-${number}-${number}`, words = 'Өткізілді') =>
    write(aisha, { deed: 'finishMeasure', measure: id, on, words }, at('2026-12-05 09:00'));
  expect(await finish('2026-12-06')).toEqual(broken('inFuture'));
  expect(await finish('2026-12-05', ' ')).toEqual(broken('reasonNeeded'));
  granted(await finish('2026-12-05'));
  expect(await finish('2026-12-05')).toEqual(changedMeanwhile);
  expect((await viewed(aisha)).entry.measureOn).toBeNull();
});

test('an ended watch stays to be read, takes nothing more, and the child can be entered anew', async () => {
  granted(await write(aisha, { deed: 'end', reason: 'Жағдай түзелді' }, at('2026-12-20 09:00')));
  expect(await write(aisha, { deed: 'end', reason: 'x' })).toEqual(broken('watchEnded'));
  expect(await meet(aisha)).toEqual(broken('watchEnded'));
  const again = granted(await enterOnRegister(psychologist(), input())).id;
  expect((await viewed(again)).others.map(({ id }) => id)).toEqual([aisha]);
  const former = granted(await listWatched(psychologist(), { which: 'ended', as: 'page' }));
  expect(former.map(({ id }) => id)).toContain(aisha);
});

test('who looked at a child can be listed, with those who tried', async () => {
  await viewWatchEntry(town.as('teacher', at('2026-12-21 09:00')), aisha);
  const looks = granted(await looksAtEntry(town.as('head', at('2026-12-21 10:00')), aisha));
  expect(looks[0]).toMatchObject({ type: 'watchLooksRead', name: nameOf('head') });
  expect(looks).toContainEqual({
    ...{ at: at('2026-12-21 09:00'), type: 'accessRefused', name: nameOf('teacher') },
  });
  expect(looks.at(-1)).toMatchObject({ type: 'watchEntered', name: nameOf('psychologist') });
});

test('what puts a child forward is declined with a reason, by the psychologist alone', async () => {
  const decline = { pupilId: town.pupils.Дамир, source: 'absences', upTo: '2026-11-16' } as const;
  for (const person of everybody)
    if (person !== 'psychologist')
      expect(await declinePutForward(town.as(person), { ...decline, reason: 'x' }), person).toEqual(notFound);
  expect(await declinePutForward(psychologist(), { ...decline, reason: ' ' })).toEqual(
    broken('reasonNeeded'),
  );
  granted(await declinePutForward(psychologist(), { ...decline, reason: 'Ауырған, анықтамасы бар' }));
  expect((await trailOf(town, 'school')).findLast(({ type }) => type === 'putForwardDeclined')).toMatchObject(
    {
      details: { source: 'absences', upTo: '2026-11-16' },
    },
  );
});
