import type { Paragraph } from '../paragraph.ts';

/** Versions that a later one has replaced, each with `inForce.until`. None yet; see docs/changing-the-law.md. */
export const earlierVersions: readonly Paragraph[] = [];
