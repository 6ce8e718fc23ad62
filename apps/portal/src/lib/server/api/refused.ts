import type { ApiProblem, ProblemDetails } from '@qorgan/contract';

/** That something is refused, in codes; `problemResponse` has the words. */
export type Refused = {
  problem: ApiProblem;
  /** What is wrong in which field, each by path and code. */
  errors?: readonly { path: string; code: string }[];
  report?: ProblemDetails['report'];
  /** Seconds to wait before the same is sent again. */
  retryAfter?: number;
  /** The methods that an address has. */
  allowed?: readonly string[];
};
