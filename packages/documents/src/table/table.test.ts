import { describe, expect, test } from 'vitest';
import { filesOf } from '../testing/inside-docx.ts';
import { renderCsv } from './render-csv.ts';
import { renderXlsx } from './render-xlsx.ts';
import type { Table } from './table.ts';

const table: Table = {
  name: 'Хабарламалар',
  header: ['№', 'Түскен уақыты', 'Бала'],
  rows: [
    [1, new Date('2026-11-19T05:20:00Z'), 'Әлімова Айша'],
    [2, null, '=cmd|" /C calc"!A0'],
    [3, new Date('2026-12-31T20:00:00Z'), 'екі\nжол; «тырнақша»'],
  ],
};

describe('CSV', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(renderCsv(table));

  test('says that it is UTF-8, ends lines as the standard has it, and shows times of Kazakhstan', () => {
    expect(text).toBe(
      '\uFEFF№;Түскен уақыты;Бала\r\n' +
        '1;2026-11-19 10:20;Әлімова Айша\r\n' +
        `2;;"'=cmd|"" /C calc""!A0"\r\n` +
        '3;2027-01-01 01:00;"екі\nжол; «тырнақша»"\r\n',
    );
  });

  test.each(['=1+1', '+7 701', '-1', '@a', ' =1', '\t=1'])('%j is no formula', (typed) => {
    const [, line] = new TextDecoder()
      .decode(renderCsv({ name: 'n', header: ['a'], rows: [[typed]] }))
      .split('\r\n');
    expect(line).toMatch(/^"?'/);
  });
});

describe('XLSX', () => {
  test('every sheet by its name, every word in it, and nothing that would be computed', async () => {
    const files = filesOf(await renderXlsx([table, { ...table, name: 'Жолдаулар' }]));
    const parts = Object.fromEntries([...files].map(([name, bytes]) => [name, bytes.toString()]));
    expect(parts['xl/workbook.xml']).toContain('name="Хабарламалар"');
    expect(parts['xl/workbook.xml']).toContain('name="Жолдаулар"');
    const words = Object.values(parts).join('');
    for (const word of ['Әлімова Айша', 'Түскен уақыты', '=cmd|']) expect(words).toContain(word);
    expect(words).not.toContain('<f>');
    expect(words).not.toMatch(/http(s)?:\/\/(?!schemas\.|www\.w3\.org|purl\.org)/);
  });
});
