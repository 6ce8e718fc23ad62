import { referralDuties, referralStates, returnReasons } from '@qorgan/domain';
import * as z from 'zod';
import type { JsonSchema } from '../api/api-schema.ts';
import { foreignReferral, foreignState } from './foreign.ts';
import { answerSaid, day, instant, party, said } from './parts.ts';
import { exchangeSignature } from './signed.ts';

/** The formats there are. What a reader could misunderstand gets the next number. */
export const exchangeFormats = [
  'qorgan.referral/1',
  'qorgan.answer/1',
  'qorgan.referral/2',
  'qorgan.state/1',
] as const;
export type ExchangeFormat = (typeof exchangeFormats)[number];

/** Those of them that are taken here; a state is only given out. */
export const takenFormats = ['qorgan.answer/1', 'qorgan.referral/1', 'qorgan.referral/2'] as const;

/** The largest file that is read, in bytes: a letter of many pages with its PDF. */
export const exchangeFileLimit = 8_000_000;

const inTwo = (max: number) => z.strictObject({ kk: z.string().max(max), ru: z.string().max(max) });

/**
 * The letter that goes, as issued. Nothing is said of the child but what the letter says: the head answers for these
 * words, and for no others.
 */
const letter = z.strictObject({
  id: z.uuid(),
  version: z.int().positive(),
  number: said(100),
  issuedOn: day,
  /** In which of the two languages its words are to be read. */
  languages: z.enum(['kk', 'ru', 'both']),
  subject: inTwo(1000),
  body: inTwo(100_000),
  attachments: z.strictObject({
    kk: z.array(z.string().max(1000)).max(100),
    ru: z.array(z.string().max(1000)).max(100),
  }),
  /** "For official use". */
  restricted: z.boolean(),
  /** SHA-256 of the PDF, hex. */
  pdfSha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The PDF itself in base64, where whoever sends it chose to. */
  pdf: z.base64().max(7_000_000).nullable(),
});

/** What befell the letter: entries that stand, in the order they happened. */
const step = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('sent'), at: instant, channel: said(40) }),
  z.strictObject({ type: z.literal('received'), at: instant, number: said(300).nullable() }),
  z.strictObject({ type: z.literal('accepted'), at: instant, words: said(20_000).nullable() }),
  z.strictObject({
    type: z.literal('returned'),
    at: instant,
    why: z.enum(returnReasons),
    words: said(20_000).nullable(),
  }),
  z.strictObject({ type: z.literal('done'), at: instant, words: said(20_000).nullable() }),
  /** How far the work beyond the school has come: a code such as `caseManager`, `assessment`, `plan`, `decision`. */
  z.strictObject({ type: z.literal('progress'), at: instant, step: said(60) }),
]);
export type ExchangeStep = z.output<typeof step>;

/** A referral of a school with its state. */
export const exchangedReferral = z.strictObject({
  format: z.literal('qorgan.referral/1'),
  /** Of this very document: whoever gets it twice has got it once. */
  messageId: z.uuid(),
  madeAt: instant,
  sender: party,
  recipient: party,
  referral: z.strictObject({
    id: z.uuid(),
    /** By which duty of the order it goes. */
    duty: z.enum(referralDuties),
    /** Where the order says so: `order-2026/8`. */
    cites: said(60),
    /** The returned referral that this one is sent again for. */
    follows: z.uuid().nullable(),
  }),
  letter,
  state: z.enum(referralStates).exclude(['draft']),
  history: z.array(step).max(500),
  signature: exchangeSignature,
});
export type ExchangedReferral = z.output<typeof exchangedReferral>;

/** What the system of a body says of one letter: one answer a document. */
export const exchangedAnswer = z.strictObject({
  format: z.literal('qorgan.answer/1'),
  messageId: z.uuid(),
  madeAt: instant,
  /** The letter as the referral named it. */
  about: z.strictObject({ referralId: z.uuid(), letterNumber: said(100) }),
  answer: answerSaid,
  signature: exchangeSignature,
});
export type ExchangedAnswer = z.output<typeof exchangedAnswer>;

export const exchangeSchemas = {
  'qorgan.referral/1': exchangedReferral,
  'qorgan.answer/1': exchangedAnswer,
  'qorgan.referral/2': foreignReferral,
  'qorgan.state/1': foreignState,
} as const satisfies Record<ExchangeFormat, z.ZodType>;

/** Under which name the schema of a format is served. */
export const schemaFile = (format: ExchangeFormat): string =>
  `${format.replace('qorgan.', '').replace('/', '-')}.json`;

/** The JSON Schema (2020-12) of a format, made from the zod schema that reads it. */
export function exchangeJsonSchema(format: ExchangeFormat): JsonSchema {
  return {
    ...z.toJSONSchema(exchangeSchemas[format] as z.ZodType, {
      io: 'input',
      override: ({ jsonSchema }) => {
        // The format says it, and a pattern of three lines says no more.
        if (jsonSchema.format) delete jsonSchema.pattern;
        if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      },
    }),
    title: format,
  } as JsonSchema;
}
