import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createVault, migrateToLatest, openDatabase, verifyAudit, type Database } from '@qorgan/data';
import { freshDatabase } from '@qorgan/data/testing';
import { openTown, trailOf, type Town } from '@qorgan/usecases/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailedTo, moreDeputies, openedAt, remindersIn, start } from './due-cases.ts';
import { startMailServer } from './mail-server.ts';

const server = process.env.DATABASE_URL;
/** On a server a worker starts in under a second; the embedded database takes some for each. */
const kills = server ? 50 : 5;
const minutes = (n: number) => new Date(start.getTime() + n * 60_000);
/** A new case every five minutes, all of them before the afternoon's reminder: none is past before it is told. */
const moment = (run: number) => minutes(16 + 5 * run);
const dutiesAtOnce = 5;

const folder = mkdtempSync(path.join(tmpdir(), 'qorgan-killed-'));
const masterKey = Uint8Array.from({ length: 32 }, (_, i) => i);
const children = new Set<ChildProcess>();
/** Those that have said that they run. */
const saying = new Map<ChildProcess, true>();
let mailServer: Awaited<ReturnType<typeof startMailServer>>;
let addresses: Map<string, string>;
let url: string | undefined;

beforeAll(async () => {
  mailServer = await startMailServer();
  const database = server ? await freshDatabase() : await onFolder();
  const vault = createVault(masterKey);
  const town = await openTown({ database, vault });
  if (server) url = await addressOf(database);
  const deputies = [town.as('deputy'), town.as('secondDeputy'), ...(await moreDeputies(town, 4))];
  addresses = new Map(deputies.map(({ actor }, i) => [actor.memberId, `deputy${i}@school.example`]));
  for (const ctx of deputies)
    await mailedTo({ ...ctx, now: minutes(-60) }, addresses.get(ctx.actor.memberId)!);
  for (let run = 0; run < kills; run++) await openedAt(town, minutes(5 * run), { concernsHead: true });
  kept = { town, school: town.idOf.school };
  if (!server) await database.close();
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  if (server) await kept.town.database.close();
  await mailServer.stop();
  rmSync(folder, { recursive: true, force: true });
});

let kept: { town: Town; school: string };
const dataDir = path.join(folder, 'data');

async function onFolder(): Promise<Database> {
  const database = await openDatabase({ dataDir });
  await migrateToLatest(database);
  return database;
}

async function addressOf({ db }: Database): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  const at = new URL(server!);
  at.pathname = `/${rows[0]!.name}`;
  return at.href;
}

