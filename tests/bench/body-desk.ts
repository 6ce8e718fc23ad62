import { sql } from 'kysely';
import { countNewReminders, inbox, listBodyCases, measuresWaiting, onwardArrivals } from '@qorgan/usecases';
import { fillDesk } from './full-desk.ts';

/**
 * How long a body's lists take with so many letters and cases before it: `npm run bench:desk -- 10000`. On PGlite, or on
 * the server that DATABASE_URL names. A look at 10 of each in the same run is the measure of it.
 */
const many = Number(process.argv[2] ?? 10_000);

for (const count of [10, many]) {
  const { town, receiver, close } = await fillDesk({ letters: count, cases: count });
  await sql`analyze`.execute(town.database.db);
  const looks = {
    inbox: () => inbox(receiver),
    'onward, waiting': () => onwardArrivals(receiver, 'waiting'),
    'inbox, page 100 of what was taken': () => inbox(receiver, { waiting: 0, taken: 100, gone: 0 }),
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

async function median(work: () => Promise<unknown>): Promise<string> {
  const taken: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return `${taken.toSorted((a, b) => a - b)[2]!.toFixed(0)} ms`;
}
