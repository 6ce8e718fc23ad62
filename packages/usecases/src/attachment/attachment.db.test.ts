import { crc32, deflateSync } from 'node:zlib';
import { inContext } from '@qorgan/data';
import { attachmentLimits } from '@qorgan/domain';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  at,
  broken,
  brokenTrails,
  drafted,
  edit,
  everybody,
  granted,
  issue,
  look,
  notFound,
  openTown,
  policeCalled,
  record,
  reportedCase,
  trailOf,
  type Person,
  type Town,
} from '../testing/index.ts';
import { attachmentFile } from './attachment-file.ts';
import { closeCase } from '../case/close-case.ts';
import { attachToCase, type AttachInput } from './attach-to-case.ts';
import { withdrawAttachment } from './withdraw-attachment.ts';

let town: Town;
let caseId: string;
beforeAll(async () => {
  town = await openTown();
  caseId = (await reportedCase(town)).caseId;
});
afterAll(async () => {
  expect(await brokenTrails(town)).toEqual([]);
  await town.database.close();
});

let made = 0;
/** A small PDF like no other. */
const pdf = (size = 200) =>
  Uint8Array.from(Buffer.from(`%PDF-1.7\n% ${++made}\n${' '.repeat(size)}\n%%EOF\n`));
const attach = (change: Partial<AttachInput> = {}, by: Person = 'head', now = at('2026-11-20 10:00')) =>
  attachToCase(town.as(by, now), {
    caseId,
    kind: 'certificate',
    about: null,
    description: 'Дәрігердің анықтамасы',
    bytes: pdf(),
    ...change,
  });
const file = (attachmentId: string, by: Person = 'head') =>
  attachmentFile(town.as(by), { caseId, attachmentId });
const kept = async (id: string) => (await look(town, caseId)).attachments.find((one) => one.id === id)!;
const rowsIn = async (table: 'attachment' | 'attachmentContent') =>
  (await town.database.db.selectFrom(table).selectAll().execute()).length;

/** A PNG of white dots, one bit each, made without drawing it. */
function blankPng(width: number, height: number): Buffer {
  const part = (name: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), content]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(content.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const dots = deflateSync(Buffer.alloc((width / 8 + 1) * height));
  const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([sign, part('IHDR', head), part('IDAT', dots), part('IEND', Buffer.alloc(0))]);
}

/** As a phone takes one: on its side, and with the place in it. */
const photograph = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#a05030' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Сынақ', ImageDescription: 'UNIQUE-WORDS-OF-A-CAMERA' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 51/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

describe('what is kept', () => {
  test('a PDF stays as it is, to the byte, and says what, when and by whom', async () => {
    const bytes = pdf();
    const { id } = granted(await attach({ bytes }));
    expect(await kept(id)).toMatchObject({
      kind: 'certificate',
      type: 'application/pdf',
      description: 'Дәрігердің анықтамасы',
      size: bytes.byteLength,
      addedAt: at('2026-11-20 10:00'),
      addedByName: 'Сынақов head',
      withdrawals: [],
    });
    expect(granted(await file(id))).toEqual({ bytes, type: 'application/pdf' });
  });

  test('a picture is drawn anew: upright, and without where and with what it was taken', async () => {
    const taken = await photograph();
    const before = await sharp(taken).metadata();
    expect(before).toMatchObject({ width: 60, height: 40, orientation: 6 });
    expect(before.exif?.toString('latin1')).toContain('UNIQUE-WORDS-OF-A-CAMERA');

    const { id } = granted(await attach({ bytes: Uint8Array.from(taken) }));
    const { bytes, type } = granted(await file(id));
    expect(type).toBe('image/jpeg');
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 40, height: 60 });
    const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/UNIQUE-WORDS|Exif|GPS/);
    const [red, green, blue] = (await sharp(bytes).stats()).channels;
    expect([red!.mean, green!.mean, blue!.mean].map((mean) => Math.round(mean / 16))).toEqual([10, 5, 3]);
  });

  test('PNG stays PNG without its words; WebP becomes a JPEG on white', async () => {
    const clear = { r: 255, g: 0, b: 0, alpha: 0 };
    const drawing = sharp({ create: { width: 20, height: 10, channels: 4, background: clear } });
    const png = await drawing
      .clone()
      .png()
      .withExif({ IFD0: { Artist: 'UNIQUE-ARTIST' } })
      .toBuffer();
    const asPng = granted(await file(granted(await attach({ bytes: Uint8Array.from(png) })).id));
    expect(asPng.type).toBe('image/png');
    expect(Buffer.from(asPng.bytes).toString('latin1')).not.toMatch(/UNIQUE-ARTIST|eXIf/);

    const webp = await drawing.clone().webp().toBuffer();
    const asJpeg = granted(await file(granted(await attach({ bytes: Uint8Array.from(webp) })).id));
    expect(asJpeg.type).toBe('image/jpeg');
    expect((await sharp(asJpeg.bytes).stats()).channels.map(({ min }) => min > 250)).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('a picture larger than any sheet is made as large as a sheet', async () => {
    const wide = sharp({ create: { width: 5000, height: 100, channels: 3, background: 'white' } });
    const { id } = granted(await attach({ bytes: Uint8Array.from(await wide.png().toBuffer()) }));
    expect((await sharp(granted(await file(id)).bytes).metadata()).width).toBe(3508);
  });

  test('as large as is taken, sealed and opened again', async () => {
    const bytes = new Uint8Array(attachmentLimits.fileBytes).fill(32);
    bytes.set(pdf(0));
    bytes.set(Buffer.from('%%EOF'), bytes.length - 5);
    const { id } = granted(await attach({ bytes }));
    const opened = granted(await file(id)).bytes;
    expect(Buffer.compare(opened, bytes)).toBe(0);
    granted(await withdraw(id, true));
  });

  test('neither the bytes nor the words can be read in the database', async () => {
    const bytes = Uint8Array.from(Buffer.from('%PDF-1.7\nUNIQUE-SECRET-OF-A-CHILD\n%%EOF'));
    granted(await attach({ bytes, description: 'UNIQUE-DESCRIPTION' }));
    const tables = ['attachment', 'attachmentContent'] as const;
    for (const table of tables) {
      const rows = await town.database.db.selectFrom(table).selectAll().execute();
      const all = rows.flatMap((row) =>
        Object.values(row).map((value) =>
          value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value),
        ),
      );
      expect(all.join('\n')).not.toMatch(/UNIQUE-/);
    }
  });
});

