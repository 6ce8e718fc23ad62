import { choice, limits, line, optionalText } from '@qorgan/contract';
import * as z from 'zod';
import { channelsForLetters } from './deeds.ts';
import { blankMoment, momentInput } from './moment.ts';
import { revisionInput } from './revision.ts';

/** How a letter went out, as typed. */
export const blankSending = (now: Date) => ({
  channel: '',
  ...blankMoment(now),
  takenBy: '',
  proof: '',
  lateReason: '',
  revision: '',
});
export type TypedSending = ReturnType<typeof blankSending>;

const how = {
  channel: choice(['portal', ...channelsForLetters]),
  takenBy: optionalText(limits.name),
  proof: optionalText(limits.line),
  lateReason: optionalText(limits.text),
  revision: revisionInput,
};
export const sendingSchema = z.object({ ...how, ...momentInput });

/** The portal carries a letter at the moment of the button; no other time can be given for it. */
export const portalSchema = z.object(how);

/** The entry of a sending put right: by what way it truly went, and why it is corrected. */
export const blankSentEntry = (now: Date) => ({ ...blankSending(now), reason: '' });
export type TypedSentEntry = ReturnType<typeof blankSentEntry>;
const why = { reason: line(limits.text), revision: revisionInput };
export const sentEntrySchema = sendingSchema.extend({ ...why, channel: choice(channelsForLetters) });

/** An entry taken back. Its reason has a name of its own: the form stands below the one that corrects. */
export const blankWithdrawal = { withdrawReason: '', revision: '' };
export const withdrawalSchema = z.object({ withdrawReason: line(limits.text), revision: revisionInput });

/** Where a refused rule of a sending or a receipt is put right. */
export const letterRules = {
  lateReasonNeeded: 'lateReason',
  inFuture: 'day',
  beforeDetection: 'day',
  beforeIssue: 'day',
  beforeSending: 'day',
  afterReceipt: 'day',
  proofNeeded: 'takenBy',
} as const;

/** That the recipient took a letter, as the school was told. */
export const blankReceipt = (now: Date) => ({ incomingNumber: '', takenBy: '', ...blankMoment(now) });
const receipt = z.object({
  incomingNumber: optionalText(limits.name),
  takenBy: optionalText(limits.name),
  ...momentInput,
});
type Taken = { incomingNumber: string | null; takenBy: string | null };
const numberOrName = ({ incomingNumber, takenBy }: Taken, context: z.RefinementCtx) => {
  if (!incomingNumber && !takenBy)
    context.addIssue({ code: 'custom', path: ['incomingNumber'], message: 'required' });
};
export const receiptSchema = receipt.superRefine(numberOrName);

/** The entry of a receipt put right, and why. */
export const blankReceivedEntry = (now: Date) => ({ ...blankReceipt(now), reason: '', revision: '' });
export type TypedReceivedEntry = ReturnType<typeof blankReceivedEntry>;
export const receivedEntrySchema = receipt.extend(why).superRefine(numberOrName);

/** What the receiving body itself says. */
export const blankConfirmation = { incomingNumber: '' };
export const confirmationSchema = z.object({ incomingNumber: line(limits.name) });

/** The body's own number put right; \`eventId\` is the entry that the form was opened on. */
export const blankOwnReceipt = { incomingNumber: '', reason: '', eventId: '' };
export const ownReceiptSchema = confirmationSchema.extend({ reason: line(limits.text), eventId: z.string() });
