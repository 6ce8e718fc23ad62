import { expect, test } from 'vitest';
import { auditTypes } from './audit-event.ts';

test('every type is listed once, in camelCase that a database and a screen can both keep', () => {
  expect(new Set(auditTypes).size).toBe(auditTypes.length);
  for (const type of auditTypes) expect(type).toMatch(/^[a-z]+([A-Z][a-z]+)*$/);
});

test('what is on record has happened: types end in a past participle', () => {
  const past = /(ed|Read|Made|Sent|Out|OutEverywhere|In|Shown|Withdrawn|Written|Given|Set|Held|ByLink)$/;
  for (const type of auditTypes) expect(type).toMatch(past);
});
