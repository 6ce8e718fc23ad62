import type { Journal } from '@qorgan/domain';

/** The e-journals as their owners write them, in every language. */
export const journalNames: Readonly<Record<Exclude<Journal, 'other'>, string>> = {
  kundelik: 'Kundelik.kz',
  mektep: 'mektep.edu.kz',
  bilimclass: 'BilimClass',
  nis: 'NIS SMS',
  smartnation: 'SmartNation',
};
