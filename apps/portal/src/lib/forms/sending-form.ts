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

/** That the recipient took a letter, as the school was told. */
export const blankReceipt = (now: Date) => ({ incomingNumber: '', takenBy: '', ...blankMoment(now) });
export const receiptSchema = z
  .object({
    incomingNumber: optionalText(limits.name),
    takenBy: optionalText(limits.name),
    ...momentInput,
  })
  .superRefine(({ incomingNumber, takenBy }, context) => {
    if (!incomingNumber && !takenBy)
      context.addIssue({ code: 'custom', path: ['incomingNumber'], message: 'required' });
  });

/** What the receiving body itself says. */
export const blankConfirmation = { incomingNumber: '' };
export const confirmationSchema = z.object({ incomingNumber: line(limits.name) });
