import type { TrackDeed, TrackFieldKind, TrackRole, TrackTargetStart } from '@qorgan/domain';
import { texts, type Text } from '@qorgan/statute';

/** Who of the school answers for a step. */
export const trackRoleName: Readonly<Record<TrackRole, Text>> = {
  head: { kk: 'Басшы', ru: 'Руководитель', en: 'The head' },
  deputy: { kk: 'Басшының орынбасары', ru: 'Заместитель руководителя', en: 'A deputy head' },
  psychologist: {
    kk: 'Психолог немесе әлеуметтік педагог',
    ru: 'Психолог или социальный педагог',
    en: 'The psychologist or social pedagogue',
  },
  teacher: {
    kk: 'Сынып жетекшісі немесе басқа қызметкер',
    ru: 'Классный руководитель или другой сотрудник',
    en: 'The class teacher or another employee',
  },
};

export const trackFieldKindName: Readonly<Record<TrackFieldKind, Text>> = {
  line: { kk: 'Қысқа жауап', ru: 'Короткий ответ', en: 'Short text' },
  text: { kk: 'Толық жауап', ru: 'Подробный ответ', en: 'Long text' },
  day: { kk: 'Күні', ru: 'Дата', en: 'Date' },
  yesNo: { kk: 'Иә немесе жоқ', ru: 'Да или нет', en: 'Yes or no' },
};

export const trackStartName: Readonly<Record<TrackTargetStart, Text>> = {
  start: {
    kk: '№ 506 бұйрық бойынша жұмыс басталған күннен бастап',
    ru: 'Со дня, когда начата работа по приказу № 506',
    en: 'From the day when the work under Order 506 was begun',
  },
  stepBefore: {
    kk: 'Алдыңғы қадам жасалған күннен бастап',
    ru: 'Со дня, когда сделан предыдущий шаг',
    en: 'From the day when the step before was taken',
  },
};

export const trackDeedName: Readonly<Record<TrackDeed, Text>> = {
  added: { kk: 'Қадам қосылды', ru: 'Добавлен шаг', en: 'Step added' },
  changed: { kk: 'Қадам өзгертілді', ru: 'Изменен шаг', en: 'Step changed' },
  moved: { kk: 'Қадамның орны ауысты', ru: 'Шаг перемещен', en: 'Step moved' },
  retired: { kk: 'Қадам алынды', ru: 'Шаг убран', en: 'Step taken out' },
  restored: { kk: 'Қадам қайтарылды', ru: 'Шаг возвращен', en: 'Step taken up again' },
};

/** What everybody reads of the track, on its own page and on a case. */
export const trackText = texts({
  title: {
    kk: 'Жәбірлеу (буллинг) кезіндегі қадамдар',
    ru: 'Шаги при травле (буллинге)',
    en: 'Steps when there is bullying',
  },
  notLaw: {
    kk: 'Бұл – № 506 бұйрықтың мәтіні емес',
    ru: 'Это не текст приказа № 506',
    en: 'This is not the text of Order 506',
  },
  startingSet: {
    kk: 'Төмендегі қадамдар – Qorgan ұсынатын қарапайым бастапқы жинақ: ол № 506 бұйрықтың мәтіні емес, онда заңмен белгіленген мерзім жоқ. № 506 бұйрықты қарап, қадамдарды мектебіңізге қарай өзгертіңіз.',
    ru: 'Ниже – простой начальный набор от Qorgan: это не текст приказа № 506, и установленных законом сроков в нем нет. Сверьтесь с приказом № 506 и измените шаги под свою школу.',
    en: 'Below is Qorgan’s plain starting set: it is not the text of Order 506 and has no statutory times. Check it against Order 506 and change the steps to suit your school.',
  },
  schoolsOwn: {
    kk: 'Бұл қадамдарды мектептің өзі белгілеген: олар № 506 бұйрықтың мәтіні емес. Мұндағы мерзімдер – мектептің өз мерзімі, заңмен белгіленген мерзім емес.',
    ru: 'Эти шаги установила сама школа: это не текст приказа № 506. Сроки здесь – собственные сроки школы, а не установленные законом.',
    en: 'The school set up these steps itself: they are not the text of Order 506. The times here are the school’s own and not statutory.',
  },
  steps: { kk: 'Қадамдар', ru: 'Шаги', en: 'Steps' },
  noSteps: {
    kk: 'Қадам жоқ. Мектеп әкімшісі қадам қоса алады.',
    ru: 'Шагов нет. Добавить их может администратор школы.',
    en: 'There are no steps. The school’s administrator can add some.',
  },
  responsible: { kk: 'Жауапты', ru: 'Ответственный', en: 'Responsible' },
  target: { kk: 'Мектептің өз мерзімі', ru: 'Собственный срок школы', en: 'The school’s own target' },
  workingDays: {
    kk: (days: number) => `${days} жұмыс күні`,
    ru: (days: number) => `рабочих дней: ${days}`,
    en: (days: number) => `${days} ${days === 1 ? 'working day' : 'working days'}`,
  },
  asked: { kk: 'Нені жазу керек', ru: 'Что записать', en: 'What is written down' },
  isRequired: { kk: 'міндетті', ru: 'обязательно', en: 'required' },
  step: {
    kk: (name: string) => `Қадам: ${name}`,
    ru: (name: string) => `Шаг: ${name}`,
    en: (name: string) => `Step: ${name}`,
  },
  by: { kk: 'Кім жасады', ru: 'Кто сделал', en: 'Who did it' },
  yes: { kk: 'Иә', ru: 'Да', en: 'Yes' },
  no: { kk: 'Жоқ', ru: 'Нет', en: 'No' },
});

