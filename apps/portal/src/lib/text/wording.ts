import { texts } from '@qorgan/statute';

/** The wording of a letter held against its case, against a colleague's, and against what may not be in it. */
export const wordingText = texts({
  changedTitle: {
    kk: 'Хат дайындалғаннан бері іс өзгерді',
    ru: 'После составления письма дело изменилось',
    en: 'The case has changed since the letter was drafted',
  },
  changedHint: {
    kk: 'Хатта бұл әлі ескерілмеген болуы мүмкін.',
    ru: 'Возможно, в письме это еще не учтено.',
    en: 'The letter may not yet take account of this.',
  },
  changesUnknown: {
    kk: 'Хаттың істің қай күйі бойынша дайындалғаны белгісіз. Оны іспен салыстырыңыз.',
    ru: 'Неизвестно, по какому состоянию дела составлено письмо. Сверьте его с делом.',
    en: 'It is not known from what state of the case the letter was drafted. Compare it with the case.',
  },
  child: {
    kk: (fields: string) => `Баланың деректері өзгерді: ${fields}`,
    ru: (fields: string) => `Изменены данные ребенка: ${fields}`,
    en: (fields: string) => `The child’s data were changed: ${fields}`,
  },
  parents: {
    kk: 'Ата-ананың немесе заңды өкілдің деректері өзгерді',
    ru: 'Изменены данные родителей или законных представителей',
    en: 'The data of the parents or legal representatives were changed',
  },
  parentsHidden: {
    kk: 'Ата-анаға хабарламау туралы шешім қабылданды: хатта олардың деректері болмауы керек',
    ru: 'Решено не сообщать родителям: их данных в письме быть не должно',
    en: 'It was decided not to tell the parents: the letter must not have their data',
  },
  parentsShown: {
    kk: 'Ата-анаға хабарламау туралы шешім енді күшінде емес',
    ru: 'Решение не сообщать родителям больше не действует',
    en: 'The decision not to tell the parents does not stand any more',
  },
  kinds: {
    kk: (kinds: string) => `Жағдайдың түрі өзгерді: ${kinds}`,
    ru: (kinds: string) => `Изменен вид случая: ${kinds}`,
    en: (kinds: string) => `The kind of case was changed: ${kinds}`,
  },
  reportJoined: {
    kk: (number: number) => `Іске № ${number} хабарлама қосылды`,
    ru: (number: number) => `К делу присоединено сообщение № ${number}`,
    en: (number: number) => `Report No. ${number} joined the case`,
  },
  factRecorded: {
    kk: (fact: string) => `Жаңа жазба: ${fact}`,
    ru: (fact: string) => `Новая запись: ${fact}`,
    en: (fact: string) => `New entry: ${fact}`,
  },
  factCorrected: {
    kk: (fact: string) => `Жазба түзетілді: ${fact}`,
    ru: (fact: string) => `Запись исправлена: ${fact}`,
    en: (fact: string) => `An entry was corrected: ${fact}`,
  },
  factWithdrawn: {
    kk: (fact: string) => `Жазба кері алынды: ${fact}`,
    ru: (fact: string) => `Запись отозвана: ${fact}`,
    en: (fact: string) => `An entry was withdrawn: ${fact}`,
  },
  letterSent: {
    kk: (letter: string) => `Хат жіберілді: ${letter}`,
    ru: (letter: string) => `Отправлено: ${letter}`,
    en: (letter: string) => `Sent: ${letter}`,
  },
  letterNotSent: {
    kk: (letter: string) => `«Жіберілді» деген белгі алынды: ${letter}`,
    ru: (letter: string) => `Снята отметка об отправке: ${letter}`,
    en: (letter: string) => `No longer marked as sent: ${letter}`,
  },
  redraft: {
    kk: 'Іс бойынша жаңадан дайындап, салыстыру',
    ru: 'Составить заново по делу и сравнить',
    en: 'Draft anew from the case and compare',
  },
  redraftHint: {
    kk: 'Мәтініңіз жоғалмайды: екеуі қатар көрсетіледі, қайсысы қалатынын өзіңіз таңдайсыз.',
    ru: 'Ваш текст не пропадет: оба будут показаны рядом, и вы сами выберете, что оставить.',
    en: 'Your wording is not lost: both are shown side by side, and you choose which stays.',
  },

  leftOutTitle: {
    kk: 'Баланың сөзі хатқа енгізілмеді',
    ru: 'Слова ребенка в письмо не вошли',
    en: 'The child’s words are not in the letter',
  },
  leftOut: {
    kk: (numbers: string) =>
      `№ ${numbers} хабарламада бірнеше бала аталған, сөздің қайсысынікі екені көрсетілмеген. Осы баланың сөзі екенін білсеңіз, мәтінге өзіңіз қосыңыз. Жазылған жайт пен белгілердің осы балаға қатысты екенін де тексеріңіз.`,
    ru: (numbers: string) =>
      `В сообщении № ${numbers} названы несколько детей, и не сказано, чьи это слова. Если знаете, что их сказал этот ребенок, добавьте их в текст сами. Проверьте также, о нем ли увиденное и признаки.`,
    en: (numbers: string) =>
      `Report No. ${numbers} names several children and does not say whose words they are. If you know that they are this child’s, add them yourself. Check too that what was seen and the signs are about this child.`,
  },
  namedTitle: {
    kk: 'Хатта басқа біреудің аты бар сияқты',
    ru: 'Похоже, в письме назван другой человек',
    en: 'The letter seems to name somebody else',
  },
  otherChild: {
    kk: 'хабарламада аталған басқа бала',
    ru: 'другой ребенок из сообщения',
    en: 'another child of the report',
  },
  hiddenParent: {
    kk: 'деректері көрсетілмейтін ата-ана не өкіл',
    ru: 'родитель или представитель, чьи данные скрыты',
    en: 'a parent or representative whose data are hidden',
  },
  namedHint: {
    kk: 'Басқа баланың аты хатқа қажет болмаса, алып тастаңыз. Аты сәйкес келген басқа адам не сөз болуы да мүмкін.',
    ru: 'Если имя другого ребенка в письме не нужно, уберите его. Это может быть и однофамилец или просто похожее слово.',
    en: 'Take another child’s name out if the letter does not need it. It may also be a namesake, or just a word.',
  },
  namesMeant: {
    kk: 'Қарап шықтым: мәтін осылай қала берсін',
    ru: 'Посмотрел(а): пусть текст останется таким',
    en: 'I have looked: the text may stay as it is',
  },
  unprintableTitle: {
    kk: 'PDF-те көрсетілмейтін таңбалар бар',
    ru: 'Есть знаки, которых в PDF не будет',
    en: 'There are signs that the PDF cannot show',
  },
  unprintable: {
    kk: (signs: string) =>
      `${signs} Олардың орнында «[эмодзи]» не «[символ]» деп тұрады. Қажет болса, сөзбен жазыңыз.`,
    ru: (signs: string) =>
      `${signs} Вместо них будет написано «[эмодзи]» или «[символ]». Если это важно, опишите словами.`,
    en: (signs: string) =>
      `${signs} “[эмодзи]” or “[символ]” will stand in their place. Put them into words if they matter.`,
  },
  gapAt: {
    kk: (line: string) => `Бос орын қалған: ${line}`,
    ru: (line: string) => `Остался пропуск: ${line}`,
    en: (line: string) => `A gap is left: ${line}`,
  },

  byColleagueTitle: {
    kk: 'Сіз жазып отырғанда хатты әріптесіңіз өзгертті',
    ru: 'Пока вы писали, письмо изменил коллега',
    en: 'A colleague changed the letter while you were writing',
  },
  byColleague: {
    kk: 'Сіздің мәтініңіз әлі сақталған жоқ. Екеуі төменде қатар тұр: әр жерде қайсысы қалатынын таңдап, сақтаңыз.',
    ru: 'Ваш текст еще не сохранен. Оба стоят ниже рядом: в каждом месте выберите, что оставить, и сохраните.',
    en: 'Your wording is not saved yet. Both stand side by side below: choose in each place which stays, and save.',
  },
  savedBy: {
    kk: (name: string) => `Сақтаған: ${name},`,
    ru: (name: string) => `Сохранил(а): ${name},`,
    en: (name: string) => `Saved by ${name},`,
  },
  fromCaseTitle: {
    kk: 'Хат іс бойынша жаңадан дайындалды',
    ru: 'Письмо составлено по делу заново',
    en: 'The letter was drafted anew from the case',
  },
  fromCase: {
    kk: 'Әзірге ештеңе өзгерген жоқ. Әр жерде қайсысы қалатынын таңдап, сақтаңыз: таңдалмаған мәтін жойылады.',
    ru: 'Пока ничего не изменено. В каждом месте выберите, что оставить, и сохраните: остальное будет удалено.',
    en: 'Nothing is changed yet. Choose in each place which stays, and save: the other wording is then deleted.',
  },
  changedAgain: {
    kk: 'Сіз салыстырып отырғанда іс тағы өзгерді. Мәтін қайта дайындалды, ештеңе сақталған жоқ.',
    ru: 'Пока вы сравнивали, дело снова изменилось. Текст составлен еще раз, ничего не сохранено.',
    en: 'The case changed again while you compared. The wording was drafted once more, and nothing is saved.',
  },
  goneTitle: {
    kk: 'Сіз жазып отырғанда хат жіберілді',
    ru: 'Пока вы писали, письмо отправили',
    en: 'The letter was sent while you were writing',
  },
  gone: {
    kk: 'Сондықтан мәтініңіз сақталмады. Керек болса, осы жерден көшіріп алыңыз.',
    ru: 'Поэтому ваш текст не сохранен. Если он нужен, скопируйте его отсюда.',
    en: 'So your wording is not saved. Copy it from here if you need it.',
  },
  compare: { kk: 'Екі мәтінді салыстыру', ru: 'Сравнение двух текстов', en: 'The two wordings compared' },
  yours: { kk: 'Сіздің мәтініңіз', ru: 'Ваш текст', en: 'Your wording' },
  colleagues: { kk: 'Әріптесіңіздің мәтіні', ru: 'Текст коллеги', en: 'Your colleague’s wording' },
  newFromCase: { kk: 'Іс бойынша жаңа мәтін', ru: 'Новый текст по делу', en: 'New wording from the case' },
  takeColleagues: {
    kk: 'Менікінің орнына әріптесімнің мәтінін алу',
    ru: 'Взять текст коллеги вместо моего',
    en: 'Take my colleague’s wording instead of mine',
  },
  takeFromCase: {
    kk: 'Менікінің орнына жаңа мәтінді алу',
    ru: 'Взять новый текст вместо моего',
    en: 'Take the new wording instead of mine',
  },
  colleagueChose: {
    kk: (choice: string) => `Әріптесіңіздің таңдағаны: ${choice}`,
    ru: (choice: string) => `Коллега выбрал(а): ${choice}`,
    en: (choice: string) => `Your colleague chose: ${choice}`,
  },
  marked: { kk: 'белгі қойылсын', ru: 'с отметкой', en: 'with the mark' },
  unmarked: { kk: 'белгі қойылмасын', ru: 'без отметки', en: 'without the mark' },
  byHand: {
    kk: 'Дайындалғаннан кейін бұл жер қолмен өзгертілген.',
    ru: 'После составления это место правили вручную.',
    en: 'This place was changed by hand after drafting.',
  },
  untouched: {
    kk: 'Дайындалғаннан кейін бұл жер өзгертілмеген.',
    ru: 'После составления это место не меняли.',
    en: 'Nobody has changed this place since it was drafted.',
  },
  byYou: { kk: 'Мұны сіз өзгерттіңіз.', ru: 'Здесь есть ваша правка.', en: 'You changed this place.' },
  notByYou: {
    kk: 'Бұл жерде сіз ештеңе өзгертпедіңіз.',
    ru: 'Вы здесь ничего не меняли.',
    en: 'You changed nothing in this place.',
  },
  editYours: { kk: 'Өз мәтінімді түзету', ru: 'Поправить мой текст', en: 'Change my wording' },
  onlyHere: { kk: 'тек осында:', ru: 'только здесь:', en: 'only here:' },
  markHint: {
    kk: 'Тек бір жағында ғана бар жолдар белгіленген.',
    ru: 'Отмечены строки, которые есть только с одной стороны.',
    en: 'Lines that stand on one side only are marked.',
  },
  alikeLines: {
    kk: (n: number) => `Екеуінде бірдей ${n} жол`,
    ru: (n: number) => `Одинаковые строки: ${n}`,
    en: (n: number) => `${n} lines that are alike`,
  },
  nothing: { kk: '(бос)', ru: '(пусто)', en: '(empty)' },
  alike: {
    kk: 'Мәтіндерде айырмашылық жоқ.',
    ru: 'Тексты не различаются.',
    en: 'The wordings do not differ.',
  },
  saveChosen: { kk: 'Таңдағанымды сақтау', ru: 'Сохранить выбранное', en: 'Save what I chose' },
  back: { kk: 'Ештеңе өзгертпеу', ru: 'Ничего не менять', en: 'Change nothing' },
});
