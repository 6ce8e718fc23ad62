import type { Journal } from '@qorgan/domain';

/** The journals as their owners write them. */
export const journalNames: Readonly<Record<Exclude<Journal, 'other'>, string>> = {
  kundelik: 'Kundelik.kz',
  mektep: 'mektep.edu.kz',
  bilimclass: 'BilimClass',
  nis: 'NIS SMS',
  smartnation: 'SmartNation',
};
