import type { InTwo } from '../letter/letter.ts';
import type { LetterRecipient } from './letter-facts.ts';

/** A body as one that is told or written to: dative in both languages. */
export const toWhom: Readonly<Record<LetterRecipient, InTwo>> = {
  police: { kk: 'ішкі істер органдарына', ru: 'органам внутренних дел' },
  regionalBody: { kk: 'балалардың құқықтарын қорғау жөніндегі органға', ru: 'органу по защите прав детей' },
  guardianshipBody: { kk: 'қорғаншылық органына', ru: 'органу опеки и попечительства' },
  regionalCommissioner: {
    kk: 'бала құқықтары жөніндегі өңірлік уәкілге',
    ru: 'региональному уполномоченному по правам ребенка',
  },
  commission: {
    kk: 'кәмелетке толмағандардың істері және олардың құқықтарын қорғау жөніндегі комиссияға',
    ru: 'комиссии по делам несовершеннолетних и защите их прав',
  },
};
