import type { Locale, Text } from './text.ts';

/** A calendar day in Kazakhstan, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`;

/** What a minor suffers or sees. Which of them a paragraph names differs from paragraph to paragraph. */
export const kinds = ['violence', 'cruelty', 'bullying', 'witness'] as const;
export type Kind = (typeof kinds)[number];

/** Whom the order names, as one who owes or as one who receives. */
export const parties = [
  'employee',
  'head',
  'paragraph3Bodies',
  'police',
  'regionalBody',
  'guardianshipBody',
  'regionalCommissioner',
  'nationalCommissioner',
  'childRightsAuthority',
  'commission',
  'contactCentre111',
  'healthOrganisation',
  'ambulance',
  'parents',
  'psychologicalCentre',
  'familyCentre',
  'mobileGroup',
  'caseManager',
  'assistanceRoom',
  'centralStateBodies',
  'localExecutive',
  'childRightsOrganisations',
  'notNamed',
] as const;
export type Party = (typeof parties)[number];

/** A place in the order: `order-2026/11.3`, `order-2026/annex-1`. Anchors, audit and screens use it. */
export type Citation = `order-2026/${string}`;

/**
 * What the words count from: "анықталған және (немесе) ақпарат алынған" (ADR 0013: the earlier counts),
 * or only the receipt of the information by the one who owes.
 */
export type Since = 'detectionOrReceipt' | 'receipt';

/** When a duty falls due. `words` are the order's own. */
export type Due =
  /** "дереу": a standard, not a number. It is shown as elapsed time and never computed. */
  | { kind: 'immediate'; words: string }
  /** Minutes of clock time, day and night, from the moment. */
  | { kind: 'duration'; minutes: number; from: 'moment'; since?: Since; words: string }
  /** Whole working days, from the day or from the moment. */
  | { kind: 'workingDays'; count: number; from: 'day' | 'moment'; since?: Since; words: string }
  /** The time stands in another act, whose text the order does not give. */
  | { kind: 'external'; act: Text }
  /** Always owed, never finished. */
  | { kind: 'continuous' }
  /** The order states no time. */
  | { kind: 'none' };

/** A recipient; `orWhereThereIsNone` is the order's "ал ол болмаған жағдайда". */
export type Recipient = { party: Party; orWhereThereIsNone?: Party };

/** What sets a duty off, as code asks for it. */
export type TriggerCode =
  | 'detectedOrInformed'
  | 'employeeDetectedOrInformed'
  | 'headInformed'
  | 'medicalNeedSigns'
  | 'informationReceived'
  | 'directThreat'
  | 'noParentalCare'
  | 'broughtToHealthOrganisation'
  | 'minorIdentified'
  | 'dataReceived'
  | 'assessmentMade'
  | 'commissionInformed'
  | 'dataKnown'
  | 'materialsHeld'
  | 'notStated';

/** What the words make a duty depend on. */
export type ConditionCode =
  'notAgainstChildInterests' | 'medicalNeed' | 'directThreat' | 'noParentalCare' | 'familyCentreByNeed';

/** One thing the order demands of somebody. */
export type Duty<P extends string = string> = {
  /** `p11.3.commission`: stable, used in code, audit and letters. */
  id: `p${string}`;
  /** The paragraph or sub-paragraph whose words demand it; must be a key of `words`. */
  paragraph: P;
  /** What is to be done, in a few words of ours. */
  title: Text;
  actor: Party;
  /** Who acts where there is no such actor. */
  actorFallback?: Party;
  /** Who acts together with the actor: 12.3. */
  jointlyWith?: readonly Party[];
  /**
   * What sets the duty off: a code, the order's words and our translations.
   * Where the words name no trigger the text says so, and the code is our reading.
   */
  trigger: { code: TriggerCode; text: Text };
  /** A condition or an exception in the words. */
  condition?: { code: ConditionCode; text: Text };
  /** Exactly the kinds the paragraph names. Empty where it names none: the duty is then not limited by kind. */
  kinds: readonly Kind[];
  /** To whom the actor sends, tells or hands over. All of them, side by side; not a chain. */
  recipients: readonly Recipient[];
  due: Due;
  form?: 'annex-1' | 'annex-2';
  /** Whether a school owes it or takes part in it. */
  schoolFacing: boolean;
};

/** What the words leave open, and how Qorgan reads it until the ministry says otherwise. */
export type Reading<P extends string = string> = { paragraph: P; note: Text; adr?: string };

/** One paragraph of the order in one version. */
export type Paragraph<P extends string = string> = {
  /** `11`, `2`, `annex-1`. */
  id: string;
  citation: Citation;
  chapter: 1 | 2 | 3 | 'annex';
  inForce: { from: IsoDate; until?: IsoDate };
  /** The operative words, quoted from the order in Kazakh, by paragraph or sub-paragraph. */
  words: Readonly<Record<P, string>>;
  /** Our unofficial translation of the words, key by key; only the Kazakh words are law. */
  translation?: Readonly<Record<NoInfer<P>, Readonly<Record<Exclude<Locale, 'kk'>, string>>>>;
  /** Our summary: what this means for the reader. Not a translation, not official. */
  summary: Text;
  /** Every kind of minor the paragraph is about, as its words name them. */
  kinds: readonly Kind[];
  duties: readonly Duty<NoInfer<P>>[];
  readings: readonly Reading<NoInfer<P>>[];
};

/** Identity, but a duty or a reading that points at words which are not quoted does not compile. */
export const paragraph = <const P extends string>(p: Paragraph<P>): Paragraph<P> => p;
