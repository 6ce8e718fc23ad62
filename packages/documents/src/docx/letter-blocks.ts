import { AlignmentType, BorderStyle, Table, type FileChild, type Paragraph } from 'docx';
import type { HeadColumn, Letterhead, Sheet } from '../letter/sheet.ts';
import {
  centred,
  evenWidths,
  grid,
  halfPoints,
  inLanguage,
  paragraph,
  run,
  textWidth,
  twips,
} from './blocks.ts';
import { bodyBlocksOf } from './letter-body.ts';

const turquoise = '00636F';

function headCell({ name, lines }: HeadColumn, locale: 'kk' | 'ru'): readonly Paragraph[] {
  const language = inLanguage(locale);
  return [
    paragraph([run(name, { ...language, bold: true, size: halfPoints(9.5) })], {
      ...centred,
      spacing: { after: twips(3) },
    }),
    ...lines.map((line) =>
      paragraph([run(line, { ...language, size: halfPoints(7.5), color: '33393B' })], centred),
    ),
  ];
}

/** The ornament of the PDF is a plain rule here: Word's own, so that nothing shifts when somebody edits. */
export const letterhead = ({ head }: { head: Letterhead }): readonly FileChild[] => [
  grid([[headCell(head[0], 'kk'), headCell(head[1], 'ru')]], evenWidths(2)),
  paragraph([run('', { size: 4 })], {
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: turquoise } },
    spacing: { after: twips(8) },
  }),
];

function addressRow(
  { locales, registration, restrictedMark, addressee, from = [] }: Sheet,
  size: number,
): FileChild {
  const left = registration.map((text) => paragraph([run(text)]));
  const marks = restrictedMark.map((text) => paragraph([run(text, { size: halfPoints(size - 2) })]));
  const to = addressee.map((text, index) =>
    paragraph([run(text, { bold: true, ...inLanguage(locales[index] ?? 'kk') })], {
      spacing: { before: twips(5) },
    }),
  );
  const writer = from.map((text, at) =>
    paragraph([run(text, inLanguage(locales[0] ?? 'kk'))], at === 0 ? { spacing: { before: twips(8) } } : {}),
  );
  return grid([[left, [...marks, ...to, ...writer]]], evenWidths(2));
}

const subjectRow = ({ locales, subject }: Sheet, size: number): FileChild =>
  grid(
    [
      subject.map((text, index) => [
        paragraph([run(text, { bold: true, ...inLanguage(locales[index] ?? 'kk') })], {
          spacing: { before: twips(size), after: twips(size * 0.7) },
        }),
      ]),
    ],
    evenWidths(subject.length),
  );

/** Kept with the signature after it. */
function attachmentBlocks({ locales, attachments }: Sheet, size: number): readonly FileChild[] {
  if (!attachments) return [];
  const cells = attachments.map(({ label, items }, index) => {
    const language = inLanguage(locales[index] ?? 'kk');
    const texts = items.map((item, at) => (items.length > 1 ? `${at + 1}. ${item}` : item));
    const [first, ...others] = texts;
    if (first === undefined) return [];
    return [
      paragraph([run(`${label} ${first}`, language)], {
        keepNext: true,
        spacing: { before: twips(size * 0.6) },
      }),
      ...others.map((text) => paragraph([run(text, language)], { keepNext: true })),
    ];
  });
  return cells.length === 1 ? cells.flat() : [grid([cells], evenWidths(cells.length))];
}

/** All in one row, since only a row is kept whole by every editor: who signs, where the stamp goes, who wrote it. */
function signatureRow({ position, signature, stamp, executor, locales }: Sheet, size: number): Table {
  const above = (points: number) => ({ spacing: { before: twips(points) } });
  const positions = position.map((text, index) =>
    paragraph([run(text, { bold: true, ...inLanguage(locales[index] ?? 'kk') })], {
      ...(index === 0 && above(size * 1.5)),
    }),
  );
  const writer = executor.map((text, at) =>
    paragraph([run(text, { size: halfPoints(7.5) })], { ...(at === 0 && above(size * 1.5)) }),
  );
  const line = paragraph([run('____________________')], { ...centred, ...above(size * 1.5) });
  const name = paragraph([run(signature, { bold: true })], {
    ...{ alignment: AlignmentType.RIGHT, ...above(size * 1.5) },
  });
  const widths = [0.44, 0.28, 0.28].map((share) => Math.floor(textWidth * share));
  return grid(
    [[[...positions, paragraph([run(stamp)], above(size * 0.5)), ...writer], [line], [name]]],
    widths,
  );
}

/** Word runs tables together that follow one another without a paragraph. */
export const apart = (blocks: readonly FileChild[]): readonly FileChild[] =>
  blocks.flatMap((block, index) =>
    block instanceof Table && blocks[index + 1] instanceof Table
      ? [block, paragraph([run('', { size: 2 })], { keepNext: true })]
      : [block],
  );

/** The letter from its head to its executor, for Word. */
export const letterBlocks = (sheet: Sheet, size: number): readonly FileChild[] =>
  apart([
    ...(sheet.head ? letterhead({ head: sheet.head }) : []),
    addressRow(sheet, size),
    subjectRow(sheet, size),
    ...bodyBlocksOf(sheet, size),
    ...attachmentBlocks(sheet, size),
    signatureRow(sheet, size),
  ]);
