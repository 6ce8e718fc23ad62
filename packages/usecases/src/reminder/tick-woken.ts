import {
  inContext,
  readShifts,
  readStaff,
  readWoken,
  sleepUntil,
  takeWoken,
  type Tx,
  type WakeUp,
} from '@qorgan/data';
import {
  bodyReminded,
  dayOf,
  latestReminder,
  nextReminderAt,
  onDutyAt,
  type SchoolClock,
  type StaffSeat,
} from '@qorgan/domain';
import { workSettings } from '../act.ts';
import type { House } from '../context.ts';
import { bodyDutiesNow } from './body-duties-now.ts';
import type { Outbox } from './carrier.ts';
import { aboutNothing, writeReminders, type Fallen } from './write-reminders.ts';

/** Of one organisation that many are looked at in one transaction. */
const atOnce = 200;
/** Whatever is waited for, at least once a day the clock looks: the calendar or the people may have changed. */
const longestSleep = 24 * 60 * 60_000;
const aMoment = (now: Date) => new Date(now.getTime() + 1);
const tomorrow = (now: Date) => new Date(now.getTime() + longestSleep);

/**
 * What was to be looked at by `house.now` beyond the school, in every organisation, and nothing else: any number of cases
 * that wait cost one question. Of each the clock keeps when it looks again. Answers with how many reminders are new, and
 * with what failed, which holds nobody else up.
 */
export async function tickWoken(
  house: House,
  outbox: Outbox,
): Promise<{ written: number; failures: unknown[] }> {
  const organisations = await inContext(house.db, { purpose: 'clock' }, (tx) => readWoken(tx, house.now));
  let written = 0;
  const failures: unknown[] = [];
  for (const organisationId of organisations)
    try {
      for (let taken = atOnce; taken === atOnce;) {
        const round = await lookAt(house, outbox, organisationId);
        written += round.written;
        taken = round.taken;
      }
    } catch (error) {
      failures.push(error);
    }
  return { written, failures };
}

const lookAt = (house: House, outbox: Outbox, organisationId: string) =>
  inContext(house.db, { purpose: 'clock', organisationId }, async (tx) => {
    const woken = await takeWoken(tx, organisationId, { now: house.now, limit: atOnce });
    if (woken.length === 0) return { written: 0, taken: 0 };
    const looks = await look(tx, house, organisationId, woken);
    const fallen = looks.flatMap((one) => one.fallen);
    const written = await writeReminders(tx, house, outbox, { organisationId, fallen });
    const latest = tomorrow(house.now);
    await sleepUntil(
      tx,
      looks.map(({ wakeUp, next }) => ({ ...wakeUp, at: next && (next < latest ? next : latest) })),
    );
    return { written, taken: woken.length };
  });

/** What the clock found of one thing: what is to be told, and when something may fall due again. */
type Look = { wakeUp: WakeUp; fallen: Fallen[]; next: Date | null };

async function look(tx: Tx, house: House, organisationId: string, woken: readonly WakeUp[]): Promise<Look[]> {
  const seals = await house.vault.of(tx, organisationId);
  const clock = await bodyClock(tx, organisationId);
  const staff = await readStaff(tx, organisationId);
  const organisationKind = staff[0]?.organisationKind;
  const ids = woken.map(({ subjectId }) => subjectId);
  // Where nobody has a seat nobody can be told; the next day brings another look.
  if (!organisationKind) return woken.map((wakeUp) => ({ wakeUp, fallen: [], next: tomorrow(house.now) }));
  const duties = Map.groupBy(
    await bodyDutiesNow(tx, seals, clock, { organisationKind, ids }),
    ({ file }) => file.id,
  );
  const shifts = await readShifts(tx, organisationId, { from: house.now, until: aMoment(house.now) });
  const people = { staff, onDuty: onDutyAt(shifts, house.now), day: dayOf(house.now) };
  return woken.map((wakeUp) => {
    const open = duties.get(wakeUp.subjectId) ?? [];
    const next = open.map((duty) => nextReminderAt(duty, clock, house.now)).filter((at) => at !== null);
    return {
      wakeUp,
      fallen: open.flatMap((duty) => dutyFallen(duty, clock, people, house.now)),
      next: earliest(next),
    };
  });
}

function dutyFallen(
  duty: Awaited<ReturnType<typeof bodyDutiesNow>>[number],
  clock: SchoolClock,
  people: { staff: readonly StaffSeat[]; onDuty: ReadonlySet<string>; day: ReturnType<typeof dayOf> },
  now: Date,
): Fallen[] {
  const reminder = latestReminder(duty, clock, now);
  if (!reminder) return [];
  const { key, step, at: dueAt } = reminder;
  const about = { ...aboutNothing, about: 'bodyCase' as const, subjectId: duty.file.id, duty: duty.id };
  return bodyReminded(people, duty.file, step).map((memberId) => ({ memberId, ...about, key, step, dueAt }));
}

/** By what a body counts: as a school does, and what nobody answers rises while there is still time. */
export const bodyClock = async (tx: Tx, organisationId: string): Promise<SchoolClock> => ({
  ...(await workSettings(tx, organisationId)),
  rises: true,
});

const earliest = (times: readonly Date[]): Date | null =>
  times.length === 0 ? null : new Date(Math.min(...times.map((time) => time.getTime())));
