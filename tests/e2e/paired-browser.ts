import type { PairingStarted, PairingState, ProblemDetails } from '@qorgan/contract';
import type { APIRequestContext, APIResponse, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** A program that speaks to the interface as the extension does: no cookie, a token of its own. */
export type Program = {
  /** What was said when it asked to be paired. */
  started: PairingStarted;
  ask(): Promise<APIResponse>;
  get(path: string): Promise<APIResponse>;
  post(path: string, body: unknown): Promise<APIResponse>;
  end(): Promise<APIResponse>;
};

/** Asks to be paired. `request` must hold nobody's session. */
export async function askToPair(
  request: APIRequestContext,
  origin: string,
  browser = 'Chrome, Windows',
  language = 'kk',
): Promise<Program> {
  const api = `${origin}/api/v1`;
  const spoken = { 'accept-language': language };
  const answer = await request.post(`${api}/pairings`, { data: { browser }, headers: spoken });
  expect(answer.status()).toBe(201);
  const started = (await answer.json()) as PairingStarted;
  const headers = { ...spoken, authorization: `Bearer ${started.token}` };
  return {
    started,
    ask: () => request.get(`${api}/pairings/mine`, { headers }),
    get: (path) => request.get(api + path, { headers }),
    post: (path, data) => request.post(api + path, { headers, data }),
    end: () => request.delete(`${api}/pairings/mine`, { headers }),
  };
}

/** Types the code on the page, which is open in any language, and says yes. */
export async function approve(page: Page, { started }: Program): Promise<void> {
  await page.goto(started.approveAt);
  await page.locator('[name=code]').fill(started.code);
  await page.locator('form[action="?/find"] button').click();
  await page.locator('button[formaction="?/approve"]').click();
  await expect(page).toHaveURL(/\/pair\?done=paired$/);
}

export const stateOf = async (answer: Promise<APIResponse>): Promise<PairingState> =>
  (await (await answer).json()) as PairingState;

/** What a program is told that is refused. */
export async function problemOf(answer: Promise<APIResponse>): Promise<ProblemDetails> {
  const said = await answer;
  expect(said.headers()['content-type']).toBe('application/problem+json');
  return (await said.json()) as ProblemDetails;
}
