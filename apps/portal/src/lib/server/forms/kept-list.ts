import type { Result } from '@qorgan/domain';
import type { Context } from '@qorgan/usecases';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { answered } from '#lib/server/answer.ts';
import { knownId } from './known-id.ts';

const number = /^\d{1,6}$/;

/** The version in the address, where an old one is looked at; undefined for the one in use. */
export function versionIn(url: URL): number | undefined {
  const asked = url.searchParams.get('version');
  if (asked === null) return undefined;
  if (!number.test(asked)) error(404);
  return Number(asked);
}

type Change = (ctx: Context, of: { version: number; id: string }) => Promise<Result<unknown>>;

/**
 * What a button of a list that the school keeps does with the one that its form names: back to the list at `to`, which
 * says that it was saved, or that nothing was different. Where a colleague came first, the list says so.
 */
export const keptButton =
  (to: string, change: Change) =>
  async ({ locals, request }: RequestEvent) => {
    const form = await request.formData();
    const id = knownId(String(form.get('item') ?? ''));
    const typed = form.get('version');
    const version = typeof typed === 'string' && number.test(typed) ? Number(typed) : -1;
    const result = await change(locals.ctx(), { version, id });
    if (!result.ok && result.refusal.kind === 'changedMeanwhile') return fail(409, { isChanged: true });
    if (!result.ok && result.refusal.kind === 'wrongState') redirect(303, `${to}?same`);
    const changed = answered(result, locals.locale, { isChanged: false });
    if (!changed.ok) return changed.failure;
    redirect(303, `${to}?saved`);
  };
