import { atTime, dayOf, isClockTime, isIsoDate, parts, seemingKinds, signCodes } from '@qorgan/domain';
import { circumstanceIds } from '@qorgan/statute';
import * as z from 'zod';
import { choice, limits, line, optionalText, say } from './text.ts';

/** A pupil named in a report: from the roster by id, or by name only. */
export const reportPupilInput = z.object({
  pupilId: z.uuid().nullable(),
  name: line(limits.name),
  classLabel: optionalText(40),
  part: choice(parts),
});

/** How far back an employee may date what was noticed, in years. Older is a slip of the finger. */
const yearsBack = 20;

/**
 * What an employee says in a report (order-2026/10). The portal's form, the extension and the interface for
 * other systems all speak it. `now` is the moment of reading, for what cannot be in the future.
 */
export const reportInput = (now: Date) =>
  z
    .object({
      /** One per filled form: sending twice makes one report. */
      key: z.uuid(),
      children: z.array(reportPupilInput).min(1, say('nobodyNamed')).max(limits.children, say('tooMany')),
      seemingKind: choice(seemingKinds),
      signs: z.array(choice(signCodes)).max(signCodes.length),
      otherSign: optionalText(limits.line),
      circumstance: choice(circumstanceIds),
      noticedOn: z.string().meta({ format: 'date' }),
      /** Local time; empty where only the day is known. */
      noticedTime: z.string().meta({ pattern: '^(([01]\\d|2[0-3]):[0-5]\\d)?$' }).default(''),
      place: optionalText(limits.line),
      saw: optionalText(limits.text),
      childWords: optionalText(limits.text),
      did: optionalText(limits.text),
      doctorNeeded: z.boolean(),
      dangerNow: z.boolean(),
      concernsHead: z.boolean(),
    })
    .superRefine((report, context) => {
      const problem = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      if (!report.signs.length && !report.otherSign && !report.saw && !report.childWords)
        problem('signs', 'nothingSeen');
      const timeIsRight = report.noticedTime === '' || isClockTime(report.noticedTime);
      if (!timeIsRight) problem('noticedTime', 'notATime');
      if (!isIsoDate(report.noticedOn)) problem('noticedOn', 'notADate');
      else if (report.noticedOn > dayOf(now)) problem('noticedOn', 'inFuture');
      else if (Number(report.noticedOn.slice(0, 4)) < now.getUTCFullYear() - yearsBack)
        problem('noticedOn', 'tooLongAgo');
      else if (timeIsRight && momentNoticed(report, now) > now) problem('noticedTime', 'inFuture');
    });

export type ReportInput = z.output<ReturnType<typeof reportInput>>;

/**
 * The moment an employee noticed it: the time given, else now for today and the start of the day for another
 * day. A day alone never makes a clock run later than it should.
 */
export function momentNoticed(
  { noticedOn, noticedTime }: { noticedOn: string; noticedTime: string },
  now: Date,
): Date {
  if (!isIsoDate(noticedOn)) return now;
  if (isClockTime(noticedTime)) return atTime(noticedOn, noticedTime);
  return noticedOn === dayOf(now) ? now : atTime(noticedOn, '00:00');
}
