import { inContext, readJoinTimes, type CaseOutline } from '@qorgan/data';
import { dutiesOf, stateOf, withReturned, type CountedDuty, type WorkCalendar } from '@qorgan/domain';
import { citationOf } from '@qorgan/statute';
import type { House } from '../context.ts';
import { readDutyGround, type DutyGround } from '../reminder/duties-now.ts';
import { calendarAt, readClock } from './clock-at.ts';

/** The duties of one school as they stood at a moment: what was written down later is not in it. */
export type CountAt = (at: Date) => CountedDuty[];

/**
 * What a school's duties follow from, read once under the clock's role, which can read no name and no child, and counted as of
 * any moment.
 */
export async function countSchool(
  { db, vault }: Pick<House, 'db' | 'vault'>,
  organisationId: string,
): Promise<CountAt> {
  const { ground, joins, clock } = await inContext(db, { purpose: 'clock', organisationId }, async (tx) => {
    const ground = await readDutyGround(tx, await vault.of(tx, organisationId));
    const ids = ground.map(({ file }) => file.id);
    return { ground, joins: await readJoinTimes(tx, ids), clock: await readClock(tx, organisationId) };
  });
  return (at) => {
    const calendar = calendarAt(clock, at);
    return asOf(ground, joins, at).flatMap((one) => dutiesCounted(one, calendar));
  };
}

function asOf(ground: DutyGround, joins: ReadonlyMap<string, Date>, at: Date): DutyGround {
  return ground.flatMap(({ file, facts, letters }) => {
    const grounds = file.grounds.filter(({ reportId }) => joins.get(`${file.id} ${reportId}`)! <= at);
    if (file.openedAt > at || grounds.length === 0) return [];
    return {
      file: { ...file, grounds } satisfies CaseOutline,
      facts: facts.filter(({ recordedAt }) => recordedAt <= at),
      letters: letters.map((letter) => {
        const events = letter.events.filter(({ recordedAt }) => recordedAt <= at);
        return { ...letter, events, state: stateOf([], events) };
      }),
    };
  });
}

function dutiesCounted({ file, facts, letters }: DutyGround[number], calendar: WorkCalendar): CountedDuty[] {
  const duties = withReturned(dutiesOf(file, facts, calendar), { facts, letters });
  return duties.flatMap(({ id, law, state, since, due, settledBy }) =>
    state === 'notOwed'
      ? []
      : {
          ...{
            kind: 'school' as const,
            duty: id,
            title: law.title,
            isOneOf: law.id !== id,
            cites: citationOf(law),
            since,
            due,
          },
          doneAt: state === 'done' ? settledBy!.at : null,
          isLeft: state === 'excepted' || state === 'leftOpen',
        },
  );
}
