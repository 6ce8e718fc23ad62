import { expect, test } from 'vitest';
import { isSameReport, type Told } from './same-report.ts';

const айша = {
  pupilId: 'a',
  name: 'Әлімова Айша',
  classLabel: '6 «Б»',
  part: 'affected',
  written: null,
} as const;
const typed = { pupilId: null, name: 'Серік', classLabel: null, part: 'alleged', written: null } as const;
const told: Told = {
  seemingKind: 'violence',
  signs: ['sign.injuries.bruises', 'sign.anxiety'],
  otherSign: null,
  circumstance: 'p4.1',
  noticedAt: new Date('2026-11-19T05:00:00Z'),
  place: 'спортзал',
  saw: 'Қолында көгерген із бар.',
  childWords: null,
  did: null,
  doctorNeeded: false,
  dangerNow: false,
  concernsHead: false,
  concerns: [],
  pupils: [айша, typed],
};

test.each<[string, Partial<Told>]>([
  ['nothing changed', {}],
  [
    'signs ticked in another order, or twice',
    { signs: ['sign.anxiety', 'sign.injuries.bruises', 'sign.anxiety'] },
  ],
  ['children added in another order', { pupils: [typed, айша] }],
  [
    'the roster was put right meanwhile',
    { pupils: [{ ...айша, name: 'Әлімова Айша Бекқызы', classLabel: '7' }, typed] },
  ],
  [
    'the portal found the typed child on the roster',
    {
      pupils: [
        айша,
        {
          ...typed,
          pupilId: 's',
          name: 'Серік Серікұлы',
          classLabel: '9 «А»',
          written: { name: 'Серік', classLabel: null },
        },
      ],
    },
  ],
])('the same: %s', (_what, change) => {
  expect(isSameReport(told, { ...told, ...change })).toBe(true);
});

test.each<[string, Partial<Told>]>([
  ['a word more', { saw: 'Қолында көгерген із бар. Жылады.' }],
  ['words where there were none', { did: 'Анасына қоңырау шалдым' }],
  ['words taken back', { place: null }],
  ['the same words in another box', { saw: null, childWords: 'Қолында көгерген із бар.' }],
  ['a sign more', { signs: [...told.signs, 'sign.fear'] }],
  ['a child more', { pupils: [айша, typed, { ...typed, name: 'Дамир' }] }],
  ['a child fewer', { pupils: [айша] }],
  ['another part', { pupils: [{ ...айша, part: 'witness' }, typed] }],
  ['the typed child of another class', { pupils: [айша, { ...typed, classLabel: '7 «А»' }] }],
  ['typed by the name of a pupil of the roster', { pupils: [{ ...айша, pupilId: null }, typed] }],
  ['another time', { noticedAt: new Date('2026-11-19T05:01:00Z') }],
  ['danger now', { dangerNow: true }],
  ['a doctor', { doctorNeeded: true }],
  ['about the head', { concernsHead: true }],
  ['about a deputy', { concerns: ['deputy'] }],
  ['another kind', { seemingKind: 'bullying' }],
  ['another circumstance', { circumstance: 'p4.2' }],
])('another report: %s', (_what, change) => {
  expect(isSameReport(told, { ...told, ...change })).toBe(false);
});
