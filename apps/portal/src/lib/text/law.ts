import { texts, type Due, type Locale } from '@qorgan/statute';

/** The page of the Rules and the page of the working calendar. */
export const lawText = texts({
  title: { kk: 'Қағидалар', ru: 'Правила', en: 'The Rules' },
  lead: {
    kk: 'Бұйрықтың сөздері оның қазақша мәтінінен өзгеріссіз алынған. Түсіндірмелер – біздікі, ресми емес.',
    ru: 'Приказ приведен дословно по казахскому тексту. Перевод и пояснения наши, они неофициальные.',
    en: 'The words of the order are quoted from its Kazakh text. The translation and the notes are ours and unofficial.',
  },
  act: { kk: 'Бұйрық', ru: 'Приказ', en: 'Order' },
  registered: { kk: 'Тіркелген', ru: 'Зарегистрирован', en: 'Registered' },
  registeredAs: {
    kk: (day: string, number: string) => `${day}, № ${number}`,
    ru: (day: string, number: string) => `${day}, № ${number}`,
    en: (day: string, number: string) => `${day}, No. ${number}`,
  },
  inForce: { kk: 'Қолданысқа енгізілген', ru: 'Введен в действие', en: 'In force from' },
  contents: { kk: 'Мазмұны', ru: 'Содержание', en: 'Contents' },
  calendar: {
    kk: 'Жұмыс күндерінің күнтізбесі',
    ru: 'Календарь рабочих дней',
    en: 'Calendar of working days',
  },
  words: { kk: 'Бұйрық мәтіні', ru: 'Текст приказа', en: 'Words of the order' },
  /** Kazakh readers need none: the words are the order's own. */
  translation: { kk: 'Бейресми аударма', ru: 'Неофициальный перевод', en: 'Unofficial translation' },
  translationBelow: {
    kk: 'Әр сөйлемнің астында – бейресми аударма',
    ru: 'Под каждой фразой – неофициальный перевод',
    en: 'Below each sentence: an unofficial translation',
  },
  list: {
    kk: 'Мұнда аталғандар',
    ru: 'Что здесь названо',
    en: 'What is named here',
  },
  covers: { kk: 'Қамтиды', ru: 'Охватывает', en: 'Covers' },
  duties: { kk: 'Міндеттер', ru: 'Обязанности', en: 'Duties' },
  actor: { kk: 'Кім', ru: 'Кто', en: 'Who' },
  orWhereNone: {
    kk: (other: string) => `ол болмаса: ${other}`,
    ru: (other: string) => `если его нет: ${other}`,
    en: (other: string) => `where there is none: ${other}`,
  },
  jointly: { kk: 'Бірге', ru: 'Вместе с', en: 'Together with' },
  recipients: { kk: 'Кімге', ru: 'Кому', en: 'To whom' },
  trigger: { kk: 'Қашан туындайды', ru: 'Когда возникает', en: 'When it arises' },
  condition: { kk: 'Шарты', ru: 'Условие', en: 'Condition' },
  due: { kk: 'Мерзімі', ru: 'Срок', en: 'Time' },
  form: { kk: 'Нысаны', ru: 'Форма', en: 'Form' },
  readings: {
    kk: 'Мәтінде ашық қалғаны және Qorgan оны қалай түсінетіні',
    ru: 'Что текст оставляет открытым и как это понимает Qorgan',
    en: 'What the words leave open and how Qorgan reads them',
  },
  labels: {
    kk: 'Нысанның жолдары',
    ru: 'Строки формы',
    en: 'Lines of the form',
  },
  dueImmediate: {
    kk: 'дереу (бұйрықта сан берілмеген)',
    ru: 'незамедлительно (число в приказе не указано)',
    en: 'immediately (the order gives no number)',
  },
  dueHours: {
    kk: (n: number) => `${n} сағат ішінде (сәттен бастап саналады)`,
    ru: (n: number) => `в течение ${n} ч с момента`,
    en: (n: number) => `within ${n} h from the moment`,
  },
  dueDaysFromDay: {
    kk: (n: number) => `${n} жұмыс күні ішінде (күннен бастап саналады)`,
    ru: (n: number) => `в течение ${n} ${russianWorkingDays(n)} со дня`,
    en: (n: number) => `within ${n} working ${n === 1 ? 'day' : 'days'} from the day`,
  },
  dueDaysFromMoment: {
    kk: (n: number) => `${n} жұмыс күні ішінде (сәттен бастап саналады)`,
    ru: (n: number) => `в течение ${n} ${russianWorkingDays(n)} с момента`,
    en: (n: number) => `within ${n} working ${n === 1 ? 'day' : 'days'} from the moment`,
  },
  dueContinuous: { kk: 'әрдайым', ru: 'постоянно', en: 'always' },
  dueNone: {
    kk: 'бұйрықта мерзім көрсетілмеген',
    ru: 'срок в приказе не указан',
    en: 'the order states no time',
  },
  calendarLead: {
    kk: 'Мерзімдер осы күндер бойынша есептеледі. Сенбі мен жексенбі тізімге енгізілмеген.',
    ru: 'По этим дням считаются сроки. Субботы и воскресенья в список не внесены.',
    en: 'Times are counted by these days. Saturdays and Sundays are not listed.',
  },
  yearConfirmed: {
    kk: 'Ресми өндірістік күнтізбе бойынша',
    ru: 'По официальному производственному календарю',
    en: 'From the official production calendar',
  },
  yearUnconfirmed: {
    kk: 'Бұл жылдың ресми күнтізбесі әлі белгісіз: ауысатын күндер заң ережесі бойынша есептелген.',
    ru: 'Официальный календарь этого года еще не известен: переносы рассчитаны по правилу закона.',
    en: 'The official calendar of this year is not known yet: shifted days are worked out by the rule of the law.',
  },
  unconfirmed: { kk: 'бекітілмеген', ru: 'не утверждено', en: 'not confirmed' },
  date: { kk: 'Күні', ru: 'Дата', en: 'Date' },
  what: { kk: 'Не үшін', ru: 'Что за день', en: 'What it is' },
  shiftedFor: {
    kk: (day: string) => `${day} үшін берілген демалыс`,
    ru: (day: string) => `выходной за ${day}`,
    en: (day: string) => `day off for ${day}`,
  },
  workedFor: {
    kk: (day: string) => `жұмыс күні, ${day} үшін`,
    ru: (day: string) => `рабочий день за ${day}`,
    en: (day: string) => `working day in place of ${day}`,
  },
  religious: {
    kk: 'демалыс, басқа күнге ауыспайды',
    ru: 'выходной, на другой день не переносится',
    en: 'day off, never shifted',
  },
  holiday: { kk: 'мереке', ru: 'праздник', en: 'holiday' },
});

function russianWorkingDays(n: number): string {
  return new Intl.PluralRules('ru').select(n) === 'one' ? 'рабочего дня' : 'рабочих дней';
}

/** When a duty falls due, in a few words of ours; the order's own words stand in the quotation. */
export function dueInWords(due: Due, locale: Locale): string {
  const t = lawText[locale];
  switch (due.kind) {
    case 'immediate':
      return t.dueImmediate;
    case 'duration':
      return t.dueHours(due.minutes / 60);
    case 'workingDays':
      return due.from === 'day' ? t.dueDaysFromDay(due.count) : t.dueDaysFromMoment(due.count);
    case 'external':
      return due.act[locale];
    case 'continuous':
      return t.dueContinuous;
    case 'none':
      return t.dueNone;
  }
}
