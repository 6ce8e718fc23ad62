import type { FactContent } from '@qorgan/domain';
import { expect, test } from 'vitest';
import { measureWords, sentLetterWords, type MeasureSetting } from './measure-words.ts';

const setting: MeasureSetting = {
  hidesParents: false,
  childRightsBody: 'guardianshipBody',
  numberOf: (referralId) => (referralId === 'sent' ? '14' : undefined),
};
const notice = (change: Partial<Extract<FactContent, { kind: 'noticeGiven' }>>): FactContent => ({
  kind: 'noticeGiven',
  recipient: 'police',
  channel: 'phone',
  takenBy: null,
  incomingNumber: null,
  referralId: null,
  ...change,
});

test.each<[why: string, content: FactContent, kk: string, ru: string]>([
  [
    'a call',
    notice({ takenBy: 'кезекші' }),
    'ішкі істер органдарына телефон арқылы хабарланды (қабылдаған: кезекші)',
    'сообщено органам внутренних дел по телефону (принял(а): кезекші)',
  ],
  [
    'a letter that was sent, by its number',
    notice({ channel: 'paper', referralId: 'sent', incomingNumber: '7' }),
    'ішкі істер органдарына қағаз жүзінде хабарланды (шығ. № 14, кіріс № 7)',
    'сообщено органам внутренних дел на бумажном носителе (исх. № 14, вх. № 7)',
  ],
  [
    'order-2026/8: the body that the region has',
    notice({ recipient: 'childRightsBody' }),
    'қорғаншылық органына телефон арқылы хабарланды',
    'сообщено органу опеки и попечительства по телефону',
  ],
])('%s', (_why, content, kk, ru) => {
  expect(measureWords(content, setting)).toEqual({ kk, ru });
});

test('whoever told the parents is not told of while they are hidden', () => {
  const told: FactContent = { kind: 'parentsInformed', who: 'анасы', how: 'phone', by: 'басшы', note: null };
  expect(measureWords(told, setting)?.ru).toContain('анасы');
  expect(measureWords(told, { ...setting, hidesParents: true })).toBeNull();
});

test('what was only decided is no measure', () => {
  expect(measureWords({ kind: 'kindsDecided', kinds: ['violence'] }, setting)).toBeNull();
  expect(measureWords({ kind: 'medicalNeedDecided', isNeeded: true, note: null }, setting)).toBeNull();
});

test('a letter beside a call', () => {
  expect(sentLetterWords('regionalCommissioner', '9').kk).toBe(
    'бала құқықтары жөніндегі өңірлік уәкілге хат жолданды (шығ. № 9)',
  );
});
