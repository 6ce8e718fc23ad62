import type { ReminderStep } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

/** What a reminder says of the time where a body says it otherwise than a school. */
export const bodyStepText = texts<Partial<Record<ReminderStep, Record<'kk' | 'ru' | 'en', string>>>>({
  target: {
    kk: 'Ұйымның өзі белгілеген уақыты өтті',
    ru: 'Прошло время, которое назначила себе организация',
    en: 'The time the body set itself is over',
  },
});

export const bodyAlarmText = texts({
  intro: {
    kk: 'Мерзімі таяған қадамдар. Орындалғаны тізімнен өзі шығады.',
    ru: 'Шаги, срок которых подходит. Сделанное само уходит из списка.',
    en: 'Steps whose time has come. What is done leaves the list by itself.',
  },
});
