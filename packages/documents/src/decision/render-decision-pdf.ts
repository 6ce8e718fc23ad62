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
import { decisionSheet, type DecisionExtract, type DecisionSheet } from './decision-extract.ts';

/** What a row is about, in bold, and what it says. */
const named = (rows: readonly (readonly string[])[], shares: readonly number[]): Content =>
  linedRows(rows, { shares, isBold: (_, column) => column === 0 });

/** Whoever signs; and that the form is ours. */
const closing = (sheet: DecisionSheet): Content => ({
  stack: [
    ...signatureRows(sheet.signatures),
    { text: sheet.ours, fontSize: 7.5, margin: [0, plainSize * 1.6, 0, 0] },
  ],
  unbreakable: true,
});

const contentOf = (sheet: DecisionSheet): readonly Content[] => [
  ...headContent(sheet),
  { text: unbroken(sheet.subject), bold: true, alignment: 'center', margin: [0, 0, 0, plainSize] },
  named(sheet.facts, [0.22, 0.78]),
  { text: sheet.heard, margin: [0, plainSize, 0, 0] },
  label(sheet.decidedLabel),
  { text: unbroken(sheet.decided) },
  label(sheet.measuresLabel),
  named(sheet.measures, [0.32, 0.68]),
  ...(sheet.tasks
    ? [
        label(sheet.tasksLabel),
        linedRows(sheet.tasks, { shares: [0.34, 0.44, 0.22], isBold: (row) => row === 0 }),
      ]
    : []),
  closing(sheet),
];

/** The extract as a PDF (`renderPlainPdf`). */
export const renderDecisionPdf = (extract: DecisionExtract): Promise<Uint8Array> =>
  renderPlainPdf({
    language: extract.language,
    madeOn: extract.on,
    sheet: decisionSheet(extract),
    contentOf,
  });
