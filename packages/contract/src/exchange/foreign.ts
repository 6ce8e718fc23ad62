import { foreignStates } from '@qorgan/domain';
import { kinds } from '@qorgan/statute';
import * as z from 'zod';
import { answerSaid, day, instant, party, said } from './parts.ts';
import { exchangeSignature } from './signed.ts';

/** The child as another system knows it: what it does not know is null, and nothing is guessed here. */
const child = z.strictObject({
  surname: said(100),
  given: said(100),
  patronymic: said(100).nullable(),
  birthDate: day.nullable(),
  sex: z.enum(['female', 'male']).nullable(),
  address: said(1000).nullable(),
  /** How the family is reached. */
  contact: said(1000).nullable(),
  /** School and class. */
  school: said(300).nullable(),
  parents: z
    .array(z.strictObject({ relation: said(100).nullable(), name: said(300), phone: said(100).nullable() }))
    .max(6),
});

/** A referral of another system to a body that works here. */
export const foreignReferral = z.strictObject({
  format: z.literal('qorgan.referral/2'),
  messageId: z.uuid(),
  madeAt: instant,
  /** Who sends it: organisations that this portal's directory need not know. */
  sender: z.strictObject({ name: said(300), contact: said(300).nullable() }),
  /** The body here, by the id that its page of exchanges shows. */
  recipient: z.strictObject({ id: z.uuid() }),
  referral: z.strictObject({
    /** As the sender knows it; what the body says of it is told under this id. */
    id: z.uuid(),
    number: said(100),
    issuedOn: day,
    /** When it was detected, where the sender knows (12.6, 12.7). */
    noticedAt: instant.nullable(),
    /** The returned referral that this one is sent again for. */
    follows: z.uuid().nullable(),
  }),
  /** As the sender sees it; the body decides on them itself. */
  kinds: z.array(z.enum(kinds)).max(kinds.length),
  subject: said(1000),
  body: said(100_000),
  child: child.nullable(),
  signature: exchangeSignature,
});
export type ForeignReferralDocument = z.output<typeof foreignReferral>;

/** How a referral of another system stands at the body that it went to, as far as a sender is told. */
export const foreignState = z.strictObject({
  format: z.literal('qorgan.state/1'),
  messageId: z.uuid(),
  madeAt: instant,
  about: z.strictObject({ referralId: z.uuid(), letterNumber: said(100) }),
  /** The body that says so. */
  recipient: party,
  state: z.enum(foreignStates),
  /** What it answered, in the order of time. */
  answers: z.array(answerSaid).max(10),
  /** Who works with the family, once appointed. */
  caseManager: z.strictObject({ name: said(300), phone: said(100), since: instant }).nullable(),
  /** How far the work has come: `assessment`, `plan`, `decision`. */
  progress: z.array(z.strictObject({ step: said(60), at: instant })).max(100),
  signature: exchangeSignature,
});
export type ForeignStateDocument = z.output<typeof foreignState>;
