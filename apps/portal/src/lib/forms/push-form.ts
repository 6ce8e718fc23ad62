import * as z from 'zod';

const base64url = (length: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${length}}$`));

/** What a browser says of where it is reached: its address, its public key of 65 bytes and a secret of 16. */
export const pushSchema = z.object({
  endpoint: z.url().max(1000),
  p256dh: base64url(87),
  auth: base64url(22),
});
