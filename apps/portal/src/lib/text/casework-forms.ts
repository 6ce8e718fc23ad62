import type { OutsideCircumstance, VisitPart } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

/** The forms of a body's cases. */
export const caseworkFormText = texts({
  save: { kk: 'Жазу', ru: 'Записать', en: 'Record' },
  openTitle: { kk: 'Іс ашу', ru: 'Открыть дело', en: 'Open a case' },
  openHint: {
    kk: 'Мерзімдер ақпарат органға түскен сәттен саналады, істің қашан ашылғанына байланысты емес.',
    ru: 'Сроки идут с момента, когда информация поступила в орган, а не с открытия дела.',
    en: 'The time runs since the information was before the body, not since the case is opened.',
  },
  open: { kk: 'Іс ашу', ru: 'Открыть дело', en: 'Open the case' },
  alikeTitle: {
    kk: 'Осы бала бойынша ашық іс бар',
    ru: 'По этому ребенку уже есть открытое дело',
    en: 'There is an open case on this child',
  },
  join: {
    kk: (number: number) => `№ ${number} іске қосу`,
    ru: (number: number) => `Присоединить к делу № ${number}`,
    en: (number: number) => `Join to case No. ${number}`,
  },
  outsideTitle: {
    kk: 'Порталдан тыс келген ақпарат',
    ru: 'Информация, пришедшая не через портал',
    en: 'What came from outside the portal',
  },
  circumstance: { kk: 'Қалай белгілі болды', ru: 'Как стало известно', en: 'How it became known' },
  from: { kk: 'Кімнен', ru: 'От кого', en: 'From whom' },
  fromHint: {
    kk: 'Мысалы: баланың әжесі; «111» байланыс орталығы; жергілікті сайттағы хабар',
    ru: 'Например: бабушка ребенка; контакт-центр «111»; сообщение местного сайта',
    en: 'For example: the child’s grandmother; contact centre 111; a local news site',
  },
  words: { kk: 'Не айтылды', ru: 'Что сообщили', en: 'What was said' },
  receivedWhen: { kk: 'Ақпарат қашан түсті', ru: 'Когда поступила информация', en: 'When it was received' },
  receivedHint: {
    kk: 'Бір сағаттық және бір күндік мерзімдер осы уақыттан саналады.',
    ru: 'С этого времени идут сроки в час и в рабочий день.',
    en: 'The times of an hour and of a working day run from here.',
  },
  sex: { kk: 'Жынысы', ru: 'Пол', en: 'Sex' },
  female: { kk: 'қыз', ru: 'девочка', en: 'girl' },
  male: { kk: 'ұл', ru: 'мальчик', en: 'boy' },
  unknown: { kk: 'белгісіз', ru: 'не указан', en: 'not known' },
  childTitle: { kk: 'Бала туралы', ru: 'О ребенке', en: 'The child' },
  parentsTitle: {
    kk: 'Ата-анасы немесе заңды өкілдері',
    ru: 'Родители или законные представители',
    en: 'Parents or representatives',
  },
  recipient: { kk: 'Кімге', ru: 'Кому', en: 'To whom' },
  otherRecipient: {
    kk: 'Анықтамалықта жоқ ұйымға',
    ru: 'Организации нет в справочнике',
    en: 'Not in the directory',
  },
  recipientName: { kk: 'Ұйымның атауы', ru: 'Название организации', en: 'Name of the organisation' },
  channel: { kk: 'Қалай берілді', ru: 'Как передано', en: 'By what way' },
  portalHint: {
    kk: 'Алушы дәл қазір көреді. Уақыты мен жеткені өздігінен жазылады.',
    ru: 'Адресат увидит сразу. Время и получение запишутся сами.',
    en: 'The recipient sees it at once. Time and receipt are recorded by themselves.',
  },
  onwardWords: { kk: 'Не хабарланады', ru: 'Что сообщается', en: 'What is passed on' },
  onwardWordsHint: {
    kk: 'Баланың аты-жөні мен туған күні өзі қосылады. Іс материалдарының басқасы берілмейді.',
    ru: 'Имя и дата рождения ребенка добавятся сами. Остальные материалы дела не передаются.',
    en: 'The child’s name and birth date go with it. Nothing else of the case does.',
  },
  takenBy: { kk: 'Кім қабылдады', ru: 'Кто принял', en: 'Who took it' },
  incomingNumber: { kk: 'Кіріс нөмірі', ru: 'Входящий номер', en: 'Incoming number' },
  when: { kk: 'Қашан', ru: 'Когда', en: 'When' },
  lateReason: {
    kk: 'Неге мерзімнен кеш жазылып отыр',
    ru: 'Почему позже срока',
    en: 'Why it is late',
  },
  lateHint: {
    kk: 'Қадам мерзімінде жасалмаса немесе бір тәуліктен кеш жазылса ғана керек.',
    ru: 'Нужно, только если шаг сделан не в срок или записан больше чем через сутки.',
    en: 'Needed only where it was done late or is written down more than a day after.',
  },
  done: { kk: 'Не істелді', ru: 'Что сделано', en: 'What was done' },
  number: { kk: 'Тіркеу немесе құжат нөмірі', ru: 'Номер регистрации или документа', en: 'Number' },
  outcome: { kk: 'Тексеру нәтижесі', ru: 'Результат проверки', en: 'Outcome' },
  threatQuestion: {
    kk: 'Баланың өміріне немесе денсаулығына тікелей қатер бар ма?',
    ru: 'Есть ли прямая угроза жизни или здоровью ребенка?',
    en: 'Is there a direct threat to the child’s life or health?',
  },
  careQuestion: {
    kk: 'Бала ата-ана қамқорлығынсыз қалды ма?',
    ru: 'Ребенок остался без родительского попечения?',
    en: 'Is the child without parental care?',
  },
  familyQuestion: {
    kk: 'Отбасына отбасын қолдау орталығының көмегі керек пе?',
    ru: 'Нужна ли семье помощь центра поддержки семьи?',
    en: 'Does the family need the family support centre?',
  },
  yes: { kk: 'Иә', ru: 'Да', en: 'Yes' },
  no: { kk: 'Жоқ', ru: 'Нет', en: 'No' },
  why: { kk: 'Неге негізделген', ru: 'На чем основано', en: 'On what grounds' },
  changeDecision: { kk: 'Шешімді өзгерту', ru: 'Изменить решение', en: 'Change the decision' },
  manager: { kk: 'Кейс-менеджер', ru: 'Кейс-менеджер', en: 'Case manager' },
  chooseOne: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
  managerPhone: { kk: 'Қызметтік телефоны', ru: 'Рабочий телефон', en: 'Office phone' },
  managerHint: {
    kk: 'Мектепке кейс-менеджердің аты-жөні мен телефоны бірден көрінеді.',
    ru: 'Школа сразу увидит имя и телефон кейс-менеджера.',
    en: 'The school sees the name and the phone at once.',
  },
  alreadyDone: { kk: 'Бұл қадам жазылған.', ru: 'Этот шаг записан.', en: 'This step is on record.' },
  otherPage: {
    kk: 'Бұл қадам өз бетінде орындалады.',
    ru: 'Этот шаг выполняется на своей странице.',
    en: 'This step is done on a page of its own.',
  },
  visitTitle: {
    kk: 'Тұрғын үй-тұрмыстық жағдайларды тексеру актісі',
    ru: 'Акт обследования жилищно-бытовых условий',
    en: 'Act of inspection of living conditions',
  },
  visitOwn: {
    kk: 'Бұйрықта актінің нысаны жоқ: бұл – Qorgan-ның өз үлгісі.',
    ru: 'Формы акта в приказе нет: это образец Qorgan.',
    en: 'The order prescribes no form of it: this is Qorgan’s own layout.',
  },
  actInKazakh: { kk: 'Акт қазақша', ru: 'Акт на казахском', en: 'Act in Kazakh' },
  actInRussian: { kk: 'Акт орысша', ru: 'Акт на русском', en: 'Act in Russian' },
  participantsTitle: { kk: 'Кім қатысты', ru: 'Кто участвовал', en: 'Who took part' },
  participantName: { kk: 'Аты-жөні', ru: 'Имя и фамилия', en: 'Name' },
  participantPosition: { kk: 'Лауазымы', ru: 'Должность', en: 'Position' },
  whyAlone: {
    kk: 'Аталғандардың бірі қатыспаса, неге',
    ru: 'Если кто-то из названных не участвовал, почему',
    en: 'Where one of those named did not come: why',
  },
  closeTitle: { kk: 'Істі жабу', ru: 'Закрыть дело', en: 'Close the case' },
  closeReason: { kk: 'Неге жабылады', ru: 'Почему закрывается', en: 'Why it is closed' },
  stillOpenTitle: {
    kk: 'Орындалмаған қадамдар',
    ru: 'Невыполненные шаги',
    en: 'Steps that are still open',
  },
  whyOpen: {
    kk: 'Оларға қарамастан неге жабылады',
    ru: 'Почему закрывается несмотря на них',
    en: 'Why it is closed in spite of them',
  },
  reopenTitle: { kk: 'Істі қайта ашу', ru: 'Открыть дело снова', en: 'Reopen the case' },
  reopenReason: { kk: 'Неге қайта ашылады', ru: 'Почему открывается снова', en: 'Why it is reopened' },
  schoolTitle: {
    kk: 'Баланың мектебіне хабарлау',
    ru: 'Сообщить школе ребенка',
    en: 'Tell the child’s school',
  },
  schoolHint: {
    kk: 'Мектептің басшысы мен орынбасарлары көреді. Отбасының ішкі жағдайын жазбаңыз.',
    ru: 'Увидят руководитель школы и заместители. Внутренние дела семьи не пишите.',
    en: 'The head and the deputies see it. Do not write of the family’s inside matters.',
  },
  schoolUnknown: {
    kk: 'Баланың мектебі порталда жоқ немесе белгісіз. Мектепке басқа жолмен хабарлаңыз.',
    ru: 'Школы ребенка в портале нет или она неизвестна. Сообщите школе другим способом.',
    en: 'The child’s school is not in the portal or not known. Tell it by another way.',
  },
  school: { kk: 'Мектеп', ru: 'Школа', en: 'School' },
  concernsHead: {
    kk: 'Ақпарат мектеп басшысының өзіне қатысты (оған көрсетілмейді)',
    ru: 'Информация касается самого руководителя школы (ему не показывается)',
    en: 'It concerns the head of the school (who does not see it)',
  },
  tell: { kk: 'Хабарлау', ru: 'Сообщить', en: 'Tell' },
  kindsTitle: { kk: 'Не болғанын анықтау', ru: 'Определить, что произошло', en: 'Decide what it is' },
  childFormTitle: { kk: 'Бала туралы деректер', ru: 'Данные ребенка', en: 'The child’s data' },
  backTitle: { kk: 'Берілгенді қайтарып алу', ru: 'Отозвать переданное', en: 'Take back what was passed on' },
  withdrawTitle: { kk: 'Жазбаны қайтарып алу', ru: 'Отозвать запись', en: 'Take a record back' },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Why' },
  withdrawHint: {
    kk: 'Жазба өшпейді: сызылып, себебімен бірге сақталады. Қадам қайтадан орындалмаған болады.',
    ru: 'Запись не удаляется: останется зачеркнутой, с причиной. Шаг снова будет невыполненным.',
    en: 'The record is not deleted: it stays, crossed out, with the reason. Its step is open again.',
  },
  takeBack: { kk: 'Қайтарып алу', ru: 'Отозвать', en: 'Take back' },
});

