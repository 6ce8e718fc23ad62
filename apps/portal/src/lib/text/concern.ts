import { texts } from '@qorgan/statute';

/** Leaders whom a report concerns, and who therefore never see it. */
export const concernText = texts({
  legend: {
    kk: 'Бұл мектеп басшыларының біріне қатысты ма?',
    ru: 'Касается ли это кого-то из руководителей школы?',
    en: 'Does this concern one of those who lead the school?',
  },
  hint: {
    kk: 'Белгіленген адам хабарламаны көрмейді, оның бар екенін де білмейді. Бәрін белгілесеңіз, хабарлама мектепте ешкімге бармайды: қайда тікелей жүгінуге болатыны келесі бетте көрсетіледі.',
    ru: 'Отмеченный человек не увидит сообщения и не узнает, что оно есть. Если отметить всех, в школе его не увидит никто: на следующей странице будет показано, куда обратиться напрямую.',
    en: 'Whoever is marked does not see the report and does not learn that there is one. If all are marked, nobody in the school sees it: the next page shows where to turn directly.',
  },
  told: {
    kk: (names: string) => `Сіз атаған адамдар оны көрмейді: ${names}.`,
    ru: (names: string) => `Названные вами люди его не увидят: ${names}.`,
    en: (names: string) => `Those whom you named do not see it: ${names}.`,
  },
  hidden: {
    kk: (names: string) =>
      `Бұл мына адамдарға қатысты, сондықтан олардан жасырын: ${names}. Оларға айтпаңыз.`,
    ru: (names: string) => `Это касается следующих людей и потому скрыто от них: ${names}. Не говорите им.`,
    en: (names: string) => `This concerns these people and is hidden from them: ${names}. Do not tell them.`,
  },
  kept: {
    kk: 'Сақталды, бірақ мектепте оны ешкім көрмейді',
    ru: 'Сохранено, но в школе его никто не видит',
    en: 'Kept, but nobody in the school sees it',
  },
  letter: {
    kk: 'Дайын хат',
    ru: 'Готовое письмо',
    en: 'A letter ready to send',
  },
  letterHint: {
    kk: 'Жазғаныңыздан жасалған. Басып шығарып, оқып, қол қойып, өзіңіз апарыңыз не жіберіңіз. Портал оны ешкімге жібермейді.',
    ru: 'Составлено из того, что вы написали. Распечатайте, прочитайте, подпишите и передайте или отправьте сами. Портал никому его не отправляет.',
    en: 'Made from what you wrote. Print it, read it, sign it and hand it over or send it yourself. The portal sends it to nobody.',
  },
});
