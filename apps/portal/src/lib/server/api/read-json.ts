import { apiBodyLimit } from '@qorgan/contract';
import type { Refused } from './refused.ts';

/**
 * The JSON of a body; a refusal where it is another kind of thing, longer than `apiBodyLimit`, or not JSON in UTF-8. No
 * more of it is read than the limit, whatever was said of its length.
 */
export async function readJson(request: Request): Promise<{ body: unknown } | Refused> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (type !== 'application/json') return { problem: 'notJson' };
  if (Number(request.headers.get('content-length')) > apiBodyLimit) return { problem: 'tooLarge' };
  const bytes = await readUpTo(request, apiBodyLimit);
  if (!bytes) return { problem: 'tooLarge' };
  try {
    return { body: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch {
    return { problem: 'unreadable' };
  }
}

async function readUpTo({ body }: Request, limit: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early cancels the rest.
  for await (const piece of body ?? []) {
    length += piece.length;
    if (length > limit) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
