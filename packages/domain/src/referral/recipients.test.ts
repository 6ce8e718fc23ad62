import { dutyById } from '@qorgan/statute';
import { expect, test } from 'vitest';
import { organisationKinds, type OrganisationKind } from '../access/actor.ts';
import { recipientKinds, recipientsAmong } from './recipients.ts';
import { referralDuties, type ReferralDuty } from './referral.ts';

const body = (kind: OrganisationKind, name: string = kind) => ({ kind, name });
const region = organisationKinds.map((kind) => body(kind));
const named = (duty: ReferralDuty, bodies: ReturnType<typeof body>[]) =>
  recipientsAmong(duty, bodies).map(({ name }) => name);

test.each<[ReferralDuty, string]>([
  ['p8.police', 'police'],
  ['p8.childRightsBody', 'regionalBody'],
  ['p8.regionalCommissioner', 'regionalCommissioner'],
  ['p11.3.commission', 'commission'],
])('%s goes to the %s', (duty, recipient) => {
  expect(named(duty, region)).toEqual([recipient]);
});

test('order-2026/8: the guardianship body receives where there is no regional body, and only there', () => {
  const without = region.filter(({ kind }) => kind !== 'regionalBody');
  expect(named('p8.childRightsBody', without)).toEqual(['guardianshipBody']);
  expect(named('p8.childRightsBody', [body('guardianshipBody'), body('regionalBody')])).toEqual([
    'regionalBody',
  ]);
});

test('where a region has several of a kind, all of them and no other', () => {
  const police = [body('police', 'first'), body('school'), body('police', 'second')];
  expect(named('p8.police', police)).toEqual(['first', 'second']);
});

test.each(referralDuties)('%s: no body is made up where the region has none', (duty) => {
  expect(recipientsAmong(duty, [body('school')])).toEqual([]);
});

test('no school receives, and the three recipients are those of paragraph 8', () => {
  expect(Object.values(recipientKinds).flat()).not.toContain('school');
  const law = dutyById('p8.notify').recipients.flatMap(({ party, orWhereThereIsNone }) =>
    orWhereThereIsNone ? [party, orWhereThereIsNone] : [party],
  );
  const ours = referralDuties
    .filter((duty) => duty.startsWith('p8.'))
    .flatMap((duty) => recipientKinds[duty]);
  expect(ours.toSorted()).toEqual(law.toSorted());
});