describe('what is refused', () => {
  const text = (words: string) => Uint8Array.from(Buffer.from(words));

  test.each<[what: string, bytes: () => Uint8Array, rule: string]>([
    ['nothing', () => new Uint8Array(), 'fileEmpty'],
    ['a page of a website', () => text('<!doctype html><script>alert(1)</script>'), 'fileNotTaken'],
    [
      'a drawing that can run scripts',
      () => text('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'fileNotTaken',
    ],
    ['a PDF cut off', () => text('%PDF-1.7\n1 0 obj'), 'fileBroken'],
    ['a PNG that is none', () => text('\u0089PNG\r\n\u001a\nnonsense'), 'fileNotTaken'],
    ['a JPEG that is none', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3), 'fileBroken'],
    ['a byte too much', () => new Uint8Array(attachmentLimits.fileBytes + 1), 'fileTooLarge'],
  ])('%s: %s', async (_what, bytes, rule) => {
    const before = await rowsIn('attachment');
    expect(await attach({ bytes: bytes() })).toEqual(broken(rule));
    expect(await rowsIn('attachment')).toBe(before);
  });

  test('a picture that is cut off', async () => {
    const whole = Uint8Array.from(await photograph());
    expect(await attach({ bytes: whole.subarray(0, Math.floor(whole.length / 2)) })).toEqual(
      broken('fileBroken'),
    );
  });

  test('a few bytes that would unfold to more dots than any camera takes', async () => {
    const bomb = blankPng(16_000, 14_000);
    expect(await sharp(bomb, { limitInputPixels: false }).metadata()).toMatchObject({ width: 16_000 });
    expect(bomb.byteLength).toBeLessThan(attachmentLimits.fileBytes);
    expect(await attach({ bytes: Uint8Array.from(bomb) })).toEqual(broken('fileBroken'));
  });

  test('what belongs to another case, and is told no more of it', async () => {
    const other = await reportedCase(town);
    const fact = granted(await record(town, other.caseId, policeCalled)).id;
    expect(await attach({ about: { type: 'fact', id: fact } })).toEqual(notFound);
    expect(await attach({ about: { type: 'letter', id: crypto.randomUUID() } })).toEqual(notFound);
    const { id } = granted(await attach({ caseId: other.caseId, about: { type: 'fact', id: fact } }));
    expect(await file(id)).toEqual(notFound);
  });

  test('a closed case', async () => {
    const { caseId: closed } = await reportedCase(town);
    const { revision } = (await look(town, closed)).file;
    granted(
      await closeCase(town.as('head'), {
        caseId: closed,
        revision,
        reason: 'бала көшті',
        whyOpen: 'бала көшті',
      }),
    );
    expect(await attach({ caseId: closed })).toEqual(broken('caseIsClosed'));
  });

  test('a case that has as many as it has room for', async () => {
    const { caseId: full } = await reportedCase(town);
    for (let at = 0; at < attachmentLimits.caseFiles; at++) granted(await attach({ caseId: full }));
    expect(await attach({ caseId: full })).toEqual(broken('filesFull'));
  });
});

test('the same file sent twice is kept once; for another matter it is kept again', async () => {
  const bytes = pdf();
  const first = granted(await attach({ bytes }));
  expect(granted(await attach({ bytes }))).toEqual(first);
  const fact = granted(await record(town, caseId, policeCalled)).id;
  const proof = { bytes, kind: 'proofOfSending', about: { type: 'fact', id: fact } } as const;
  const second = granted(await attach(proof));
  expect(second).not.toEqual(first);
  expect(await kept(second.id)).toMatchObject({ about: { type: 'fact', id: fact } });
});