/** How the administrator sets the track up. */
export const trackSetupText = texts({
  noCases: {
    kk: 'Бұл бетте істер көрінбейді. Қадамдар мен өрістердің атауына ешкімнің аты-жөнін жазбаңыз.',
    ru: 'Дел на этой странице не видно. Не пишите в названиях шагов и полей ничьих имен.',
    en: 'No case is seen on this page. Write nobody’s name into the names of steps and fields.',
  },
  add: { kk: 'Қадам қосу', ru: 'Добавить шаг', en: 'Add a step' },
  editTitle: { kk: 'Қадамды өзгерту', ru: 'Изменить шаг', en: 'Change a step' },
  retired: { kk: 'Алынған қадамдар', ru: 'Убранные шаги', en: 'Steps taken out' },
  retiredHint: {
    kk: 'Бұл қадамдар жаңадан толтырылмайды. Істерде жазылғаны сол күйінде қалады.',
    ru: 'Эти шаги больше не заполняют. Записанное в делах осталось как было.',
    en: 'These steps are not filled in any more. What was recorded on cases stays as it was.',
  },
  saved: {
    kk: 'Сақталды. Енді істерде осы қадамдар көрінеді, бұрын жазылғаны өзгерген жоқ.',
    ru: 'Сохранено. Теперь в делах видны эти шаги, записанное раньше не изменилось.',
    en: 'Saved. Cases show these steps from now on; what was recorded before has not changed.',
  },
  same: { kk: 'Ештеңе өзгерген жоқ.', ru: 'Ничего не изменилось.', en: 'Nothing was changed.' },
  meanwhile: {
    kk: 'Осы арада қадамдарды басқа әкімші өзгертті. Тізім қазіргі күйінде тұр: қарап, керек болса қайта басыңыз.',
    ru: 'Тем временем шаги изменил другой администратор. Список показан в нынешнем виде: посмотрите и при необходимости повторите.',
    en: 'Another administrator changed the steps meanwhile. The list is as it stands now: look at it and press again if need be.',
  },
  meanwhileForm: {
    kk: 'Сіз толтырып жатқанда қадамдарды басқа әкімші өзгертті. Жазғаныңыз төменде сақтаулы: тексеріп, қайта сақтаңыз.',
    ru: 'Пока вы заполняли форму, шаги изменил другой администратор. Введенное сохранено ниже: проверьте и сохраните снова.',
    en: 'Another administrator changed the steps while you were filling this in. What you typed is kept below: check it and save again.',
  },
  name: { kk: 'Қадамның атауы', ru: 'Название шага', en: 'Name of the step' },
  nameHint: {
    kk: 'Не істелетінін қысқа жазыңыз.',
    ru: 'Коротко: что делают на этом шаге.',
    en: 'In short: what is done.',
  },
  role: { kk: 'Кім жауапты?', ru: 'Кто отвечает?', en: 'Who is responsible?' },
  targetTitle: { kk: 'Мектептің өз мерзімі', ru: 'Собственный срок школы', en: 'The school’s own target' },
  targetHint: {
    kk: 'Бұл мерзімді мектептің өзі белгілейді, ол заңмен белгіленген мерзім емес. Мерзім керек болмаса, бос қалдырыңыз.',
    ru: 'Этот срок школа ставит себе сама, законом он не установлен. Если он не нужен, оставьте пустым.',
    en: 'The school sets this target for itself; it is not statutory. Leave it empty if none is wanted.',
  },
  days: { kk: 'Неше жұмыс күні', ru: 'Сколько рабочих дней', en: 'How many working days' },
  from: { kk: 'Қай күннен бастап саналады?', ru: 'С какого дня считать?', en: 'Counted from which day?' },
  fields: { kk: 'Толтырылатын өрістер', ru: 'Поля для заполнения', en: 'Fields to fill in' },
  fieldsHint: {
    kk: 'Қадам жазылғанда уақыты мен кім жасағаны бәрібір сұралады. Бос қатар өріс болып саналмайды.',
    ru: 'Время и кто сделал спрашиваются всегда. Пустая строка полем не считается.',
    en: 'The time and who did it are always asked for. An empty row is no field.',
  },
  field: {
    kk: (number: number) => `${number}-өріс`,
    ru: (number: number) => `Поле ${number}`,
    en: (number: number) => `Field ${number}`,
  },
  label: { kk: 'Сұрақ немесе атау', ru: 'Вопрос или название', en: 'Question or label' },
  kind: { kk: 'Жауап түрі', ru: 'Вид ответа', en: 'Kind of answer' },
  needed: { kk: 'Толтыру міндетті ме?', ru: 'Обязательно ли заполнять?', en: 'Must it be filled in?' },
  optional: { kk: 'Бос қалуы мүмкін', ru: 'Можно не заполнять', en: 'It may be left empty' },
  mustBe: { kk: 'Міндетті', ru: 'Обязательно', en: 'It must be filled in' },
  another: { kk: 'Тағы бір өріс қосу', ru: 'Добавить еще поле', en: 'Add another field' },
  remove: { kk: 'Өрісті алу', ru: 'Убрать поле', en: 'Take the field out' },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  history: { kk: 'Өзгерістер', ru: 'Изменения', en: 'Changes' },
  versionOf: {
    kk: (number: number) => `${number}-нұсқа`,
    ru: (number: number) => `Версия ${number}`,
    en: (number: number) => `Version ${number}`,
  },
  startingVersion: { kk: 'Бастапқы жинақ', ru: 'Начальный набор', en: 'The starting set' },
  oldVersion: {
    kk: 'Бұл – бұрынғы нұсқа. Қазір басқа қадамдар қолданылады.',
    ru: 'Это прежняя версия. Сейчас действуют другие шаги.',
    en: 'This is a former version. Other steps are in use now.',
  },
  toCurrent: { kk: 'Қазіргі қадамдар', ru: 'Нынешние шаги', en: 'The steps as they are now' },
});

