import type { Refusal, Rule } from '@qorgan/domain';
import { texts, type Locale, type Text } from '@qorgan/statute';
import { commissionRuleText } from './commission-rules.ts';
import { assessmentRuleText } from './assessment-rules.ts';
import { councilRuleText } from './council-rules.ts';
import { exchangeRuleText } from './exchange-rules.ts';
import { fileRuleText } from './file-rules.ts';
import { planRuleText } from './plan-rules.ts';
import { signingRuleText } from './signing-rules.ts';
import { sightRuleText } from './sight-codes.ts';
import { attendanceRuleText } from './attendance-audit.ts';
import { watchRuleText } from './watch-rules.ts';

const refusalTexts = texts({
  notFound: {
    kk: 'Мұндай бет жоқ немесе ол сізге ашық емес.',
    ru: 'Такой страницы нет, или она вам не открыта.',
    en: 'There is no such page, or it is not open to you.',
  },
  notAllowed: {
    kk: 'Бұл әрекетке құқығыңыз жоқ.',
    ru: 'У вас нет права на это действие.',
    en: 'You have no right to do this.',
  },
  changedMeanwhile: {
    kk: 'Сіз толтырып жатқанда мұны басқа адам өзгертті. Соңғы күйін қарап, қайта жіберіңіз.',
    ru: 'Пока вы заполняли форму, другой человек внес изменения. Посмотрите, что стало, и отправьте снова.',
    en: 'Somebody changed this while you were filling it in. Look at how it stands now and send again.',
  },
  sentBefore: {
    kk: (number: number) =>
      `№ ${number} хабарламаңыз бұрын қабылданған. Нысанда қазір тұрғанын жаңа хабарлама етіп жібересіз бе?`,
    ru: (number: number) =>
      `Ваше сообщение № ${number} уже принято. Отправить то, что сейчас в форме, еще одним сообщением?`,
    en: (number: number) =>
      `Your report No. ${number} was taken before. Send what is in the form now as a further report?`,
  },
  wrongState: {
    kk: 'Қазіргі күйінде бұл әрекет мүмкін емес. Бетті жаңартып көріңіз.',
    ru: 'Сейчас это действие невозможно. Обновите страницу.',
    en: 'This cannot be done as things stand. Reload the page.',
  },
  tooSoon: {
    kk: (seconds: number) => `Тым көп рет қате енгізілді. ${seconds} секундтан кейін қайталаңыз.`,
    ru: (seconds: number) => `Слишком много неверных попыток. Повторите через ${seconds} с.`,
    en: (seconds: number) => `Too many wrong tries. Try again in ${seconds} seconds.`,
  },
});

