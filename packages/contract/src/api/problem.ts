import * as z from 'zod';

/** Everything that the interface can refuse, with its HTTP status. Each has words in every language on the portal. */
export const apiProblems = {
  /** Not JSON, or not UTF-8. */
  unreadable: 400,
  /** No token, or one that nobody was given. */
  unauthorised: 401,
  /** Its teacher has not typed the code yet. */
  pairingWaits: 401,
  /** Nobody typed the code in time, or it was not used for too long. */
  pairingExpired: 401,
  /** Refused or ended by its teacher, or the teacher has left. */
  pairingEnded: 401,
  /** The pairing was made for another address of the portal. */
  otherAddress: 401,
  notFound: 404,
  methodNotAllowed: 405,
  /** This form made a report already, and says something else now. */
  sentBefore: 409,
  tooLarge: 413,
  notJson: 415,
  /** See `errors`. */
  invalid: 422,
  /** Sealed to a key that this organisation does not have, or damaged. */
  cannotOpen: 422,
  /** Nothing was lost: send the same again after `Retry-After` seconds. */
  tooMany: 429,
  broken: 500,
} as const;
export type ApiProblem = keyof typeof apiProblems;
export const apiProblemCodes = Object.keys(apiProblems) as ApiProblem[];

/** RFC 9457, `application/problem+json`. `title` and `detail` are in the language that was asked for. */
export const problemDetails = z.object({
  /** A page of the portal on which the problem is described. */
  type: z.url(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  code: z.enum(apiProblemCodes),
  /** Ties the answer to the log and the audit trail. */
  requestId: z.string(),
  /** What is wrong in which field, as `children.0.name`. */
  errors: z.array(z.object({ path: z.string(), code: z.string(), detail: z.string() })).optional(),
  /** Of `sentBefore`: the report in question. */
  report: z.object({ id: z.uuid(), number: z.int() }).optional(),
});
export type ProblemDetails = z.output<typeof problemDetails>;
