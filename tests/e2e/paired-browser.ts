import {
  sealingData,
  sealingInfo,
  type PairingStarted,
  type PairingState,
  type ProblemDetails,
  type SealedReport,
} from '@qorgan/contract';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
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

/** A report as a program sends it: a bruise, seen today. */
export const message = (change: object = {}) => ({
  key: crypto.randomUUID(),
  children: [{ pupilId: null, name: 'Бөтен Біреу', classLabel: '6Б', part: 'affected' }],
  seemingKind: 'unsure',
  signs: ['sign.injuries.bruises'],
  circumstance: 'p4.1',
  noticedOn: new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10),
  saw: 'Қолында көгерген із бар.',
  doctorNeeded: false,
  dangerNow: false,
  concernsHead: false,
  journal: 'kundelik',
  writtenAt: new Date().toISOString(),
  ...change,
});

/** Seals a message as the page about the interface says. */
export async function seal(program: Program, said: ReturnType<typeof message>): Promise<SealedReport> {
  const state = await stateOf(program.ask());
  if (state.state !== 'approved') throw new Error('Nobody has approved it.');
  const { id: keyId, publicKey } = state.sealingKey;
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  });
  const sender = await suite.createSenderContext({
    recipientPublicKey: await suite.kem.deserializePublicKey(Buffer.from(publicKey, 'base64url')),
    info: sealingInfo(keyId),
  });
  const json = new TextEncoder().encode(JSON.stringify(said));
  const padded = new Uint8Array(Math.ceil(json.length / 1024) * 1024).fill(0x20);
  padded.set(json);
  const ciphertext = await sender.seal(padded, sealingData(said.key));
  const text = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64url');
  return { key: said.key, sealed: { keyId, enc: text(sender.enc), ciphertext: text(ciphertext) } };
}
