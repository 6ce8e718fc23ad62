import * as z from 'zod';
import { pairingRequest, pairingStarted, pairingState, reportStatus } from './answers.ts';
import { reportMessage, sealedReport } from './message.ts';
import { problemDetails, type ApiProblem } from './problem.ts';

/** Where the interface lives on a portal. A version that breaks what is here gets a number of its own beside it. */
export const apiBase = '/api/v1';

/** The longest body that is read, in bytes: a report with every box filled to its limit, sealed. */
export const apiBodyLimit = 1024 * 1024;

/**
 * How often one browser may ask: so many at once, then one more each so many milliseconds. Whoever is faster is kept
 * waiting for as long as `patience`, and only then told to come back (`tooMany`): no report is lost by it.
 */
export const apiPace = { atOnce: 20, every: 250, patience: 5000 } as const;

/** Whatever is sent or answered, by name. `input`: read, not written. */
export const apiSchemas = {
  // What may be said depends on the moment; what the fields are does not.
  ReportMessage: { schema: () => reportMessage(new Date(0)), io: 'input' },
  SealedReport: { schema: () => sealedReport, io: 'input' },
  ReportStatus: { schema: () => reportStatus, io: 'output' },
  PairingRequest: { schema: () => pairingRequest, io: 'input' },
  PairingStarted: { schema: () => pairingStarted, io: 'output' },
  PairingState: { schema: () => pairingState, io: 'output' },
  OpenApi: { schema: () => z.looseObject({ openapi: z.literal('3.1.0') }), io: 'output' },
  Problem: { schema: () => problemDetails, io: 'output' },
} as const satisfies Record<string, { schema: () => z.ZodType; io: 'input' | 'output' }>;
export type ApiSchema = keyof typeof apiSchemas;

type Operation = {
  method: 'GET' | 'POST' | 'DELETE';
  /** Below `apiBase`, with `{name}` for what varies. */
  path: `/${string}`;
  /** `nobody`: no token is asked for. `token`: also one that waits or has ended. `paired`: one that reports. */
  by: 'nobody' | 'token' | 'paired';
  /** What the body may be; none where there is no body. */
  takes: readonly ApiSchema[];
  /** What is answered with which status; null for an answer without a body. */
  answers: Readonly<Partial<Record<200 | 201 | 204, ApiSchema | null>>>;
  /** What it can refuse, besides what every address can. */
  refuses: readonly ApiProblem[];
};

const ofBody = ['unreadable', 'notJson', 'tooLarge', 'invalid'] as const satisfies ApiProblem[];
const ofToken = [
  'unauthorised',
  'pairingExpired',
  'pairingEnded',
  'otherAddress',
] as const satisfies ApiProblem[];

/** What every address can answer. */
export const anywhere = ['notFound', 'methodNotAllowed', 'broken'] as const satisfies ApiProblem[];

/** Everything that can be asked of the interface. The portal answers by this table, and the page about it shows it. */
export const apiOperations = {
  sendReport: {
    method: 'POST',
    path: '/reports',
    by: 'paired',
    takes: ['ReportMessage', 'SealedReport'],
    answers: { 201: 'ReportStatus', 200: 'ReportStatus' },
    refuses: [...ofBody, 'sentBefore', 'cannotOpen', ...ofToken, 'pairingWaits', 'tooMany'],
  },
  reportStatus: {
    method: 'GET',
    path: '/reports/{id}/status',
    by: 'paired',
    takes: [],
    answers: { 200: 'ReportStatus' },
    refuses: [...ofToken, 'pairingWaits', 'tooMany'],
  },
  startPairing: {
    method: 'POST',
    path: '/pairings',
    by: 'nobody',
    takes: ['PairingRequest'],
    answers: { 201: 'PairingStarted' },
    refuses: [...ofBody, 'tooMany'],
  },
  askPairing: {
    method: 'GET',
    path: '/pairings/mine',
    by: 'token',
    takes: [],
    answers: { 200: 'PairingState' },
    refuses: [...ofToken, 'tooMany'],
  },
  endPairing: {
    method: 'DELETE',
    path: '/pairings/mine',
    by: 'token',
    takes: [],
    answers: { 204: null },
    refuses: [...ofToken, 'tooMany'],
  },
  openApi: {
    method: 'GET',
    path: '/openapi.json',
    by: 'nobody',
    takes: [],
    answers: { 200: 'OpenApi' },
    refuses: [],
  },
} as const satisfies Record<string, Operation>;
export type ApiOperation = keyof typeof apiOperations;