/** A worker in a process of its own, whose clock shows that moment when it starts. */
function startWorkerAt(now: Date): ChildProcess {
  const clock = path.join(folder, `clock-${now.getTime()}.mjs`);
  writeFileSync(
    clock,
    `const RealDate = Date;
     const later = ${now.getTime()} - RealDate.now();
     globalThis.Date = class extends RealDate {
       constructor(...given) {
         if (given.length > 0) super(...given);
         else super(RealDate.now() + later);
       }
       static now() { return RealDate.now() + later; }
     };`,
  );
  const { PATH, HOME } = process.env;
  const key = Buffer.from(masterKey).toString('base64');
  const own = server
    ? {
        DATABASE_URL: url,
        QORGAN_MASTER_KEY: key,
        ORIGIN: 'https://qorgan.example',
        SMTP_URL: mailServer.url,
      }
    : { DATA: dataDir, KEY: key, SMTP: mailServer.url, SCHOOL: kept.school };
  const main = server ? 'apps/worker/src/main.ts' : 'tests/db/worker-on-folder.ts';
  const child = spawn(process.execPath, ['--import', clock, main], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: {
      ...{ PATH, HOME, ...own, MAIL_FROM: 'clock@qorgan.example', QORGAN_TICK_SECONDS: '1' },
      NODE_COMPILE_CACHE: path.join(folder, 'compiled'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  child.stdout.once('data', () => saying.set(child, true));
  child.on('close', () => children.delete(child));
  return child;
}

/** Lets it come to some mail, the first or the fourth, and kills it in the middle of whatever it does then. */
async function killAmid(child: ChildProcess, run: number): Promise<void> {
  await running(child);
  const before = mailServer.received.length;
  const patience = Date.now() + 700;
  while (mailServer.received.length < before + (run % 4) && Date.now() < patience) await wait(1);
  await wait((run * 37) % 100);
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
}

const running = (child: ChildProcess) => (saying.get(child) ? undefined : once(child.stdout!, 'data'));

/** One after the other; on a server the next is on its way meanwhile, so that two may work at a time. */
async function killAll(): Promise<void> {
  let next: ChildProcess | undefined;
  for (let run = 0; run < kills; run++) {
    const child = next ?? startWorkerAt(moment(run));
    next = server && run + 1 < kills ? startWorkerAt(moment(run + 1)) : undefined;
    await killAmid(child, run);
  }
}

/** One that nobody kills: until nothing is left to be delivered, and stopped as an administrator stops it. */
async function runToTheEnd(): Promise<number | null> {
  const child = startWorkerAt(moment(kills));
  let said = '';
  child.stdout!.on('data', (words) => (said += String(words)));
  const isSettled = async () =>
    server ? (await openReminders(kept.town.database)) === 0 : /open: 0\.\s*$/.test(said);
  const patience = Date.now() + 100_000;
  // It has written down all that is due by the time it has looked twice.
  for (let settled = 0; settled < 2 && Date.now() < patience; settled = (await isSettled()) ? settled + 1 : 0)
    await wait(1000);
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  return ((await ended) as [number | null])[0];
}

const openReminders = async (database: Database) =>
  (await remindersIn(database, kept.school)).filter((row) => !row.deliveredAt && !row.droppedAt).length;

test(
  `a worker killed ${kills} times amid due reminders loses none and doubles none`,
  { timeout: 600_000 },
  async () => {
    await killAll();
    const code = await runToTheEnd();
    expect(code, 'it stops cleanly when it is asked to').toBe(0);

    const database = server ? kept.town.database : await openDatabase({ dataDir });
    try {
      const rows = await remindersIn(database, kept.school);
      // Five duties of each case, for each deputy, in the portal and by mail; each once.
      expect(rows.length).toBe(kills * dutiesAtOnce * addresses.size * 2);
      expect(
        rows
          .filter(({ deliveredAt }) => !deliveredAt)
          .map(({ channel, droppedWhy }) => [channel, droppedWhy]),
      ).toEqual([]);
      const marks = (await trailOf({ ...kept.town, database }, 'school')).filter(
        ({ type }) => type === 'reminderDelivered',
      );
      const marked = marks.flatMap(({ subjectId, details }) =>
        (details.reminders as string[]).map((what) => [subjectId, details.to, details.channel, what].join()),
      );
      expect(new Set(marked).size).toBe(marked.length);
      expect(marked.length).toBe(rows.length);
      expect((await verifyAudit(database.db, createVault(masterKey))).every(({ ok }) => ok)).toBe(true);

      const told = rows.filter(({ channel }) => channel === 'email');
      const due = new Set(
        told.map((row) => `${addresses.get(row.memberId)} <${row.toldWith}@qorgan.example>`),
      );
      const came = mailServer.received.map(({ to, id }) => `${to} ${id}`);
      expect(new Set(came), 'every reminder reached its person, and nobody got another').toEqual(due);
      // Only a kill between the server's "250" and our mark makes a twin, and a mailbox knows it by its Message-ID.
      const twins = came.length - new Set(came).size;
      process.stdout.write(
        `${kills} kills, ${due.size} mails, ${twins} of them twice under one Message-ID\n`,
      );
      expect(twins).toBeLessThanOrEqual(kills);
    } finally {
      if (!server) await database.close();
    }
  },
);
