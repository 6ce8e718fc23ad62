import type { RequestEvent } from '@sveltejs/kit';

/**
 * The key a draft is sealed with in this person's browser, base64. It comes with the page and is not kept there:
 * after signing out the device holds a draft that it cannot read.
 */
export function draftKeyOf({ locals }: RequestEvent): string {
  const { vault, actor } = locals.ctx();
  return Buffer.from(vault.lookupHash('draft', actor.accountId)).toString('base64');
}
