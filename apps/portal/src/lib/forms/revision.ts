import * as z from 'zod';

/**
 * The state that a form was filled on, in a hidden field. What is no number is older than anything: whoever sends it
 * is shown how things stand now.
 */
export const revisionInput = z.coerce.number().int().catch(-1);
