import { complaintBody, complaintSubject, renderComplaint, type Complaint } from '@qorgan/documents';

export type { Complaint } from '@qorgan/documents';

/** The letter that a complaint makes (paragraph 32), in words. No context: nobody has to be known, and nothing is kept. */
export const complaintLetter = (complaint: Complaint): { subject: string; body: string } => ({
  subject: complaintSubject[complaint.language],
  body: complaintBody(complaint),
});

/** The same letter as a file to be signed by hand. */
export const complaintFile = (complaint: Complaint, format: 'pdf' | 'docx'): Promise<Uint8Array> =>
  renderComplaint(complaint, format);
