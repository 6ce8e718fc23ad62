import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  at,
  broken,
  brokenTrails,
  changedMeanwhile,
  granted,
  notFound,
  openTown,
  recordOf,
  type Person,
  type Town,
} from '../testing/index.ts';
import { enterOnRegister } from '../watch/enter-on-register.ts';
import { recordOnEntry } from '../watch/record-on-entry.ts';
import { viewWatchEntry } from '../watch/view-entry.ts';
import {
  notesForMe,
  saveNote,
  shareNote,
  stopNoteSharing,
  viewNoteOnEntry,
  viewSharedNote,
} from './support-note.ts';
import { viewChild } from './view-child.ts';

let town: Town;
let entryId: string;
const now = at('2026-11-20 10:00');
const as = (person: Person) => town.as(person, now);
const idOf = (person: Person) => as(person).actor.memberId;
const words = 'Алдыңғы партаға отырғызыңыз. Тақтаға кенеттен шақырмаңыз.';

beforeAll(async () => {
  town = await openTown();
  const terms = {
    ...{ level: 'raised' as const, responsibleId: idOf('psychologist'), reviewOn: '2026-12-18' as const },
    ...{ agreed: 'Құпия келісім', contactEvery: null, contactType: null },
  };
  const ground = { ground: 'attn.truancy', since: '2026-11-16', source: 'absences', evidence: 'Құпия' };
  const entered = await enterOnRegister(as('psychologist'), {
    ...{ pupilId: town.pupils.Айша, grounds: [ground as never], terms, answers: null },
    ...{ concernsHead: false, concernsMembers: [] },
  });
  entryId = granted(entered).id;
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const save = (version: number, text = words, by: Person = 'psychologist') =>
  saveNote(as(by), { entryId, version, words: text });
const share = (person: Person, by: Person = 'psychologist') =>
  shareNote(as(by), { entryId, memberId: idOf(person) });
const note = async () => granted(await viewNoteOnEntry(as('psychologist'), entryId));

test('the psychologist alone writes and shares; a colleague sees name, class and words until it is taken back', async () => {
  expect(await share('secondTeacher')).toEqual(broken('supportPageNeeded'));
  granted(await save(0));
  expect(await save(0, 'Басқа')).toEqual(changedMeanwhile);
  for (const person of ['teacher', 'head', 'deputy', 'administrator', 'headElsewhere'] as const) {
    expect(await save(1, 'Басқа', person), person).toEqual(notFound);
    expect(await share('teacher', person), person).toEqual(notFound);
    expect(await viewNoteOnEntry(as(person), entryId), person).toEqual(notFound);
  }
  expect(await share('deputy')).toMatchObject({ refusal: { kind: 'wrongState' } });
  expect(await share('teacherElsewhere')).toEqual(notFound);

  expect(await notesForMe(as('secondTeacher'))).toEqual([]);
  granted(await share('secondTeacher'));
  expect(await share('secondTeacher')).toMatchObject({ refusal: { kind: 'wrongState' } });
  const page = granted(await viewSharedNote(as('secondTeacher'), entryId));
  expect(page).toMatchObject({ name: 'Әлімова Айша Бекқызы', classLabel: '6 «Б»', words, version: 1 });
  expect(await notesForMe(as('secondTeacher'))).toMatchObject([{ entryId, classLabel: '6 «Б»' }]);
  granted(await save(1, 'Жаңа сөз'));
  expect(granted(await viewSharedNote(as('secondTeacher'), entryId)).words).toBe('Жаңа сөз');
  expect((await note()).former.map((one) => one.words)).toEqual([words]);

  // Nothing else opens by it, and the tries are on record.
  expect(await viewWatchEntry(as('secondTeacher'), entryId)).toEqual(notFound);
  expect(await viewChild(as('secondTeacher'), town.pupils.Айша)).toEqual(notFound);
  expect(await viewSharedNote(as('teacher'), entryId)).toEqual(notFound);
  const [living] = (await note()).shares;
  granted(await stopNoteSharing(as('psychologist'), { entryId, shareId: living!.id }));
  expect(await stopNoteSharing(as('psychologist'), { entryId, shareId: living!.id })).toEqual(
    changedMeanwhile,
  );
  expect(await viewSharedNote(as('secondTeacher'), entryId)).toEqual(notFound);
  expect(await notesForMe(as('secondTeacher'))).toEqual([]);
  expect((await note()).formerShares).toHaveLength(1);
  expect(await recordOf(town, 'school', entryId, 'secondTeacher')).toEqual(
    expect.arrayContaining(['supportNoteRead', 'accessRefused']),
  );
});

test('the chronology is the psychologist’s and shows what the register says; every share ends with the watch', async () => {
  const { events, entryId: open } = granted(await viewChild(as('psychologist'), town.pupils.Айша));
  expect(open).toBe(entryId);
  expect(events.map(({ kind }) => kind)).toEqual(['record', 'record']);
  expect(await viewChild(as('psychologist'), town.pupils.Бөтен)).toEqual(notFound);
  granted(await share('teacher'));
  const { entry } = granted(await viewWatchEntry(as('psychologist'), entryId));
  const end = { entryId, revision: entry.revision, deed: { deed: 'end', reason: 'Жағдай түзелді' } } as const;
  granted(await recordOnEntry(as('psychologist'), end));
  expect(await viewSharedNote(as('teacher'), entryId)).toEqual(notFound);
  expect(await save(2)).toEqual(broken('watchEnded'));
  expect(await note()).toMatchObject({ shares: [], isLive: false });
});
