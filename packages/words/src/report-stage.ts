import type { ReportStage } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

/** How far a report has come, as its reporter is told. */
export const stageText = texts<Record<ReportStage, Record<'kk' | 'ru' | 'en', string>>>({
  sent: {
    kk: 'Жіберілді, әлі ашылған жоқ',
    ru: 'Отправлено, еще не открыто',
    en: 'Sent, not opened yet',
  },
  opened: { kk: 'Ашылды, қаралып жатыр', ru: 'Открыто, рассматривается', en: 'Opened, being looked at' },
  acting: { kk: 'Шара қолданылып жатыр', ru: 'Принимаются меры', en: 'Being acted on' },
  decided: {
    kk: 'Қаралды, шешім қабылданды',
    ru: 'Рассмотрено, решение принято',
    en: 'Looked at and decided',
  },
});
