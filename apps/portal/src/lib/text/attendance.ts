import type { DayMark, FileShape, FileUnit, MarkMeaning } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

type Three<T = string> = Record<'kk' | 'ru' | 'en', T>;

/** The psychologist's pages about days on which pupils were away. */
export const attendanceText = texts({
  title: { kk: 'Сабаққа келмеген күндер', ru: 'Пропуски занятий', en: 'Absences' },
  about: {
    kk: 'Бір ай ішінде дәлелді себепсіз төрт күн немесе одан көп келмеген бала осы жерде көрсетіледі. Тізілімге ешкім өздігінен алынбайды: шешімді сіз қабылдайсыз.',
    ru: 'Здесь показаны дети, которые за один месяц пропустили без уважительной причины четыре дня и более. Сам по себе никто на учет не попадает: решаете вы.',
    en: 'Children who were away without a valid reason on four days or more within one month are shown here. Nobody enters the register by itself: you decide.',
  },
  putForward: { kk: 'Назар аудару керек балалар', ru: 'На кого обратить внимание', en: 'Put forward' },
  nobody: {
    kk: 'Қазір ондай бала жоқ.',
    ru: 'Сейчас таких детей нет.',
    en: 'There is no such child now.',
  },
  daysAway: {
    kk: (n: number) => `Дәлелді себепсіз ${n} күн`,
    ru: (n: number) => `Без уважительной причины: ${n} дн.`,
    en: (n: number) => `${n} ${n === 1 ? 'day' : 'days'} without a valid reason`,
  },
  byMonth: {
    kk: (month: string, n: number) => `Күнтізбелік ай бойынша: ${month}, ${n} күн`,
    ru: (month: string, n: number) => `По календарному месяцу: ${month}, ${n} дн.`,
    en: (month: string, n: number) => `By the calendar month: ${month}, ${n} days`,
  },
  monthOfYear: {
    kk: (month: string, year: string) => `${year} жылғы ${month}`,
    ru: (month: string, year: string) => `${month} ${year} года`,
    en: (month: string, year: string) => `${month} ${year}`,
  },
  byThirty: {
    kk: (from: string, until: string, n: number) => `Отыз күн бойынша: ${from} – ${until}, ${n} күн`,
    ru: (from: string, until: string, n: number) => `По тридцати дням: ${from} – ${until}, ${n} дн.`,
    en: (from: string, until: string, n: number) => `By thirty days: ${from} to ${until}, ${n} days`,
  },
  notByMonth: {
    kk: 'Күнтізбелік ай бойынша төрт күнге жетпейді',
    ru: 'По календарному месяцу четырех дней нет',
    en: 'Not four days by the calendar month',
  },
  notByThirty: {
    kk: 'Отыз күн бойынша төрт күнге жетпейді',
    ru: 'По тридцати дням четырех дней нет',
    en: 'Not four days by thirty days',
  },
  twoReadings: {
    kk: '«Бір ай» қалай саналатыны бұйрықта айтылмаған, сондықтан екеуі де көрсетіледі. Сабақтар емес, күндер саналады.',
    ru: 'Как считать «один месяц», в приказе не сказано, поэтому показано и то, и другое. Считаются дни, а не уроки.',
    en: 'The order does not say how “one month” is counted, so both are shown. Days count, lessons do not.',
  },
  look: { kk: 'Қарап, шешу', ru: 'Посмотреть и решить', en: 'Look and decide' },
  isWatched: { kk: 'Қазірдің өзінде қадағалауда', ru: 'Уже под наблюдением', en: 'Under watch already' },
  toEntry: { kk: 'Қадағалау жазбасын ашу', ru: 'Открыть запись о наблюдении', en: 'Open the entry' },

  lately: {
    kk: 'Соңғы 30 күнде келмегендер',
    ru: 'Отсутствовали за последние 30 дней',
    en: 'Away in the last 30 days',
  },
  nobodyLately: {
    kk: 'Соңғы 30 күнде келмеген оқушы жазылмаған.',
    ru: 'За последние 30 дней пропусков не записано.',
    en: 'Nobody is on record as away in the last 30 days.',
  },
  classes: { kk: 'Сынып таңдау', ru: 'Выбрать класс', en: 'Choose a class' },
  classHint: {
    kk: 'Сыныптың барлық оқушысы ашылады: келмеген күнін қолмен жазу үшін баланың атын басыңыз. Кім, қашан қарағаны журналға жазылады.',
    ru: 'Откроются все ученики класса: чтобы записать пропуск вручную, нажмите на имя. Кто и когда смотрел, записывается в журнал.',
    en: 'All pupils of the class are shown: follow a name to write a day down by hand. Who looks, and when, is put on record.',
  },
  inClass: {
    kk: (label: string) => `${label} сыныбы, осы оқу жылы`,
    ru: (label: string) => `Класс ${label}, этот учебный год`,
    en: (label: string) => `Class ${label}, this school year`,
  },
  name: { kk: 'Аты-жөні', ru: 'Фамилия, имя, отчество', en: 'Name' },
  classLabel: { kk: 'Сынып', ru: 'Класс', en: 'Class' },
  unexcusedShort: { kk: 'Себепсіз', ru: 'Без причины', en: 'No reason' },
  excusedShort: { kk: 'Себепті', ru: 'По причине', en: 'With reason' },
  last: { kk: 'Соңғысы', ru: 'Последний', en: 'Latest' },
  imports: { kk: 'Соңғы жүктелген файлдар', ru: 'Последние загрузки', en: 'Last imports' },
  importLine: {
    kk: (added: number, changed: number, back: number, faulty: number) =>
      `жаңа күн: ${added}, түзетілген: ${changed}, алып тасталған: ${back}, оқылмаған жол: ${faulty}`,
    ru: (added: number, changed: number, back: number, faulty: number) =>
      `новых дней: ${added}, исправлено: ${changed}, снято: ${back}, непрочитанных строк: ${faulty}`,
    en: (added: number, changed: number, back: number, faulty: number) =>
      `new days: ${added}, changed: ${changed}, taken back: ${back}, lines not read: ${faulty}`,
  },
  import: { kk: 'Файлдан жүктеу', ru: 'Загрузить из файла', en: 'Import a file' },

  pupilTitle: {
    kk: (name: string) => `${name}: келмеген күндері`,
    ru: (name: string) => `${name}: пропуски`,
    en: (name: string) => `${name}: absences`,
  },
  hasLeft: { kk: 'Мектептен кеткен', ru: 'Выбыл из школы', en: 'Has left the school' },
  whyHere: {
    kk: 'Неге көрсетіліп тұр',
    ru: 'Почему показан',
    en: 'Why this child is put forward',
  },
  answeredBefore: {
    kk: (day: string) => `${day} дейінгі күндерге жауап берілген`,
    ru: (day: string) => `На дни по ${day} ответ уже дан`,
    en: (day: string) => `Days up to ${day} were answered`,
  },
  accept: { kk: 'Қадағалауға алу', ru: 'Взять под наблюдение', en: 'Enter on the register' },
  decline: { kk: 'Қадағалауға алмау', ru: 'Не брать под наблюдение', en: 'Do not enter' },
  declineReason: {
    kk: 'Неге алынбайды',
    ru: 'Почему не берете',
    en: 'Why not',
  },
  declineHint: {
    kk: 'Жазба сақталады. Осыдан кейін бала тағы бір күн себепсіз келмей, бір ай ішінде төрт күн толса, қайта көрсетіледі.',
    ru: 'Запись сохранится. Если ребенок пропустит еще день и за месяц снова наберется четыре, он будет показан опять.',
    en: 'It stays on record. If the child is away on a further day and four days come together within a month, the child is put forward again.',
  },
  declined: { kk: 'Жауабыңыз жазылды.', ru: 'Ваш ответ записан.', en: 'Your answer is on record.' },

  addTitle: { kk: 'Келмеген күнді жазу', ru: 'Записать пропуск', en: 'Write a day down' },
  from: { kk: 'Қай күні', ru: 'День', en: 'Day' },
  until: { kk: 'Қай күнге дейін', ru: 'По какой день', en: 'Until' },
  untilHint: {
    kk: 'Бірнеше күн болса. Тек оқу күндері жазылады.',
    ru: 'Если дней несколько. Запишутся только учебные.',
    en: 'For several days. Only school days are written down.',
  },
  mark: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  note: { kk: 'Ескертпе', ru: 'Заметка', en: 'Note' },
  noteHint: {
    kk: 'Мысалы: «Анасы ауруханадан анықтама әкелді».',
    ru: 'Например: «Мать принесла справку из больницы».',
    en: 'For example: “The mother brought a paper from the hospital”.',
  },
  save: { kk: 'Жазу', ru: 'Записать', en: 'Write down' },
  saved: {
    kk: (n: number) => `Жазылған күн саны: ${n}.`,
    ru: (n: number) => `Записано дней: ${n}.`,
    en: (n: number) => `${n} ${n === 1 ? 'day is' : 'days are'} on record.`,
  },
  daysTitle: { kk: 'Жазылған күндер', ru: 'Записанные дни', en: 'Days on record' },
  noDays: {
    kk: 'Әзірге бірде-бір күн жазылмаған.',
    ru: 'Пока ни одного дня.',
    en: 'No day is on record yet.',
  },
  day: { kk: 'Күні', ru: 'День', en: 'Day' },
  stands: { kk: 'Не жазылған', ru: 'Что записано', en: 'What stands' },
  fromFile: { kk: 'файлдан', ru: 'из файла', en: 'from a file' },
  byHand: { kk: 'қолмен', ru: 'вручную', en: 'by hand' },
  said: {
    kk: (how: string, when: string, who: string) => `${how}, ${when}, ${who}`,
    ru: (how: string, when: string, who: string) => `${how}, ${when}, ${who}`,
    en: (how: string, when: string, who: string) => `${how}, ${when}, ${who}`,
  },
  putRight: { kk: 'Түзету', ru: 'Исправить', en: 'Put right' },
  putRightOf: {
    kk: (day: string) => `${day}: түзету`,
    ru: (day: string) => `${day}: исправить`,
    en: (day: string) => `${day}: put right`,
  },
  noteNeeded: {
    kk: 'Алып тастасаңыз, неге екенін ескертпеге жазыңыз.',
    ru: 'Если снимаете, напишите в заметке, почему.',
    en: 'To take it back, say why in the note.',
  },
});

