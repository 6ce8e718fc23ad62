import { sql } from 'kysely';
import {
  countNewReminders,
  inbox,
  listBodyCases,
  measuresWaiting,
  onwardInbox,
  type PageFrom,
  type PlaceInList,
  type Turning,
} from '@qorgan/usecases';
import { fillDesk } from './full-desk.ts';

/**
 * How long a body's lists take with so many letters and cases before it: `npm run bench:desk -- 10000`. On PGlite, or on
 * the server that DATABASE_URL names. A look at 10 of each in the same run is the measure of it.
 */
const many = Number(process.argv[2] ?? 10_000);

for (const count of [10, many]) {
  const { town, receiver, close } = await fillDesk({ letters: count, cases: count });
  await sql`analyze`.execute(town.database.db);
  const pageHundred = await afterPage(100, async (from) => (await inbox(receiver, { taken: from }))?.taken);
  const looks = {
    inbox: () => inbox(receiver),
    onward: () => onwardInbox(receiver),
    'inbox, page 100 of what was taken': () => inbox(receiver, { taken: pageHundred }),
    measures: () => measuresWaiting(receiver),
    reminders: () => countNewReminders(receiver),
    'open cases': () => listBodyCases(receiver, { which: 'open', isMine: false, page: 0 }),
    'open cases, page 100': () => listBodyCases(receiver, { which: 'open', isMine: false, page: 100 }),
  };
  const times: Record<string, string> = {};
  for (const [look, work] of Object.entries(looks)) times[look] = await median(work);
  console.log(`${count} letters and cases`);
  console.table(times);
  await close();
}

/** Turns so many pages, as a person does, and says where the next one begins; the head of a list that is shorter. */
async function afterPage(
  pages: number,
  read: (from: PageFrom | null) => Promise<Pick<Turning<unknown>, 'next'> | undefined>,
): Promise<PageFrom | null> {
  let from: PageFrom | null = null;
  for (let n = 0; n < pages; n += 1) {
    const place: PlaceInList | null | undefined = (await read(from))?.next;
    if (!place) break;
    from = { side: 'after', place };
  }
  return from;
}

async function median(work: () => Promise<unknown>): Promise<string> {
  const taken: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return `${taken.toSorted((a, b) => a - b)[2]!.toFixed(0)} ms`;
}
