import { texts } from '@qorgan/statute';

/** The page that says how a complaint is made (paragraph 32), and drafts its letter. */
export const complaintText = texts({
  title: { kk: 'Шағым беру', ru: 'Подать жалобу', en: 'Making a complaint' },
  lead: {
    kk: 'Мемлекеттік орган немесе ұйым балаға көмектеспесе, кешіктірсе немесе заңсыз әрекет етсе, сол әрекетке не әрекетсіздікке шағым беруге болады. Бұл бет кез келген адамға ашық, тіркелу қажет емес.',
    ru: 'Если государственный орган или организация не помогли ребенку, промедлили или поступили незаконно, на это действие или бездействие можно пожаловаться. Страница открыта всем, входить в систему не нужно.',
    en: 'Where a state body or an organisation did not help a child, delayed, or acted unlawfully, that act or omission can be complained about. This page is open to anybody, without signing in.',
  },
  how: { kk: 'Бұйрық не дейді', ru: 'Что сказано в приказе', en: 'What the order says' },
  translation: { kk: 'Бейресми аударма', ru: 'Неофициальный перевод', en: 'Unofficial translation' },
  silent: {
    kk: 'Шағымды кімге беру керегін, қандай мерзімде беру және қарау керегін, онда не жазылуы тиіс екенін бұйрық айтпайды: мұны кодекс шешеді. Кодекстің мәтіні Qorgan дереккөздерінде жоқ, сондықтан бұл бет мерзім де, орган да атамайды. Хат үлгісі – біздікі, ресми нысан емес.',
    ru: 'Кому подается жалоба, в какие сроки она подается и рассматривается и что в ней должно быть, приказ не говорит: это решает кодекс. Его текста в источниках Qorgan нет, поэтому здесь не названы ни сроки, ни органы. Образец письма наш, это не официальная форма.',
    en: 'To whom a complaint goes, within what times it is made and considered, and what it must contain, the order does not say: the code decides. Its text is not in the sources of Qorgan, so this page names neither times nor bodies. The letter is our own draft and no official form.',
  },
  kept: {
    kk: 'Мұнда жазғаныңыз сақталмайды, журналға жазылмайды және бет мекенжайына кірмейді: хат осы беттен жіберген сөздеріңізден жасалып, бірден сізге беріледі. Qorgan оны ешкімге жібермейді – хатты өзіңіз қол қойып тапсырасыз.',
    ru: 'Написанное здесь не сохраняется, не попадает в журналы и в адрес страницы: письмо составляется из того, что вы отправили, и сразу отдается вам. Qorgan никому его не пересылает: вы подписываете и подаете его сами.',
    en: 'What you write here is not stored, not logged, and not put into an address: the letter is made of what you send and given to you at once. Qorgan sends it to nobody: you sign it and hand it in yourself.',
  },
  keptTitle: {
    kk: 'Жазғаныңыз өзіңізде ғана қалады',
    ru: 'Написанное остается только у вас',
    en: 'What you write stays with you',
  },
  draft: { kk: 'Хатты дайындау', ru: 'Составить письмо', en: 'Draft the letter' },
  to: { kk: 'Шағым кімге беріледі', ru: 'Кому подается жалоба', en: 'To whom the complaint goes' },
  toHint: {
    kk: 'Органның немесе лауазымды адамның атауы: хаттың басында тұрады.',
    ru: 'Название органа или должностного лица: оно стоит в начале письма.',
    en: 'The body or official, as it stands at the head of the letter.',
  },
  about: {
    kk: 'Шағым қай орган немесе ұйым туралы',
    ru: 'На какой орган или организацию жалоба',
    en: 'Which body or organisation it is about',
  },
  child: { kk: 'Қай балаға қатысты', ru: 'Какого ребенка касается', en: 'Which child it concerns' },
  childHint: {
    kk: 'Баланың аты-жөні. Шағым нақты балаға қатысты болмаса, бос қалдырыңыз.',
    ru: 'Имя ребенка. Если жалоба не о конкретном ребенке, оставьте пустым.',
    en: 'The name of the child. Leave it empty where the complaint is about no child in particular.',
  },
  what: {
    kk: 'Не істелді немесе не істелмеді',
    ru: 'Что было сделано или не сделано',
    en: 'What was done or not done',
  },
  since: { kk: 'Қашаннан бері', ru: 'С какого времени', en: 'Since when' },
  sinceHint: {
    kk: 'Мысалы: 2026 жылғы 16 маусымнан бері',
    ru: 'Например: с 16 июня 2026 года',
    en: 'For example: since 16 June 2026',
  },
  asks: { kk: 'Не сұрайсыз', ru: 'О чем просите', en: 'What you ask for' },
  writer: { kk: 'Шағым беруші', ru: 'Заявитель', en: 'Who complains' },
  name: { kk: 'Аты-жөніңіз', ru: 'Ваши имя и фамилия', en: 'Your name' },
  address: {
    kk: 'Мекенжайыңыз (жауап қайда жіберілсін)',
    ru: 'Ваш адрес (куда прислать ответ)',
    en: 'Your address (where to send the answer)',
  },
  phone: { kk: 'Телефоныңыз', ru: 'Ваш телефон', en: 'Your telephone' },
  language: { kk: 'Хаттың тілі', ru: 'Язык письма', en: 'Language of the letter' },
  inKk: { kk: 'Қазақ тілінде', ru: 'На казахском', en: 'In Kazakh' },
  inRu: { kk: 'Орыс тілінде', ru: 'На русском', en: 'In Russian' },
  look: { kk: 'Хатты көру', ru: 'Посмотреть письмо', en: 'See the letter' },
  ready: { kk: 'Хат дайын', ru: 'Письмо готово', en: 'The letter is ready' },
  readyHint: {
    kk: 'Оқып шығыңыз да, жүктеп алыңыз. Түзету керек болса, төмендегі нысанды өзгертіп, хатты қайта көріңіз. Ортақ компьютерде файлды өшіруді ұмытпаңыз: онда баланың деректері бар.',
    ru: 'Прочитайте и скачайте. Чтобы исправить, измените форму ниже и посмотрите письмо снова. На общем компьютере не забудьте удалить файл: в нем данные ребенка.',
    en: 'Read it and download it. To change it, change the form below and see the letter again. On a shared computer remember to delete the file: a child’s data are in it.',
  },
  download: {
    kk: (format: string) => `Жүктеп алу (${format})`,
    ru: (format: string) => `Скачать (${format})`,
    en: (format: string) => `Download (${format})`,
  },
  busyTitle: {
    kk: 'Қазір хат сұраушылар көп',
    ru: 'Сейчас слишком много запросов',
    en: 'Too many letters are asked for right now',
  },
  busy: {
    kk: 'Артқа қайтып, бір минуттан кейін қайта басыңыз: жазғаныңыз бетте тұр.',
    ru: 'Вернитесь назад и нажмите снова через минуту: написанное осталось на странице.',
    en: 'Go back and press again in a minute: what you wrote is still on the page.',
  },
  toComplaint: {
    kk: 'Шағым қалай беріледі және хат үлгісі',
    ru: 'Как подать жалобу и образец письма',
    en: 'How to complain, with a drafted letter',
  },
});
