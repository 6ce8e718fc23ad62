import { longDate } from '@qorgan/domain';
import { addressLine } from '../address/address-line.ts';
import { cleanLine } from '../clean-text.ts';
import { renderSheetDocx } from '../docx/render-letter-docx.ts';
import type { InTwo } from '../letter/letter.ts';
import { bodyRows } from '../letter/body-blocks.ts';
import type { Sheet } from '../letter/sheet.ts';
import { renderSheetPdf } from '../pdf/render-letter-pdf.ts';
import { complainant, complaintBody, complaintSubject, type Complaint } from './complaint-letter.ts';

/**
 * The complaint as PDF or DOCX, ready to be signed by hand: a private letter without letterhead, number and stamp. Our
 * own form: the order prescribes none. The same words make the same bytes; the file's properties name nobody.
 */
export const renderComplaint = (complaint: Complaint, format: 'pdf' | 'docx'): Promise<Uint8Array> =>
  format === 'pdf'
    ? renderSheetPdf(sheetOfComplaint(complaint), complaint.on)
    : renderSheetDocx(sheetOfComplaint(complaint), complaint.on);

const titles: InTwo = { kk: 'Шағым', ru: 'Жалоба' };

/** As it stands on paper. The addressee is put into its case where we can tell that it is a body; a name stays. */
export function sheetOfComplaint(complaint: Complaint): Sheet {
  const { language, on, to, writer } = complaint;
  const name = cleanLine(to);
  return {
    locales: [language],
    title: titles[language],
    draftMark: null,
    restrictedMark: [],
    head: null,
    registration: [longDate(on, language)],
    addressee: [addressLine({ position: null, name: { kk: name, ru: name } }, language)],
    from: complainant(complaint).map(cleanLine),
    subject: [complaintSubject[language]],
    body: bodyRows([complaintBody(complaint)]),
    attachments: null,
    position: [''],
    // In full, for nobody else says on this paper who writes.
    signature: cleanLine(writer.name),
    stamp: '',
    executor: [],
  };
}
