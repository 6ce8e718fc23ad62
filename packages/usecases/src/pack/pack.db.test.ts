import { createHash } from 'node:crypto';
import type { PackDocument } from '@qorgan/documents';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { attachToCase } from '../attachment/attach-to-case.ts';
import { closeCase } from '../case/close-case.ts';
import {
  at,
  brokenTrails,
  drafted,
  granted,
  issue,
  look,
  notFound,
  openTown,
  policeCalled,
  record,
  recordOf,
  reportedCase,
  send,
  type Town,
} from '../testing/index.ts';
import { letterFile } from '../referral/view-referral.ts';
import { createNcaLayer } from '../signing/ncalayer.ts';
import { signLetter } from '../signing/sign-letter.ts';
import { makeKey, signWith, toDer } from '../testing/signing-key.ts';
import { makePack, packFingerprint, type PackContent } from './make-pack.ts';
import { verifyPack } from './verify-pack.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

const now = at('2026-11-24 10:00');
let seen: PackContent | undefined;
const word = (content: PackContent): PackDocument => {
  seen = content;
  return {
    language: 'kk',
    title: 'Жинақ',
    caption: `№ ${content.file.number} іс`,
    about: [['Бала', content.file.child.surname]],
    sections: [
      {
        heading: 'Аудит',
        intro: null,
        header: ['№', 'Хеш'],
        widths: [1, 4],
        rows: content.audit.entries.map(({ seq, hash }) => [String(seq), hash]),
      },
    ],
    closing: [content.fingerprint],
    footer: content.fingerprint,
    madeAt: content.madeAt,
  };
};
const packOf = async (caseId: string) => granted(await makePack(town.as('head', now), caseId, word));

