import type { Fact, FactContent } from '@qorgan/domain';

const minutes = 2;

/**
 * Whether what was refused as "changed meanwhile" is on record already by the same hand: a second click on the button
 * or a connection lost after sending. Then there is nothing to ask and nothing to write.
 */
export function isSecondClick(
  newest: Fact | undefined,
  typed: { content: FactContent; at: Date },
  me: { name: string; now: Date },
): boolean {
  if (!newest || newest.recordedByName !== me.name) return false;
  if (me.now.getTime() - newest.recordedAt.getTime() > minutes * 60_000) return false;
  const isSame = JSON.stringify(sorted(newest.content)) === JSON.stringify(sorted(typed.content));
  return isSame && newest.at.getTime() === typed.at.getTime();
}

const sorted = (content: FactContent) => Object.entries(content).toSorted(([a], [b]) => (a < b ? -1 : 1));
