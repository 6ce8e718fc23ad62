import { texts } from '@qorgan/statute';

/** The steps by which a file of the journal becomes days on record. */
export const attendanceImportText = texts({
  title: { kk: 'Келмеген күндерді файлдан жүктеу', ru: 'Загрузка пропусков из файла', en: 'Import absences' },
  step: {
    kk: (n: number) => `4 қадамның ${n}-қадамы`,
    ru: (n: number) => `Шаг ${n} из 4`,
    en: (n: number) => `Step ${n} of 4`,
  },
  how: {
    kk: 'Электрондық журналдан келмеген күндер кестесін жүктеп алыңыз да, осында салыңыз. Бірінші рет қай бағанда не тұрғанын көрсетесіз, келесіде мектептің жауабы есте болады.',
    ru: 'Выгрузите из электронного журнала таблицу пропусков и загрузите ее сюда. В первый раз вы покажете, что в каком столбце, в следующий раз ответ школы уже известен.',
    en: 'Export the table of absences from the journal and bring it here. The first time you say what stands in which column; the next time the school’s answer is remembered.',
  },
  nothingYet: {
    kk: 'Файл салынғанда ештеңе сақталмайды: алдымен не жазылатынын және қай жол оқылмағанын көресіз.',
    ru: 'При загрузке ничего не сохраняется: сначала вы увидите, что будет записано и какие строки не прочитаны.',
    en: 'Bringing a file saves nothing: first you see what would be put on record and which lines cannot be read.',
  },
  file: { kk: 'Журналдың файлы', ru: 'Файл журнала', en: 'File of the journal' },
  fileHint: {
    kk: (mb: number) => `XLSX немесе CSV, ең көбі ${mb} МБ. Ескі .xls файлын алдымен .xlsx етіп сақтаңыз.`,
    ru: (mb: number) => `XLSX или CSV, не больше ${mb} МБ. Старый .xls сначала сохраните как .xlsx.`,
    en: (mb: number) => `XLSX or CSV, at most ${mb} MB. Save an old .xls as .xlsx first.`,
  },
  noFile: { kk: 'Файлды таңдаңыз.', ru: 'Выберите файл.', en: 'Choose a file.' },
  fileTooLarge: {
    kk: (mb: number) => `Файл ${mb} МБ-тан үлкен. Оны бөліп салыңыз.`,
    ru: (mb: number) => `Файл больше ${mb} МБ. Разделите его.`,
    en: (mb: number) => `The file is larger than ${mb} MB. Divide it.`,
  },
  fileUnreadable: {
    kk: 'Бұл файл оқылмайды. Оны кестеде ашып, .xlsx немесе «CSV UTF-8» етіп қайта сақтаңыз.',
    ru: 'Файл не читается. Откройте его в таблице и сохраните заново как .xlsx или «CSV UTF-8».',
    en: 'This file cannot be read. Open it in a spreadsheet and save it again as .xlsx or “CSV UTF-8”.',
  },
  notUtf8: {
    kk: 'Файлдың кодтауы белгісіз, әріптері бұзылуы мүмкін. «CSV UTF-8» немесе .xlsx етіп сақтаңыз.',
    ru: 'Кодировка файла неизвестна, буквы могут исказиться. Сохраните его как «CSV UTF-8» или .xlsx.',
    en: 'The encoding of the file is not known and letters could come out wrong. Save it as “CSV UTF-8” or .xlsx.',
  },
  tooManyLines: {
    kk: 'Кесте тым үлкен: ең көбі 20 000 жол, 500 баған.',
    ru: 'Таблица слишком велика: не больше 20 000 строк и 500 столбцов.',
    en: 'The table is too large: at most 20,000 lines and 500 columns.',
  },
  nothingInFile: { kk: 'Файл бос.', ru: 'Файл пуст.', en: 'There is nothing in the file.' },
  bring: { kk: 'Файлды салу', ru: 'Загрузить файл', en: 'Bring the file' },

  columnsTitle: { kk: 'Қай бағанда не тұр?', ru: 'Что в каком столбце?', en: 'What stands in which column?' },
  remembered: {
    kk: 'Бағандар өткен файлдағыдай танылды. Дұрыс болса, әрі қарай өтіңіз.',
    ru: 'Столбцы узнаны по прошлому файлу. Если все верно, идите дальше.',
    en: 'The columns were recognised from the last file. If they are right, go on.',
  },
  proposed: {
    kk: 'Бағандар атауынан танылды. Тексеріп шығыңыз.',
    ru: 'Столбцы определены по названиям. Проверьте их.',
    en: 'The columns are proposed by their headings. Check them.',
  },
  found: {
    kk: (lines: number, days: number) =>
      `Атаулардың астында ${lines} жол, күн болып танылған баған: ${days}.`,
    ru: (lines: number, days: number) => `Строк под названиями: ${lines}, столбцов с днями: ${days}.`,
    en: (lines: number, days: number) => `${lines} lines below the headings, ${days} columns that are days.`,
  },
  lookElsewhere: {
    kk: 'Баған атаулары басқа жолда немесе басқа парақта болса',
    ru: 'Если названия столбцов в другой строке или на другом листе',
    en: 'If the headings stand on another line or sheet',
  },
  sheet: { kk: 'Парақ', ru: 'Лист', en: 'Sheet' },
  headingLine: {
    kk: 'Баған атаулары тұрған жол',
    ru: 'Строка с названиями столбцов',
    en: 'Line of the headings',
  },
  showAgain: { kk: 'Қайта көрсету', ru: 'Показать заново', en: 'Show again' },
  shape: { kk: 'Кесте қалай құрылған?', ru: 'Как устроена таблица?', en: 'How is the table laid out?' },
  unit: {
    kk: 'Бір белгі нені білдіреді?',
    ru: 'Что означает одна отметка?',
    en: 'What does one mark stand for?',
  },
  unitHint: {
    kk: 'Сабақтар күн болып саналмайды: олар көрсетіледі, бірақ келмеген күн ретінде сақталмайды.',
    ru: 'Уроки днями не считаются: они будут показаны, но пропущенными днями не станут.',
    en: 'Lessons do not count as days: they are shown, and never saved as days away.',
  },
  nameColumn: { kk: 'Оқушының аты-жөні', ru: 'Имя ученика', en: 'Name of the pupil' },
  secondName: {
    kk: 'Аты бөлек бағанда болса',
    ru: 'Имя, если оно в отдельном столбце',
    en: 'Given name, if it stands apart',
  },
  classColumn: { kk: 'Сыныбы', ru: 'Класс', en: 'Class' },
  iinColumn: { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' },
  dayColumn: { kk: 'Келмеген күні', ru: 'День пропуска', en: 'Day of the absence' },
  dayHint: {
    kk: 'Тек «әр келмеген күнге бір жол» болса.',
    ru: 'Только если строка на каждый пропуск.',
    en: 'Only where there is a line for each absence.',
  },
  markColumn: { kk: 'Белгі немесе сан', ru: 'Отметка или число', en: 'Mark or number' },
  markHint: {
    kk: 'Белгі бөлек бағанда болса; жиынтықта – себепсіз босатылған сабақ саны.',
    ru: 'Если отметка в отдельном столбце; в итогах – число уроков без уважительной причины.',
    en: 'Where marks stand in a column; in totals the number of lessons without a valid reason.',
  },
  month: { kk: 'Бағандар қай айдікі', ru: 'Какой это месяц', en: 'Month of the columns' },
  monthHint: {
    kk: 'Атауларда тек күннің саны тұрса (1, 2, 3…).',
    ru: 'Если в названиях только числа (1, 2, 3…).',
    en: 'Where the headings are bare numbers (1, 2, 3…).',
  },
  none: { kk: 'жоқ', ru: 'нет', en: 'none' },
  column: {
    kk: (letter: string, heading: string, sample: string) =>
      `${letter}${heading ? `: ${heading}` : ''}${sample ? ` (мысалы, ${sample})` : ''}`,
    ru: (letter: string, heading: string, sample: string) =>
      `${letter}${heading ? `: ${heading}` : ''}${sample ? ` (например, ${sample})` : ''}`,
    en: (letter: string, heading: string, sample: string) =>
      `${letter}${heading ? `: ${heading}` : ''}${sample ? ` (such as ${sample})` : ''}`,
  },
  dayNeeded: {
    kk: 'Келмеген күн қай бағанда екенін таңдаңыз.',
    ru: 'Выберите столбец с днем пропуска.',
    en: 'Choose the column of the day.',
  },
  totalNeeded: {
    kk: 'Саны тұрған бағанды таңдаңыз.',
    ru: 'Выберите столбец с числом.',
    en: 'Choose the column of the number.',
  },
  next: { kk: 'Әрі қарай', ru: 'Дальше', en: 'Go on' },

  marksTitle: { kk: 'Белгілер нені білдіреді?', ru: 'Что означают отметки?', en: 'What do the marks mean?' },
  marksHint: {
    kk: 'Жауабыңыз келесі файл үшін есте қалады. Белгісіз деп қалдырылған белгінің жолдары сақталмайды, аталып көрсетіледі.',
    ru: 'Ответ запомнится для следующего файла. Строки с неизвестной отметкой не сохранятся и будут названы.',
    en: 'Your answer is remembered for the next file. Lines with a mark left unknown are not saved, and are named.',
  },
  markOf: {
    kk: (mark: string, count: number) => `«${mark}», ${count} рет`,
    ru: (mark: string, count: number) => `«${mark}», раз: ${count}`,
    en: (mark: string, count: number) => `“${mark}”, ${count} times`,
  },
  emptyMark: {
    kk: (count: number) => `Бос ұяшық, ${count} рет`,
    ru: (count: number) => `Пустая ячейка, раз: ${count}`,
    en: (count: number) => `An empty cell, ${count} times`,
  },
  tooManyMarks: {
    kk: 'Белгі тым көп: таңдалған бағанда белгі емес, басқа мәтін тұр ма, тексеріңіз.',
    ru: 'Отметок слишком много: проверьте, отметки ли в выбранном столбце.',
    en: 'There are too many different marks: check whether the column chosen holds marks.',
  },
  noMarks: {
    kk: 'Бұл файлда белгі жоқ: тек сандар.',
    ru: 'В этом файле отметок нет: только числа.',
    en: 'There are no marks in this file, only numbers.',
  },
  try: { kk: 'Сақтамай тексеру', ru: 'Проверить без сохранения', en: 'Try without saving' },

  checkTitle: { kk: 'Не сақталады?', ru: 'Что будет сохранено?', en: 'What would be saved?' },
  nothingSaved: {
    kk: 'Әзірге ештеңе сақталған жоқ.',
    ru: 'Пока ничего не сохранено.',
    en: 'Nothing is saved yet.',
  },
  readLines: { kk: 'Файлдағы жол', ru: 'Строк в файле', en: 'Lines in the file' },
  newDays: { kk: 'Жаңа келмеген күн', ru: 'Новых дней отсутствия', en: 'New days away' },
  changedDays: { kk: 'Өзгеретін күн', ru: 'Изменится дней', en: 'Days changed' },
  backDays: { kk: 'Алып тасталатын күн', ru: 'Будет снято дней', en: 'Days taken back' },
  sameDays: { kk: 'Бұрыннан дәл солай жазылған', ru: 'Уже записано так же', en: 'On record already' },
  keptDays: { kk: 'Қолмен жазылғаны қалады', ru: 'Останется записанное вручную', en: 'Kept as said by hand' },
  badLines: { kk: 'Оқылмаған жол', ru: 'Непрочитанных строк', en: 'Lines not read' },
  badTitle: {
    kk: 'Сақталмайтын жолдар',
    ru: 'Строки, которые не сохранятся',
    en: 'Lines that will not be saved',
  },
  badHint: {
    kk: 'Қалған жолдарды сақтай беруге болады. Кейін файлды түзетіп, қайта жүктесеңіз, тек жетпегені қосылады.',
    ru: 'Остальные строки можно сохранить. Потом исправьте файл и загрузите снова: добавится только недостающее.',
    en: 'The other lines can be saved. Correct the file and import it again afterwards: only what is missing is added.',
  },
  allGood: { kk: 'Барлық жол оқылды.', ru: 'Все строки прочитаны.', en: 'Every line was read.' },
  line: { kk: 'Жол', ru: 'Строка', en: 'Line' },
  fault: { kk: 'Не дұрыс емес', ru: 'Что не так', en: 'What is wrong' },
  daysTitle: { kk: 'Жазылатын күндер', ru: 'Дни, которые запишутся', en: 'Days to be put on record' },
  pupil: { kk: 'Оқушы', ru: 'Ученик', en: 'Pupil' },
  days: { kk: 'Күндері', ru: 'Дни', en: 'Days' },
  changedTitle: { kk: 'Өзгеретін күндер', ru: 'Дни, которые изменятся', en: 'Days that change' },
  keptTitle: {
    kk: 'Файлда басқаша, бірақ қолмен жазылғаны қалады',
    ru: 'В файле иначе, но остается записанное вручную',
    en: 'Otherwise in the file, but kept as said by hand',
  },
  lessonsTitle: {
    kk: 'Сабақтар: күн болып саналмайды, сақталмайды',
    ru: 'Уроки: днями не считаются и не сохраняются',
    en: 'Lessons: they are no days, and are not saved',
  },
  lessonsHint: {
    kk: 'Бұйрықта күндер саналады. Бала күні бойы келмегенін білсеңіз, сол күнді оның бетінде қолмен жазыңыз.',
    ru: 'Приказ считает дни. Если вы знаете, что ребенка не было весь день, запишите день вручную на его странице.',
    en: 'The order counts days. Where you know that a child was away all day, write the day down on the child’s page.',
  },
  lessonsUnexcused: { kk: 'Себепсіз', ru: 'Без причины', en: 'No reason' },
  lessonsExcused: { kk: 'Себепті', ru: 'По причине', en: 'With reason' },
  save: {
    kk: (n: number) => `Сақтау (${n} күн)`,
    ru: (n: number) => `Сохранить (дней: ${n})`,
    en: (n: number) => `Save (${n} ${n === 1 ? 'day' : 'days'})`,
  },
  saveLayout: {
    kk: 'Сақтап, журналдың құрылымын есте қалдыру',
    ru: 'Сохранить и запомнить вид журнала',
    en: 'Finish, and remember how the journal is laid out',
  },
  changeColumns: { kk: 'Бағандарды өзгерту', ru: 'Изменить столбцы', en: 'Change the columns' },
  changeMarks: { kk: 'Белгілерді өзгерту', ru: 'Изменить отметки', en: 'Change the marks' },
  done: { kk: 'Сақталды', ru: 'Сохранено', en: 'Saved' },
  toAbsences: { kk: 'Келмеген күндерге', ru: 'К пропускам', en: 'To the absences' },
  overtaken: {
    kk: 'Қарап отырған кезде осы күндердің бірі өзгерді. Ештеңе сақталмады. Қайта қарап шығыңыз.',
    ru: 'Пока вы смотрели, что-то из этого изменилось. Ничего не сохранено. Просмотрите еще раз.',
    en: 'Something of this changed while you were looking. Nothing was saved. Look once more.',
  },
});
