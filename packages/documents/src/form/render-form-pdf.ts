import { plainSize, renderPlainPdf } from '../pdf/plain-document.ts';
import type { Content, Layout } from '../pdf/pdfmake-types.ts';
import { unbroken } from '../pdf/unbroken.ts';
import { textWidth } from '../pdf/upright-page.ts';
import type { FormLine, FormSheet } from './form-sheet.ts';

const inset = 6;
/** About six lines: what stays on one page with its label. */
const short = 600;

/** A frame in pieces, so that a label never parts from what was answered: the first closes it above, the last below. */
const frame = (isFirst: boolean, isLast: boolean): Layout => ({
  hLineWidth: (line) => ((line === 0 ? isFirst : isLast) ? 0.6 : 0),
  vLineWidth: () => 0.6,
  hLineColor: () => '#33393b',
  vLineColor: () => '#33393b',
  paddingLeft: () => inset,
  paddingRight: () => inset,
  paddingTop: () => (isFirst ? 4 : 1),
  paddingBottom: () => (isLast ? 5 : 1),
});

const labelOf = ({ label, hint }: FormLine): Content => ({
  text: [
    ...unbroken(label, { bold: true }),
    ...(hint ? unbroken(` ${hint}`, { fontSize: plainSize - 1 }) : []),
  ],
  margin: [0, 1, 0, 2],
});

const said = (text: string): Content => ({ text: unbroken(text), margin: [10, 0, 0, 2] });
const smaller = (text: string): Content => ({ text, fontSize: plainSize - 2.5, color: '#33393b' });

type Box = Extract<FormSheet['parts'][number], { kind: 'box' }>;

/** The pieces of a line: its label with the first words of the answer, and the rest, which may go on overleaf. */
function piecesOf(line: FormLine): readonly (readonly Content[])[] {
  const label = labelOf(line);
  const note = line.note ? [{ ...smaller(line.note), margin: [10, 0, 0, 2] } as Content] : [];
  if (line.answer === null) return [[label, ...note]];
  // Room for a line by hand where nothing was answered.
  if (line.answer.length === 0) return [[label, { text: ' ', margin: [0, 0, 0, plainSize] }, ...note]];
  const [first = '', ...others] = line.answer;
  const rest = [...others.map(said), ...note];
  if (first.length > short) return [[label], [said(first)], ...rest.map((one) => [one])];
  return [[label, said(first)], ...rest.map((one) => [one])];
}

function boxContent({ lines, isWhole }: Box): readonly Content[] {
  const pieces = lines.flatMap((line, at) => {
    const own = piecesOf(line);
    // A heading of a section stays with the first line under it.
    const isLast = at === lines.length - 1;
    return own.map((stack) => ({ stack, opensNext: !isLast && (isWhole || line.answer === null) }));
  });
  const joined: (readonly Content[])[] = [];
  let open: readonly Content[] = [];
  for (const { stack, opensNext } of pieces) {
    if (opensNext) open = [...open, ...stack];
    else {
      joined.push([...open, ...stack]);
      open = [];
    }
  }
  return joined.map((stack, at): Content => ({
    table: {
      widths: [textWidth - 2 * inset - 0.6],
      body: [[{ stack }]],
      // One paragraph longer than a page must be able to go on overleaf.
      dontBreakRows: stack.length > 1,
    },
    layout: frame(at === 0, at === joined.length - 1),
  }));
}

const signatures = (sheet: FormSheet): readonly Content[] =>
  sheet.signatures.map(({ post, name }): Content => ({
    columns: [
      { text: unbroken(post), width: textWidth - 300 },
      { text: '_____________________', alignment: 'center', width: 130 },
      { text: unbroken(name), width: 170 },
    ],
    columnGap: 0,
    margin: [0, plainSize * 1.4, 0, 0],
    unbreakable: true,
  }));

const contentOf = (sheet: FormSheet): readonly Content[] => [
  ...sheet.marks.map((text): Content => ({ ...smaller(text), alignment: 'center', margin: [0, 0, 0, 4] })),
  {
    columns: [
      { text: '', width: textWidth - 190 },
      { stack: sheet.head.map((text) => ({ text })), width: 190 },
    ],
    columnGap: 0,
    alignment: 'center',
    fontSize: plainSize - 1,
  },
  {
    text: unbroken(sheet.heading),
    bold: true,
    fontSize: plainSize + 2,
    alignment: 'center',
    margin: [0, plainSize * 1.4, 0, plainSize * 0.7],
  },
  ...sheet.subheadings.map((text): Content => ({
    text: unbroken(text),
    alignment: 'center',
    margin: [0, 0, 0, 4],
  })),
  ...sheet.parts.flatMap((part): readonly Content[] =>
    part.kind === 'box'
      ? boxContent(part)
      : [{ text: unbroken(part.text), bold: true, margin: [0, plainSize, 0, plainSize * 0.6] }],
  ),
  ...signatures(sheet),
  ...sheet.notes.map((text): Content => ({ ...smaller(text), margin: [0, 6, 0, 0] })),
];

/** A form as a PDF (`renderPlainPdf`), in frames that go on overleaf. */
export const renderFormPdf = (sheet: FormSheet): Promise<Uint8Array> =>
  renderPlainPdf({ language: sheet.language, madeOn: sheet.madeOn, sheet, contentOf });