describe('a pack', () => {
  let caseId: string;
  beforeAll(async () => {
    ({ caseId } = await reportedCase(town));
    granted(await record(town, caseId, policeCalled));
    const letter = await drafted(town, caseId, 'p11.3.commission');
    const { id: letterId } = granted(await issue(town, letter));
    const { bytes } = granted(await letterFile(town.as('head'), letterId, 'pdf'));
    const key = await makeKey({ commonName: 'СЫНАКОВ head' });
    const answer = toDer(await signWith(key, bytes));
    const input = { referralId: letter, letterId, answer, isSamePerson: false };
    granted(await signLetter(town.as('head'), createNcaLayer(), input));
    granted(await send(town, letter));
  });
  beforeEach(() => {
    seen = undefined;
  });

  test('holds every duty, every letter with its hash, and the trail of all of it, itself included', async () => {
    const { bytes, fingerprint } = await packOf(caseId);
    expect(seen!.duties.find(({ id }) => id === 'p8.police')).toMatchObject({ state: 'done' });
    expect(seen!.referrals[0]!.issued[0]!.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(seen!.signatures).toMatchObject([{ check: 'fits', holder: { name: 'СЫНАКОВ head' } }]);
    expect(seen!.audit.entries.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'reportCreated',
        'caseOpened',
        'factRecorded',
        'letterIssued',
        'letterSigned',
        'referralSent',
        'packMade',
      ]),
    );
    const found = verifyPack(bytes, fingerprint);
    expect(found.damage).toEqual([]);
    expect(found.pack).toMatchObject({ madeAt: now, fingerprint, entries: seen!.audit.entries.length });
  });

  test('names the papers kept with the case by their hash; their words are in no data for programs', async () => {
    const paper = Uint8Array.from(Buffer.from('%PDF-1.7\n% анықтама\n%%EOF\n'));
    const about = { caseId, kind: 'certificate', about: null, description: 'Дәрігердің анықтамасы' } as const;
    const { id } = granted(await attachToCase(town.as('head'), { ...about, bytes: paper }));
    const { bytes } = await packOf(caseId);
    const sha256 = createHash('sha256').update(paper).digest('hex');
    expect(seen!.attachments).toMatchObject([{ id, sha256, description: about.description }]);
    expect(seen!.audit.entries.map(({ type }) => type)).toContain('attachmentAdded');
    const text = Buffer.from(bytes).toString('utf8');
    expect(text).toContain(sha256);
    expect(text).not.toContain(about.description);
    expect(verifyPack(bytes, null).damage).toEqual([]);
  });

  test('says nothing of another case', async () => {
    const other = await reportedCase(town, ['bullying']);
    await packOf(caseId);
    const subjects = seen!.audit.entries.map(({ subjectId }) => subjectId);
    expect(subjects).not.toContain(other.caseId);
    expect(subjects).not.toContain(other.reportId);
  });

  test('its data for programs name nobody and quote nobody', async () => {
    const { bytes } = await packOf(caseId);
    const text = Buffer.from(bytes).toString('utf8');
    const data = text.slice(text.indexOf('{"format"'));
    expect(data).toContain('p11.3.commission');
    expect(data).toContain(seen!.signatures[0]!.sha256);
    for (const words of ['Әлімова', 'Айша', 'кезекші', 'Сынақов', 'СЫНАКОВ'])
      expect(data).not.toContain(words);
  });

  test('with one byte changed it is refused, and what was altered is said', async () => {
    const { bytes, fingerprint } = await packOf(caseId);
    const changed = (find: string, by: number) => {
      const copy = Buffer.from(bytes);
      copy[copy.lastIndexOf(find) + by]! ^= 1;
      return verifyPack(copy, fingerprint).damage.map(({ what }) => what);
    };
    expect(changed('"type":"letterIssued"', 12)).toEqual(['data', 'entry']);
    expect(changed('"sha256":"', 12)).toEqual(['data']);
    expect(changed('%qorgan-pack-1 ', 20)).toEqual(['signature']);
  });

  test('is signed with one key of the school’s own, and another school’s key is told apart', async () => {
    const [one, two] = [await packOf(caseId), await packOf(caseId)];
    expect(two.fingerprint).toBe(one.fingerprint);
    expect(granted(await packFingerprint(town.as('deputy', now), caseId)).fingerprint).toBe(one.fingerprint);
    expect(verifyPack(one.bytes, one.fingerprint.replaceAll(' ', '').toLowerCase()).damage).toEqual([]);
    expect(verifyPack(one.bytes, '0000 0000').damage).toEqual([{ what: 'otherKey' }]);
  });

  test('of a closed case shows what was left undone as undone', async () => {
    const closing = await reportedCase(town);
    const { revision } = (await look(town, closing.caseId)).file;
    const close = { caseId: closing.caseId, revision, reason: 'бітті', whyOpen: 'қате хабарлама' };
    granted(await closeCase(town.as('head', now), close));
    await packOf(closing.caseId);
    expect(seen!.duties.find(({ id }) => id === 'p8.police')!.state).toBe('leftOpen');
  });

  test('is made by those who lead the case and nobody else; that it was made is on record', async () => {
    for (const person of ['teacher', 'psychologist', 'administrator', 'headElsewhere', 'police'] as const) {
      expect(await makePack(town.as(person, now), caseId, word), person).toEqual(notFound);
      expect(await packFingerprint(town.as(person, now), caseId), person).toEqual(notFound);
    }
    const hidden = await reportedCase(town, ['violence'], { by: 'deputy', change: { concernsHead: true } });
    expect(await makePack(town.as('head', now), hidden.caseId, word)).toEqual(notFound);
    granted(await makePack(town.as('deputy', now), hidden.caseId, word));
    expect(await recordOf(town, 'school', hidden.caseId, 'deputy')).toContain('packMade');
  });
});

test('what is no pack is told from one, whatever it is', () => {
  for (const file of ['', '%PDF-1.7', '{}']) {
    const { damage, pack } = verifyPack(Buffer.from(file), null);
    expect([damage, pack]).toEqual([[{ what: 'noPack' }], null]);
  }
});
