import { absentParts, dayOf, visitSections, type VisitAct, type VisitField } from '@qorgan/domain';
import { longMoment } from '../astana-time.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import type { FormBox, FormLine, FormSheet } from '../form/form-sheet.ts';
import { renderFormDocx } from '../form/render-form-docx.ts';
import { renderFormPdf } from '../form/render-form-pdf.ts';
import type { InTwo, LetterLocale } from '../letter/letter.ts';
import { visitActWords, visitPartWords } from './visit-act-words.ts';

/**
 * The act of inspection of living conditions of one visit (order-2026/12.3) as it goes on paper. A paper of our own: the
 * order demands the act and prescribes no form, and the page says so.
 */
export type VisitActPaper = {
  language: LetterLocale;
  /** The body whose visit it was. */
  body: InTwo;
  /** Full name and date of birth as far as known: "Әлімова Айару, 2016 жылғы 4 мамыр". */
  child: string;
  /** When the visit was. */
  at: Date;
  act: VisitAct;
};

const paragraphsOf = (text: string): readonly string[] =>
  cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function lineOf(field: VisitField, answer: string, language: LetterLocale): FormLine {
  const words = visitActWords[language];
  const said = field.kind === 'yesNo' && answer ? words[answer === 'yes' ? 'yes' : 'no'] : answer;
  const label = field.label[language];
  // What asks a question ends with its own mark, or with the paragraph that it is of.
  const colon = field.kind === 'yesNo' ? '' : ':';
  return {
    label: field.hint ? label : `${label}${colon}`,
    hint: field.hint ? `(${field.hint[language]})${colon}` : null,
    answer: paragraphsOf(said),
  };
}

function opening({ act, at, child, language }: VisitActPaper): FormBox {
  const words = visitActWords[language];
  const parts = visitPartWords[language];
  const absent = absentParts(act.participants).map((part) => parts[part]);
  return [
    { label: words.child, hint: null, answer: paragraphsOf(child) },
    { label: words.on, hint: null, answer: [longMoment(at, language)] },
    {
      label: words.present,
      hint: null,
      answer: act.participants.map(({ name, position, part }) =>
        cleanLine([name, position, parts[part]].filter(Boolean).join(', ')),
      ),
      ...(absent.length > 0 ? { note: words.absent(absent.join(', ')) } : {}),
    },
  ];
}

/** Sets the act: our own layout, and says so above everything. */
export function visitActSheet(paper: VisitActPaper): FormSheet {
  const { language, act } = paper;
  const words = visitActWords[language];
  const answers: Readonly<Record<string, string>> = act.answers;
  return {
    ...{ language, title: words.title, marks: [words.ownLayout], head: [] },
    heading: words.heading,
    subheadings: [cleanLine(paper.body[language])],
    parts: [
      { kind: 'box', lines: opening(paper) },
      ...visitSections.flatMap(({ label, fields }): FormSheet['parts'] => [
        { kind: 'heading', text: label[language] },
        { kind: 'box', lines: fields.map((field) => lineOf(field, answers[field.id] ?? '', language)) },
      ]),
    ],
    signatures: [
      ...act.participants.map(({ name, position }) => ({
        post: cleanLine(position),
        name: cleanLine(name),
      })),
      { post: words.acquainted, name: '' },
    ],
    notes: [],
    madeOn: dayOf(paper.at),
  };
}

/** The act as a PDF. */
export const renderVisitActPdf = (paper: VisitActPaper): Promise<Uint8Array> =>
  renderFormPdf(visitActSheet(paper));

/** The act as a DOCX file. */
export const renderVisitActDocx = (paper: VisitActPaper): Promise<Uint8Array> =>
  renderFormDocx(visitActSheet(paper));
