import type { Definition } from './pdfmake-types.ts';

/** What a file says of itself: its title and when it was made, and nobody's name. */
export const fileProperties = (title: string, made: Date): Definition['info'] => ({
  title,
  ...{ author: 'Qorgan', creator: 'Qorgan', producer: 'pdfmake' },
  ...{ creationDate: made, modDate: made },
});
