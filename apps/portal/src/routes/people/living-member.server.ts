import { found } from '#lib/server/answer.ts';
import { findMember, listMembers, type Context, type MemberListed } from '@qorgan/usecases';
import { redirect } from '@sveltejs/kit';

/** The colleague a page is about. Of one who has left the list says so: a second click ends there. */
export async function livingMember(ctx: Context, id: string): Promise<MemberListed> {
  const members = found(await listMembers(ctx, 'member.manage'));
  if (members.some((member) => member.id === id && member.endedAt !== null)) redirect(303, '/people');
  return found(await findMember(ctx, id));
}
