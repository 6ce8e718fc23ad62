import { inContext } from '@qorgan/data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endMember } from '../organisation/end-member.ts';
import { resetPassword } from '../organisation/reset-password.ts';
import {
  at,
  brokenTrails,
  everybody,
  granted,
  morning,
  notFound,
  openTown,
  recordOf,
  trailOf,
  type Person,
  type Town,
} from '../testing/index.ts';
import { approvePairing, findWaitingBrowser, refusePairing } from './decide-pairing.ts';
import { endPairing, myPairings } from './my-pairings.ts';
import { actAsPaired, askPairing, endOwnPairing } from './paired-browser.ts';
import { readCode } from './pairing-code.ts';
import { pairingLimits } from './pairing-standing.ts';
import { changePassword } from './change-password.ts';
import { signOutEverywhere } from './sign-out.ts';
import { startPairing } from './start-pairing.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const origin = 'https://qorgan.example';
const later = (span: number) => new Date(morning.getTime() + span);
const minute = 60_000;
const day = 24 * 60 * minute;

let networks = 0;
/** From a network of its own each, unless said otherwise. */
async function start(now = morning, address = `10.0.${networks >> 8}.${networks++ & 255}`) {
  const started = granted(
    await startPairing(town.house(now), { browser: 'Chrome, Windows', origin, address }),
  );
  return { ...started, typed: readCode(started.code)! };
}
async function paired(person: Person = 'teacher', now = morning) {
  const { token, typed } = await start(now);
  granted(await approvePairing(town.as(person, now), typed));
  return token;
}
const use = (token: string, now = morning, at = origin) =>
  actAsPaired(town.house(now), { token, origin: at });
const ask = (token: string, now = morning) => askPairing(town.house(now), { token, origin });
const idOf = async (token: string) => {
  const found = await use(token);
  return found.ok ? found.pairingId : '';
};
const problem = (problem: string) => ({ ok: false, problem });