/** Every rule that an input can break, in words that say what to do. */
export const ruleText: Readonly<Record<Rule, Text>> = {
  lateReasonNeeded: {
    kk: 'Неге кейінге қалғанын жазыңыз.',
    ru: 'Напишите, почему это сделано или записано позже.',
    en: 'Say why this was done or written down later.',
  },
  inFuture: {
    kk: 'Бұл уақыт әлі келген жоқ. Өткен уақытты көрсетіңіз.',
    ru: 'Это время еще не наступило. Укажите прошедшее время.',
    en: 'That time is still to come. Give a time in the past.',
  },
  beforeDetection: {
    kk: 'Бұл уақыт белгілер байқалғаннан бұрын. Уақытты тексеріңіз.',
    ru: 'Это раньше, чем были замечены признаки. Проверьте время.',
    en: 'That is earlier than the signs were noticed. Check the time.',
  },
  beforeIssue: {
    kk: 'Бұл уақытта хат әлі рәсімделмеген. Хаттың өзі қашан жіберілгенін көрсетіңіз. Бұған дейін телефонмен хабарлаған болсаңыз, оны міндеттің бетінде жазып қойыңыз.',
    ru: 'В это время письмо еще не было оформлено. Укажите, когда отправлено само письмо. Если раньше сообщили по телефону, запишите это на странице обязанности.',
    en: 'The letter was not issued by then. Give the time when the letter itself went. If you told them by telephone before, write that down on the page of the duty.',
  },
  beforeSending: {
    kk: 'Бұл уақытта хат әлі жіберілмеген. Қашан қабылданғанын тексеріңіз. Жіберілген уақыты қате болса, алдымен соны түзетіңіз.',
    ru: 'В это время письмо еще не было отправлено. Проверьте, когда его получили. Если неверно время отправки, сначала исправьте его.',
    en: 'The letter had not been sent by then. Check when it was received. If the time of sending is wrong, correct that first.',
  },
  afterReceipt: {
    kk: 'Жазба бойынша алушы хатты бұдан бұрын қабылдап қойған. Уақытты тексеріңіз. Қабылданған уақыты қате болса, алдымен соны түзетіңіз.',
    ru: 'По записи, письмо получено раньше этого времени. Проверьте время. Если неверно время получения, сначала исправьте его.',
    en: 'On record the letter was received before that. Check the time. If the time of receipt is wrong, correct that first.',
  },
  kindsNeeded: {
    kk: 'Алдымен жағдайдың түрін таңдаңыз: зорлық-зомбылық, қатыгез қарым-қатынас, жәбірлеу немесе куә болу.',
    ru: 'Сначала укажите вид случая: насилие, жестокое обращение, травля или свидетель насилия.',
    en: 'First say what kind of case it is: violence, cruel treatment, bullying or witness of violence.',
  },
  whyOpenNeeded: {
    kk: 'Бұйрық талап ететін қадамдардың бәрі орындалмаған. Істі сонда да неге жабатыныңызды жазыңыз.',
    ru: 'Не все шаги, которых требует приказ, выполнены. Напишите, почему дело все же закрывается.',
    en: 'Not every step that the order demands was done. Say why the case is closed all the same.',
  },
  caseIsClosed: {
    kk: 'Бұл іс жабылған. Жазу үшін алдымен оны іс бетінен қайта ашыңыз.',
    ru: 'Это дело закрыто. Чтобы сделать запись, сначала откройте его снова на странице дела.',
    en: 'This case is closed. To record something, first reopen it on the page of the case.',
  },
  alreadyRecorded: {
    kk: 'Бұл бұрын жазылған. Қате болса, сол жазбаны түзетіңіз.',
    ru: 'Это уже записано. Если там ошибка, исправьте ту запись.',
    en: 'This is on record already. If there is a mistake in it, correct that entry.',
  },
  alreadyCorrected: {
    kk: 'Бұл жазба бұрын түзетілген. Соңғы жазбаны ашыңыз.',
    ru: 'Эта запись уже исправлена. Откройте последнюю запись.',
    en: 'This entry has been corrected already. Open the latest one.',
  },
  factOfLetter: {
    kk: 'Бұл жазба хат жіберілгенде жасалған. Оны кері алу үшін хаттың бетінде жіберуді кері алыңыз.',
    ru: 'Эта запись появилась при отправке письма. Чтобы отозвать ее, отзовите отправку на странице письма.',
    en: 'This entry was made when the letter was sent. To take it back, take the sending back on the page of the letter.',
  },
  alreadyOffered: {
    kk: 'Бұл іс осы мектепке ұсынылған, жауабы әлі келген жоқ.',
    ru: 'Дело уже предложено этой школе, ответа пока нет.',
    en: 'The file has been offered to this school already and waits for an answer.',
  },
  reasonNeeded: {
    kk: 'Себебін жазыңыз: екінші мектеп оны көреді.',
    ru: 'Напишите причину: ее увидит другая школа.',
    en: 'Say why: the other school will read it.',
  },
  alreadyClosed: {
    kk: 'Бұл хабарлама жабылған.',
    ru: 'Это сообщение уже закрыто.',
    en: 'This report is closed already.',
  },
  alreadyInCase: {
    kk: 'Бұл балаға қатысты іс бұрын ашылған.',
    ru: 'По этому ребенку дело уже открыто.',
    en: 'There is a case for this child already.',
  },
  alreadyDecided: {
    kk: 'Бұл бала бойынша шешім бұрын қабылданған: кім, қашан, неге екені осы бетте жазылған.',
    ru: 'По этому ребенку решение уже принято: кто, когда и почему, написано на этой странице.',
    en: 'This child was decided upon already: who did it, when and why stands on this page.',
  },
  alreadyTakenUp: {
    kk: 'Мұны әріптесіңіз қайта қарауға алып қойған.',
    ru: 'Коллега уже взял это на повторное рассмотрение.',
    en: 'A colleague has taken this up again already.',
  },
  nameAbbreviated: {
    kk: 'Органның атауын қысқартпай, толық жазыңыз: ұқсас атаулар көп.',
    ru: 'Напишите название органа полностью, без сокращений: есть похожие названия.',
    en: 'Write the name of the body in full, without abbreviations: some names are nearly alike.',
  },
  phoneUnclear: {
    kk: 'Әр жолға бір нөмір жазыңыз: 102 немесе +7 7172 00 00 00 түрінде, сөзсіз.',
    ru: 'Пишите по одному номеру в строке: 102 или +7 7172 00 00 00, без слов.',
    en: 'Write one number on a line, as 102 or +7 7172 00 00 00, without words.',
  },
  emailUnclear: {
    kk: 'Әр жолға бір электрондық пошта мекенжайын жазыңыз, мысалы kense@organ.kz.',
    ru: 'Пишите по одному адресу электронной почты в строке, например kense@organ.kz.',
    en: 'Write one e-mail address on a line, for example kense@organ.kz.',
  },
  numberTaken: {
    kk: 'Бұл нөмір бос емес. Басқа нөмір беріңіз.',
    ru: 'Этот номер уже занят. Укажите другой.',
    en: 'This number is taken. Give another one.',
  },
  proofNeeded: {
    kk: 'Кім және қалай қабылдағанын көрсетіңіз.',
    ru: 'Укажите, кто и как принял документ.',
    en: 'Say who took it and how.',
  },
  answerProofNeeded: {
    kk: 'Кім айтқанын, органның нөмірін немесе растауын көрсетіңіз.',
    ru: 'Укажите, кто сообщил, номер органа или подтверждение.',
    en: 'Say who told you, or give the body’s number or a proof.',
  },
  returnWordsNeeded: {
    kk: 'Не жетіспейтінін немесе қандай себеп екенін жазыңыз.',
    ru: 'Напишите, чего не хватает или какая причина.',
    en: 'Say what is missing or what the reason is.',
  },
  parentsNamed: {
    kk: 'Ата-анаға хабарламау туралы шешім жазылған, ал хатта олардың деректері бар. Мәтіннен алып тастаңыз.',
    ru: 'Записано решение не сообщать родителям, а в письме есть их данные. Уберите их из текста.',
    en: 'It is on record that the parents are not told, but the letter has their data. Take them out of the text.',
  },
  letterIncomplete: {
    kk: 'Хатта бос жерлер қалды. Оларды толтырыңыз.',
    ru: 'В письме остались пустые места. Заполните их.',
    en: 'There are blanks in the letter. Fill them in.',
  },
  letterHasGaps: {
    kk: 'Хатта «___» деп бос орын қалған. Толтырыңыз немесе алып тастаңыз.',
    ru: 'В письме остался пропуск «___». Заполните его или уберите.',
    en: 'There is a gap, “___”, in the letter. Fill it in or take it out.',
  },
  othersNamed: {
    kk: 'Хатта басқа біреудің аты бар сияқты. Мәтінді қарап, аты алынсын ба, қалсын ба, соны шешіңіз.',
    ru: 'Похоже, в письме названо имя другого человека. Посмотрите текст и решите: убрать имя или оставить.',
    en: 'The letter seems to name somebody else. Look at the text and decide whether the name goes or stays.',
  },
  caseChanged: {
    kk: 'Сіз хатпен жұмыс істеп жатқанда іс өзгерді, сондықтан хат әлі рәсімделген жоқ. Не өзгергенін осы беттен қарап, қайта басыңыз.',
    ru: 'Пока вы работали над письмом, дело изменилось, поэтому письмо еще не оформлено. Посмотрите на этой странице, что изменилось, и нажмите снова.',
    en: 'The case changed while you worked on the letter, so the letter is not issued yet. See on this page what has changed and press again.',
  },
  noRecipient: {
    kk: 'Өңіріңіздің мұндай органы порталға енгізілмеген. Әкімшіге айтыңыз.',
    ru: 'Такой орган вашего региона в портал не внесен. Скажите администратору.',
    en: 'No such body is set up in your region. Tell the administrator.',
  },
  noCaseForAlleged: {
    kk: 'Іс зардап шеккен немесе куә болған баланы қорғау үшін ашылады, күдік түскен балаға ашылмайды.',
    ru: 'Дело открывают о пострадавшем ребенке или свидетеле, а не о том, кого подозревают.',
    en: 'A case is opened for a child who was affected or a witness, not for one who is alleged to have done it.',
  },
  wrongCredentials: {
    kk: 'Логин немесе құпиясөз дұрыс емес.',
    ru: 'Неверный логин или пароль.',
    en: 'The login or the password is wrong.',
  },
  codeWrong: {
    kk: 'Код дұрыс емес немесе оның мерзімі өтті. Тексеріп қайта теріңіз не жаңасын алыңыз.',
    ru: 'Код неверный, или его срок истек. Проверьте и введите снова или получите новый.',
    en: 'The code is wrong or no longer valid. Check it and type it again, or get a new one.',
  },
  loginTaken: {
    kk: 'Бұл логин бос емес. Басқасын таңдаңыз.',
    ru: 'Этот логин уже занят. Выберите другой.',
    en: 'This login is taken. Choose another one.',
  },
  passwordWeak: {
    kk: 'Құпиясөз тым оңай. Кемінде 10 таңба алыңыз, мысалы бірнеше сөз.',
    ru: 'Пароль слишком простой. Нужно не меньше 10 знаков, например несколько слов.',
    en: 'The password is too easy to guess. Use at least 10 characters, a few words for example.',
  },
  lastAdministrator: {
    kk: 'Бұл жалғыз әкімші. Алдымен басқа әкімші тағайындаңыз.',
    ru: 'Это единственный администратор. Сначала назначьте другого.',
    en: 'This is the only administrator. Appoint another one first.',
  },
  headIsNoDeputy: {
    kk: 'Басшы өзіне орынбасар бола алмайды: басшыға қатысты хабарламаны тек орынбасарлар көреді. Екеуінің бірін таңдап, орынбасарға басқа адамды қойыңыз.',
    ru: 'Руководитель не может быть своим же заместителем: сообщения о руководителе видят только заместители. Оставьте одну из двух ролей, а заместителем назначьте другого человека.',
    en: 'The head cannot be their own deputy: reports about the head are seen by deputies alone. Keep one of the two roles and name somebody else as deputy.',
  },
  bodyHeadReceives: {
    kk: 'Орган басшысы істерді «қабылдаушы орган қызметкері» рөлі арқылы көреді. Осы рөлді де белгілеңіз.',
    ru: 'Руководитель органа видит дела через роль сотрудника принимающего органа. Отметьте и эту роль.',
    en: 'The head of a body sees its cases by the role of receiving officer. Tick that role too.',
  },
  sharedWithConcerned: {
    kk: 'Іс осы адамға қатысты: оны бұл адаммен бөлісуге болмайды.',
    ru: 'Дело касается этого человека: открыть его ему нельзя.',
    en: 'The case concerns this person: it cannot be shared with them.',
  },
  supportPageNeeded: {
    kk: 'Алдымен «Балаға қалай қолдау көрсету керек» бетін жазыңыз.',
    ru: 'Сначала напишите страницу «Как поддержать ребенка».',
    en: 'First write the page “How to support the child”.',
  },
  untilBeforeFrom: {
    kk: 'Соңғы күн бірінші күннен бұрын тұр. Күндерді тексеріңіз.',
    ru: 'Последний день раньше первого. Проверьте даты.',
    en: 'The last day is before the first. Check the dates.',
  },
  shiftTooLong: {
    kk: 'Бірден екі айдан артық кезекшілік енгізілмейді.',
    ru: 'За один раз вносят дежурства не больше чем на два месяца.',
    en: 'Shifts for two months at most are entered at once.',
  },
  shiftInPast: {
    kk: 'Бұл күндер өтіп кетті. Күндерді тексеріңіз.',
    ru: 'Эти дни уже прошли. Проверьте даты.',
    en: 'These days are past. Check the dates.',
  },
  noReceiver: {
    kk: 'Кезекшілікке осы ұйымда хат қабылдайтын қызметкер ғана қойылады.',
    ru: 'Дежурить может только сотрудник, который в этой организации принимает письма.',
    en: 'Only somebody who receives letters at this body can be on duty.',
  },
  dayNotKept: {
    kk: 'Бұл жылдың күнтізбесі порталда жоқ. Күнін тексеріңіз.',
    ru: 'Календаря этого года в портале нет. Проверьте дату.',
    en: 'The portal keeps no calendar of that year. Check the date.',
  },
  entryOpenToMore: {
    kk: 'Бұл іс-шара кейбір басшыларға жабық, ал олар баланың қадағалау жазбасын көреді. Есепті осы беттен беріңіз.',
    ru: 'Это мероприятие закрыто от тех, кто видит запись о наблюдении за ребенком. Отчитывайтесь о нем с этой страницы.',
    en: 'This measure is closed to people who can read the child’s watch entry. Report on it from this page.',
  },
  alreadySo: {
    kk: 'Күнтізбеде қазірдің өзінде солай тұр: өзгертудің қажеті жоқ.',
    ru: 'В календаре уже так: менять нечего.',
    en: 'The calendar says so already: there is nothing to change.',
  },
  caseNumberUnknown: {
    kk: 'Мұндай нөмірі бар басқа іс табылмады. Нөмірді тексеріңіз.',
    ru: 'Другого дела с таким номером нет. Проверьте номер.',
    en: 'There is no other case with this number. Check the number.',
  },
  alreadyInIncident: {
    kk: 'Бұл іс осы оқиғаға қосылып қойған.',
    ru: 'Это дело уже связано с этим происшествием.',
    en: 'That case is in this incident already.',
  },
  trackOfBullying: {
    kk: 'Бұл іс қазір жәбірлеу (буллинг) ісі емес: жаңа қадам жазылмайды.',
    ru: 'Сейчас это дело не о травле (буллинге): новый шаг не записывается.',
    en: 'This is not a case of bullying now: no further step is recorded.',
  },
  stepAnswersNeeded: {
    kk: 'Міндетті өрістердің бәрін толтырыңыз.',
    ru: 'Заполните все обязательные поля.',
    en: 'Fill in every field that is required.',
  },
  targetUnclear: {
    kk: '1-ден 250-ге дейінгі бүтін сан жазыңыз немесе бос қалдырыңыз.',
    ru: 'Напишите целое число от 1 до 250 или оставьте пустым.',
    en: 'Write a whole number from 1 to 250, or leave it empty.',
  },
  hoursBackwards: {
    kk: 'Жұмыс аяқталатын уақыт басталатын уақыттан кейін болуы керек.',
    ru: 'Конец работы должен быть позже ее начала.',
    en: 'Work has to end after it begins.',
  },
  pushServiceUnknown: {
    kk: 'Бұл браузер портал білмейтін қызмет арқылы хабарлама алады, сондықтан оны қосу мүмкін емес. Хат алуды таңдаңыз.',
    ru: 'Этот браузер получает уведомления через службу, которой портал не знает. Выберите напоминания письмом.',
    en: 'This browser is reached through a service that the portal does not know. Choose reminders by mail.',
  },
  pushBrowsersFull: {
    kk: 'Еске салу бес браузерде қосулы. Алдымен керегі жоғын өшіріңіз.',
    ru: 'Напоминания включены уже в пяти браузерах. Сначала отключите ненужный.',
    en: 'Reminders are on in five browsers already. Switch one off first.',
  },
  ...fileRuleText,
  ...signingRuleText,
  ...sightRuleText,
  ...assessmentRuleText,
  ...watchRuleText,
  ...commissionRuleText,
  ...councilRuleText,
  ...exchangeRuleText,
  ...attendanceRuleText,
  ...planRuleText,
};

/** What a person is told when something was refused: what is wrong and what to do. */
export function refusalText(refusal: Refusal, locale: Locale): string {
  const t = refusalTexts[locale];
  if (refusal.kind === 'ruleBroken') return ruleText[refusal.rule][locale];
  if (refusal.kind === 'sentBefore') return t.sentBefore(refusal.report.number);
  return refusal.kind === 'tooSoon' ? t.tooSoon(refusal.seconds) : t[refusal.kind];
}