/** How a day stands, and how it may be said to be. */
export const dayMarkText = texts<Record<DayMark, Three>>({
  unexcused: {
    kk: 'Дәлелді себепсіз келмеген',
    ru: 'Без уважительной причины',
    en: 'Away without a valid reason',
  },
  excused: { kk: 'Дәлелді себеппен келмеген', ru: 'По уважительной причине', en: 'Away with a valid reason' },
  withdrawn: {
    kk: 'Алып тасталған: мектепте болған',
    ru: 'Снято: был в школе',
    en: 'Taken back: was at school',
  },
});

export const shapeText = texts<Record<FileShape, Three>>({
  dates: {
    kk: 'Әр күнге бір баған, әр оқушыға бір жол',
    ru: 'Столбец на каждый день, строка на ученика',
    en: 'A column for each day, a line for each pupil',
  },
  lines: {
    kk: 'Әр келмеген күнге бір жол',
    ru: 'Строка на каждый пропуск',
    en: 'A line for each absence',
  },
  totals: {
    kk: 'Тек жиынтық сан, күндері жоқ',
    ru: 'Только итоги, без дней',
    en: 'Only totals, no days',
  },
});

export const unitText = texts<Record<FileUnit, Three>>({
  day: { kk: 'Бүкіл күн', ru: 'Целый день', en: 'A whole day' },
  lesson: { kk: 'Бір сабақ', ru: 'Один урок', en: 'One lesson' },
});

export const meaningText = texts<Record<MarkMeaning, Three>>({
  unexcused: {
    kk: 'Дәлелді себепсіз келмеген',
    ru: 'Отсутствовал без уважительной причины',
    en: 'Away without a valid reason',
  },
  excused: {
    kk: 'Дәлелді себеппен келмеген',
    ru: 'Отсутствовал по уважительной причине',
    en: 'Away with a valid reason',
  },
  present: {
    kk: 'Келген немесе кешіккен',
    ru: 'Был или опоздал',
    en: 'Was there, or came late',
  },
  unknown: {
    kk: 'Белгісіз: бұл жолдарды көрсету',
    ru: 'Неизвестно: назвать эти строки',
    en: 'Unknown: name these lines',
  },
});
