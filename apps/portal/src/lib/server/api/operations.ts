import { apiWords } from '#lib/text/api-page.ts';
import {
  openApi,
  pairingRequest,
  sealedReport,
  type ApiOperation,
  type apiOperations,
  type PairingStarted,
  type PairingState,
} from '@qorgan/contract';
import type { Locale } from '@qorgan/statute';
import {
  askPairing,
  endOwnPairing,
  reportStatusOf,
  sendReport,
  sendSealedReport,
  startPairing,
  type Context,
  type House,
  type Presented,
  type Taken,
} from '@qorgan/usecases';
import { isId } from '../forms/known-id.ts';
import { checked, fieldErrors } from './checked.ts';
import type { Refused } from './refused.ts';

type Common = {
  house: House;
  locale: Locale;
  /** The portal's own address. */
  origin: string;
  /** Of whoever asks. A proxy that does not tell it must not keep a report out. */
  address(): string;
  params: Readonly<Record<string, string>>;
  body: unknown;
};

/** What an operation is given, by who may ask for it: the person behind a token comes as a `Context`, and no other way. */
type Asked = {
  nobody: Common;
  token: Common & { presented: Presented };
  paired: Common & { ctx: Context };
};
type Said = { status: 200 | 201 | 204; body?: object } | Refused;
type Answers = {
  [O in ApiOperation]: (asked: Asked[(typeof apiOperations)[O]['by']]) => Promise<Said>;
};

/** One for each operation of the contract: parse, use case, answer. */
export const answers: Answers = {
  async sendReport({ ctx, body }) {
    if (typeof body !== 'object' || body === null || !('sealed' in body))
      return taken(await sendReport(ctx, body));
    const sealed = checked(sealedReport, body);
    return sealed.ok ? taken(await sendSealedReport(ctx, sealed.value)) : sealed.refused;
  },

  async reportStatus({ ctx, params }) {
    const { id = '' } = params;
    const found = isId(id) ? await reportStatusOf(ctx, id) : undefined;
    return found?.ok ? { status: 200, body: found.value } : { problem: 'notFound' };
  },

  async startPairing({ house, origin, address, body }) {
    const asked = checked(pairingRequest, body);
    if (!asked.ok) return asked.refused;
    const started = await startPairing(house, { ...asked.value, origin, address: address() });
    if (!started.ok)
      return {
        problem: 'tooMany',
        retryAfter: started.refusal.kind === 'tooSoon' ? started.refusal.seconds : 60,
      };
    const { token, code, waitsUntil } = started.value;
    const said: PairingStarted = {
      token,
      code,
      approveAt: `${origin}/pair`,
      waitsUntil: waitsUntil.toISOString(),
    };
    return { status: 201, body: said };
  },

  async askPairing({ house, presented }) {
    const asked = await askPairing(house, presented);
    if (asked.is === 'refused') return { problem: asked.problem };
    return { status: 200, body: stateOf(asked) };
  },

  async endPairing({ house, presented }) {
    const ended = await endOwnPairing(house, presented);
    return ended.ok ? { status: 204 } : { problem: ended.problem };
  },

  async openApi({ origin, locale }) {
    return { status: 200, body: openApi(origin, apiWords(locale)) };
  },
};

function taken(report: Taken): Said {
  switch (report.is) {
    case 'kept':
      return { status: report.isNew ? 201 : 200, body: report.status };
    case 'sentBefore':
      return { problem: 'sentBefore', report: report.report };
    case 'invalid':
      return { problem: 'invalid', errors: fieldErrors(report.issues) };
    case 'cannotOpen':
    case 'notFound':
      return { problem: report.is };
  }
}

function stateOf(asked: Exclude<Awaited<ReturnType<typeof askPairing>>, { is: 'refused' }>): PairingState {
  if (asked.is === 'waiting') return { state: 'waiting', waitsUntil: asked.waitsUntil.toISOString() };
  const { member, organisation, sealingKey, expiresAt } = asked;
  return {
    state: 'approved',
    member,
    organisation: { names: organisation },
    sealingKey: {
      id: sealingKey.id,
      publicKey: Buffer.from(sealingKey.publicKey).toString('base64url'),
    },
    expiresAt: expiresAt.toISOString(),
  };
}
