import type { AuditType } from '@qorgan/domain';
import type { Text } from '@qorgan/statute';

/** What the trail calls requests to a school, and the sittings of a commission. */
export const commissionAuditText = {
  requestSent: {
    kk: 'Мектепке сұрау жіберілді',
    ru: 'Направлен запрос в школу',
    en: 'Request sent to a school',
  },
  requestWithdrawn: {
    kk: 'Мектепке жіберілген сұрау қайтарып алынды',
    ru: 'Запрос в школу отозван',
    en: 'Request to a school taken back',
  },
  requestsRead: {
    kk: 'Іс бойынша сұраулар мен жауаптар қаралды',
    ru: 'Просмотрены запросы и ответы по делу',
    en: 'Requests and answers of a case read',
  },
  requestsListed: {
    kk: 'Органдардың сұраулар тізімі қаралды',
    ru: 'Просмотрен список запросов органов',
    en: 'List of bodies’ requests read',
  },
  requestRead: { kk: 'Органның сұрауы қаралды', ru: 'Просмотрен запрос органа', en: 'Body’s request read' },
  requestGiven: {
    kk: 'Жауап дайындау әріптеске тапсырылды немесе кері алынды',
    ru: 'Подготовка ответа поручена коллеге или возвращена',
    en: 'Preparing the answer given to a colleague, or taken back',
  },
  requestDraftSaved: {
    kk: 'Сұрауға жауаптың жобасы сақталды',
    ru: 'Сохранен проект ответа на запрос',
    en: 'Draft of an answer saved',
  },
  requestAnswered: { kk: 'Сұрауға жауап жіберілді', ru: 'Отправлен ответ на запрос', en: 'Request answered' },
  quorumRuleSet: {
    kk: 'Кворум ережесі жазылды',
    ru: 'Записано правило кворума',
    en: 'Rule of quorum written down',
  },
  sittingsListed: {
    kk: 'Отырыстар тізімі қаралды',
    ru: 'Просмотрен список заседаний',
    en: 'List of sittings read',
  },
  sittingRead: { kk: 'Отырыс қаралды', ru: 'Просмотрено заседание', en: 'Sitting read' },
  sittingRecorded: {
    kk: 'Отырыс жазылды немесе түзетілді',
    ru: 'Записано или исправлено заседание',
    en: 'Sitting written down or put right',
  },
  agendaChanged: { kk: 'Күн тәртібі өзгертілді', ru: 'Изменена повестка дня', en: 'Agenda changed' },
  decisionRead: {
    kk: 'Іс бойынша шешім қаралды',
    ru: 'Просмотрено решение по делу',
    en: 'Decision on a case read',
  },
  decisionRecorded: {
    kk: 'Іс бойынша шешім жазылды',
    ru: 'Записано решение по делу',
    en: 'Decision on a case written down',
  },
  decisionExtracted: {
    kk: 'Хаттамадан үзінді жасалды',
    ru: 'Составлена выписка из протокола',
    en: 'Extract of the minutes made',
  },
} satisfies Partial<Record<AuditType, Text>>;