/** The circumstances of paragraph 4, as a body hears of a child. */
export const circumstanceText = texts<Record<OutsideCircumstance, Record<'kk' | 'ru' | 'en', string>>>({
  'p4.1': {
    kk: 'Өз міндетін орындау кезінде анықталды',
    ru: 'Выявлено при исполнении обязанностей',
    en: 'Found in the course of duty',
  },
  'p4.2': { kk: 'Қабылдау кезінде', ru: 'На приеме граждан', en: 'At reception' },
  'p4.3': { kk: 'Өтінішті қарау кезінде', ru: 'При рассмотрении обращения', en: 'From an application' },
  'p4.4': {
    kk: 'Баладан, ата-анасынан, өңірлік уәкілден немесе «111» орталығынан',
    ru: 'От ребенка, родителей, регионального уполномоченного или центра «111»',
    en: 'From the child, the parents, the commissioner or 111',
  },
  'p4.5': {
    kk: 'Бұқаралық ақпарат құралдарынан',
    ru: 'Из средств массовой информации',
    en: 'From the media',
  },
});

/** Who took part in a visit (12.3). */
export const visitPartText = texts<Record<VisitPart, Record<'kk' | 'ru' | 'en', string>>>({
  body: { kk: 'Органның қызметкері', ru: 'Сотрудник органа', en: 'Worker of the body' },
  mobileGroup: { kk: 'Мобильді топ', ru: 'Мобильная группа', en: 'Mobile group' },
  regionalCommissioner: {
    kk: 'Өңірлік уәкіл',
    ru: 'Региональный уполномоченный',
    en: 'Regional commissioner',
  },
  psychologicalCentre: {
    kk: 'Психологиялық қолдау орталығы',
    ru: 'Центр психологической поддержки',
    en: 'Psychological support centre',
  },
  other: { kk: 'Басқа адам', ru: 'Другой участник', en: 'Somebody else' },
});
