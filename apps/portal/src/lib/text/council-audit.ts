import type { AuditType } from '@qorgan/domain';
import type { Text } from '@qorgan/statute';

/** What is on record of criteria, councils and summaries. */
export const councilAuditText = {
  criteriaChanged: {
    kk: 'Бағалау критерийлері өзгертілді',
    ru: 'Изменены критерии оценки',
    en: 'Criteria of assessment changed',
  },
  assessmentRecorded: {
    kk: 'Критерийлер бойынша бағалау жазылды',
    ru: 'Записана оценка по критериям',
    en: 'Assessment by the criteria recorded',
  },
  assessmentsRead: {
    kk: 'Критерийлер бойынша бағалаулар қаралды',
    ru: 'Просмотрены оценки по критериям',
    en: 'Assessments by the criteria viewed',
  },
  councilHeld: {
    kk: 'Кеңес отырысы жазылды',
    ru: 'Записано заседание совета',
    en: 'Council meeting recorded',
  },
  councilCorrected: {
    kk: 'Кеңес отырысының жазбасы түзетілді',
    ru: 'Исправлена запись о заседании совета',
    en: 'Council meeting corrected',
  },
  councilDecided: {
    kk: 'Бала бойынша кеңес шешімі жазылды',
    ru: 'Записано решение совета по ребенку',
    en: 'Council’s decision on a child recorded',
  },
  councilsListed: {
    kk: 'Кеңес отырыстарының тізімі қаралды',
    ru: 'Просмотрен список заседаний совета',
    en: 'List of council meetings viewed',
  },
  councilRead: {
    kk: 'Кеңес хаттамасы қаралды',
    ru: 'Просмотрен протокол совета',
    en: 'Council minutes viewed',
  },
  summaryFixed: { kk: 'Жиынтық бекітілді', ru: 'Сводка зафиксирована', en: 'Summary fixed' },
  summaryGivenOut: {
    kk: 'Жиынтық өңірге берілді',
    ru: 'Сводка передана в регион',
    en: 'Summary given to the region',
  },
  summariesRead: { kk: 'Жиынтықтар қаралды', ru: 'Просмотрены сводки', en: 'Summaries viewed' },
  regionSummariesRead: {
    kk: 'Өңірдің жиынтықтары қаралды',
    ru: 'Просмотрены сводки региона',
    en: 'Summaries of the region viewed',
  },
} as const satisfies Partial<Record<AuditType, Text>>;
