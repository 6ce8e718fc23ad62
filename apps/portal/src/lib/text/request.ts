import type { RequestState, RequestSubject } from '@qorgan/domain';
import { texts, type Text } from '@qorgan/statute';

/** What a body asks a school for, on both sides. */
export const requestText = texts({
  title: { kk: 'Органдардың сұраулары', ru: 'Запросы органов', en: 'What bodies ask for' },
  lead: {
    kk: 'Орган балаға қатысты не сұрағаны осында. Жауапты өзіңіз жазасыз немесе әріптеске дайындауға бересіз; жауапты мектеп атынан тек басшылық жібереді.',
    ru: 'Здесь то, что органы спрашивают о ребенке. Ответьте сами или поручите подготовку коллеге; отправляет ответ от имени школы только руководство.',
    en: 'What bodies ask about a child. Answer yourself, or let a colleague prepare it; only those who lead send it in the name of the school.',
  },
  leadGiven: {
    kk: 'Жауабын дайындау сізге тапсырылған сұраулар осында. Дайын жауапты мектеп атынан басшылық жібереді.',
    ru: 'Здесь запросы, ответ на которые поручено готовить вам. Готовый ответ от имени школы отправит руководство.',
    en: 'Requests whose answer you were given to prepare. Those who lead send it in the name of the school.',
  },
  none: { kk: 'Сұрау жоқ.', ru: 'Запросов нет.', en: 'Nothing is asked.' },
  waiting: {
    kk: (count: number, overdue: number) => `Жауап күтетін сұрау: ${count}, оның күні өткені: ${overdue}`,
    ru: (count: number, overdue: number) => `Запросов ждут ответа: ${count}, из них просрочено: ${overdue}`,
    en: (count: number, overdue: number) => `Requests waiting for an answer: ${count}, overdue: ${overdue}`,
  },
  from: { kk: 'Кім сұрайды', ru: 'Кто запрашивает', en: 'Who asks' },
  child: { kk: 'Бала', ru: 'Ребенок', en: 'Child' },
  born: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Date of birth' },
  asked: { kk: 'Не сұралады', ru: 'Что запрошено', en: 'What is asked' },
  words: { kk: 'Нақты не керек', ru: 'Что именно нужно', en: 'What exactly is needed' },
  contact: { kk: 'Кімге хабарласуға болады', ru: 'С кем связаться', en: 'Whom to call' },
  contactHint: {
    kk: 'Аты-жөні мен телефоны: мектеп осыны көреді.',
    ru: 'Имя и телефон: их увидит школа.',
    en: 'Name and telephone: the school will see them.',
  },
  dueOn: { kk: 'Жауап қай күнге дейін керек', ru: 'К какому дню нужен ответ', en: 'By which day' },
  dueHint: {
    kk: 'Бұл – органның өтініші, бұйрықтағы мерзім емес.',
    ru: 'Это просьба органа, а не срок из приказа.',
    en: 'This is the wish of the body and no deadline of the order.',
  },
  givenTo: { kk: 'Дайындайтын әріптес', ru: 'Готовит коллега', en: 'Prepared by' },
  give: {
    kk: 'Әріптеске дайындауға беру',
    ru: 'Поручить подготовку коллеге',
    en: 'Let a colleague prepare it',
  },
  giveHint: {
    kk: 'Әріптес тек осы сұрауды көреді, істен ештеңе көрмейді.',
    ru: 'Коллега увидит только этот запрос и ничего из дела.',
    en: 'The colleague sees this request and nothing of the case.',
  },
  giveIt: { kk: 'Беру', ru: 'Поручить', en: 'Give' },
  nobody: {
    kk: 'Ешкімге (басшылық өзі жазады)',
    ru: 'Никому (пишет руководство)',
    en: 'Nobody (those who lead write it)',
  },
  remindedOf: {
    kk: 'Жауабын дайындау сізге тапсырылған, күні таяған сұраулар. Жауап жіберілсе, сұрау тізімнен өзі шығады.',
    ru: 'Запросы, ответ на которые поручено готовить вам и день которых подходит. Отвеченное само уходит из списка.',
    en: 'Requests that you were given to prepare and whose day is near. What was answered leaves the list by itself.',
  },
  given: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
  answer: { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
  further: {
    kk: 'Түзететін жаңа жауап',
    ru: 'Новый ответ, исправляющий прежний',
    en: 'A further answer, which puts the former right',
  },
  linesHint: {
    kk: '1-қосымшаның мектеп дайындай алатын жолдары: орган оларды бағалауға көшіре алады. Нысанды орган толтырады.',
    ru: 'Строки приложения 1, которые может подготовить школа: орган сможет перенести их в оценку. Форму заполняет орган.',
    en: 'The lines of annex 1 that a school may prepare: the body can carry them over. The body fills in the form.',
  },
  free: { kk: 'Еркін жауап', ru: 'Ответ в свободной форме', en: 'In free words' },
  save: { kk: 'Жобаны сақтау', ru: 'Сохранить проект', en: 'Save the draft' },
  send: { kk: 'Мектеп атынан жіберу', ru: 'Отправить от имени школы', en: 'Send in the name of the school' },
  sendHint: {
    kk: 'Жіберілген жауап өзгермейді; қате болса, жаңа жауап жіберіледі.',
    ru: 'Отправленный ответ не меняется; ошибку исправляет новый ответ.',
    en: 'What was sent stays as it is; a further answer puts it right.',
  },
  savedBy: {
    kk: (name: string) => `Жобаны соңғы рет сақтаған: ${name}`,
    ru: (name: string) => `Проект последним сохранил(а): ${name}`,
    en: (name: string) => `Draft last saved by ${name}`,
  },
  draftSaved: {
    kk: 'Жоба сақталды, әлі жіберілген жоқ.',
    ru: 'Проект сохранен, еще не отправлен.',
    en: 'The draft is saved and not sent yet.',
  },
  answered: {
    kk: 'Жауап жіберілді: орган оны көріп тұр.',
    ru: 'Ответ отправлен: орган его видит.',
    en: 'The answer was sent: the body sees it.',
  },
  meanwhile: {
    kk: 'Сіз жазып жатқанда әріптес жобаны сақтады. Жазғаныңыз төменде тұр: оны жаңа жобамен салыстырыңыз да, қайта сақтаңыз.',
    ru: 'Пока вы писали, коллега сохранил проект. Ваш текст ниже: сравните и сохраните снова.',
    en: 'A colleague saved the draft while you wrote. Your words are below: compare and save again.',
  },
  theirs: {
    kk: 'Әріптес сақтаған жоба',
    ru: 'Проект, сохраненный коллегой',
    en: 'The draft that a colleague saved',
  },
  ofCase: { kk: 'Мектепке сұраулар', ru: 'Запросы в школу', en: 'Requests to the school' },
  ask: { kk: 'Мектептен сұрау', ru: 'Запросить школу', en: 'Ask the school' },
  askIt: { kk: 'Сұрауды жіберу', ru: 'Отправить запрос', en: 'Send the request' },
  school: { kk: 'Мектеп', ru: 'Школа', en: 'School' },
  noSchool: {
    kk: 'Бұл іс бойынша Qorgan-да мектеп жоқ: хат жазған мектеп те, баланың мектебі де көрсетілмеген.',
    ru: 'По этому делу в Qorgan нет школы: ни написавшей, ни школы ребенка.',
    en: 'There is no school in Qorgan for this case: none that wrote, and none of the child’s.',
  },
  whoReads: {
    kk: 'Сұрауды мектепте кім оқиды',
    ru: 'Кто в школе прочтет запрос',
    en: 'Who at the school reads it',
  },
  keeps: {
    kk: 'Мектеп басшысына көрсетпеу (мән-жай басшыға қатысты)',
    ru: 'Не показывать руководителю школы (обстоятельства касаются его)',
    en: 'Keep it from the head of the school (it is about the head)',
  },
  sees: {
    kk: 'Мектеп баланың аты-жөнін, туған күнін, осы сұрауды және хабарласатын адамды көреді; істен басқа ештеңе көрмейді.',
    ru: 'Школа увидит имя и дату рождения ребенка, этот запрос и контакт; больше ничего из дела.',
    en: 'The school sees the child’s name and birthday, this request and whom to call, and nothing else of the case.',
  },
  sent: { kk: 'Сұрау жіберілді.', ru: 'Запрос отправлен.', en: 'The request was sent.' },
  takeBack: { kk: 'Сұрауды қайтарып алу', ru: 'Отозвать запрос', en: 'Take the request back' },
  takenBack: { kk: 'Сұрау қайтарып алынды.', ru: 'Запрос отозван.', en: 'The request was taken back.' },
  version: {
    kk: (number: number) => `${number}-жауап`,
    ru: (number: number) => `Ответ ${number}`,
    en: (number: number) => `Answer ${number}`,
  },
});

export const requestStateName: Readonly<Record<RequestState, Text>> = {
  waiting: { kk: 'Жауап күтіледі', ru: 'Ждет ответа', en: 'Waits for an answer' },
  overdue: { kk: 'Күні өтті', ru: 'Просрочен', en: 'Overdue' },
  answered: { kk: 'Жауап жіберілген', ru: 'Ответ отправлен', en: 'Answered' },
  withdrawn: { kk: 'Қайтарып алынған', ru: 'Отозван', en: 'Taken back' },
};

export const requestSubjectName: Readonly<Record<RequestSubject, Text>> = {
  characteristic: { kk: 'Балаға мінездеме', ru: 'Характеристика ребенка', en: 'Characteristic of the child' },
  classReport: { kk: 'Сынып туралы анықтама', ru: 'Справка о классе', en: 'Report on the class' },
  other: { kk: 'Басқа мәлімет', ru: 'Другие сведения', en: 'Something else' },
};
