import type { AssessmentSchema } from './schema-assessment.ts';
import type { BodySchema } from './schema-body.ts';
import type { CommissionSchema } from './schema-commission.ts';
import type { ExchangeSchema } from './schema-exchange.ts';
import type { LetterWaitingTable } from './schema-referral.ts';
import type { RotaShiftTable, WakeUpTable } from './schema-reminder.ts';

/** The tables beyond the school: what bodies work on, when the clock looks at it, and what is exchanged with other systems. */
export type BeyondSchema = AssessmentSchema &
  BodySchema &
  CommissionSchema &
  ExchangeSchema & { letterWaiting: LetterWaitingTable; rotaShift: RotaShiftTable; wakeUp: WakeUpTable };
