import { texts } from '@qorgan/statute';

/** The administrator's pages about the school's roster. */
export const rosterText = texts({
  title: { kk: 'Оқушылар тізімі', ru: 'Список учеников', en: 'Pupils' },
  count: {
    kk: (pupils: number, classes: number) => `Оқушы саны: ${pupils}, сынып саны: ${classes}.`,
    ru: (pupils: number, classes: number) => `Учеников: ${pupils}, классов: ${classes}.`,
    en: (pupils: number, classes: number) => `Pupils: ${pupils}, classes: ${classes}.`,
  },
  empty: {
    kk: 'Тізім әзірге бос. Оқушыларды CSV файлынан жүктеңіз: сонда мұғалім баланы атынан тауып хабарлай алады.',
    ru: 'Список пока пуст. Загрузите учеников из файла CSV: тогда учитель найдет ребенка по имени.',
    en: 'The roster is still empty. Import the pupils from a CSV file, so that a teacher finds a child by name.',
  },
  classes: { kk: 'Сыныптар', ru: 'Классы', en: 'Classes' },
  inClass: {
    kk: (label: string, count: number) => `${label} сыныбы, ${count} оқушы`,
    ru: (label: string, count: number) => `Класс ${label}, учеников: ${count}`,
    en: (label: string, count: number) => `Class ${label}, ${count} ${count === 1 ? 'pupil' : 'pupils'}`,
  },
  all: { kk: 'Барлығы', ru: 'Все', en: 'All' },
  allPupils: { kk: 'Барлық оқушы', ru: 'Все ученики', en: 'All pupils' },
  looking: {
    kk: 'Сыныпты таңдаңыз. Тізімді кім, қашан ашқаны журналға жазылады.',
    ru: 'Выберите класс. Кто и когда открывал список, записывается в журнал.',
    en: 'Choose a class. Who opens the list, and when, is put on record.',
  },
  name: { kk: 'Аты-жөні', ru: 'Фамилия, имя, отчество', en: 'Name' },
  nameAndClass: { kk: 'Аты-жөні, сыныбы', ru: 'Фамилия, имя, отчество, класс', en: 'Name and class' },
  birthDate: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Birth date' },

  import: { kk: 'Тізімді жүктеу', ru: 'Загрузить список', en: 'Import a list' },
  importHow: {
    kk: 'Файлдағы оқушылар тізімге қосылады, бұрыннан барының деректері жаңарады. Файлда жоқ оқушылар сол күйі қалады, сондықтан бір сыныпты ғана жүктеуге болады.',
    ru: 'Ученики из файла добавятся в список, данные уже известных обновятся. Те, кого в файле нет, останутся как есть, поэтому можно загрузить и один класс.',
    en: 'Pupils in the file are added to the roster, and what is known of the others is brought up to date. Those who are not in the file stay as they are, so a file may hold a single class.',
  },
  importAll: {
    kk: 'Бір жолда қате болса, ештеңе жүктелмейді: барлық қате жол көрсетіледі.',
    ru: 'Если ошибка хотя бы в одной строке, не загружается ничего: будут показаны все ошибочные строки.',
    en: 'If a single line is wrong, nothing is imported: every wrong line is shown.',
  },
  template: { kk: 'Файлдың үлгісі', ru: 'Образец файла', en: 'Template' },
  templateIn: {
    kk: (language: string) => `Үлгіні жүктеп алу (CSV): ${language}`,
    ru: (language: string) => `Скачать образец (CSV): ${language}`,
    en: (language: string) => `Download the template (CSV): ${language}`,
  },
  columns: { kk: 'Бағандар', ru: 'Столбцы', en: 'Columns' },
  columnsHint: {
    kk: 'Бірінші жолда баған атаулары тұрады, реті кез келген. Бағандар үтірмен немесе нүктелі үтірмен бөлінеді, файл UTF-8 кодтауымен сақталады (Excel-де «CSV UTF-8»).',
    ru: 'В первой строке стоят названия столбцов, в любом порядке. Разделитель – запятая или точка с запятой, кодировка UTF-8 (в Excel «CSV UTF-8»).',
    en: 'The first line holds the headings, in any order. Columns are separated by commas or semicolons, and the file is saved as UTF-8 (“CSV UTF-8” in Excel).',
  },
  needed: { kk: 'міндетті', ru: 'обязательно', en: 'required' },
  birthDateHint: {
    kk: '14.03.2015 немесе 2015-03-14',
    ru: '14.03.2015 или 2015-03-14',
    en: '14.03.2015 or 2015-03-14',
  },
  iinHint: { kk: '12 цифр', ru: '12 цифр', en: '12 digits' },
  file: { kk: 'CSV файлы', ru: 'Файл CSV', en: 'CSV file' },
  fileHint: {
    kk: (megabytes: number) => `${megabytes} МБ-тан аспайтын файл`,
    ru: (megabytes: number) => `Не больше ${megabytes} МБ`,
    en: (megabytes: number) => `At most ${megabytes} MB`,
  },
  submit: { kk: 'Жүктеу', ru: 'Загрузить', en: 'Import' },
  noFile: { kk: 'Файлды таңдаңыз.', ru: 'Выберите файл.', en: 'Choose a file.' },
  fileTooLarge: {
    kk: (megabytes: number) => `Файл тым үлкен: ең көбі ${megabytes} МБ. Бірнеше файлға бөліңіз.`,
    ru: (megabytes: number) => `Файл слишком большой: не больше ${megabytes} МБ. Разделите его на части.`,
    en: (megabytes: number) => `The file is too large: at most ${megabytes} MB. Divide it.`,
  },
  doneTitle: { kk: 'Тізім жүктелді', ru: 'Список загружен', en: 'The list was imported' },
  done: {
    kk: (added: number, changed: number, unchanged: number) =>
      `Қосылды: ${added}. Өзгертілді: ${changed}. Өзгеріссіз: ${unchanged}.`,
    ru: (added: number, changed: number, unchanged: number) =>
      `Добавлено: ${added}. Изменено: ${changed}. Без изменений: ${unchanged}.`,
    en: (added: number, changed: number, unchanged: number) =>
      `Added: ${added}. Changed: ${changed}. Unchanged: ${unchanged}.`,
  },
  nothing: {
    kk: (lines: number) => `Ештеңе жүктелген жоқ. Қате жолдар саны: ${lines}.`,
    ru: (lines: number) => `Ничего не загружено. Строк с ошибками: ${lines}.`,
    en: (lines: number) => `Nothing was imported. Wrong lines: ${lines}.`,
  },
  faults: { kk: 'Қате жолдар', ru: 'Строки с ошибками', en: 'Wrong lines' },
  line: { kk: 'Жол', ru: 'Строка', en: 'Line' },
  fault: { kk: 'Не түзету керек', ru: 'Что исправить', en: 'What to put right' },
  furtherLines: {
    kk: (lines: string) => `Мына жолдарда да қате бар: ${lines}. Жоғарыдағыларды түзетіп, қайта жүктеңіз.`,
    ru: (lines: string) => `Ошибки есть и в строках: ${lines}. Исправьте показанные и загрузите снова.`,
    en: (lines: string) =>
      `There are wrong lines further down: ${lines}. Correct those above and import again.`,
  },
});
