import type { CaseView } from '@qorgan/usecases';
import { expect, test } from 'vitest';
import { bodiesBeside } from './duty-status.ts';

const body = (id: string, kind: string) =>
  ({ id, kind, isClosed: false }) as unknown as CaseView['bodies'][0];
const bodies = [body('town', 'guardianshipBody'), body('district', 'guardianshipBody'), body('07', 'police')];
const beside = (
  id: 'p8.childRightsBody' | 'p8.police',
  attention: 'waiting' | 'settled',
  to: string[] = [],
) =>
  bodiesBeside(
    { id, attention },
    to.map((recipientId) => ({ recipientId })),
    bodies,
  ).map((one) => one.id);

test('beside a duty stands every body it may go to, until it is known to which it went', () => {
  expect(beside('p8.childRightsBody', 'waiting')).toEqual(['town', 'district']);
  expect(beside('p8.childRightsBody', 'waiting', ['district'])).toEqual(['district']);
  expect(beside('p8.childRightsBody', 'settled', ['town'])).toEqual(['town']);
  expect(beside('p8.childRightsBody', 'settled'), 'by telephone, to one of them').toEqual([]);
  expect(beside('p8.police', 'settled'), 'there is no other').toEqual(['07']);
});
