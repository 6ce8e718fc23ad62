import type {
  ConcernLevel,
  ContactOutcome,
  ContactType,
  GroundSource,
  WatchRecordKind,
} from '@qorgan/domain';
import { texts } from '@qorgan/statute';

type Three = { kk: string; ru: string; en: string };

/** The psychologist's desk: children under watch, on a board, in a list and one by one. */
export const watchText = texts({
  title: { kk: 'Қадағалаудағы балалар', ru: 'Дети под наблюдением', en: 'Children under watch' },
  desk: { kk: 'Психолог кабинеті', ru: 'Кабинет психолога', en: 'The psychologist’s desk' },
  register: { kk: 'Қадағалау тізілімі', ru: 'Реестр наблюдения', en: 'Register of watch' },
  enter: { kk: 'Баланы қадағалауға алу', ru: 'Взять ребенка под наблюдение', en: 'Enter a child' },
  overdue: { kk: 'Мерзімі өткендер', ru: 'Просрочено', en: 'Overdue' },
  today: { kk: 'Бүгін', ru: 'Сегодня', en: 'Today' },
  week: { kk: 'Алдағы алты күнде', ru: 'В ближайшие шесть дней', en: 'In the next six days' },
  noneOverdue: { kk: 'Мерзімі өткен ештеңе жоқ.', ru: 'Просроченного нет.', en: 'Nothing is overdue.' },
  noneToday: { kk: 'Бүгінге ештеңе жоқ.', ru: 'На сегодня ничего нет.', en: 'Nothing for today.' },
  noneWeek: { kk: 'Ештеңе жоспарланбаған.', ru: 'Ничего не запланировано.', en: 'Nothing is planned.' },
  contact: { kk: 'Байланыс', ru: 'Контакт', en: 'Contact' },
  measure: { kk: 'Оңалту жоспарының шарасы', ru: 'Мера плана реабилитации', en: 'Measure of the plan' },
  review: { kk: 'Қайта қарау', ru: 'Пересмотр', en: 'Review' },
  since: {
    kk: (day: string) => `${day} күні болуы керек еді`,
    ru: (day: string) => `должно было быть ${day}`,
    en: (day: string) => `was due on ${day}`,
  },
  count: {
    kk: (count: number) => `Қадағалауда ${count} бала`,
    ru: (count: number) => `Под наблюдением: ${count}`,
    en: (count: number) => `Under watch: ${count}`,
  },
  nobody: {
    kk: 'Қадағалауда бала жоқ.',
    ru: 'Под наблюдением никого нет.',
    en: 'No child is under watch.',
  },

  name: { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' },
  classLabel: { kk: 'Сыныбы', ru: 'Класс', en: 'Class' },
  grounds: { kk: 'Негіздемелер', ru: 'Основания', en: 'Grounds' },
  ground: { kk: 'Негіздеме', ru: 'Основание', en: 'Ground' },
  level: { kk: 'Алаңдау деңгейі', ru: 'Уровень беспокойства', en: 'Level of concern' },
  levelHint: {
    kk: 'Бұл – мектептің өз бағасы, бұйрықта мұндай деңгей жоқ.',
    ru: 'Это собственная оценка школы; в приказе таких уровней нет.',
    en: 'The school’s own judgement; the order knows no such levels.',
  },
  responsible: { kk: 'Жауапты', ru: 'Ответственный', en: 'Responsible' },
  reviewOn: { kk: 'Қайта қарау күні', ru: 'День пересмотра', en: 'Next review' },
  nextContact: { kk: 'Келесі байланыс', ru: 'Следующий контакт', en: 'Next contact' },
  lastContact: { kk: 'Соңғы байланыс', ru: 'Последний контакт', en: 'Last contact' },
  noContact: { kk: 'әлі болған жоқ', ru: 'еще не было', en: 'none yet' },
  contactOverdue: {
    kk: 'Байланыс мерзімі өтті',
    ru: 'Контакт просрочен',
    en: 'Contact overdue',
  },
  reviewOverdue: {
    kk: 'Қайта қарау мерзімі өтті',
    ru: 'Пересмотр просрочен',
    en: 'Review overdue',
  },
  noPlan: { kk: 'жоспарланбаған', ru: 'не запланирован', en: 'not planned' },
  agreed: { kk: 'Не келісілді', ru: 'О чем договорились', en: 'What was agreed' },
  enteredOn: { kk: 'Қадағалауға алынды', ru: 'Взят под наблюдение', en: 'Entered' },
  endedOn: { kk: 'Қадағалау аяқталды', ru: 'Наблюдение завершено', en: 'Watch ended' },
  plan: {
    kk: (type: string, days: number) => `${type}: әр ${days} оқу күні сайын`,
    ru: (type: string, days: number) => `${type}: раз в ${days} уч. дн.`,
    en: (type: string, days: number) => `${type}: every ${days} school days`,
  },
  planTitle: { kk: 'Байланыс жоспары', ru: 'План контактов', en: 'Plan of contacts' },

  rooms: { kk: 'Психолог құралдары', ru: 'Инструменты психолога', en: 'Tools' },
  which: { kk: 'Кімдер', ru: 'Кого показать', en: 'Whom to show' },
  living: { kk: 'Қазір қадағалаудағылар', ru: 'Под наблюдением сейчас', en: 'Under watch now' },
  ended: { kk: 'Қадағалауы аяқталғандар', ru: 'Наблюдение завершено', en: 'Watch ended' },
  reviewBy: { kk: 'Осы күнге дейін қайта қаралатындар', ru: 'Пересмотр не позже', en: 'Review due by' },
  any: { kk: 'Бәрі', ru: 'Все', en: 'All' },
  filter: {
    kk: 'Сүзгі: сынып, негіздеме, деңгей, қайта қарау күні',
    ru: 'Отбор: класс, основание, уровень, день пересмотра',
    en: 'Filter: class, ground, level, next review',
  },
  show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  find: { kk: 'Іздеу', ru: 'Найти', en: 'Find' },
  findName: { kk: 'Аты-жөні бойынша іздеу', ru: 'Поиск по имени', en: 'Find by name' },
  found: {
    kk: (count: number) => `Табылды: ${count}`,
    ru: (count: number) => `Найдено: ${count}`,
    en: (count: number) => `Found: ${count}`,
  },
  noneFound: { kk: 'Ештеңе табылмады.', ru: 'Ничего не найдено.', en: 'Nothing was found.' },
  take: { kk: 'Excel файлын алу (XLSX)', ru: 'Выгрузить в Excel (XLSX)', en: 'Take as Excel (XLSX)' },
  takeHint: {
    kk: 'Файлда балалар туралы мәлімет бар: оны мектептен тыс жерде сақтамаңыз. Әр жүктеу журналға жазылады. Басып шығару үшін браузердің «Басып шығару» командасын қолданыңыз.',
    ru: 'В файле есть сведения о детях: не храните его вне школы. Каждая выгрузка записывается. Для печати служит команда браузера «Печать».',
    en: 'The file holds data about children: do not keep it outside the school. Every file taken is on record. To print, use “Print” in the browser.',
  },
  leftStill: {
    kk: 'Бала мектептен кеткен, бірақ қадағалау аяқталмаған.',
    ru: 'Ребенок выбыл из школы, а наблюдение не завершено.',
    en: 'The child has left the school, and the watch has not ended.',
  },
  left: { kk: 'мектептен кеткен', ru: 'выбыл из школы', en: 'has left the school' },

  whose: { kk: 'Қай бала?', ru: 'Какой ребенок?', en: 'Which child?' },
  whoseHint: {
    kk: 'Аты-жөнінің бір бөлігін немесе сыныбын жазыңыз.',
    ru: 'Напишите часть имени или класс.',
    en: 'Write a part of the name, or the class.',
  },
  already: {
    kk: 'Бұл бала қадағалауда тұр.',
    ru: 'Этот ребенок уже под наблюдением.',
    en: 'This child is under watch already.',
  },
  open: { kk: 'Жазбасын ашу', ru: 'Открыть запись', en: 'Open the entry' },

  sinceDay: { kk: 'Қай күннен', ru: 'С какого дня', en: 'Since' },
  source: { kk: 'Қайдан белгілі', ru: 'Откуда известно', en: 'Known from' },
  evidence: { kk: 'Немен расталады', ru: 'Чем подтверждается', en: 'Evidence' },
  namedBy: {
    kk: (name: string) => `Жазған: ${name}`,
    ru: (name: string) => `Записал(а): ${name}`,
    en: (name: string) => `Recorded by ${name}`,
  },
  lift: { kk: 'Алып тастау', ru: 'Снять', en: 'Lift' },
  liftOf: {
    kk: (ground: string) => `«${ground}» негіздемесін алып тастау`,
    ru: (ground: string) => `Снять основание «${ground}»`,
    en: (ground: string) => `Lift the ground “${ground}”`,
  },
  addGround: { kk: 'Негіздеме қосу', ru: 'Добавить основание', en: 'Add a ground' },
  addContact: { kk: 'Байланысты жазу', ru: 'Записать контакт', en: 'Record a contact' },
  measures: {
    kk: 'Жеке оңалту жоспарындағы мектеп шаралары',
    ru: 'Меры школы по индивидуальному плану реабилитации',
    en: 'The school’s measures of the rehabilitation plan',
  },
  addMeasure: { kk: 'Шара қосу', ru: 'Добавить меру', en: 'Add a measure' },
  measureDone: { kk: 'Орындалды', ru: 'Выполнено', en: 'Done' },
  finish: { kk: 'Орындалғанын жазу', ru: 'Записать выполнение', en: 'Record that it is done' },
  until: {
    kk: (day: string) => `${day} дейін`,
    ru: (day: string) => `до ${day}`,
    en: (day: string) => `by ${day}`,
  },
  doneOn: {
    kk: (day: string, name: string) => `${day} орындалды. Жазған: ${name}`,
    ru: (day: string, name: string) => `Выполнено ${day}. Записал(а): ${name}`,
    en: (day: string, name: string) => `Done ${day}. Recorded by ${name}`,
  },
  addNote: { kk: 'Ескертпе жазу', ru: 'Написать заметку', en: 'Write a note' },
  addReview: { kk: 'Қайта қарау', ru: 'Пересмотреть', en: 'Review' },
  end: { kk: 'Қадағалауды аяқтау', ru: 'Завершить наблюдение', en: 'End the watch' },
  looks: { kk: 'Жазбаны кім қарады', ru: 'Кто смотрел запись', en: 'Who looked at the entry' },
  history: { kk: 'Не істелді', ru: 'Что сделано', en: 'What was done' },
  contacts: { kk: 'Байланыстар', ru: 'Контакты', en: 'Contacts' },
  notes: { kk: 'Ескертпелер', ru: 'Заметки', en: 'Notes' },
  own: {
    kk: 'Тек психолог көреді',
    ru: 'Видит только психолог',
    en: 'For the psychologist only',
  },
  others: { kk: 'Бұрынғы қадағалау', ru: 'Прежнее наблюдение', en: 'Former watch' },
  correct: { kk: 'Түзету', ru: 'Исправить', en: 'Put right' },
  corrected: { kk: 'түзетілген', ru: 'исправлено', en: 'put right' },
  withdraw: { kk: 'Қайтарып алу', ru: 'Отозвать', en: 'Take back' },
  concernsHead: {
    kk: 'Бұл жазбаны мектеп басшысы көрмейді.',
    ru: 'Эту запись руководитель школы не видит.',
    en: 'The head does not see this entry.',
  },
  concernsOthers: {
    kk: 'Белгіленген орынбасарлар бұл жазбаны көрмейді.',
    ru: 'Отмеченные заместители эту запись не видят.',
    en: 'The deputies who were marked do not see this entry.',
  },
  readOnly: {
    kk: 'Сіз бұл жазбаны тек оқи аласыз.',
    ru: 'Вам эта запись открыта только для чтения.',
    en: 'You may read this entry and not change it.',
  },
  looksHint: {
    kk: 'Журналдағы дерек: ашқандар, жазғандар және рұқсатсыз ашпақ болғандар.',
    ru: 'Из журнала: кто открывал, кто писал и кому было отказано.',
    en: 'From the trail: who opened it, who wrote on it, and who was refused.',
  },
});

export const concernLevelText = texts<Record<ConcernLevel, Three>>({
  high: { kk: 'Жоғары деңгей', ru: 'Высокий уровень', en: 'High level' },
  raised: { kk: 'Орташа деңгей', ru: 'Средний уровень', en: 'Medium level' },
  low: { kk: 'Төмен деңгей', ru: 'Низкий уровень', en: 'Low level' },
});

export const contactTypeText = texts<Record<ContactType, Three>>({
  meeting: { kk: 'Баламен кездесу', ru: 'Встреча с ребенком', en: 'Meeting with the child' },
  homeVisit: { kk: 'Үйіне бару', ru: 'Посещение на дому', en: 'Home visit' },
  call: { kk: 'Ата-анасымен сөйлесу', ru: 'Разговор с родителями', en: 'Talk with the parents' },
  observation: { kk: 'Сабақта бақылау', ru: 'Наблюдение на уроке', en: 'Observation in class' },
  test: { kk: 'Тест, сауалнама', ru: 'Тест, опросник', en: 'Test, questionnaire' },
});

export const contactOutcomeText = texts<Record<ContactOutcome, Three>>({
  held: { kk: 'Болды', ru: 'Состоялся', en: 'Held' },
  missed: { kk: 'Болмай қалды', ru: 'Не состоялся', en: 'Missed' },
});

export const groundSourceText = texts<Record<GroundSource, Three>>({
  ownObservation: { kk: 'Өз бақылауым', ru: 'Собственное наблюдение', en: 'Own observation' },
  teacher: { kk: 'Мұғалім айтты', ru: 'Сообщил учитель', en: 'A teacher' },
  absences: { kk: 'Сабаққа қатысу деректері', ru: 'Данные о посещаемости', en: 'Attendance' },
  signs: { kk: 'Қайталанған белгілер', ru: 'Повторяющиеся признаки', en: 'Repeated signs' },
  head: { kk: 'Басшы ұсынды', ru: 'Предложил руководитель', en: 'Proposed by the head' },
  case: { kk: 'Іс материалдары', ru: 'Материалы дела', en: 'A case' },
  child: { kk: 'Баланың өзі айтты', ru: 'Сказал сам ребенок', en: 'The child' },
  parents: { kk: 'Ата-анасы айтты', ru: 'Сообщили родители', en: 'The parents' },
  police: { kk: 'Полиция хабарлады', ru: 'Сообщила полиция', en: 'The police' },
  commission: { kk: 'КІҚҚК хабарлады', ru: 'Сообщила КДНиЗП', en: 'The commission' },
  childRightsBody: {
    kk: 'Бала құқықтарын қорғау органы хабарлады',
    ru: 'Сообщил орган по защите прав детей',
    en: 'The child-rights body',
  },
  supportCentre: { kk: 'Қолдау орталығы хабарлады', ru: 'Сообщил центр поддержки', en: 'A support centre' },
  mobileGroup: { kk: 'Мобильді топ хабарлады', ru: 'Сообщила мобильная группа', en: 'A mobile group' },
  other: { kk: 'Басқа', ru: 'Другое', en: 'Other' },
});

export const watchRecordText = texts<Record<WatchRecordKind, Three>>({
  entered: { kk: 'Қадағалауға алынды', ru: 'Взят под наблюдение', en: 'Entered on the register' },
  groundNamed: { kk: 'Негіздеме жазылды', ru: 'Названо основание', en: 'Ground named' },
  groundLifted: { kk: 'Негіздеме алынды', ru: 'Основание снято', en: 'Ground lifted' },
  measureNamed: {
    kk: 'Оңалту жоспарының шарасы жазылды',
    ru: 'Записана мера плана реабилитации',
    en: 'Measure of the rehabilitation plan recorded',
  },
  measureDone: { kk: 'Шара орындалды', ru: 'Мера выполнена', en: 'Measure done' },
  termsChanged: { kk: 'Қадағалау тәртібі өзгертілді', ru: 'Условия изменены', en: 'Terms changed' },
  reviewed: { kk: 'Қайта қаралды', ru: 'Пересмотрено', en: 'Reviewed' },
  ended: { kk: 'Қадағалау аяқталды', ru: 'Наблюдение завершено', en: 'Watch ended' },
  withdrawn: { kk: 'Жазба қайтарып алынды', ru: 'Запись отозвана', en: 'Record taken back' },
});
