import { choice, limits, line, optionalText, say } from '@qorgan/contract';
import { leaveExtents } from '@qorgan/domain';
import type { ForPsychologist } from '@qorgan/usecases';
import * as z from 'zod';
import { reasonSchema } from './reason-form.ts';

/** How the question is answered what the psychologist may see of a child's sign. None of them is preset. */
export const signAnswers = [...leaveExtents, 'nothing'] as const;
export const yesNo = ['yes', 'no'] as const;

/** What the page asked besides the reason: about a child's sign, about a pupil said to have done it, or nothing. */
export const blankNoCase = { reason: '', asks: '', sees: '', proposes: '', proposal: '' };
type Typed = typeof blankNoCase;

/** Words where the answer is yes. */
export const proposalSchema = z.object({ proposes: choice(yesNo), proposal: optionalText(limits.line) });
const withProposal = reasonSchema.extend(proposalSchema.shape).superRefine(({ proposes, proposal }, ctx) => {
  if (proposes === 'yes' && proposal === null)
    ctx.addIssue({ code: 'custom', path: ['proposal'], message: say('required').error });
});
const withSign = reasonSchema.extend({ sees: choice(signAnswers) });

/** By what the page asked. Whoever alters that lets nothing through: the use case asks for itself. */
export const noCaseSchema = ({ asks }: Typed): z.ZodObject => {
  if (asks === 'sign') return withSign;
  return asks === 'proposal' ? withProposal : reasonSchema;
};

/** What the psychologist is let see, as answered. */
export function forPsychologist({ sees, proposes, proposal }: Partial<Typed>): ForPsychologist {
  const extent = leaveExtents.find((one) => one === sees);
  if (extent) return { extent };
  return proposes === 'yes' && proposal ? { proposal } : null;
}

/** Words of a proposal made afterwards. */
export const proposeSchema = z.object({ proposal: line(limits.line) });