describe('a browser is paired', () => {
  test('its token is good for nothing until the code was typed', async () => {
    const { token, typed, waitsUntil } = await start();
    expect(waitsUntil).toEqual(later(10 * minute));
    expect(await ask(token)).toEqual({ is: 'waiting', waitsUntil });
    expect(await use(token)).toEqual(problem('pairingWaits'));

    const shown = { browser: 'Chrome, Windows', startedAt: morning, waitsUntil };
    expect(granted(await findWaitingBrowser(town.as('teacher'), typed))).toEqual(shown);
    expect(await use(token)).toEqual(problem('pairingWaits'));
    granted(await approvePairing(town.as('teacher'), typed));
    expect(await ask(token)).toMatchObject({
      is: 'approved',
      member: { id: town.as('teacher').actor.memberId, name: 'Сынақов teacher' },
      organisation: { kk: 'school (қаз)' },
      expiresAt: later(30 * day),
    });
    expect((await use(token)).ok).toBe(true);
  });

  test('a code is good once, for one browser', async () => {
    const { typed } = await start();
    granted(await approvePairing(town.as('teacher'), typed));
    expect(await approvePairing(town.as('secondTeacher'), typed)).toEqual(notFound);
  });

  test('two who type it at one moment: one has it', async () => {
    const { typed } = await start();
    const both = await Promise.all(
      (['teacher', 'secondTeacher'] as const).map((person) => approvePairing(town.as(person), typed)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('after ten minutes nobody has it any more', async () => {
    const { token, typed } = await start();
    const late = later(10 * minute);
    expect(await approvePairing(town.as('teacher', late), typed)).toEqual(notFound);
    expect(await use(token, late)).toEqual(problem('pairingExpired'));
  });

  test('refused, it has ended, and says so', async () => {
    const { token, typed } = await start();
    granted(await refusePairing(town.as('teacher'), typed));
    expect(await ask(token)).toEqual({ is: 'refused', problem: 'pairingEnded' });
    expect(await approvePairing(town.as('teacher'), typed)).toEqual(notFound);
  });

  test('the database has neither token nor code nor what the browser calls itself', async () => {
    const { token, typed } = await start();
    const rows = await town.database.db.selectFrom('pairing').selectAll().execute();
    const texts = rows.flatMap((row) =>
      Object.values(row).map((value) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value),
      ),
    );
    expect(texts.length).toBeGreaterThan(15);
    for (const text of texts) {
      expect(text).not.toContain(token);
      expect(text).not.toContain(typed);
      expect(text).not.toContain('Chrome');
    }
  });

  test('only those who may report can', async () => {
    for (const person of everybody) {
      const { typed } = await start();
      const may = (await approvePairing(town.as(person), typed)).ok;
      expect(may, person).toBe(town.as(person).actor.organisationKind === 'school');
    }
    expect((await trailOf(town, 'police')).at(-1)).toMatchObject({
      type: 'accessRefused',
      refused: 'notFound',
      details: { action: 'pairing.approve' },
    });
  });

  test('guessing a code is slowed down, and each guess is on record', async () => {
    const guess = (n: number) => approvePairing(town.as('psychologist'), String(100_000_000 + n));
    const tries = [];
    for (let n = 0; n < 7; n++) tries.push(await guess(n));
    expect(tries.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => notFound));
    expect(tries[6]).toEqual({ ok: false, refusal: { kind: 'tooSoon', seconds: 1 } });
    const { typed } = await start();
    expect((await approvePairing(town.as('psychologist'), typed)).ok).toBe(false);
    expect((await approvePairing(town.as('psychologist', later(2000)), typed)).ok).toBe(true);
    const { memberId } = town.as('psychologist').actor;
    const recorded = (await trailOf(town, 'school')).filter(
      ({ actorId, type }) => actorId === memberId && type === 'accessRefused',
    );
    expect(recorded).toHaveLength(6);
  });
});

describe('how many may ask', () => {
  test('one network not too many, another one still', async () => {
    const now = at('2026-11-21 09:00');
    const from = (address: string) => startPairing(town.house(now), { browser: 'x', origin, address });
    for (let n = 0; n < pairingLimits.ofNetwork; n++) granted(await from('192.0.2.1'));
    expect(await from('192.0.2.1')).toMatchObject({ ok: false, refusal: { kind: 'tooSoon' } });
    expect((await from('192.0.2.2')).ok).toBe(true);
    const afterwards = town.house(new Date(now.getTime() + pairingLimits.code));
    expect((await startPairing(afterwards, { browser: 'x', origin, address: '192.0.2.1' })).ok).toBe(true);
  });

  test('what nobody answered is swept away', async () => {
    const { token } = await start();
    await start(later(pairingLimits.code + pairingLimits.unansweredFor - minute));
    expect(await use(token, later(20 * minute))).toEqual(problem('pairingExpired'));
    await start(later(pairingLimits.code + pairingLimits.unansweredFor + minute));
    expect(await use(token, later(20 * minute))).toEqual(problem('unauthorised'));
  });
});

describe('a token', () => {
  test.each<Person>(['teacher', 'head', 'deputy', 'psychologist', 'administrator'])(
    'of the %s acts as an employee and as nothing more',
    async (person) => {
      const found = await use(await paired(person));
      expect(found).toMatchObject({
        ok: true,
        ctx: { actor: { ...town.as(person).actor, roles: ['teacher'] } },
      });
    },
  );

  test('that nobody was given opens nothing, nor does one at another address', async () => {
    for (const token of ['', 'x', 'A'.repeat(43)]) expect(await use(token)).toEqual(problem('unauthorised'));
    const token = await paired();
    expect(await use(token, morning, 'https://other.example')).toEqual(problem('otherAddress'));
    expect((await use(token)).ok).toBe(true);
  });

  test('ends after thirty days without use, and lives on with it', async () => {
    const token = await paired();
    expect((await use(token, later(29 * day))).ok).toBe(true);
    expect((await ask(token, later(58 * day))).is).toBe('approved');
    expect(await use(token, later(89 * day))).toEqual(problem('pairingExpired'));
  });

  test('being used is written down every five minutes', async () => {
    const token = await paired('secondTeacher');
    const seen = async (now: Date) => {
      const found = await use(token, now);
      const mine = await myPairings(town.as('secondTeacher', now));
      return mine.find(({ id }) => found.ok && id === found.pairingId)!.lastUsedAt;
    };
    expect(await seen(later(4 * minute))).toEqual(morning);
    expect(await seen(later(5 * minute))).toEqual(later(5 * minute));
  });

  test('is given back by its browser, and no use of it afterwards goes unnoticed', async () => {
    const token = await paired();
    const id = await idOf(token);
    expect(await endOwnPairing(town.house(), { token, origin })).toEqual({ ok: true });
    expect(await endOwnPairing(town.house(), { token, origin })).toEqual(problem('pairingEnded'));
    for (const minutes of [1, 2, 6]) await use(token, later(minutes * minute));
    expect(await recordOf(town, 'school', id)).toEqual([
      'browserPaired',
      'pairingEnded',
      'accessRefused',
      'accessRefused',
    ]);
  });

  test('that waits can be given up: then nobody can approve it', async () => {
    const { token, typed } = await start();
    expect(await endOwnPairing(town.house(), { token, origin })).toEqual({ ok: true });
    expect(await approvePairing(town.as('teacher'), typed)).toEqual(notFound);
  });
});

describe('ended by its teacher', () => {
  test('on the account page, at once; a colleague cannot', async () => {
    const token = await paired();
    const id = await idOf(token);
    expect(await endPairing(town.as('secondTeacher'), id)).toEqual(notFound);
    expect((await use(token)).ok).toBe(true);
    granted(await endPairing(town.as('teacher'), id));
    expect(await use(token)).toEqual(problem('pairingEnded'));
    expect(await endPairing(town.as('teacher'), id)).toEqual(notFound);
    expect((await myPairings(town.as('teacher'))).map((one) => one.id)).not.toContain(id);
  });

  test('by signing out everywhere', async () => {
    const token = await paired('deputy');
    await signOutEverywhere(town.as('deputy'));
    expect(await use(token)).toEqual(problem('pairingEnded'));
  });

  test('by changing the password, which somebody else may have had', async () => {
    const token = await paired('secondDeputy');
    const passwords = { current: 'teniz-tolqyny-42', next: 'қара жорға билейді' };
    granted(await changePassword(town.as('secondDeputy'), passwords));
    expect(await use(token)).toEqual(problem('pairingEnded'));
  });

  test('by a new password from the administrator', async () => {
    const token = await paired('secondTeacher');
    const { memberId } = town.as('secondTeacher').actor;
    granted(await resetPassword(town.as('administrator'), memberId));
    expect(await use(token)).toEqual(problem('pairingEnded'));
  });

  test('by leaving the school', async () => {
    const token = await paired('teacherElsewhere');
    granted(
      await endMember(
        { ...town.house(), actor: 'administration' },
        town.as('teacherElsewhere').actor.memberId,
        town.idOf.otherSchool,
      ),
    );
    expect(await use(token)).toEqual(problem('pairingEnded'));
  });
});

describe('the database', () => {
  test('lets nobody make a pairing another’s, or begin again what has ended', async () => {
    await paired();
    const { accountId } = town.as('secondTeacher').actor;
    const identity = { purpose: 'identity' } as const;
    const change = (set: object) =>
      inContext(town.database.db, identity, (tx) =>
        tx.updateTable('pairing').set(set).where('memberId', 'is not', null).execute(),
      );
    await expect(change({ accountId })).rejects.toThrow('never changes');
    await expect(change({ endedAt: null, endedWhy: null })).rejects.toThrow('never changes');
    await expect(change({ tokenHash: 'x' })).rejects.toThrow('permission denied');
  });

  test('one key for each school, whoever pairs first', async () => {
    await Promise.all([paired('head'), paired('teacher')]);
    const keys = await town.database.db.selectFrom('sealingKey').selectAll().execute();
    expect(keys.map(({ organisationId }) => organisationId).toSorted()).toEqual(
      [town.idOf.school, town.idOf.otherSchool].toSorted(),
    );
    for (const { publicKey, privateKey } of keys) {
      expect(publicKey).toHaveLength(65);
      // 32 bytes of key, and what sealing adds.
      expect(privateKey).toHaveLength(32 + 29);
    }
  });
});
