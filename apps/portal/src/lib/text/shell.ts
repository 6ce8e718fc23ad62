import { texts, type Locale } from '@qorgan/statute';

/** The frame of every page: header, language switch, footer, and words that components share. */
export const shellText = texts({
  name: { kk: 'Qorgan', ru: 'Qorgan', en: 'Qorgan' },
  purpose: {
    kk: 'Баланы қорғау порталы',
    ru: 'Портал защиты ребенка',
    en: 'Child protection portal',
  },
  skip: { kk: 'Негізгі мазмұнға өту', ru: 'Перейти к содержанию', en: 'Skip to the main content' },
  language: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  menu: { kk: 'Мәзір', ru: 'Меню', en: 'Menu' },
  home: { kk: 'Басты бет', ru: 'Главная', en: 'Home' },
  report: { kk: 'Хабарлау', ru: 'Сообщить', en: 'Report' },
  law: { kk: 'Қағидалар', ru: 'Правила', en: 'The Rules' },
  complaint: {
    kk: 'Органның әрекетсіздігіне шағым беру',
    ru: 'Пожаловаться на бездействие органа',
    en: 'Complain about a body that does not act',
  },
  account: { kk: 'Менің тіркелгім', ru: 'Моя учетная запись', en: 'My account' },
  actingHead: {
    kk: 'басшының міндетін атқарушы',
    ru: 'исполняет обязанности руководителя',
    en: 'acting head',
  },
  signIn: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
  signOut: { kk: 'Шығу', ru: 'Выйти', en: 'Sign out' },
  back: { kk: 'Артқа', ru: 'Назад', en: 'Back' },
  demo: {
    kk: 'Сынақ аймағы: мұндағы адамдардың бәрі ойдан шығарылған. Нағыз баланың деректерін енгізбеңіз.',
    ru: 'Учебный регион: все люди здесь вымышлены. Не вводите данные настоящих детей.',
    en: 'Demo region: everybody in it is made up. Do not enter the data of a real child.',
  },
  errorPrefix: { kk: 'Қате', ru: 'Ошибка', en: 'Error' },
  errorTitle: {
    kk: 'Мына жерлерді түзетіңіз',
    ru: 'Исправьте следующее',
    en: 'Please put these right',
  },
  optional: { kk: 'міндетті емес', ru: 'необязательно', en: 'optional' },
  printed: { kk: 'Басып шығарылды', ru: 'Распечатано', en: 'Printed' },
  overdue: { kk: 'Мерзімі өтті', ru: 'Срок истек', en: 'Overdue' },
  dueToday: { kk: 'Бүгін – соңғы күн', ru: 'Сегодня последний день', en: 'Today is the last day' },
  dueBy: { kk: 'Мерзімі', ru: 'Срок', en: 'Due' },
  sinceThen: {
    kk: (span: string) => `${span} өтті`,
    ru: (span: string) => `прошло ${span}`,
    en: (span: string) => `${span} elapsed`,
  },
  stillLeft: {
    kk: (span: string) => `${span} қалды`,
    ru: (span: string) => `осталось ${span}`,
    en: (span: string) => `${span} left`,
  },
  immediately: { kk: 'Дереу', ru: 'Незамедлительно', en: 'Immediately' },
  unconfirmed: {
    kk: 'бұл жылдың күнтізбесі әлі бекітілмеген',
    ru: 'календарь этого года еще не утвержден',
    en: 'the calendar of that year is not confirmed yet',
  },
  danger: { kk: 'Қауіпті', ru: 'Опасно', en: 'Danger' },
});

/** Each language by its own name; the short ones are what signs and sites in Kazakhstan write. */
export const languageNames: Readonly<Record<Locale, { short: string; full: string }>> = {
  kk: { short: 'Қаз', full: 'Қазақша' },
  ru: { short: 'Рус', full: 'Русский' },
  en: { short: 'Eng', full: 'English' },
};