/** The track on a case of bullying. */
export const caseTrackText = texts({
  besideTitle: {
    kk: '8-тармақтың міндеттері өзгеріссіз қалады',
    ru: 'Обязанности по пункту 8 остаются как были',
    en: 'The duties of paragraph 8 stay as they are',
  },
  beside: {
    kk: '8-тармақ жәбірлеуді (буллингті) де атайды: полицияға, бала құқықтарын қорғау органына және өңірлік уәкілге дереу хабарлау керек. Төмендегі мектеп қадамдары бұл хабарламалардың орнына жүрмейді, олармен қатар жүреді. 9-тармақтың 8-тармақты алмастыратын-алмастырмайтынын бұйрық айтпайды: министрлік түсіндіргенше екеуі де орындалады.',
    ru: 'Пункт 8 называет и травлю (буллинг): нужно незамедлительно сообщить полиции, органу по защите прав детей и региональному уполномоченному. Шаги школы ниже не заменяют этих сообщений, а идут рядом с ними. Заменяет ли пункт 9 пункт 8, приказ не говорит: пока министерство не разъяснит, выполняют оба.',
    en: 'Paragraph 8 names bullying too: the police, the child-rights body and the regional commissioner are told immediately. The school’s steps below do not take the place of these notices; they run beside them. Whether paragraph 9 replaces paragraph 8 the order does not say: until the ministry settles it, both are done.',
  },
  besideDuties: {
    kk: 'Қадамдармен қатар орындалатын міндеттер',
    ru: 'Обязанности, которые идут рядом с шагами',
    en: 'Duties that run beside the steps',
  },
  notTaken: { kk: 'Жазылмаған', ru: 'Не записан', en: 'Not recorded' },
  taken: { kk: 'Жазылды', ru: 'Записан', en: 'Recorded' },
  takenTimes: {
    kk: (times: number) => `Жазылды: ${times} рет`,
    ru: (times: number) => `Записан, раз: ${times}`,
    en: (times: number) => `Recorded ${times} times`,
  },
  waits: {
    kk: (day: string) => `Мектептің өз мерзімі: ${day}`,
    ru: (day: string) => `Собственный срок школы: ${day}`,
    en: (day: string) => `The school’s own target: ${day}`,
  },
  hasPassed: {
    kk: (day: string) => `Мектептің өз мерзімі өтті: ${day}`,
    ru: (day: string) => `Собственный срок школы прошел: ${day}`,
    en: (day: string) => `The school’s own target has gone by: ${day}`,
  },
  notBegun: {
    kk: 'Мектептің өз мерзімі № 506 бұйрық бойынша жұмыс басталған күннен саналады, ал оның басталғаны әлі жазылмаған.',
    ru: 'Собственные сроки школы считаются со дня начала работы по приказу № 506, а оно еще не записано.',
    en: 'The school’s own targets count from the day when the work under Order 506 was begun, and that is not recorded yet.',
  },
  recordBegun: { kk: 'Басталғанын жазу', ru: 'Записать начало', en: 'Record the beginning' },
  former: {
    kk: 'Қазіргі тізімде жоқ қадамдар',
    ru: 'Шаги, которых больше нет в списке',
    en: 'Steps that are not in the list any more',
  },
  ceased: {
    kk: 'Іс қазір жәбірлеу (буллинг) ісі емес. Бұрын жазылған қадамдар сақталды, жаңасы жазылмайды.',
    ru: 'Сейчас это дело не о травле (буллинге). Записанные шаги сохранены, новые не записываются.',
    en: 'The case is not one of bullying now. The steps recorded before are kept; no further one is recorded.',
  },
  retired: {
    kk: 'Бұл қадам алынған: жаңадан жазылмайды.',
    ru: 'Этот шаг убран: новых записей нет.',
    en: 'This step was taken out: nothing further is recorded of it.',
  },
  before: { kk: 'Бұрын жазылғаны', ru: 'Записано раньше', en: 'Recorded before' },
  again: { kk: 'Тағы бір рет жазу', ru: 'Записать еще раз', en: 'Record it once more' },
  record: { kk: 'Қадамды жазу', ru: 'Записать шаг', en: 'Record the step' },
  when: { kk: 'Қашан жасалды?', ru: 'Когда сделано?', en: 'When was it done?' },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  saved: {
    kk: 'Қадам жазылды. 8-тармақтың хабарламалары бөлек жазылады.',
    ru: 'Шаг записан. Сообщения по пункту 8 записываются отдельно.',
    en: 'The step is recorded. The notices of paragraph 8 are recorded separately.',
  },
  withdrawn: {
    kk: 'Жазба кері алынды. Ол істің барысында сызылған күйінде қалады.',
    ru: 'Запись отозвана. В ходе дела она остается зачеркнутой.',
    en: 'The record was taken back. It stays in the course of the case, crossed out.',
  },
  namesHint: {
    kk: 'Керек болмаса, басқа балалардың аты-жөнін жазбаңыз.',
    ru: 'Без нужды не пишите имен других детей.',
    en: 'Do not name other children unless you must.',
  },
  parentsHidden: {
    kk: 'Ата-анаға хабарламау туралы шешім күшінде (11-тармақтың 1) тармақшасы): мұнда ата-ананың аты-жөнін жазбаңыз.',
    ru: 'Действует решение не сообщать родителям (подпункт 1) пункта 11): не пишите здесь имен родителей.',
    en: 'The decision not to inform the parents stands (paragraph 11.1): do not name the parents here.',
  },
  withdrawHint: {
    kk: 'Егер қадам мүлде жасалмаған болса. Жазба сызылып, сақталып қалады.',
    ru: 'Если шага вовсе не было. Запись останется, зачеркнутой.',
    en: 'If the step was not taken at all. The record stays, crossed out.',
  },
  correcting: {
    kk: 'Ескі жазба сызылып, сақталып қалады. Нысан сол кездегі қалпында.',
    ru: 'Старая запись останется, зачеркнутой. Форма такая, какой была тогда.',
    en: 'The old record stays, crossed out. The form is as it was at that time.',
  },
});