test('a signed letter is kept with the letter it is a scan of', async () => {
  const referral = await drafted(town, caseId, 'p11.3.commission');
  granted(await edit(town, referral, {}));
  const letter = granted(await issue(town, referral, '7'));
  const about = { type: 'letter', id: letter.id } as const;
  const { id } = granted(await attach({ kind: 'signedLetter', about }));
  expect(await kept(id)).toMatchObject({ kind: 'signedLetter', about });
});

const withdraw = (attachmentId: string, isDestroyed: boolean, by: Person = 'head') =>
  withdrawAttachment(town.as(by, at('2026-11-21 09:00')), {
    caseId,
    attachmentId,
    reason: 'басқа баланың құжаты',
    isDestroyed,
  });

describe('taking a file off the case', () => {
  test('it stays to be read, with who took it off, when and why', async () => {
    const { id } = granted(await attach());
    granted(await withdraw(id, false, 'deputy'));
    const { withdrawals } = await kept(id);
    expect(withdrawals).toEqual([
      {
        at: at('2026-11-21 09:00'),
        byName: 'Сынақов deputy',
        reason: 'басқа баланың құжаты',
        isDestroyed: false,
      },
    ]);
    expect((await file(id)).ok).toBe(true);
    expect(await withdraw(id, false)).toEqual(broken('fileWithdrawn'));
  });

  test('what must not have been kept is destroyed: what it was and its hash stay, the bytes are nowhere', async () => {
    const { id } = granted(await attach());
    const was = await kept(id);
    const before = await rowsIn('attachmentContent');
    granted(await withdraw(id, false));
    granted(await withdraw(id, true));
    expect(await rowsIn('attachmentContent')).toBe(before - 1);
    expect(await file(id)).toEqual(notFound);
    expect(await kept(id)).toMatchObject({
      sha256: was.sha256,
      size: was.size,
      description: was.description,
    });
    expect((await kept(id)).withdrawals.map(({ isDestroyed }) => isDestroyed)).toEqual([false, true]);
    expect(await withdraw(id, true)).toEqual(broken('fileWithdrawn'));
    const types = (await trailOf(town, 'school'))
      .filter(({ details }) => details.attachment === id)
      .map(({ type }) => type);
    expect(types).toEqual(['attachmentAdded', 'attachmentWithdrawn', 'attachmentDestroyed']);
  });

  test('nobody destroys bytes in the database without having said why', async () => {
    const { id } = granted(await attach());
    const gone = await inContext(town.database.db, { actor: town.as('head').actor }, (tx) =>
      tx.deleteFrom('attachmentContent').where('attachmentId', '=', id).executeTakeFirst(),
    );
    expect(gone.numDeletedRows).toBe(0n);
  });
});

test('who does not lead the case keeps, reads and takes off nothing, and the try is on record', async () => {
  const { id } = granted(await attach());
  const others = everybody.filter((person) => !['head', 'deputy', 'secondDeputy'].includes(person));
  expect(others.length).toBeGreaterThan(8);
  for (const person of others) {
    expect(await attach({}, person), person).toEqual(notFound);
    expect(await file(id, person), person).toEqual(notFound);
    expect(await withdraw(id, true, person), person).toEqual(notFound);
  }
  const refused = (await trailOf(town, 'school')).filter(({ type }) => type === 'accessRefused');
  expect(refused.length).toBeGreaterThan(10);
  expect((await file(id, 'deputy')).ok).toBe(true);
});

test('a case about the head: its files are the deputies’ alone', async () => {
  const about = await reportedCase(town, ['violence'], { by: 'deputy', change: { concernsHead: true } });
  const input = {
    caseId: about.caseId,
    kind: 'other',
    about: null,
    description: 'құжат',
    bytes: pdf(),
  } as const;
  expect(await attachToCase(town.as('head'), input)).toEqual(notFound);
  const { id } = granted(await attachToCase(town.as('deputy'), input));
  const of = { caseId: about.caseId, attachmentId: id };
  expect(await attachmentFile(town.as('head'), of)).toEqual(notFound);
  expect((await attachmentFile(town.as('deputy'), of)).ok).toBe(true);
});

test('every look at a file is on record with who looked at which, and no words of it', async () => {
  const { id } = granted(await attach({ description: 'UNIQUE-DESCRIPTION' }));
  granted(await file(id, 'deputy'));
  const trail = await trailOf(town, 'school');
  const looks = trail.filter(({ type, details }) => type === 'attachmentRead' && details.attachment === id);
  expect(looks).toMatchObject([{ actorId: town.as('deputy').actor.memberId, subjectId: caseId }]);
  expect(JSON.stringify(trail)).not.toMatch(/UNIQUE-/);
});
