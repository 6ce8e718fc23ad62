import { expect, test } from 'vitest';
import { gapsIn } from './letter-gaps.ts';
import type { LetterDraft } from './referral.ts';

const draft: LetterDraft = {
  languages: 'both',
  subject: { kk: 'Ақпарат туралы', ru: 'Об информации' },
  body: { kk: 'Бірінші.\n\n– екінші;', ru: 'Первое.\n\n– второе;' },
  attachments: { kk: ['көшірме – 2 парақта'], ru: [] },
  restricted: true,
};

test('none', () => {
  expect(gapsIn(draft)).toEqual([]);
  expect(gapsIn({ ...draft, subject: { kk: 'snake_case', ru: 'a_b' } })).toEqual([]);
});

test('each with its part, its language and its line', () => {
  const open: LetterDraft = {
    ...draft,
    subject: { kk: '____ туралы', ru: 'О чем-то' },
    body: { kk: 'Бірінші.\n\nТуған күні – ___ .', ru: 'Первое.' },
    attachments: { kk: [], ru: ['копия – на __ л.'] },
  };
  expect(gapsIn(open)).toEqual([
    { part: 'subject', language: 'kk', line: '____ туралы' },
    { part: 'body', language: 'kk', line: 'Туған күні – ___ .' },
    { part: 'attachments', language: 'ru', line: 'копия – на __ л.' },
  ]);
  expect(gapsIn({ ...open, languages: 'ru' }).map(({ language }) => language)).toEqual(['ru']);
});

test('of a long line only what stands around the gap', () => {
  const [found] = gapsIn({ ...draft, body: { kk: `${'ә'.repeat(500)} ___ ${'б'.repeat(500)}`, ru: '' } });
  expect(found?.line).toMatch(/^…ә+ ___ б+…$/);
  expect(found?.line.length).toBeLessThan(130);
});
