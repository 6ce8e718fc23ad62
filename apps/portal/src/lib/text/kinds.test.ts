import { dutyById, kinds, type DutyId } from '@qorgan/statute';
import { expect, test } from 'vitest';
import { kindBrings } from './kinds.ts';

const named: [DutyId, RegExp][] = [
  ['p11.1.parents', /ата-ана/i],
  ['p11.2.ambulance', /жедел жәрдем/i],
  ['p8.notify', /үш орган/i],
  ['p20.assistanceRoom', /кабинет/i],
  ['p9.bullying', /506/],
  ['p11.3.commission', /комиссия/i],
];

test.each(kinds)('%s: the line names exactly the duties whose paragraph names the kind', (kind) => {
  const line = kindBrings.kk[kind];
  const said = named.filter(([, word]) => word.test(line)).map(([duty]) => duty);
  const owed = named.map(([duty]) => duty).filter((duty) => dutyById(duty).kinds.includes(kind));
  expect(said).toEqual(owed);
});
