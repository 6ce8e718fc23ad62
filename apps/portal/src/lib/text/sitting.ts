import type { DecisionOutcome, SittingPart } from '@qorgan/domain';
import { texts, type Text } from '@qorgan/statute';

/** The sittings of a commission (29). */
export const sittingText = texts({
  title: { kk: 'Отырыстар', ru: 'Заседания', en: 'Sittings' },
  number: {
    kk: (number: number) => `№ ${number} отырыс`,
    ru: (number: number) => `Заседание № ${number}`,
    en: (number: number) => `Sitting No. ${number}`,
  },
  none: { kk: 'Отырыс әлі жазылмаған.', ru: 'Заседаний пока нет.', en: 'No sitting yet.' },
  add: { kk: 'Жаңа отырыс', ru: 'Новое заседание', en: 'New sitting' },
  prepared: { kk: 'дайындалуда', ru: 'готовится', en: 'in preparation' },
  held: { kk: 'өтті', ru: 'состоялось', en: 'held' },
  cases: {
    kk: (count: number) => `күн тәртібіндегі іс: ${count}`,
    ru: (count: number) => `дел в повестке: ${count}`,
    en: (count: number) => `cases on the agenda: ${count}`,
  },
  rule: { kk: 'Кворум ережесі', ru: 'Правило кворума', en: 'Rule of quorum' },
  ruleHint: {
    kk: 'Бұйрықта кворум айтылмаған: бұл – комиссияның өз ережесі. Өткен отырыстар өзі өткен кездегі ережемен қалады.',
    ru: 'Приказ кворума не называет: это собственное правило комиссии. За прошедшими заседаниями остается правило их дня.',
    en: 'The order names no quorum: this is the commission’s own rule. Sittings that were held keep the rule of their day.',
  },
  members: {
    kk: 'Комиссия мүшелерінің саны',
    ru: 'Сколько членов в комиссии',
    en: 'Members of the commission',
  },
  needed: {
    kk: 'Кемінде неше мүше қатысуы керек',
    ru: 'Сколько из них должно присутствовать',
    en: 'How many must be present',
  },
  saveRule: { kk: 'Ережені сақтау', ru: 'Сохранить правило', en: 'Save the rule' },
  when: { kk: 'Отырыс уақыты', ru: 'Когда заседание', en: 'When it sits' },
  whenHint: { kk: 'Күні мен уақыты', ru: 'День и время', en: 'Day and time' },
  place: { kk: 'Орны', ru: 'Место', en: 'Place' },
  present: { kk: 'Қатысқандар', ru: 'Присутствующие', en: 'Present' },
  presentHint: {
    kk: 'Отырыс өткен соң жазыңыз. Төраға, хатшы және мүшелер саналады, шақырылғандар саналмайды. Бос жолдар ескерілмейді.',
    ru: 'Запишите после заседания. Считаются председатель, секретарь и члены, приглашенные не считаются. Пустые строки не учитываются.',
    en: 'Write them down once it was held. Chair, secretary and members count, those asked to come do not. Empty rows are left out.',
  },
  person: {
    kk: (number: number) => `${number}-қатысушы`,
    ru: (number: number) => `Участник ${number}`,
    en: (number: number) => `Person ${number}`,
  },
  name: { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' },
  post: { kk: 'Лауазымы', ru: 'Должность', en: 'Post' },
  part: { kk: 'Рөлі', ru: 'Роль', en: 'Part' },
  another: { kk: 'Тағы біреуін қосу', ru: 'Добавить еще', en: 'Add another' },
  save: { kk: 'Отырысты сақтау', ru: 'Сохранить заседание', en: 'Save the sitting' },
  saved: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
  meanwhile: {
    kk: 'Сіз жазып жатқанда әріптес өзгертті. Бетті қайта ашып, жаңасын қараңыз.',
    ru: 'Пока вы писали, коллега изменил запись. Откройте страницу заново и посмотрите.',
    en: 'A colleague changed it while you wrote. Open the page anew and look.',
  },
  edit: {
    kk: 'Отырысты жазу немесе түзету',
    ru: 'Записать или исправить заседание',
    en: 'Write the sitting down or put it right',
  },
  quorumIs: {
    kk: (votes: number, members: number, needed: number) =>
      `${members} мүшеден ${votes} қатысты, кемінде ${needed} керек`,
    ru: (votes: number, members: number, needed: number) =>
      `присутствуют ${votes} из ${members}, нужно не менее ${needed}`,
    en: (votes: number, members: number, needed: number) =>
      `${votes} of ${members} present, ${needed} needed`,
  },
  quorum: { kk: 'Кворум бар', ru: 'Кворум есть', en: 'There is a quorum' },
  noQuorum: { kk: 'Кворум жоқ', ru: 'Кворума нет', en: 'There is no quorum' },
  agenda: { kk: 'Күн тәртібі', ru: 'Повестка дня', en: 'Agenda' },
  noAgenda: {
    kk: 'Күн тәртібінде іс жоқ.',
    ru: 'В повестке нет дел.',
    en: 'There is no case on the agenda.',
  },
  put: { kk: 'Күн тәртібіне қосу', ru: 'Внести в повестку', en: 'Put on the agenda' },
  case: { kk: 'Іс', ru: 'Дело', en: 'Case' },
  takeOff: { kk: 'Күн тәртібінен алу', ru: 'Снять с повестки', en: 'Take off the agenda' },
  undecided: { kk: 'Шешім жазылмаған', ru: 'Решение не записано', en: 'Nothing decided yet' },
  decision: { kk: 'Шешім', ru: 'Решение', en: 'Decision' },
  words: {
    kk: 'Не шешілді немесе неге кейінге қалдырылды',
    ru: 'Что решено или почему отложено',
    en: 'What was decided, or why it was put off',
  },
  postponedHint: {
    kk: 'Кейінге қалдырылса, 10 жұмыс күндік мерзім тоқтамайды.',
    ru: 'Если дело отложено, срок в 10 рабочих дней идет дальше.',
    en: 'Where it is put off, the 10 working days run on.',
  },
  measures: { kk: 'Шаралар', ru: 'Меры', en: 'Measures' },
  measure: {
    kk: (number: number) => `${number}-шара`,
    ru: (number: number) => `Мера ${number}`,
    en: (number: number) => `Measure ${number}`,
  },
  help: { kk: 'Көмек түрі', ru: 'Вид помощи', en: 'Kind of help' },
  measureWords: { kk: 'Шара', ru: 'Мера', en: 'Measure' },
  otherHelp: { kk: 'Басқа шара', ru: 'Иная мера', en: 'Another measure' },
  lateReason: {
    kk: 'Мерзімі өтсе, себебі',
    ru: 'Если срок истек: причина',
    en: 'Where the time has passed: why',
  },
  reason: { kk: 'Түзету себебі', ru: 'Причина исправления', en: 'Why it is put right' },
  saveDecision: { kk: 'Шешімді сақтау', ru: 'Сохранить решение', en: 'Save the decision' },
  correct: { kk: 'Шешімді түзету', ru: 'Исправить решение', en: 'Put the decision right' },
  told: {
    kk: 'Мектепке шешім қабылданғаны мен оның күні ғана хабарланады.',
    ru: 'Школе сообщается только то, что решение принято, и когда.',
    en: 'The school is told only that it was decided, and when.',
  },
  extract: { kk: 'Хаттамадан үзінді', ru: 'Выписка из протокола', en: 'Extract of the minutes' },
  inKk: { kk: 'қазақша', ru: 'на казахском', en: 'in Kazakh' },
  inRu: { kk: 'орысша', ru: 'на русском', en: 'in Russian' },
  tasks: { kk: 'Тапсырмалар', ru: 'Поручения', en: 'Tasks' },
  to: { kk: 'Кімге', ru: 'Кому', en: 'To whom' },
  task: { kk: 'Не істеу керек', ru: 'Что сделать', en: 'What is to be done' },
  dueOn: { kk: 'Қай күнге дейін', ru: 'К какому дню', en: 'By which day' },
  takeBackTask: { kk: 'Тапсырманы қайтарып алу', ru: 'Отозвать поручение', en: 'Take the task back' },
  give: { kk: 'Тапсырма беру', ru: 'Дать поручение', en: 'Give the task' },
  former: { kk: 'Бұрынғы жазбалар', ru: 'Прежние записи', en: 'Former versions' },
});

export const sittingPartName: Readonly<Record<SittingPart, Text>> = {
  chair: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
  secretary: { kk: 'Хатшы', ru: 'Секретарь', en: 'Secretary' },
  member: { kk: 'Мүше', ru: 'Член комиссии', en: 'Member' },
  invited: { kk: 'Шақырылған', ru: 'Приглашен', en: 'Asked to come' },
};

export const outcomeName: Readonly<Record<DecisionOutcome, Text>> = {
  adopted: { kk: 'Қабылданды', ru: 'Принято', en: 'Adopted' },
  postponed: { kk: 'Кейінге қалдырылды', ru: 'Отложено', en: 'Put off' },
};
