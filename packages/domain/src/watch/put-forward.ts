import type { IsoDate } from '@qorgan/statute';

/** What puts a child forward for the register. Derived from its evidence and never stored: nobody enters by itself. */
export const putForwardSources = ['absences', 'signs', 'head'] as const;
export type PutForwardSource = (typeof putForwardSources)[number];

/** What the psychologist answered, and up to which day of evidence. */
export type PutForwardAnswer = {
  pupilId: string;
  source: PutForwardSource;
  upTo: IsoDate;
  answer: 'accepted' | 'declined';
  reason: string | null;
  entryId: string | null;
  answeredAt: Date;
  answeredByName: string;
};

/** Up to which day the evidence of a source about a pupil has been answered; null where it never was. */
export const answeredUpTo = (
  answers: readonly Pick<PutForwardAnswer, 'pupilId' | 'source' | 'upTo'>[],
  pupilId: string,
  source: PutForwardSource,
): IsoDate | null =>
  answers.reduce<IsoDate | null>(
    (latest, one) =>
      one.pupilId === pupilId && one.source === source && (latest === null || one.upTo > latest)
        ? one.upTo
        : latest,
    null,
  );
