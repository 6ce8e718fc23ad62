import { dayOf, longDate } from '@qorgan/domain';
import { annex1, annex1Line, annexHead, type FormPart, type IsoDate } from '@qorgan/statute';
import { longMoment } from '../astana-time.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import type { FormBox, FormLine, FormSheet } from '../form/form-sheet.ts';
import { renderFormDocx } from '../form/render-form-docx.ts';
import { renderFormPdf } from '../form/render-form-pdf.ts';
import type { InTwo, LetterLocale } from '../letter/letter.ts';
import { assessmentWords } from './assessment-words.ts';

type Named = { surname: string; given: string; patronymic: string | null };
/** Who signed or approved in the portal, as they were called on that day. */
export type PaperSignature = { name: string; position: InTwo; at: Date };

/** The initial assessment of one child as it goes on paper: Annex 1, word for word. */
export type AssessmentPaper = {
  language: LetterLocale;
  /** The name of the body that assessed. */
  body: InTwo;
  version: number;
  /** `age` in full years on the day of the assessment. */
  child: Named & { sex: 'female' | 'male' | null; age: number | null };
  assessors: readonly (Named & { position: string })[];
  /** The day of the assessment. */
  on: IsoDate;
  /** What was written, by the id of the field in Annex 1. */
  answers: Readonly<Record<string, string>>;
  signatures: readonly PaperSignature[];
  /** Null until the head of the body has approved it: the paper then says that it is a draft. */
  approval: PaperSignature | null;
  /** SHA-256 of what was signed, in hex. */
  fingerprint: string;
};

const paragraphsOf = (text: string): readonly string[] =>
  cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const fullName = ({ surname, given, patronymic }: Named): string =>
  cleanLine([surname, given, patronymic ?? ''].join(' '));

function childLine({ child, language }: AssessmentPaper): readonly string[] {
  const { sex, age } = assessmentWords[language];
  const known = [
    fullName(child),
    child.sex ? sex[child.sex] : '',
    child.age === null ? '' : age(child.age),
  ].filter(Boolean);
  return known.length > 0 ? [known.join(', ')] : [];
}

const assessorLines = ({ assessors }: AssessmentPaper): readonly string[] =>
  assessors.map((one) => cleanLine(`${fullName(one)}, ${one.position}`));

/** One line a signature: who, in which post, and that it was given in the portal; or room for a pen. */
function signedLines(paper: AssessmentPaper): readonly string[] {
  const words = assessmentWords[paper.language];
  if (paper.signatures.length > 0) return paper.signatures.map((one) => signatureLine(one, paper.language));
  return paper.assessors.map((one) => `${fullName(one)}, ${words.byHand}`);
}

const signatureLine = ({ name, position, at }: PaperSignature, language: LetterLocale): string =>
  `${cleanLine(name)}, ${cleanLine(position[language])}. ${assessmentWords[language].signedHere(longMoment(at, language))}`;

const dayLine = (at: Date | null, language: LetterLocale): readonly string[] =>
  at ? [longDate(dayOf(at), language)] : [];

/** What stands under the lines that are no plain answers. */
function answerOf(part: FormPart, paper: AssessmentPaper): readonly string[] | null {
  const { language, approval } = paper;
  switch (part.id) {
    case 'a1.child':
      return childLine(paper);
    case 'a1.assessors':
      return assessorLines(paper);
    case 'a1.s7.signature':
      return signedLines(paper);
    case 'a1.s7.date':
      return dayLine(latest(paper.signatures), language);
    case 'a1.approved':
      return approval ? [signatureLine(approval, language)] : [];
    case 'a1.approvedDate':
      return dayLine(approval?.at ?? null, language);
    default:
      return part.type === 'group' ? null : paragraphsOf(paper.answers[part.id] ?? '');
  }
}

const latest = (signatures: readonly PaperSignature[]): Date | null =>
  signatures.reduce<Date | null>((last, { at }) => (last && last >= at ? last : at), null);

function lineOf(part: FormPart, paper: AssessmentPaper): FormLine {
  return { ...annex1Line(part, paper.language), answer: answerOf(part, paper) };
}

/** A numbered section is one frame with all that stands in it; child and assessors are one each. */
function boxOf(part: FormPart, paper: AssessmentPaper): FormBox {
  const own = lineOf(part, paper);
  const inner = part.type === 'group' && own.answer === null ? part.fields : [];
  return [own, ...inner.map((field) => lineOf(field, paper))];
}

const isSigning = ({ id }: { id: string }) => id === 'a1.s7';

/** Sets the form: the order's words in the order's frames, what was answered under them. */
export function assessmentSheet(paper: AssessmentPaper): FormSheet {
  const { language } = paper;
  const words = assessmentWords[language];
  const isWhole = paper.signatures.length <= 12;
  const sections = annex1.sections.flatMap((section): FormSheet['parts'] => [
    ...('label' in section ? [{ kind: 'heading', text: section.label[language] } as const] : []),
    ...(isSigning(section)
      ? [{ kind: 'box', lines: section.parts.map((part) => lineOf(part, paper)), isWhole } as const]
      : section.parts.map((part) => ({ kind: 'box', lines: boxOf(part, paper) }) as const)),
  ]);
  return {
    ...{ language, title: annex1.title[language] },
    marks: [words.translation, paper.approval ? null : words.draft].filter((mark) => mark !== null),
    head: annexHead(1)[language],
    heading: annex1.title[language],
    subheadings: [],
    parts: sections,
    signatures: [],
    notes: [
      words.version(paper.version, cleanLine(paper.body[language])),
      words.fingerprint(paper.fingerprint),
    ],
    madeOn: paper.approval ? dayOf(paper.approval.at) : paper.on,
  };
}

/** Annex 1 as a PDF; in Russian it is our translation, and the page says so. */
export const renderAssessmentPdf = (paper: AssessmentPaper): Promise<Uint8Array> =>
  renderFormPdf(assessmentSheet(paper));

/** Annex 1 as a DOCX file; in Russian it is our translation, and the page says so. */
export const renderAssessmentDocx = (paper: AssessmentPaper): Promise<Uint8Array> =>
  renderFormDocx(assessmentSheet(paper));
