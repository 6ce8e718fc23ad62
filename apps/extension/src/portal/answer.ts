import { apiProblems, problemDetails, type ApiProblem } from '@qorgan/contract';
import type * as z from 'zod';

/** What came of asking the portal. `silent`: no answer, or none that Qorgan gives; it may have been done all the same. */
export type Answer<T> =
  | { is: 'answer'; value: T }
  | {
      is: 'problem';
      code: ApiProblem;
      /** Why, in the portal's words and the language that was asked for. */
      says: string;
      retryAfter?: number;
      report?: { id: string; number: number };
    }
  | { is: 'silent' };

/** How long the portal may take. A line that is slower than that counts as none, and the report is kept. */
const patience = 20_000;

/** Longer than any words of the portal: what a stranger at its address might say is cut. */
const mostWords = 300;

export type Question = {
  portal: string;
  path: `/api/v1/${string}`;
  method?: 'GET' | 'POST' | 'DELETE';
  token?: string;
  body?: unknown;
  locale?: string;
};

/** Asks the portal; never throws. Cookies stay at home: the token alone says who asks. */
export async function ask<T>(question: Question, shape: z.ZodType<T>): Promise<Answer<T>> {
  const { portal, path, method = 'GET', token, body, locale } = question;
  let response: Response;
  let json: unknown;
  try {
    response = await fetch(new URL(path, portal), {
      method,
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(locale && { 'accept-language': locale }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    json = response.status === 204 ? null : await response.json();
  } catch {
    return { is: 'silent' };
  }
  if (response.ok) {
    const read = shape.safeParse(json);
    return read.success ? { is: 'answer', value: read.data } : { is: 'silent' };
  }
  const problem = problemDetails.safeParse(json);
  // A proxy in between, or a page of some other site at this address.
  if (!problem.success || apiProblems[problem.data.code] !== response.status) return { is: 'silent' };
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  return {
    is: 'problem',
    code: problem.data.code,
    says: (problem.data.detail ?? problem.data.title).slice(0, mostWords),
    ...(Number.isFinite(retryAfter) && { retryAfter }),
    ...(problem.data.report && { report: problem.data.report }),
  };
}
