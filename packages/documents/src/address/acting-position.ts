import type { InTwo } from '../letter/letter.ts';
import { kazakhGenitive } from './kazakh-case.ts';
import { lowerFirst } from './lower-first.ts';
import { russianGenitiveOffice } from './russian-case.ts';

/** What a head is called where no office is on record. */
const head: InTwo = { kk: 'Директор', ru: 'Директор' };

/**
 * The post under which somebody signs who acts for the holder of an office: "Директордың міндетін атқарушы",
 * "И.о. директора". An office that is not on record is the director's.
 */
export function actingPosition(office: InTwo): InTwo {
  const kk = kazakhGenitive((office.kk || head.kk).trim());
  const ru = lowerFirst(russianGenitiveOffice((office.ru || head.ru).trim()));
  return { kk: `${kk} міндетін атқарушы`, ru: `И.о. ${ru}` };
}
