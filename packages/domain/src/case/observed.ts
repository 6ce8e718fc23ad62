import { standing, type Fact } from './fact.ts';
import type { NeedsOf, Observation } from './observation.ts';

type Observed<K extends Observation['kind']> = Fact & { content: Extract<Observation, { kind: K }> };

const observed = <K extends Observation['kind']>(facts: readonly Fact[], kind: K) =>
  standing(facts).filter((fact): fact is Observed<K> => fact.content.kind === kind);

/** The marks on the map of the body that stand, in the order in which they were seen. */
export const injuryMarks = (facts: readonly Fact[]): Observed<'injuryMarked'>[] =>
  observed(facts, 'injuryMarked');

/** The latest answer about the needs of these children; undefined where nobody has asked. */
export const latestNeeds = (facts: readonly Fact[], whose: NeedsOf): Observed<'needsAsked'> | undefined =>
  observed(facts, 'needsAsked').findLast(({ content }) => content.whose === whose);
