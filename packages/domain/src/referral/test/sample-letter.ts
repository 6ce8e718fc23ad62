import type { IssuedLetter, LetterDraft, Referral, ReferralEvent } from '../referral.ts';

/** Midday of the day of every letter here: issued at 11:00, sent at 11:30. */
export const now = new Date('2026-11-19T07:00:00Z');
export const issuedAt = new Date('2026-11-19T06:00:00Z');
export const sentAt = new Date('2026-11-19T06:30:00Z');

export const draft = (change: Partial<LetterDraft> = {}): LetterDraft => ({
  languages: 'both',
  subject: { kk: 'Хабарлама', ru: 'Сообщение' },
  body: { kk: 'Мәтін', ru: 'Текст' },
  attachments: { kk: [], ru: [] },
  restricted: true,
  ...change,
});

export const letter = (at = issuedAt, version = 1): IssuedLetter => ({
  id: `letter-${version}`,
  version,
  number: String(version),
  issuedOn: '2026-11-19',
  issuedAt: at,
  issuedBy: 'm1',
  issuedByName: 'Сынақов',
  sha256: '',
  directoryVersion: 1,
});

/** A letter of a school to the police. */
export const referral = (change: Partial<Referral> = {}): Referral => ({
  id: 'referral-1',
  caseId: 'case-1',
  organisationId: 'school-1',
  concernsHead: false,
  concerns: [],
  duty: 'p8.police',
  recipientId: 'police-1',
  follows: null,
  state: 'draft',
  draft: draft(),
  issued: [letter()],
  events: [],
  revision: 1,
  ...change,
});

/** How the school was told an answer. */
export const told = { channel: 'phone', saidBy: 'маман', number: null, proof: null, words: null } as const;

/** An entry that the school wrote down: a sending on paper, unless something else is said of it. */
export function entry(id: string, change: Partial<ReferralEvent> = {}): ReferralEvent {
  const words = {
    sent: { channel: 'paper', takenBy: 'кезекші', proof: null, letterId: 'letter-1' },
    received: { incomingNumber: '17', takenBy: null },
    accepted: told,
    returned: { ...told, why: 'notCompetent' },
    done: told,
    progress: { step: 'assessment', name: null, phone: null },
    leftReturned: { words: 'бұрын тіркелген' },
    withdrawn: {},
  }[change.type ?? 'sent'];
  return {
    id,
    type: 'sent',
    at: sentAt,
    recordedAt: sentAt,
    recordedByName: 'Сынақов',
    recordedIn: 'school-1',
    corrects: null,
    reason: change.corrects ? 'қате жазылған' : null,
    ...words,
    ...change,
  } as ReferralEvent;
}
