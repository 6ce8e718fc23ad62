import { inContext, readBodyCaseOutlines, readBodyFactOutlines, type BodyCaseOutline } from '@qorgan/data';
import {
  bodyDutiesOf,
  type BodyFactOutline,
  type CountedDuty,
  type OrganisationKind,
  type WorkCalendar,
} from '@qorgan/domain';
import { citationOf } from '@qorgan/statute';
import type { House } from '../context.ts';
import { calendarAt, readClock } from './clock-at.ts';
import type { CountAt } from './count-school.ts';

/** The same of a body: what the duties on its own cases follow from, without the children. */
export async function countBody(
  { db, vault }: Pick<House, 'db' | 'vault'>,
  { id: organisationId, kind }: { id: string; kind: OrganisationKind },
): Promise<CountAt> {
  const read = await inContext(db, { purpose: 'clock', organisationId }, async (tx) => {
    const cases = await readBodyCaseOutlines(tx);
    const ids = cases.map(({ id }) => id);
    const facts = await readBodyFactOutlines(tx, await vault.of(tx, organisationId), ids);
    return { cases, facts, clock: await readClock(tx, organisationId) };
  });
  return (at) => {
    const calendar = calendarAt(read.clock, at);
    return read.cases.flatMap((one) => {
      const facts = (read.facts.get(one.id) ?? []).filter(({ recordedAt }) => recordedAt <= at);
      return one.openedAt > at ? [] : dutiesCounted(kind, asOf(one, at), facts, calendar);
    });
  };
}

const asOf = (one: BodyCaseOutline, at: Date): BodyCaseOutline => ({
  ...one,
  grounds: one.grounds.filter(({ joinedAt }) => joinedAt <= at),
});

function dutiesCounted(
  kind: OrganisationKind,
  { standsIn, grounds }: BodyCaseOutline,
  facts: readonly BodyFactOutline[],
  calendar: WorkCalendar,
): CountedDuty[] {
  if (grounds.length === 0) return [];
  const duties = bodyDutiesOf({ organisationKind: kind, standsIn, grounds }, facts, calendar);
  return duties.flatMap(({ id, law, state, since, due, settledBy }) =>
    state === 'notOwed'
      ? []
      : {
          ...{ kind, duty: id, title: law.title, isOneOf: law.id !== id, cites: citationOf(law), since, due },
          doneAt: state === 'done' ? settledBy!.at : null,
          isLeft: state === 'leftOpen',
        },
  );
}
