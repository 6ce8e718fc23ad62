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
} as const satisfies Partial<Record<AuditType, Text>>;
