import {
  headContent,
  label,
  linedRows,
  plainSize,
  renderPlainPdf,
  signatureRows,
} from '../pdf/plain-document.ts';
import type { Content } from '../pdf/pdfmake-types.ts';
import { unbroken } from '../pdf/unbroken.ts';
import { minutesSheet, type Minutes, type MinutesChild, type MinutesSheet } from './minutes.ts';

/** The line of who it is stays with the first line of what was said. */
const childContent = ({ heading, lines: [first, ...others] }: MinutesChild): readonly Content[] => [
  {
    stack: [
      { text: unbroken(heading), bold: true, margin: [0, plainSize * 0.7, 0, 1] },
      ...(first && first.text.length < 900 ? [lineContent(first)] : []),
    ],
    unbreakable: true,
  },
  ...(first && first.text.length >= 900 ? [lineContent(first)] : []),
  ...others.map(lineContent),
];

const lineContent = (line: MinutesChild['lines'][number]): Content => ({
  text: [...unbroken(`${line.label} `, { bold: true }), ...unbroken(line.text)],
  margin: [18, 0, 0, 2],
});

const contentOf = (sheet: MinutesSheet): readonly Content[] => [
  ...headContent(sheet),
  { text: unbroken(sheet.subject), bold: true, alignment: 'center' },
  { text: sheet.date, alignment: 'center', margin: [0, 4, 0, 0] },
  label(sheet.presentLabel),
  linedRows(sheet.present, { shares: [0.45, 0.55], areWhole: true }),
  label(sheet.agendaLabel),
  { text: unbroken(sheet.agenda) },
  label(sheet.discussedLabel),
  ...(sheet.nobody ? [{ text: sheet.nobody }] : sheet.children.flatMap(childContent)),
  { stack: signatureRows(sheet.signatures), unbreakable: true },
];

/** The minutes as a PDF (`renderPlainPdf`). */
export const renderMinutesPdf = (minutes: Minutes): Promise<Uint8Array> =>
  renderPlainPdf({
    language: minutes.language,
    madeOn: minutes.on,
    sheet: minutesSheet(minutes),
    contentOf,
  });
