import { describe, expect, test } from 'vitest';
import type { PupilChosen } from '../messages.ts';
import { emptyDraft, isBegun, messageOf, names, withChild } from './draft.ts';

const now = new Date('2026-11-19T12:00:00+05:00');
const key = '0a64ad7e-9d13-4d2f-9a37-1f0e3f4bb3b1';
const chosen: PupilChosen = {
  type: 'pupilChosen',
  journal: 'kundelik',
  name: 'Әлімова Аружан',
  classLabel: '7 «А»',
  locale: 'kk',
};
const about = emptyDraft(key, now, chosen);

describe('a form', () => {
  test('is about the pupil who was pressed', () => {
    expect(about.children).toEqual([{ name: 'Әлімова Аружан', classLabel: '7 «А»', part: 'affected' }]);
    expect(about.journal).toBe('kundelik');
  });

  test('is not begun by a press, nor by the day going by', () => {
    expect(isBegun(emptyDraft(key, now))).toBe(false);
    expect(isBegun(about)).toBe(false);
    expect(isBegun({ ...about, noticedOn: '2026-11-18' })).toBe(false);
  });

  test.each([
    [{ signs: ['sign.injuries'] }],
    [{ saw: 'ж' }],
    [{ dangerNow: true }],
    [{ seemingKind: 'bullying' }],
  ])('is begun by %j', (change) => expect(isBegun({ ...about, ...change })).toBe(true));

  test('knows whom it names', () => {
    expect(names(about, { ...chosen, name: 'АРУЖАН ӘЛІМОВА' })).toBe(true);
    expect(names(about, { ...chosen, name: 'Әлімова Айша' })).toBe(false);
  });

  test('takes a further pupil; an empty line is filled first', () => {
    const second = { ...chosen, name: 'Іскаков Данияр' };
    expect(withChild(about, second).children.map(({ name }) => name)).toEqual([
      'Әлімова Аружан',
      'Іскаков Данияр',
    ]);
    expect(withChild(emptyDraft(key, now), second).children.map(({ name }) => name)).toEqual([
      'Іскаков Данияр',
    ]);
  });
});

describe('the message', () => {
  test('says what the form shows, and when it was written', () => {
    const read = messageOf({ ...about, signs: ['sign.injuries'] }, now);
    expect(read).toMatchObject({
      ok: true,
      message: {
        key,
        journal: 'kundelik',
        writtenAt: '2026-11-19T07:00:00.000Z',
        children: [{ pupilId: null, name: 'Әлімова Аружан', classLabel: '7 «А»', part: 'affected' }],
      },
    });
  });

  test('leaves out a line for a further child that stayed empty', () => {
    const read = messageOf(withChild({ ...about, signs: ['sign.injuries'] }), now);
    expect(read.ok && (read.message as { children: unknown[] }).children).toHaveLength(1);
  });

  test('is none while something is to be put right: each at its field', () => {
    expect(messageOf(emptyDraft(key, now), now)).toEqual({
      ok: false,
      problems: { 'children.0.name': 'required', signs: 'nothingSeen' },
    });
  });
});
