import type { PoliceOutcome } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

/** What a body did or decided, as its trail says it. */
export const bodyFactText = texts({
  kinds: { kk: 'Не болғаны анықталды', ru: 'Определено, что произошло', en: 'Decided what it is' },
  owed: { kk: 'Қажет деп шешілді', ru: 'Решено: требуется', en: 'Decided: needed' },
  notOwed: { kk: 'Қажет емес деп шешілді', ru: 'Решено: не требуется', en: 'Decided: not needed' },
  manager: { kk: 'Кейс-менеджер тағайындалды', ru: 'Назначен кейс-менеджер', en: 'Case manager appointed' },
  visit: {
    kk: 'Оқиға орнына барды, акт жасалды',
    ru: 'Выезд на место, составлен акт',
    en: 'Went to the scene, act drawn up',
  },
  takenBy: {
    kk: (name: string) => `қабылдаған: ${name}`,
    ru: (name: string) => `принял(а): ${name}`,
    en: (name: string) => `taken by ${name}`,
  },
  incoming: {
    kk: (number: string) => `кіріс № ${number}`,
    ru: (number: string) => `вх. № ${number}`,
    en: (number: string) => `incoming No. ${number}`,
  },
  number: {
    kk: (number: string) => `тіркеу № ${number}`,
    ru: (number: string) => `рег. № ${number}`,
    en: (number: string) => `No. ${number}`,
  },
  assessment: {
    kk: 'Бастапқы бағалау бекітілді',
    ru: 'Первичная оценка утверждена',
    en: 'Assessment approved',
  },
  plan: {
    kk: (version: number) => `Жеке оңалту жоспары бекітілді (${version}-нұсқа)`,
    ru: (version: number) => `План реабилитации утвержден (редакция ${version})`,
    en: (version: number) => `Rehabilitation plan approved (version ${version})`,
  },
  measures: {
    kk: 'Комиссия шара қабылдады',
    ru: 'Комиссия приняла меры',
    en: 'The commission took measures',
  },
  closed: { kk: 'Іс жабылды', ru: 'Дело закрыто', en: 'Case closed' },
  reopened: { kk: 'Іс қайта ашылды', ru: 'Дело открыто снова', en: 'Case reopened' },
  withdrawn: { kk: 'Қайтарып алынды', ru: 'Отозвано', en: 'Taken back' },
  by: {
    kk: (name: string) => `жазған: ${name}`,
    ru: (name: string) => `записал(а): ${name}`,
    en: (name: string) => `recorded by ${name}`,
  },
  withdrawnBy: {
    kk: (name: string) => `Қайтарып алған: ${name}`,
    ru: (name: string) => `Отозвал(а): ${name}`,
    en: (name: string) => `Taken back by ${name}`,
  },
  late: { kk: 'Кешігу себебі', ru: 'Причина опоздания', en: 'Why it was late' },
});

/** What the check of the police came to (15). */
export const policeOutcomeText = texts<Record<PoliceOutcome, Record<'kk' | 'ru' | 'en', string>>>({
  noSigns: {
    kk: 'Құқық бұзушылық белгілері жоқ',
    ru: 'Признаков правонарушения нет',
    en: 'No signs of an offence',
  },
  administrative: {
    kk: 'Әкімшілік құқық бұзушылық белгілері бар',
    ru: 'Есть признаки административного правонарушения',
    en: 'Signs of an administrative offence',
  },
  criminal: {
    kk: 'Қылмыстық құқық бұзушылық белгілері бар',
    ru: 'Есть признаки уголовного правонарушения',
    en: 'Signs of a criminal offence',
  },
  passedOn: {
    kk: 'Тиістілігі бойынша берілді',
    ru: 'Передано по подследственности',
    en: 'Passed to whoever is competent',
  },
});
