import { texts } from '@qorgan/statute';

/** Error pages: what happened, what to do, and that nothing blames the reader. */
export const errorsText = texts({
  notFoundTitle: { kk: 'Бұл бет табылмады', ru: 'Страница не найдена', en: 'Page not found' },
  notFound: {
    kk: 'Мекенжай қате болуы мүмкін немесе бұл бет сізге ашық емес.',
    ru: 'Возможно, адрес неверен или эта страница вам не открыта.',
    en: 'The address may be wrong, or the page is not open to you.',
  },
  notAllowedTitle: { kk: 'Бұған құқығыңыз жоқ', ru: 'У вас нет на это права', en: 'You may not do this' },
  notAllowed: {
    kk: 'Мұны басқа қызметкер жасай алады. Қажет болса, ұйым әкімшісіне айтыңыз.',
    ru: 'Это может сделать другой сотрудник. Если нужно, обратитесь к администратору организации.',
    en: 'Another member of staff can do it. If you need it, ask your organisation’s administrator.',
  },
  tooLargeTitle: {
    kk: 'Жіберілген файлдың көлемі тым үлкен',
    ru: 'Отправлено слишком много данных',
    en: 'That was too large',
  },
  tooLarge: {
    kk: (mb: number) => `Бір жібергенде ең көбі ${mb} МБ қабылданады. Артқа қайтып, кішірек файл таңдаңыз.`,
    ru: (mb: number) =>
      `За один раз принимается не больше ${mb} МБ. Вернитесь назад и выберите файл поменьше.`,
    en: (mb: number) => `At most ${mb} MB is accepted at once. Go back and choose a smaller file.`,
  },
  forgedTitle: {
    kk: 'Нысан қабылданған жоқ',
    ru: 'Форма не принята',
    en: 'The form was not taken',
  },
  forged: {
    kk: 'Ол осы порталдың бетінен жіберілмеген сияқты, сондықтан қауіпсіздік үшін тоқтатылды. Порталды өз мекенжайынан ашып, қайта жіберіңіз. Бұл қайталанса, әкімшіге айтыңыз.',
    ru: 'Похоже, она отправлена не со страницы этого портала, и ради безопасности остановлена. Откройте портал по его адресу и отправьте снова. Если это повторится, скажите администратору.',
    en: 'It does not seem to come from a page of this portal, and was stopped for safety. Open the portal at its own address and send again. If this keeps happening, tell the administrator.',
  },
  unreadableTitle: {
    kk: 'Нысан толық жетпеді',
    ru: 'Форма дошла не полностью',
    en: 'The form did not arrive whole',
  },
  unreadable: {
    kk: 'Жібергеніңізді оқу мүмкін болмады, ештеңе жазылған жоқ. Артқа қайтыңыз, жазғаныңызды тексеріп, қайта жіберіңіз.',
    ru: 'Отправленное не удалось прочитать, ничего не записано. Вернитесь назад, проверьте написанное и отправьте снова.',
    en: 'What was sent could not be read, and nothing was recorded. Go back, check what you typed and send again.',
  },
  brokenTitle: {
    kk: 'Жүйеде қате болды',
    ru: 'Произошла ошибка системы',
    en: 'Something went wrong here',
  },
  broken: {
    kk: 'Бұл сіздің кінәңіз емес. Сәл күтіп, қайталап көріңіз. Қайталанса, әкімшіге мына нөмірді айтыңыз:',
    ru: 'Это не ваша вина. Подождите немного и попробуйте снова. Если ошибка повторится, назовите администратору этот номер:',
    en: 'This is not your fault. Wait a little and try again. If it happens again, tell the administrator this number:',
  },
  failedTitle: { kk: 'Бұл орындалмады', ru: 'Не получилось', en: 'That did not work' },
  failed: {
    kk: 'Артқа қайтып, қайталап көріңіз.',
    ru: 'Вернитесь назад и попробуйте снова.',
    en: 'Go back and try again.',
  },
  home: { kk: 'Басты бетке өту', ru: 'На главную', en: 'Go to the home page' },
});
