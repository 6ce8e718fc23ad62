import { randomUUID } from 'node:crypto';
import type { Seals, Tx } from '@qorgan/data';
import { asAdministration, createOrganisation, type Context } from '@qorgan/usecases';
import { openTown, type Town } from '@qorgan/usecases/testing';

/** Rows in one statement: as many as fit into the parameters of one. */
const together = 400;
const dayLong = 86_400_000;
const sealed = Uint8Array.of(1);
const child = (n: number) => ({
  ...{ surname: 'Сынақов', given: `Бала-${n}`, patronymic: null, birthDate: '2014-03-02', sex: null },
  ...{ address: 'Көктем көшесі, 1', contact: null, schoolName: 'Мектеп', schoolId: null, parents: [] },
});

/** A guardianship body of a region with so many letters before it, nine tenths confirmed, and so many open cases. */
export type FullDesk = { town: Town; receiver: Context; close: () => Promise<void> };

/** Fills the desk of one body: 40 schools, `letters` letters, `cases` open cases with two facts each. */
export async function fillDesk({ letters, cases }: { letters: number; cases: number }): Promise<FullDesk> {
  const town = await openTown();
  const receiver = town.as('guardianshipBody');
  const senders = await openSchools(town);
  await insertLetters(town, senders, letters);
  await insertBodyCases(town, receiver, cases);
  return { town, receiver, close: () => town.database.close() };
}

async function openSchools(town: Town): Promise<string[]> {
  const house = asAdministration(town.house());
  const { regionId } = await town.database.db
    .selectFrom('organisation')
    .select('regionId')
    .where('id', '=', town.idOf.school)
    .executeTakeFirstOrThrow();
  const ids: string[] = [];
  for (let n = 1; n <= 40; n += 1) {
    const name = { kk: `№ ${n} мектеп`, ru: `Школа № ${n}`, en: `School ${n}` };
    ids.push((await createOrganisation(house, { kind: 'school', regionId, name })).id);
  }
  return ids;
}

/** As the owner of the database: what row level security shows of it is what is measured. */
const owned = <T>(town: Town, work: (tx: Tx) => Promise<T>) => town.database.db.transaction().execute(work);

async function insertLetters(town: Town, senders: readonly string[], count: number): Promise<void> {
  const { memberId } = town.as('head').actor;
  const recipientId = town.idOf.guardianshipBody;
  const { memberId: taker } = town.as('guardianshipBody').actor;
  const start = town.as('head').now.getTime() - 300 * dayLong;
  for (let from = 0; from < count; from += together)
    await owned(town, async (tx) => {
      const rows = Array.from({ length: Math.min(together, count - from) }, (_, at) => {
        const n = from + at;
        return {
          ...{ n, caseId: randomUUID(), referralId: randomUUID(), letterId: randomUUID() },
          ...{
            organisationId: senders[n % senders.length]!,
            at: new Date(start + (n * 300 * dayLong) / count),
          },
        };
      });
      await tx
        .insertInto('caseFile')
        .values(
          rows.map(({ n, caseId: id, organisationId, at }) => ({
            ...{ id, organisationId, number: n + 1, part: 'affected' as const, concernsHead: false },
            ...{ child: sealed, openedAt: at, openedBy: memberId },
          })),
        )
        .execute();
      await tx
        .insertInto('referral')
        .values(
          rows.map(({ caseId, referralId: id, organisationId, at }) => ({
            ...{ id, caseId, organisationId, recipientId, concernsHead: false, concerns: [] },
            ...{ duty: 'p8.childRightsBody' as const, createdAt: at, createdBy: memberId, sentAt: at },
          })),
        )
        .execute();
      await tx
        .insertInto('letter')
        .values(
          rows.map(({ n, letterId: id, referralId, organisationId, at }) => ({
            ...{ id, referralId, organisationId, version: 1, number: String(n + 1), issuedOn: '2026-11-19' },
            ...{ issuedAt: at, issuedBy: memberId, content: sealed, pdf: sealed, docx: sealed, sha256: '' },
          })),
        )
        .execute();
      for (const { referralId, letterId } of rows)
        await tx
          .updateTable('referral')
          .set({ sentLetterId: letterId })
          .where('id', '=', referralId)
          .execute();
      await tx
        .insertInto('letterWaiting')
        .values(
          rows
            .filter(({ n }) => n % 10 === 0)
            .map(({ referralId, at: sentAt }) => ({ referralId, recipientId, sentAt })),
        )
        .execute();
      const sealsOf = new Map<string, Seals>();
      for (const id of senders) sealsOf.set(id, await town.vault.of(tx, id));
      const taken = rows.filter(({ n }) => n % 10 !== 0);
      await tx
        .insertInto('referralEvent')
        .values(
          taken.map(({ n, referralId, organisationId, at }) => {
            const id = randomUUID();
            const words = JSON.stringify({ incomingNumber: `К-${n}`, takenBy: null, reason: null });
            const place = { table: 'referral_event', column: 'content', id };
            return {
              ...{ id, referralId, type: 'received' as const, at, recordedAt: at, recordedBy: taker },
              ...{ recordedIn: recipientId, content: sealsOf.get(organisationId)!.seal(place, words) },
            };
          }),
        )
        .execute();
    });
}

async function insertBodyCases(town: Town, { actor, now }: Context, count: number): Promise<void> {
  const { organisationId, memberId } = actor;
  for (let from = 0; from < count; from += together)
    await owned(town, async (tx) => {
      const seals = await town.vault.of(tx, organisationId);
      const rows = Array.from({ length: Math.min(together, count - from) }, (_, at) => {
        const id = randomUUID();
        const openedAt = new Date(now.getTime() - ((from + at) * 90 * dayLong) / count);
        return { id, n: from + at, openedAt };
      });
      await tx
        .insertInto('bodyCase')
        .values(
          rows.map(({ id, n, openedAt }) => ({
            ...{
              id,
              organisationId,
              number: n + 1,
              standsIn: true,
              concerns: [],
              openedBy: memberId,
              openedAt,
            },
            child: seals.seal({ table: 'body_case', column: 'child', id }, JSON.stringify(child(n))),
            childHash: Buffer.from(id),
            nextDueAt: new Date(openedAt.getTime() + ((n % 30) + 1) * dayLong),
          })),
        )
        .execute();
      await tx
        .insertInto('bodyGround')
        .values(
          rows.map(({ id: bodyCaseId, openedAt }) => {
            const id = randomUUID();
            const heard = seals.seal({ table: 'body_ground', column: 'heard', id }, JSON.stringify({}));
            return {
              ...{
                id,
                bodyCaseId,
                kind: 'outside' as const,
                receivedAt: openedAt,
                noticedAt: openedAt,
                heard,
              },
              ...{ joinedAt: openedAt, joinedBy: memberId },
            };
          }),
        )
        .execute();
      await tx
        .insertInto('bodyFact')
        .values(rows.map(({ id, openedAt }) => kindsDecided(seals, { id, openedAt, memberId })))
        .execute();
    });
}

function kindsDecided(
  seals: Seals,
  { id: bodyCaseId, openedAt: at, memberId }: { id: string; openedAt: Date; memberId: string },
) {
  const id = randomUUID();
  const words = JSON.stringify({ kind: 'kindsDecided', kinds: ['physicalViolence'] });
  return {
    ...{ id, bodyCaseId, kind: 'kindsDecided' as const, at, recordedAt: at, recordedBy: memberId },
    content: seals.seal({ table: 'body_fact', column: 'content', id }, words),
  };
}
