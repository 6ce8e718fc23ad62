import type { AuditType } from '@qorgan/domain';
import type { Text } from '@qorgan/statute';

/** What the trail calls what bodies do with their own cases. */
export const bodyAuditText = {
  bodyCaseOpened: { kk: 'Орган іс ашты', ru: 'Орган открыл дело', en: 'Body opened a case' },
  bodyCaseJoined: {
    kk: 'Іске тағы бір хабар қосылды',
    ru: 'К делу присоединено еще одно сообщение',
    en: 'Further information joined to a case',
  },
  bodyCasesListed: {
    kk: 'Органның істер тізімі қаралды',
    ru: 'Просмотрен список дел органа',
    en: 'List of the body’s cases read',
  },
  bodyCaseRead: { kk: 'Органның ісі қаралды', ru: 'Просмотрено дело органа', en: 'Body’s case read' },
  bodyCaseLooksRead: {
    kk: 'Істі кім қарағаны тексерілді',
    ru: 'Просмотрено, кто открывал дело',
    en: 'Looks at a case read',
  },
  bodyFactRecorded: {
    kk: 'Органның ісіне жазба түсті',
    ru: 'Запись в деле органа',
    en: 'Recorded on a body’s case',
  },
  bodyFactCorrected: {
    kk: 'Органның ісіндегі жазба түзетілді',
    ru: 'Исправлена запись в деле органа',
    en: 'Record of a body’s case corrected',
  },
  bodyChildChanged: {
    kk: 'Іс бойынша бала деректері өзгертілді',
    ru: 'Изменены данные ребенка в деле',
    en: 'Child’s data of a case changed',
  },
  onwardSent: { kk: 'Ақпарат басқа органға берілді', ru: 'Информация передана дальше', en: 'Passed on' },
  onwardWithdrawn: {
    kk: 'Берілген ақпарат қайтарып алынды',
    ru: 'Переданная информация отозвана',
    en: 'What was passed on taken back',
  },
  onwardRead: {
    kk: 'Басқа органнан келген ақпарат қаралды',
    ru: 'Просмотрена информация другого органа',
    en: 'What another body passed on read',
  },
  onwardReceived: {
    kk: 'Басқа органнан келген ақпарат қабылданды',
    ru: 'Принята информация другого органа',
    en: 'What another body passed on received',
  },
  onwardReported: {
    kk: 'Басқа орган хабарлағаны бойынша хабарлама жазылды',
    ru: 'Составлено сообщение по информации другого органа',
    en: 'Report written on what another body told',
  },
  schoolInformed: {
    kk: 'Мектепке жұмыстың барысы хабарланды',
    ru: 'Школе сообщено о ходе работы',
    en: 'School told how far it has come',
  },
} satisfies Partial<Record<AuditType, Text>>;
