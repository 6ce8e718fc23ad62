import { apiProblems, type ProblemDetails } from '@qorgan/contract';
import type { Locale } from '@qorgan/statute';
import { apiProblemDetail, apiProblemTitle, fieldProblemIn } from '#lib/text/api.ts';
import type { Refused } from './refused.ts';

type Asked = { origin: string; locale: Locale; requestId: string };

/** RFC 9457: what is wrong, in the asker's language, with a code for the program and the id of the request. */
export function problemResponse(refused: Refused, { origin, locale, requestId }: Asked): Response {
  const { problem, errors, report, retryAfter, allowed } = refused;
  const details: ProblemDetails = {
    type: `${origin}/api#${problem}`,
    title: apiProblemTitle[locale][problem],
    status: apiProblems[problem],
    detail: apiProblemDetail[locale][problem],
    code: problem,
    requestId,
    ...(errors && {
      errors: errors.map((error) => ({ ...error, detail: fieldProblemIn(locale, error.code) })),
    }),
    ...(report && { report }),
  };
  return new Response(JSON.stringify(details), {
    status: details.status,
    headers: {
      'content-type': 'application/problem+json',
      ...(details.status === 401 && { 'www-authenticate': 'Bearer' }),
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
      ...(allowed && { allow: allowed.join(', ') }),
    },
  });
}
