import { expect, test } from 'vitest';
import type { BodyDuty } from './body-duties.ts';
import { bodyDutiesInOrder } from './body-standing.ts';

const now = new Date('2026-11-26T06:00:00Z');
const since = new Date('2026-11-25T06:00:00Z');
const by = (lastDay: string, outerAt: string) => ({
  ...{ kind: 'workingDays', lastDay, outerAt: new Date(outerAt) },
});
const duty = (id: string, due: object, state = 'open') => ({ id, due, state, since }) as BodyDuty;
const later = by('2026-11-27', '2026-11-27T19:00:00Z');
const passed = by('2026-11-25', '2026-11-25T19:00:00Z');
const plan = duty('p22.plan', { kind: 'none' });

test.each([
  ['later', [plan, duty('p21.assessment', later)], ['p21.assessment', 'p22.plan']],
  ['overdue', [plan, duty('p21.assessment', passed)], ['p21.assessment', 'p22.plan']],
  ['made', [plan, duty('p21.assessment', later, 'done')], ['p22.plan', 'p21.assessment']],
  [
    'owed beside others',
    [plan, duty('p12.6.commission', later), duty('p21.assessment', later), duty('p12.2.caseManager', passed)],
    ['p12.2.caseManager', 'p12.6.commission', 'p21.assessment', 'p22.plan'],
  ],
  ['none of this body', [plan], ['p22.plan']],
])('order-2026/22: the plan stands after an assessment that is %s', (_how, duties, expected) => {
  expect(bodyDutiesInOrder(duties, now, 60).map(({ id }) => id)).toEqual(expected);
});

test.each([
  ['to be decided', 'question', ['p12.4.threat', 'p12.2.caseManager', 'p12.1.upward']],
  ['open', 'open', ['p12.4.threat', 'p12.2.caseManager', 'p12.1.upward']],
  ['answered', 'notOwed', ['p12.2.caseManager', 'p12.1.upward', 'p12.4.threat']],
])(
  'order-2026/12.4: a threat to life that is %s stands where it is looked at first',
  (_how, state, expected) => {
    const threat = { ...duty('p12.4.threat', { kind: 'immediate' }, state), since: now };
    const upward = duty('p12.1.upward', { kind: 'duration', at: new Date('2026-11-26T06:30:00Z') });
    const duties = [upward, threat, duty('p12.2.caseManager', passed)];
    expect(bodyDutiesInOrder(duties, now, 60).map(({ id }) => id)).toEqual(expected);
  },
);
