import type { AuditType } from '@qorgan/domain';
import type { Text } from '@qorgan/statute';

/** What the trail calls what is done with rehabilitation plans and measures. */
export const planAuditText = {
  planRead: {
    kk: 'Жеке оңалту жоспары қаралды',
    ru: 'Просмотрен индивидуальный план реабилитации',
    en: 'Rehabilitation plan read',
  },
  planDrafted: {
    kk: 'Жеке оңалту жоспарының нұсқасы басталды',
    ru: 'Начата версия плана реабилитации',
    en: 'Version of a rehabilitation plan begun',
  },
  planChanged: {
    kk: 'Жеке оңалту жоспарының жобасы өзгертілді',
    ru: 'Изменен проект плана реабилитации',
    en: 'Draft of a rehabilitation plan changed',
  },
  planApproved: {
    kk: 'Жеке оңалту жоспарына қол қойылды',
    ru: 'Подписан план реабилитации',
    en: 'Rehabilitation plan signed',
  },
  planPrinted: {
    kk: 'Жеке оңалту жоспары файл түрінде алынды',
    ru: 'План реабилитации выгружен файлом',
    en: 'Rehabilitation plan taken out as a file',
  },
  planClosed: {
    kk: 'Жеке оңалту жоспары аяқталды',
    ru: 'План реабилитации завершен',
    en: 'Rehabilitation plan closed',
  },
  measureAssigned: { kk: 'Іс-шара тағайындалды', ru: 'Назначено мероприятие', en: 'Measure prescribed' },
  measureChanged: { kk: 'Іс-шара өзгертілді', ru: 'Мероприятие изменено', en: 'Measure changed' },
  measureWithdrawn: {
    kk: 'Іс-шара қайтарып алынды',
    ru: 'Мероприятие отозвано',
    en: 'Measure taken back',
  },
  measuresListed: {
    kk: 'Іс-шаралар тізімі қаралды',
    ru: 'Просмотрен список мероприятий',
    en: 'List of measures read',
  },
  measureRead: { kk: 'Іс-шара қаралды', ru: 'Просмотрено мероприятие', en: 'Measure read' },
  measureReported: {
    kk: 'Іс-шара туралы есеп берілді',
    ru: 'Отчет о мероприятии',
    en: 'Measure reported on',
  },
  measureEntered: {
    kk: 'Іс-шара қадағалаудағы баланың жазбасына алынды',
    ru: 'Мероприятие взято в запись ребенка под наблюдением',
    en: 'Measure taken over to a child under watch',
  },
} satisfies Partial<Record<AuditType, Text>>;
