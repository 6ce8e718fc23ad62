import { choice, limits, line, optionalText } from '@qorgan/contract';
import * as z from 'zod';

/** A complaint as typed. It lives in the page that was posted and nowhere else. */
export const blankComplaint = {
  language: 'kk',
  to: '',
  about: '',
  child: '',
  what: '',
  since: '',
  asks: '',
  name: '',
  address: '',
  phone: '',
};
export type TypedComplaint = typeof blankComplaint;

/** Anybody may ask for a letter, so it is no longer than a letter. */
const most = { what: 6000, asks: 3000 } as const;

export const complaintSchema = z.object({
  language: choice(['kk', 'ru']),
  to: line(limits.line),
  about: line(limits.line),
  child: optionalText(limits.name),
  what: line(most.what),
  since: optionalText(limits.name),
  asks: line(most.asks),
  name: line(limits.name),
  address: line(limits.line),
  phone: optionalText(limits.name),
});
