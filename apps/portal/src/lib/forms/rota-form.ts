import { isClockTime, type NewShifts } from '@qorgan/domain';
import { say } from '@qorgan/contract';
import * as z from 'zod';
import { dayInput, optionalTime } from './moment.ts';

/** Who is on duty on which days and in which hours, as typed. */
export const blankShifts = { who: '', from: '', until: '', when: 'offHours', begins: '', ends: '' };

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The two times are asked for only where the hours are one's own. */
export const shiftsSchema = z
  .object({
    who: z.string().regex(id, say('required')),
    from: dayInput,
    until: dayInput,
    when: z.enum(['offHours', 'daily'], { error: 'required' }),
    begins: optionalTime,
    ends: optionalTime,
  })
  .check(({ value, issues }) => {
    for (const path of ['begins', 'ends'] as const)
      if (value.when === 'daily' && value[path] === null)
        issues.push({ code: 'custom', path: [path], input: value[path], message: 'required' });
  });

/** The shifts that a form said. */
export function shiftsOf({
  who,
  from,
  until,
  when,
  begins,
  ends,
}: z.output<typeof shiftsSchema>): NewShifts & {
  memberId: string;
} {
  const isDaily = when === 'daily' && isClockTime(begins) && isClockTime(ends);
  return {
    ...{ memberId: who, from, until },
    hours: isDaily ? { kind: 'daily', begins, ends } : { kind: 'offHours' },
  };
}
