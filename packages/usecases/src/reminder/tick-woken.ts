import { inContext, readWoken, sleepUntil, takeWoken, type Tx, type WakeUp } from '@qorgan/data';
import type { House } from '../context.ts';
import type { Outbox } from './carrier.ts';
import { thingsNow, type Thing } from './things-now.ts';
import { aboutNothing, writeReminders, type Fallen } from './write-reminders.ts';

/** Of one organisation that many are looked at in one transaction. */
const atOnce = 200;
/** Whatever is waited for, at least once a day the clock looks: the calendar or the people may have changed. */
const longestSleep = 24 * 60 * 60_000;
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

/** What the clock found of what it was to look at: what is to be told, and when something may fall due again. */
type Look = { wakeUp: WakeUp; fallen: Fallen[]; next: Date | null };

async function look(tx: Tx, house: House, organisationId: string, woken: readonly WakeUp[]): Promise<Look[]> {
  const seals = await house.vault.of(tx, organisationId);
  const things = await thingsNow(tx, seals, { organisationId, now: house.now, of: woken });
  const byId = Map.groupBy(things, ({ id }) => id);
  return woken.map((wakeUp) => {
    const waiting = byId.get(wakeUp.subjectId) ?? [];
    const next = waiting.map((thing) => thing.next).filter((at) => at !== null);
    return { wakeUp, fallen: waiting.flatMap(fallenOf), next: earliest(next) };
  });
}

const fallenOf = ({ about, id: subjectId, duty, latest, told }: Thing): Fallen[] =>
  latest
    ? told().map((memberId) => ({
        ...{ ...aboutNothing, memberId, about, subjectId, duty },
        ...{ key: latest.key, step: latest.step, dueAt: latest.at },
      }))
    : [];

const earliest = (times: readonly Date[]): Date | null =>
  times.length === 0 ? null : new Date(Math.min(...times.map((time) => time.getTime())));
