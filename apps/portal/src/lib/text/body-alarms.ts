import type { ReminderStep } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

/** What a reminder says of the time where a body says it otherwise than a school. */
export const bodyStepText = texts<Partial<Record<ReminderStep, Record<'kk' | 'ru' | 'en', string>>>>({
  target: {
    kk: 'Ұйымның өзі белгілеген уақыты өтті',
    ru: 'Прошло время, которое назначила себе организация',
    en: 'The time the body set itself is over',
  },
  unopened: {
    kk: 'Келгені әлі расталған жоқ',
    ru: 'Получение еще не подтверждено',
    en: 'Its receipt is not confirmed yet',
  },
});

export const bodyAlarmText = texts({
  intro: {
    kk: 'Мерзімі таяған қадамдар мен келгені расталмаған хаттар. Орындалғаны мен расталғаны тізімнен өзі шығады.',
    ru: 'Шаги, срок которых подходит, и письма, получение которых не подтверждено. Сделанное и подтвержденное само уходит из списка.',
    en: 'Steps whose time has come, and letters whose receipt is not confirmed. What is done or confirmed leaves the list by itself.',
  },
  referral: { kk: 'Мектептен келген хат', ru: 'Письмо из школы', en: 'A letter from a school' },
  measure: {
    kk: 'Орындалатын іс-шара',
    ru: 'Мероприятие, которое надо выполнить',
    en: 'A measure to carry out',
  },
  request: { kk: 'Органның сұрауы', ru: 'Запрос органа', en: 'What a body asks for' },
  measureAsked: {
    kk: 'Тағайындалған іс-шара орындалмады',
    ru: 'Назначенное мероприятие не выполнено',
    en: 'A measure that was prescribed has not come to its end',
  },
  requestAsked: {
    kk: 'Мектеп сұрауға жауап бермеді',
    ru: 'Школа не ответила на запрос',
    en: 'The school has not answered the request',
  },
  foreign: {
    kk: 'Басқа жүйеден келген жолдау',
    ru: 'Направление из другой системы',
    en: 'A referral of another system',
  },
  onward: {
    kk: 'Басқа органнан түскен ақпарат',
    ru: 'Информация от другого органа',
    en: 'Information from another body',
  },
});
