import { organisationKinds, returnReasons } from '@qorgan/domain';
import * as z from 'zod';

/** What several documents of the exchange are made of. */
export const said = (max: number) => z.string().min(1).max(max);
export const instant = z.iso.datetime({ offset: true });
export const day = z.iso.date();

/** An organisation as the directory of the region knows it. */
export const party = z.strictObject({
  id: z.uuid(),
  kind: z.enum(organisationKinds),
  name: z.strictObject({ kk: said(300), ru: said(300), en: said(300) }),
});

const base = { at: instant, saidBy: said(300).nullable(), number: said(300).nullable() };

/** One answer of a body to one letter. */
export const answerSaid = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('received'), ...base }),
  z.strictObject({ type: z.literal('accepted'), ...base, words: said(20_000).nullable() }),
  z.strictObject({
    type: z.literal('returned'),
    ...base,
    why: z.enum(returnReasons),
    words: said(20_000).nullable(),
  }),
  z.strictObject({ type: z.literal('done'), ...base, words: said(20_000).nullable() }),
]);
