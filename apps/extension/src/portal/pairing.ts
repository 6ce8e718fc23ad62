import { pairingStarted, pairingState, type ApiProblem, type PairingState } from '@qorgan/contract';
import * as z from 'zod';
import { unblock } from '../queue/queue.ts';
import { kept } from '../stored.ts';
import { ask, type Answer } from './answer.ts';

type Approved = Extract<PairingState, { state: 'approved' }>;

/** The browser may send reports in the name of this member to this portal and to no other. */
export type Paired = Approved & { portal: string; token: string };

export type Pairing =
  | { state: 'waiting'; portal: string; token: string; code: string; approveAt: string; waitsUntil: string }
  | Paired
  /** The token is good for nothing any more and was thrown away. */
  | { state: 'ended'; portal: string; why: ApiProblem };

/** Asks a portal for a code; what it answers is kept, and waits for the teacher. */
export async function startPairing(
  portal: string,
  browser: string,
  locale: string,
): Promise<Answer<Extract<Pairing, { state: 'waiting' }>>> {
  const answer = await ask(
    { portal, path: '/api/v1/pairings', method: 'POST', body: { browser }, locale },
    pairingStarted,
  );
  if (answer.is !== 'answer') return answer;
  const pairing = { state: 'waiting', portal, ...answer.value } as const;
  // The page to open must be one of this very portal, whatever was answered.
  if (new URL(pairing.approveAt).origin !== portal) return { is: 'silent' };
  await kept.set('pairing', pairing);
  return { is: 'answer', value: pairing };
}

/** Asks how the pairing stands and keeps the answer. Of a portal that is silent nothing is concluded. */
export async function refreshPairing(): Promise<Pairing | undefined> {
  const pairing = await kept.get('pairing');
  if (!pairing || pairing.state === 'ended') return pairing;
  const { portal, token } = pairing;
  const answer = await ask({ portal, path: '/api/v1/pairings/mine', token }, pairingState);
  // Another pairing may have been begun while this one was asked about.
  const still = await kept.get('pairing');
  if (!still || still.state === 'ended' || still.token !== token) return still;
  if (answer.is === 'problem') return endsPairing(answer.code) ? endPairing(answer.code) : pairing;
  if (answer.is === 'silent' || answer.value.state === 'waiting') return pairing;
  const paired = { ...answer.value, portal, token };
  await unblock();
  await kept.set('pairing', paired);
  return paired;
}

const endsPairing = (code: ApiProblem) =>
  code === 'unauthorised' || code === 'pairingExpired' || code === 'pairingEnded' || code === 'otherAddress';

/** The portal takes the token no longer: it is thrown away, the reason is kept. */
export async function endPairing(why: ApiProblem): Promise<Pairing | undefined> {
  const pairing = await kept.get('pairing');
  if (!pairing) return undefined;
  const ended = { state: 'ended', portal: pairing.portal, why } as const;
  await kept.set('pairing', ended);
  return ended;
}

/** The teacher takes the browser's right back; on the portal too, where it can be reached. */
export async function unpair(): Promise<void> {
  const pairing = await kept.get('pairing');
  await kept.remove('pairing');
  if (pairing && pairing.state !== 'ended')
    await ask(
      { portal: pairing.portal, path: '/api/v1/pairings/mine', method: 'DELETE', token: pairing.token },
      z.null(),
    );
}
