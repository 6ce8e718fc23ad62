import type { PictureDay } from '@qorgan/domain';

/** A mark for each kind of day beside its colour: for forced colours, paper and eyes that tell few colours apart. */
export const dayMarks: Readonly<Record<PictureDay['is'], string>> = {
  working: '',
  weekend: '–',
  holiday: '★',
  religious: '☆',
  shifted: '→',
  transferredOff: '↔',
  transferredWork: '▲',
};

/** What may still turn out otherwise. */
export const uncertainMark = '?';
