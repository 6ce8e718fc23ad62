import type { Result } from '@qorgan/domain';

/** The value of what the demo region cannot do without. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The demo was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
