import { limits } from '@qorgan/contract';
import { expect, test } from 'vitest';
import { complaintWriter } from './complaint-writer.ts';

const names = { kk: '№ 7 мектеп', ru: 'Школа № 7' };

test('a complaint begins with who is signed in, in the language of the letter, and with nobody else', () => {
  const session = { name: 'Ахметова Гүл', organisation: { names } };
  expect(complaintWriter(session, 'kk')).toBe('Ахметова Гүл, № 7 мектеп');
  expect(complaintWriter(session, 'ru')).toBe('Ахметова Гүл, Школа № 7');
  expect(complaintWriter(null, 'kk')).toBe('');
});

test('a long name of an organisation does not make the field too long', () => {
  const organisation = { names: { ...names, kk: 'ә'.repeat(500) } };
  expect(complaintWriter({ name: 'Ахметова', organisation }, 'kk')).toHaveLength(limits.name);
});
