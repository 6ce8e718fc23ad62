import { texts } from '@qorgan/statute';

/** What an administrator says of the calendar, and what that does to deadlines. */
export const calendarChangeText = texts({
  heading: { kk: 'Енгізілген өзгерістер', ru: 'Внесенные изменения', en: 'Changes made here' },
  none: {
    kk: 'Бұл жылға өзгеріс енгізілмеген.',
    ru: 'В этот год изменений не вносили.',
    en: 'Nothing of this year was changed here.',
  },
  off: {
    kk: (day: string) => `${day} – демалыс күні`,
    ru: (day: string) => `${day} – выходной`,
    en: (day: string) => `${day} is a day off`,
  },
  working: {
    kk: (day: string) => `${day} – жұмыс күні`,
    ru: (day: string) => `${day} – рабочий день`,
    en: (day: string) => `${day} is a working day`,
  },
  confirmed: {
    kk: (day: string) => `${day} – күнтізбеде тұрғандай бекітілді`,
    ru: (day: string) => `${day} – подтвержден, как стоит в календаре`,
    en: (day: string) => `${day} is confirmed as the calendar has it`,
  },
  yearConfirmed: {
    kk: (year: number) => `${year} жыл ресми өндірістік күнтізбемен салыстырылып, бекітілді`,
    ru: (year: number) => `${year} год сверен с официальным производственным календарем`,
    en: (year: number) => `${year} was compared with the official production calendar`,
  },
  weekFrom: {
    kk: (week: string, day: string) => `${week}, басталатын күні – ${day}`,
    ru: (week: string, day: string) => `${week} с ${day}`,
    en: (week: string, day: string) => `${week} from ${day}`,
  },
  restsOn: { kk: 'Негізі', ru: 'Основание', en: 'Rests on' },
  number: { kk: (n: string) => `№ ${n}`, ru: (n: string) => `№ ${n}`, en: (n: string) => `No. ${n}` },
  why: { kk: 'Себебі', ru: 'Причина', en: 'Why' },
  takenBack: { kk: 'Қайтарып алынды', ru: 'Отозвано', en: 'Taken back' },
  putRight: { kk: 'Түзетілді', ru: 'Исправлено', en: 'Put right' },
  stands: { kk: 'Қолданылып тұр', ru: 'Действует', en: 'It stands' },
  putRightLink: { kk: 'Түзету', ru: 'Исправить', en: 'Put right' },
  takeBackLink: { kk: 'Қайтарып алу', ru: 'Отозвать', en: 'Take back' },
  saved: {
    kk: 'Өзгеріс сақталды. Ашық мерзімдер енді осы күнтізбе бойынша саналады.',
    ru: 'Изменение сохранено. Открытые сроки теперь считаются по этому календарю.',
    en: 'The change is saved. Open deadlines are counted by this calendar now.',
  },

  amend: {
    kk: 'Күнді өзгерту немесе бекіту',
    ru: 'Изменить или утвердить день',
    en: 'Change or confirm a day',
  },
  amendTitle: { kk: 'Күнтізбедегі күн', ru: 'День в календаре', en: 'A day of the calendar' },
  amendLead: {
    kk: 'Күн бұйрықпен ауыстырылса немесе Құрбан айт күні жарияланса, осында жазыңыз. Ауыстырғанда екі күн де өзгереді: демалыс пен оның орнына жұмыс істейтін күнді бөлек енгізіңіз.',
    ru: 'Запишите здесь, если день перенесен приказом или объявлен день Курбан-айта. При переносе меняются два дня: выходной и рабочий вместо него внесите отдельно.',
    en: 'Write here that a day was transferred by an order, or that the day of Kurban Ait was announced. A transfer changes two days: enter the day off and the day worked instead one by one.',
  },
  what: { kk: 'Бұл күн қандай болады?', ru: 'Какой это день?', en: 'What is this day?' },
  whatOff: { kk: 'Демалыс күні', ru: 'Выходной день', en: 'A day off' },
  whatWorking: { kk: 'Жұмыс күні', ru: 'Рабочий день', en: 'A working day' },
  whatConfirmed: {
    kk: 'Күнтізбеде тұрғандай қалады',
    ru: 'Остается как в календаре',
    en: 'It stays as the calendar has it',
  },
  whatConfirmedHint: {
    kk: 'Бекітілмеген күн, мысалы есептелген Құрбан айт, ресми расталды.',
    ru: 'День, который не был утвержден, например расчетный Курбан-айт, подтвержден официально.',
    en: 'A day that was not confirmed, a computed Kurban Ait for example, is official now.',
  },
  day: { kk: 'Күні', ru: 'Дата', en: 'Date' },

  yearTitle: {
    kk: (year: number) => `${year} жылды бекіту`,
    ru: (year: number) => `Утвердить ${year} год`,
    en: (year: number) => `Confirm ${year}`,
  },
  yearLead: {
    kk: 'Жылдың ресми өндірістік күнтізбесі шыққанда, оны осындағы әр күнмен салыстырыңыз. Айырма болса, алдымен сол күндерді өзгертіңіз. Содан кейін жылды бекітіңіз: мерзімдердің қасындағы «бекітілмеген» деген ескерту кетеді.',
    ru: 'Когда выйдет официальный производственный календарь года, сверьте с ним каждый день. Если есть отличия, сначала измените эти дни. Затем утвердите год: пометка «не утверждено» у сроков исчезнет.',
    en: 'When the official production calendar of the year is out, compare every day with it. Change the days that differ first. Then confirm the year: deadlines are no longer called “not confirmed”.',
  },

  weekTitle: { kk: 'Жұмыс аптасы', ru: 'Рабочая неделя', en: 'Working week' },
  weekLead: {
    kk: 'Мектеп сенбіде жұмыс істесе, сенбі де жұмыс күні болып саналады, сондықтан мерзімдер ертерек бітеді. Бұйрықта қай апта керегі айтылмаған: алты күндікпен санаған мектеп кешікпейді.',
    ru: 'Если школа работает по субботам, суббота считается рабочим днем, и сроки заканчиваются раньше. Какая неделя имеется в виду, приказ не говорит: школа, которая считает по шестидневной, не опоздает.',
    en: 'Where a school works on Saturdays they count as working days, so that deadlines end earlier. The order does not say which week it means: a school that counts by six days is not late.',
  },
  weekNow: {
    kk: (week: string) => `Қазір: ${week}.`,
    ru: (week: string) => `Сейчас: ${week}.`,
    en: (week: string) => `Now: ${week}.`,
  },
  weekWhich: {
    kk: 'Қызметкерлер аптасына неше күн жұмыс істейді?',
    ru: 'Сколько дней в неделю работают сотрудники?',
    en: 'How many days a week do people work?',
  },
  weekFromDay: { kk: 'Қай күннен бастап', ru: 'С какого дня', en: 'From which day on' },

  sourceName: {
    kk: 'Құжаттың атауы',
    ru: 'Название документа',
    en: 'Name of the act',
  },
  sourceNameHint: {
    kk: 'Мысалы: Еңбек министрінің демалыс күндерін ауыстыру туралы бұйрығы',
    ru: 'Например: приказ Министра труда о переносе выходных дней',
    en: 'For example: order of the Minister of Labour on transferring days off',
  },
  weekSourceHint: {
    kk: 'Мысалы: директордың мектептің жұмыс режимі туралы бұйрығы',
    ru: 'Например: приказ директора о режиме работы школы',
    en: 'For example: order of the head on the working hours of the school',
  },
  yearSourceHint: {
    kk: 'Мысалы: жылдың ресми өндірістік күнтізбесі',
    ru: 'Например: официальный производственный календарь на год',
    en: 'For example: the official production calendar of the year',
  },
  sourceNumber: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  sourceOn: { kk: 'Құжаттың күні', ru: 'Дата документа', en: 'Date of the act' },
  reason: { kk: 'Не үшін өзгертіледі', ru: 'Почему вносится изменение', en: 'Why it is changed' },
  reasonHint: {
    kk: 'Мұны ұйымдағы әркім көреді. Адамның атын жазбаңыз.',
    ru: 'Это увидят все в организации. Не пишите имен.',
    en: 'Everybody in the organisation sees it. Write no names.',
  },
  takeBackTitle: { kk: 'Өзгерісті қайтарып алу', ru: 'Отозвать изменение', en: 'Take a change back' },
  takeBackReason: {
    kk: 'Неге қайтарып алынады',
    ru: 'Почему отзывается',
    en: 'Why it is taken back',
  },
  preview: { kk: 'Не өзгеретінін қарау', ru: 'Посмотреть, что изменится', en: 'See what changes' },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  takeBack: { kk: 'Қайтарып алу', ru: 'Отозвать', en: 'Take back' },
  meanwhile: {
    kk: 'Сіз қарағаннан бері бірдеңе өзгерді: сақталған жоқ. Төменде қазіргі жағдай бойынша не өзгеретіні тұр.',
    ru: 'С тех пор как вы смотрели, что-то изменилось: сохранено не было. Ниже показано, что изменится теперь.',
    en: 'Something has changed since you looked, so nothing was saved. Below is what would change now.',
  },

  effect: { kk: 'Не өзгереді', ru: 'Что изменится', en: 'What changes' },
  effectLead: {
    kk: 'Істердің өзі мұнда көрсетілмейді: тек саны мен күндері.',
    ru: 'Сами дела здесь не показаны: только число и даты.',
    en: 'The cases themselves are not shown here, only numbers and dates.',
  },
  moves: {
    kk: (count: number) => `Ауысатын мерзім: ${count}`,
    ru: (count: number) => `Сроков сдвинется: ${count}`,
    en: (count: number) => (count === 1 ? '1 open deadline moves' : `${count} open deadlines move`),
  },
  overdueThen: {
    kk: 'сақталған бойда мерзімі өткен болып шығады',
    ru: 'сразу окажутся просроченными',
    en: 'overdue at once',
  },
  noneMoves: {
    kk: 'Ашық істерде мерзім ауыспайды.',
    ru: 'В открытых делах сроки не сдвинутся.',
    en: 'No open deadline moves.',
  },
  unmoved: {
    kk: (count: number) => `Өз күнінде қалатын мерзім: ${count}.`,
    ru: (count: number) => `Сроков останется на своем дне: ${count}.`,
    en: (count: number) => (count === 1 ? '1 stays on its day.' : `${count} stay on their day.`),
  },
  surer: {
    kk: (count: number) => `«Бекітілмеген» деген ескерту кететін мерзім: ${count}.`,
    ru: (count: number) => `Сроков без пометки «не утверждено»: ${count}.`,
    en: (count: number) => `No longer called “not confirmed”: ${count}.`,
  },
  lessSure: {
    kk: (count: number) => `«Бекітілмеген» болып шығатын мерзім: ${count}.`,
    ru: (count: number) => `Сроков, которые станут «не утверждено»: ${count}.`,
    en: (count: number) => `Called “not confirmed” from then on: ${count}.`,
  },
  passed: {
    kk: (count: number) => `Өтіп кеткен мерзім: ${count}. Олар өзгермейді.`,
    ru: (count: number) => `Уже прошедших сроков: ${count}. Они не изменятся.`,
    en: (count: number) => `Already past: ${count}. They do not change.`,
  },
  keeps: {
    kk: 'Жіберілген хаттар, жазылған мәлімет пен жеткізілген еске салулар өзгермейді.',
    ru: 'Отправленные письма, записи и доставленные напоминания не изменятся.',
    en: 'Letters that were sent, what is on record and reminders that were delivered stay as they are.',
  },
});
