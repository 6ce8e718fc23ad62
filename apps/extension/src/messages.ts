import type { Journal } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';

/**
 * What the button in a journal tells the extension: the one pupil beside whom it was pressed, as the page writes the
 * name. Sent on a press of a person and at no other time.
 */
export type PupilChosen = {
  type: 'pupilChosen';
  journal: Journal;
  /** Tidied (see `journalName`), never interpreted: the teacher sees it in the form and can change it. */
  name: string;
  /** As `7 «А»`; null where the page does not say it for certain. */
  classLabel: string | null;
  /** The language that the journal is in; null where that is not certain. */
  locale: Locale | null;
};

/** A page of the extension asks the worker to try and send what waits. */
export const deliver = { type: 'deliver' } as const;

export const isDeliver = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === deliver.type;
