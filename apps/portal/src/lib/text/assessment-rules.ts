import type { AuditType, Rule } from '@qorgan/domain';
import type { Text } from '@qorgan/statute';

/** What a person is told when something about an initial assessment was refused. */
export const assessmentRuleText = {
  assessmentHasGaps: {
    kk: 'Қол қоймас бұрын баланың деректерін, бағалауды жүргізген қызметкерлерді және 6-бөлімді толтырыңыз.',
    ru: 'Прежде чем подписать, заполните данные ребенка, работников, проводивших оценку, и раздел 6.',
    en: 'Before signing, fill in the child’s details, the staff who assessed, and section 6.',
  },
  assessmentTooLong: {
    kk: 'Тым көп: бір жолға 20 000 таңба, тізімге 20 адам сыяды.',
    ru: 'Слишком много: в одно поле помещается 20 000 знаков, в список – 20 человек.',
    en: 'Too much: a field takes 20,000 characters, the list 20 people.',
  },
  assessmentSignedAlready: {
    kk: 'Сіз бұл мәтінге қол қойып қойғансыз.',
    ru: 'Вы уже подписали этот текст.',
    en: 'You have signed this text already.',
  },
  assessmentUnsigned: {
    kk: 'Бекітпес бұрын бағалауға оны жүргізген қызметкердің кемінде бірі қол қоюы керек.',
    ru: 'Прежде чем утвердить, оценку должен подписать хотя бы один из проводивших ее работников.',
    en: 'Before it is approved, at least one of those who assessed has to sign.',
  },
} as const satisfies Partial<Record<Rule, Text>>;

/** What was done with an initial assessment, in the trail. */
export const assessmentAuditText = {
  assessmentOpened: {
    kk: 'Бастапқы бағалау басталды',
    ru: 'Начата первичная оценка',
    en: 'Initial assessment begun',
  },
  assessmentRead: {
    kk: 'Бастапқы бағалау қаралды',
    ru: 'Просмотрена первичная оценка',
    en: 'Initial assessment read',
  },
  assessmentWritten: {
    kk: 'Бастапқы бағалауға жазылды',
    ru: 'Запись в первичной оценке',
    en: 'Initial assessment written in',
  },
  assessmentStatementDecided: {
    kk: 'Мектеп мәліметі бойынша шешім қабылданды',
    ru: 'Решено о сведениях школы',
    en: 'Decided on what the school said',
  },
  assessmentSigned: {
    kk: 'Бастапқы бағалауға қол қойылды',
    ru: 'Первичная оценка подписана',
    en: 'Initial assessment signed',
  },
  assessmentSignatureWithdrawn: {
    kk: 'Бастапқы бағалаудағы қол қайтарып алынды',
    ru: 'Отозвана подпись под первичной оценкой',
    en: 'Signature on an initial assessment taken back',
  },
  assessmentApproved: {
    kk: 'Бастапқы бағалау бекітілді',
    ru: 'Первичная оценка утверждена',
    en: 'Initial assessment approved',
  },
  assessmentPrinted: {
    kk: 'Бастапқы бағалау файлға шығарылды',
    ru: 'Первичная оценка выдана файлом',
    en: 'Initial assessment given out as a file',
  },
} as const satisfies Partial<Record<AuditType, Text>>;
