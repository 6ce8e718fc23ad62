export { draftLetter } from './draft/draft-letter.ts';
export type { LetterFacts } from './draft/letter-facts.ts';
export type { InTwo, Letter, LetterLanguages } from './letter/letter.ts';
export { longDate } from '@qorgan/domain';
export { renderLetterDocx } from './docx/render-letter-docx.ts';
export { renderLetterPdf } from './pdf/render-letter-pdf.ts';
export { measureWords } from './measure-words.ts';
