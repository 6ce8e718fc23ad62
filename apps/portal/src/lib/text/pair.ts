import { texts } from '@qorgan/statute';

/** Pairing a browser: what it will be able to do, and that the code is nobody else's to ask for. */
export const pairText = texts({
  title: { kk: 'Браузерді қосу', ru: 'Подключить браузер', en: 'Pair a browser' },
  intro: {
    kk: 'Qorgan кеңейтімі бар браузер сізге код көрсетеді. Соны осында теріңіз: содан кейін ол браузер сіздің атыңыздан хабарлама жібере алады.',
    ru: 'Браузер с расширением Qorgan показывает код. Введите его здесь, и этот браузер сможет отправлять сообщения от вашего имени.',
    en: 'A browser with the Qorgan extension shows you a code. Type it here, and that browser can send reports in your name.',
  },
  limits: {
    kk: 'Ол тек хабарлама жібереді және сол хабарламалардың қай кезеңде екенін біледі. Істерді, тізімді және басқа беттерді көрмейді.',
    ru: 'Он только отправляет сообщения и узнает, на каком они этапе. Дел, списка учеников и других страниц он не видит.',
    en: 'It sends reports and learns how far they have come, nothing else. It sees no case, no roster and no other page.',
  },
  warningTitle: { kk: 'Бөтен кодты термеңіз', ru: 'Не вводите чужой код', en: 'Type no code but your own' },
  warning: {
    kk: 'Дәл қазір өз браузеріңізде тұрған кодты ғана теріңіз. Qorgan-нан да, мектептен де ешкім ондай кодты телефонмен не хатпен сұрамайды.',
    ru: 'Вводите только тот код, который прямо сейчас видите в своем браузере. Ни из Qorgan, ни из школы никто не просит такой код по телефону или в сообщении.',
    en: 'Type only a code that you see in your own browser at this moment. Nobody from Qorgan or the school asks for one by phone or in a message.',
  },
  code: { kk: 'Браузердегі тоғыз цифр', ru: 'Девять цифр из браузера', en: 'The nine digits in the browser' },
  codeHint: {
    kk: 'Мысалы, 123-456-789. Сызықшасыз терсеңіз де болады.',
    ru: 'Например, 123-456-789. Черточки можно не вводить.',
    en: 'For example, 123-456-789. The dashes can be left out.',
  },
  next: { kk: 'Жалғастыру', ru: 'Продолжить', en: 'Continue' },
  codeMissing: {
    kk: 'Тоғыз цифрды толық теріңіз.',
    ru: 'Введите все девять цифр.',
    en: 'Type all nine digits.',
  },
  codeUnknown: {
    kk: 'Мұндай кодпен күтіп тұрған браузер жоқ. Код он минут қана жарамды: цифрларды тексеріңіз немесе браузерден жаңа код алыңыз.',
    ru: 'Браузера с таким кодом нет. Код действует только десять минут: проверьте цифры или получите в браузере новый.',
    en: 'No browser waits with this code. It is good for ten minutes only: check the digits, or let the browser show a new one.',
  },

  confirmTitle: { kk: 'Бұл сіздің браузеріңіз бе?', ru: 'Это ваш браузер?', en: 'Is this your browser?' },
  browser: {
    kk: 'Браузер өзін былай атайды',
    ru: 'Как называет себя браузер',
    en: 'What the browser calls itself',
  },
  askedAt: { kk: 'Кодты алған уақыты', ru: 'Когда получил код', en: 'When it got its code' },
  name: { kk: 'Кімнің атынан хабарлайды', ru: 'От чьего имени', en: 'In whose name it reports' },
  organisation: { kk: 'Қай мектепке', ru: 'В какую школу', en: 'To which school' },
  shared: {
    kk: 'Ортақ компьютердегі браузерді қоспаңыз: онда отырған әркім сіздің атыңыздан хабарлай алады.',
    ru: 'Не подключайте браузер на общем компьютере: каждый, кто за ним сидит, сможет сообщать от вашего имени.',
    en: 'Do not pair the browser of a shared computer: whoever sits at it could report in your name.',
  },
  approve: { kk: 'Иә, қосу', ru: 'Да, подключить', en: 'Yes, pair it' },
  refuse: { kk: 'Жоқ, бас тарту', ru: 'Нет, отказать', en: 'No, refuse it' },

  done: {
    kk: 'Браузер қосылды. Журнал ашық тұрған бетке оралыңыз: енді содан хабарлай аласыз.',
    ru: 'Браузер подключен. Вернитесь на страницу журнала: теперь можно сообщать прямо оттуда.',
    en: 'The browser is paired. Go back to the page of the journal: you can report from there now.',
  },
  doneMore: {
    kk: 'Сіздің атыңыздан хабарлайтын браузерлер',
    ru: 'Браузеры, которые сообщают от вашего имени',
    en: 'Browsers that report for you',
  },
  refused: {
    kk: 'Бас тартылды: ол браузер сіздің атыңыздан ештеңе жібере алмайды. Кодты сізден біреу теруді сұраған болса, мектеп әкімшісіне айтыңыз.',
    ru: 'Отказано: тот браузер ничего не отправит от вашего имени. Если ввести код вас кто-то просил, скажите об этом администратору школы.',
    en: 'Refused: that browser can send nothing in your name. If somebody had asked you to type the code, tell the school’s administrator.',
  },
  notForYou: {
    kk: 'Браузерді білім беру ұйымының қызметкерлері ғана қоса алады: олар балалар туралы хабарлайды.',
    ru: 'Подключать браузер могут только сотрудники организаций образования: они сообщают о детях.',
    en: 'Only employees of a school can pair a browser: it is they who report.',
  },
});
