import { expect, test } from 'vitest';
import { seemingKinds, type Part, type SeemingKind } from '../report/report.ts';
import { suggestKinds } from './suggest-kinds.ts';

const suggested = (part: Part) => (seemingKind: SeemingKind) =>
  suggestKinds({ seemingKind }, { part }).join();

test('a child who was hurt: as it seemed to the employee', () => {
  expect(seemingKinds.map(suggested('affected'))).toEqual(['violence', 'cruelty', 'bullying', 'witness', '']);
});

test('a child who only saw it is a witness of violence, and of no kind of the order where it was bullying', () => {
  expect(seemingKinds.map(suggested('witness'))).toEqual(['witness', 'witness', '', 'witness', '']);
});
