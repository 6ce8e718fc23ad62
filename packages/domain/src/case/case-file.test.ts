import { expect, test } from 'vitest';
import { detectedOrReceivedAt, headInformedAt } from './case-file.ts';
import { at, ground } from './test/sample-case.ts';

const grounds = [
  ground({ noticedAt: at('2026-11-18 15:00'), receivedAt: at('2026-11-20 09:00') }),
  ground({ noticedAt: at('2026-11-19 10:00'), receivedAt: at('2026-11-19 10:20') }),
];

test('order-2026/11.3: the earliest moment of all reports, noticed or received (ADR 0013)', () => {
  expect(detectedOrReceivedAt(grounds)).toEqual(at('2026-11-18 15:00'));
  expect(detectedOrReceivedAt([ground({ noticedAt: at('2026-11-19 10:21') })])).toEqual(
    at('2026-11-19 10:20'),
  );
});

test('order-2026/11: the head was informed when the first report arrived', () => {
  expect(headInformedAt(grounds)).toEqual(at('2026-11-19 10:20'));
});
