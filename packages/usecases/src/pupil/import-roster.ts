import { isDeepStrictEqual } from 'node:util';
import {
  inContext,
  insertPupils,
  lockRoster,
  readPupils,
  updatePupil,
  type PupilToSave,
  type Seals,
  type StoredPupil,
  type Tx,
  type Vault,
} from '@qorgan/data';
import { dayOf, rosterIdentity, type Refusal, type RosterFault, type RosterPupil } from '@qorgan/domain';
import { dataContext, denyTo, mayDo, recordFor, type OnBehalfOf } from '../organisation/on-behalf-of.ts';
import { readRosterFile, type RosterLine } from './read-roster-file.ts';

export type RosterImported =
  | { ok: true; added: number; changed: number; unchanged: number }
  /** All that is wrong, by line; nothing was imported. */
  | { ok: false; lines: RosterFault[]; refusal?: Refusal };

/**
 * Takes a school's roster over from a CSV file. All of it or nothing: one bad line and nothing is imported. A pupil is
 * known again by IIN, else by name and day of birth; importing the same file again changes nothing. Pupils who are not
 * in the file stay as they are: a file may hold a single class.
 */
export async function importRoster(
  by: OnBehalfOf,
  { organisationId, csv }: { organisationId: string; csv: string },
): Promise<RosterImported> {
  return inContext(by.db, dataContext(by, organisationId), async (tx) => {
    if (!mayDo(by, 'pupil.manage', { organisationId })) {
      const denied = await denyTo(by, tx, 'pupil.manage');
      return { ok: false, lines: [], ...(!denied.ok && { refusal: denied.refusal }) };
    }
    const file = readRosterFile(csv, dayOf(by.now));
    if (!file.ok) return file;

    await lockRoster(tx, organisationId);
    const seals = await by.vault.of(tx, organisationId);
    const compared = compare(await readPupils(tx, seals, { organisationId }), file.pupils);
    if (compared.faults.length > 0) return { ok: false, lines: compared.faults };
    const { added, changed } = await save(by, tx, seals, organisationId, compared.meetings);
    const counts = { added, changed, unchanged: file.pupils.length - added - changed };
    await recordFor(by, tx, organisationId, {
      type: 'rosterImported',
      subject: { type: 'organisation', id: organisationId },
      details: counts,
    });
    return { ok: true, ...counts };
  });
}

/** A pupil of the file and the one of the roster it is, if there is one. */
type Meeting = { pupil: RosterPupil; stored: StoredPupil | undefined };

function compare(
  roster: readonly StoredPupil[],
  lines: readonly RosterLine[],
): { meetings: Meeting[]; faults: RosterFault[] } {
  const find = finder(roster, lines);
  const taken = new Map<string, number>();
  const faults: RosterFault[] = [];
  const meetings = lines.map(({ line, pupil }) => {
    const found = find(pupil);
    if (found === 'several') faults.push({ line, problem: 'iinNeeded', column: 'iin' });
    const stored = found === 'several' ? undefined : found;
    const otherLine = stored && taken.get(stored.id);
    if (otherLine !== undefined) faults.push({ line, problem: 'sameAsLine', otherLine });
    if (stored) taken.set(stored.id, line);
    return { pupil, stored };
  });
  return { meetings, faults };
}

/** Who of the roster a pupil of the file is. Two children must never become one; one may, rarely, become two. */
function finder(roster: readonly StoredPupil[], lines: readonly RosterLine[]) {
  const byIin = new Map(roster.filter(({ iin }) => iin !== null).map((stored) => [stored.iin, stored]));
  const byIdentity = Map.groupBy(roster, rosterIdentity);
  const iinsInFile = new Set(lines.map(({ pupil }) => pupil.iin));

  return (pupil: RosterPupil): StoredPupil | 'several' | undefined => {
    const namesakes = byIdentity.get(rosterIdentity(pupil)) ?? [];
    if (pupil.iin === null) return namesakes.length > 1 ? 'several' : namesakes[0];
    const known = byIin.get(pupil.iin) ?? namesakes.find(({ iin }) => iin === null);
    // An IIN that was mistyped before: same name, same day of birth, same class, and nobody in the file has the old one.
    return (
      known ??
      namesakes.find(({ iin, child }) => child.classLabel === pupil.child.classLabel && !iinsInFile.has(iin))
    );
  };
}

async function save(
  by: OnBehalfOf,
  tx: Tx,
  seals: Seals,
  organisationId: string,
  meetings: readonly Meeting[],
): Promise<{ added: number; changed: number }> {
  const saved = (id: string, pupil: RosterPupil) => toSave(by.vault, organisationId, id, pupil);
  const added = meetings.filter(({ stored }) => !stored).map(({ pupil }) => saved(by.newId(), pupil));
  let changed = 0;
  for (const { pupil, stored } of meetings) {
    // An IIN once known is not lost because a file leaves it out.
    const now = stored && { ...pupil, iin: pupil.iin ?? stored.iin };
    if (!now || isSame(stored, now)) continue;
    await updatePupil(tx, seals, saved(stored.id, now));
    changed += 1;
  }
  await insertPupils(tx, seals, organisationId, by.now, added);
  return { added: added.length, changed };
}

const isSame = ({ id: _, leftAt, ...stored }: StoredPupil, pupil: RosterPupil) =>
  leftAt === null && isDeepStrictEqual(stored, { ...pupil });

/** The hashes are the school's own: one child at two schools does not show. */
function toSave(vault: Vault, organisationId: string, id: string, pupil: RosterPupil): PupilToSave {
  const identity = `${rosterIdentity(pupil)}|${pupil.iin ?? ''}`;
  return {
    ...pupil,
    id,
    identityHash: vault.lookupHash(`pupil.identity ${organisationId}`, identity),
    iinHash: pupil.iin === null ? null : vault.lookupHash(`pupil.iin ${organisationId}`, pupil.iin),
  };
}
