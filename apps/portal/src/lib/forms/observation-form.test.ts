import { observationKinds, type Fact, type Observation } from '@qorgan/domain';
import { expect, test } from 'vitest';
import {
  blankObservation,
  observationOf,
  observationPages,
  observationSchemas,
  pageOfKind,
  typedObservation,
} from './observation-form.ts';

const at = new Date('2026-11-20T05:00:00Z');
const said: Observation[] = [
  {
    kind: 'injuryMarked',
    areas: ['front.face', 'back.leftHand'],
    injury: 'bruise',
    size: null,
    colour: null,
    seenBy: 'мейірбике',
    note: '«құладым»',
  },
  { kind: 'contactHad', party: 'parent', who: null, way: 'phone', words: 'ертең келеді' },
  { kind: 'strengthSeen', words: 'домбыра үйірмесі', seenBy: 'жетекші' },
  { kind: 'needsAsked', whose: 'siblings', answer: 'unknown', words: null },
];

test('every kind has a page, and every page a kind', () => {
  expect(Object.values(observationPages).toSorted()).toEqual([...observationKinds].toSorted());
  for (const kind of observationKinds) expect(observationPages[pageOfKind(kind)]).toBe(kind);
});

test.each(said)('$kind stands in its form as it was said, and is said again by it', (content) => {
  const typed = typedObservation({ content, at } as Fact, { ...blankObservation(at, 'Мен'), revision: '3' });
  const read = observationSchemas[content.kind].parse(typed);
  expect(observationOf(content.kind, read as never)).toEqual({ content, at, revision: 3 });
});

test('an injury is somewhere, and nowhere else than on the map', () => {
  const schema = observationSchemas.injuryMarked;
  const typed = { ...blankObservation(at, 'Мен'), injury: 'burn' };
  expect(schema.safeParse(typed).success).toBe(false);
  expect(schema.safeParse({ ...typed, areas: ['front.soul'] }).success).toBe(false);
  expect(schema.safeParse({ ...typed, areas: ['front.face'] }).success).toBe(true);
});
