import { expect, test } from 'vitest';
import { fewAtOnce } from './few-at-once.ts';

test('as many as may are let in, the next is turned away, and whoever leaves or fails makes room', async () => {
  const guard = fewAtOnce(2);
  const doors = [Promise.withResolvers<string>(), Promise.withResolvers<string>()] as const;
  const inside = doors.map(({ promise }) => guard(() => promise));
  expect(await guard(async () => 'third')).toBeUndefined();

  doors[0].resolve('first');
  expect(await inside[0]).toBe('first');
  expect(await guard(async () => 'fourth')).toBe('fourth');

  doors[1].reject(new Error('broken'));
  await expect(inside[1]).rejects.toThrow('broken');
  expect(await Promise.all([guard(async () => 5), guard(async () => 6)])).toEqual([5, 6]);
});
