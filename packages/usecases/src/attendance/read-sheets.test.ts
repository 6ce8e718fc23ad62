import { deflateRawSync } from 'node:zlib';
import { renderXlsx } from '@qorgan/documents';
import { describe, expect, test } from 'vitest';
import { isReasonableXlsx } from './check-xlsx.ts';
import { readSheets } from './read-sheets.ts';

const csv = (text: string) => new TextEncoder().encode(text);

describe('CSV', () => {
  test('with the name of the school above, separators of any kind, and the number of each line', async () => {
    for (const separator of [';', ',', '\t']) {
      const text = `№ 12 мектеп\r\n\r\nОқушы${separator}02.11\r\n"Ким${separator} Олег"${separator}н\r\n`;
      expect(await readSheets(csv(`\uFEFF${text}`))).toEqual({
        ok: true,
        quotes: [],
        sheets: [
          {
            name: '',
            rows: [
              { line: 1, cells: ['№ 12 мектеп'] },
              { line: 3, cells: ['Оқушы', '02.11'] },
              { line: 4, cells: [`Ким${separator} Олег`, 'н'] },
            ],
          },
        ],
      });
    }
  });

  test('a quotation mark gone wrong is named and the rest is read', async () => {
    const read = await readSheets(csv('ФИО;Дата\n"Ким;02.11\nЛи Вика;03.11'));
    expect(read).toMatchObject({ ok: true, quotes: [{ line: 2, problem: 'quotesWrong' }] });
    expect(read.ok && read.sheets[0]!.rows.map(({ line }) => line)).toEqual([1, 3]);
  });

  test.each([
    ['another encoding', Uint8Array.of(0xd4, 0xc8, 0xce), 'notUtf8'],
    ['nothing', new Uint8Array(), 'nothingInFile'],
    ['spaces', csv('  \n ; \n'), 'nothingInFile'],
    ['no spreadsheet', csv('PK and more words'), 'fileUnreadable'],
    ['too many lines', csv('a\n'.repeat(20_001)), 'tooManyLines'],
    ['too many columns', csv(`${'a;'.repeat(501)}\n`), 'tooManyLines'],
  ])('%s is refused', async (_what, bytes, problem) => {
    expect(await readSheets(bytes)).toEqual({ ok: false, problem });
  });
});

describe('XLSX', () => {
  test('every sheet, days as days, numbers as numbers, lines as a spreadsheet counts them', async () => {
    const header = ['Оқушы', 'Күні', 'Белгі'];
    // Midnight in Kazakhstan: a spreadsheet shows the day without a zone.
    const day = new Date('2026-11-01T19:00:00Z');
    const bytes = await renderXlsx([
      {
        name: '7 А',
        header,
        rows: [
          ['Ким Олег', day, 'н'],
          [null, null, null],
          ['Ли Вика', day, 10],
        ],
      },
      { name: '8 Б', header: ['Оқушы'], rows: [] },
    ]);
    expect(await readSheets(bytes)).toEqual({
      ok: true,
      quotes: [],
      sheets: [
        {
          name: '7 А',
          rows: [
            { line: 1, cells: header },
            { line: 2, cells: ['Ким Олег', '2026-11-02', 'н'] },
            { line: 4, cells: ['Ли Вика', '2026-11-02', '10'] },
          ],
        },
        { name: '8 Б', rows: [{ line: 1, cells: ['Оқушы'] }] },
      ],
    });
  });

  test('a part that unpacks to more than it says, or to more than there is room for, is not unpacked', () => {
    const small = Buffer.from('<a/>');
    expect(isReasonableXlsx(zipOf('xl/workbook.xml', small))).toBe(true);
    expect(isReasonableXlsx(zipOf('xl/workbook.xml', small, 3))).toBe(false);
    expect(isReasonableXlsx(zipOf('xl/workbook.xml', Buffer.alloc(60_000_001)))).toBe(false);
    expect(isReasonableXlsx(zipOf('xl/workbook.xml', small).subarray(0, 60))).toBe(false);
  });

  test.each([
    ['<c r="B2"/>', true],
    ['<dimension ref="A1:XFD2"/>', false],
    ['<c r="SG1"/>', false],
    ['<c r="A20001"/>', false],
    ['<row r="1000000">', false],
  ])('a table with %s fits: %s', (cell, fits) => {
    expect(isReasonableXlsx(zipOf('xl/worksheets/sheet1.xml', Buffer.from(`<s>${cell}</s>`)))).toBe(fits);
  });
});

/** A ZIP file with one part, which may lie about its size. */
function zipOf(name: string, content: Buffer, size = content.length): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}
