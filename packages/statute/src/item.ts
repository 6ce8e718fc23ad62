import type { Citation } from './paragraph.ts';
import type { Text } from './text.ts';

/** One entry of a list the order gives: kk verbatim, ru and en our own translation. */
export type Item<Id extends string = string> = {
  id: Id;
  cites: Citation;
  text: Text;
  /** Parts that stand in brackets or in a row in the words. */
  parts?: readonly Item[];
  /** Short name for a button or a tag, where the legal words are too long. Ours. */
  short?: Text;
};
