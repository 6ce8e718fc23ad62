import { isSecure } from '#lib/server/house.ts';
import { dropSessionCookie, readSessionCookie } from '#lib/server/session-cookie.ts';
import { signOut } from '@qorgan/usecases';
import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Ends the session here and in the database, whatever its state. */
export const POST: RequestHandler = async ({ cookies, locals }) => {
  const cookie = readSessionCookie(cookies, isSecure());
  if (cookie) await signOut(locals.house, cookie);
  dropSessionCookie(cookies, isSecure());
  redirect(303, '/sign-in');
};

/** Somebody came back to the address: signing out takes a button, so that no link can do it. */
export const GET: RequestHandler = () => redirect(303, '/');
