import type { TakenDocument } from '@qorgan/contract';
import type { ExchangeFault, ExchangePartner } from '@qorgan/domain';
import type { Context } from '../context.ts';
import { digestOf } from './sign-document.ts';
import type { LetterHere } from './write-answer.ts';

/** What is known of a document that somebody brought, as far as it could be read. */
export type Brought = {
  document?: TakenDocument;
  partner?: ExchangePartner;
  letter?: LetterHere;
  foreignId?: string;
};
/** The row that puts a document on record. */
export function rowOf(
  ctx: Context,
  bytes: Uint8Array,
  { document, partner, letter, foreignId }: Brought,
  outcome: 'taken' | ExchangeFault,
) {
  return {
    ...{ id: ctx.newId(), organisationId: ctx.actor.organisationId, direction: 'in' as const, outcome },
    messageId: document?.messageId ?? null,
    format: document?.format ?? null,
    says: document && 'answer' in document ? document.answer.type : null,
    partnerId: partner?.id ?? null,
    referralId: letter?.id ?? null,
    foreignId: foreignId ?? null,
    tokenId: ctx.system?.tokenId ?? null,
    ...{ sha256: digestOf(bytes), at: ctx.now, doneBy: ctx.actor.memberId },
  };
}
