export { actingPosition } from './address/acting-position.ts';
export type { Complaint } from './complaint/complaint-letter.ts';
export { complaintBody, complaintSubject } from './complaint/complaint-letter.ts';
export { renderComplaint } from './complaint/render-complaint.ts';
export type { DecisionExtract } from './decision/decision-extract.ts';
export { renderDecisionDocx } from './decision/render-decision-docx.ts';
export { renderDecisionPdf } from './decision/render-decision-pdf.ts';
export type { DirectLetter } from './direct/direct-letter.ts';
export { renderDirectLetter } from './direct/render-direct-letter.ts';
export { draftLetter } from './draft/draft-letter.ts';
export { lateReasonIn, withLateReason } from './draft/late-reason.ts';
export type { Enclosed, LetterFacts, LetterRecipient } from './draft/letter-facts.ts';
export { measureWords, sentLetterWords, type MeasureSetting } from './draft/measure-words.ts';
export type { InTwo, Letter, LetterLanguages } from './letter/letter.ts';
export { longDate } from '@qorgan/domain';
export { renderLetterDocx } from './docx/render-letter-docx.ts';
export { fontCoverage } from './pdf/font-coverage.ts';
export { pageCount } from './pdf/page-count.ts';
export { unprintable } from './pdf/printable.ts';
export { renderLetterPdf } from './pdf/render-letter-pdf.ts';
export type { Minutes } from './minutes/minutes.ts';
export { renderMinutesDocx } from './minutes/render-minutes-docx.ts';
export { renderMinutesPdf } from './minutes/render-minutes-pdf.ts';
export type { PlanPaper, PlanPaperMeasure } from './plan/plan-paper.ts';
export { renderPlanDocx } from './plan/render-plan-docx.ts';
export { renderPlanPdf } from './plan/render-plan-pdf.ts';
export { renderCsv } from './table/render-csv.ts';
export { renderXlsx } from './table/render-xlsx.ts';
export type { Table, TableCell } from './table/table.ts';
export { checkPack, fingerprintOf, type CheckedPack, type PackDamage } from './pack/check-pack.ts';
export type { PackDocument, PackSection } from './pack/pack-document.ts';
export { renderPackPdf } from './pack/render-pack-pdf.ts';
export { sealPack, type Manifest, type Signer } from './pack/seal-pack.ts';
export {
  renderAssessmentDocx,
  renderAssessmentPdf,
  type AssessmentPaper,
  type PaperSignature,
} from './assessment/assessment-paper.ts';
export { renderVisitActDocx, renderVisitActPdf, type VisitActPaper } from './visit-act/visit-act-paper.ts';
