import { texts } from '@qorgan/statute';

/** The panel beside the journal: what stands around the form of the report. */
export const panelText = texts({
  languages: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  settings: { kk: 'Баптаулар', ru: 'Настройки', en: 'Settings' },
  namePlaceholder: {
    kk: 'Тегі, аты, әкесінің аты',
    ru: 'Фамилия, имя, отчество',
    en: 'Surname, name, patronymic',
  },
  childName: { kk: 'Оқушының аты-жөні', ru: 'Фамилия и имя ученика', en: 'Pupil’s name' },
  childClass: { kk: 'Сыныбы', ru: 'Класс', en: 'Class' },
  addChild: { kk: 'Тағы бір бала қосу', ru: 'Добавить еще ребенка', en: 'Add another child' },
  fromJournal: {
    kk: (journal: string) => `${journal} журналынан. Қате болса, түзетіңіз.`,
    ru: (journal: string) => `Из журнала ${journal}. Исправьте, если неверно.`,
    en: (journal: string) => `From ${journal}. Put it right if it is wrong.`,
  },
  fromPage: {
    kk: 'Ашық тұрған беттен. Қате болса, түзетіңіз.',
    ru: 'С открытой страницы. Исправьте, если неверно.',
    en: 'From the open page. Put it right if it is wrong.',
  },
  wrongTitle: { kk: 'Мынаны түзетіңіз', ru: 'Нужно исправить', en: 'Please put this right' },
  optional: { kk: 'міндетті емес', ru: 'необязательно', en: 'optional' },
  begunTitle: {
    kk: 'Бұл хабарлама әлі жіберілген жоқ',
    ru: 'Это сообщение еще не отправлено',
    en: 'This report has not been sent yet',
  },
  begun: {
    kk: (name: string) => `Журналдан енді ${name} таңдалды.`,
    ru: (name: string) => `В журнале теперь выбран ученик: ${name}.`,
    en: (name: string) => `In the journal you have now chosen ${name}.`,
  },
  addToThis: { kk: 'Осы хабарламаға қосу', ru: 'Добавить в это сообщение', en: 'Add to this report' },
  writeAnew: {
    kk: 'Мұны өшіріп, жаңадан бастау',
    ru: 'Стереть это и начать заново',
    en: 'Erase this and start anew',
  },

  sending: { kk: 'Жіберіліп жатыр…', ru: 'Отправляется…', en: 'Sending…' },
  sentTitle: {
    kk: (number: number) => `Хабарлама жіберілді: № ${number}`,
    ru: (number: number) => `Сообщение отправлено: № ${number}`,
    en: (number: number) => `Report sent: No. ${number}`,
  },
  sentAt: {
    kk: (moment: string) => `Мектеп порталына ${moment} түсті. Оны басшылық енді көріп тұр.`,
    ru: (moment: string) => `Поступило на портал школы: ${moment}. Руководство его уже видит.`,
    en: (moment: string) => `It reached the school’s portal on ${moment}. Those who lead can see it now.`,
  },
  waitsTitle: {
    kk: 'Байланыс жоқ: хабарлама күтіп тұр',
    ru: 'Нет связи: сообщение ждет',
    en: 'No connection: the report is waiting',
  },
  waits: {
    kk: 'Ол осы құрылғыда шифрланып сақталды және байланыс қалпына келгенде өзі жіберіледі. Браузерді жапсаңыз да жоғалмайды.',
    ru: 'Оно зашифровано на этом устройстве и уйдет само, когда появится связь. Даже если закрыть браузер, оно не пропадет.',
    en: 'It is kept on this device, encrypted, and goes by itself once the line is back. It is not lost if you close the browser.',
  },
  cannotWait: {
    kk: 'Күтуге болмайтын болса, басшыға телефон соғыңыз.',
    ru: 'Если ждать нельзя, позвоните руководителю.',
    en: 'If it cannot wait, phone the head.',
  },
  newReport: { kk: 'Жаңа хабарлама', ru: 'Новое сообщение', en: 'New report' },

  queueTitle: { kk: 'Әлі жетпеген хабарламалар', ru: 'Еще не дошли', en: 'Not there yet' },
  written: {
    kk: (moment: string) => `Жазылған уақыты: ${moment}`,
    ru: (moment: string) => `Написано: ${moment}`,
    en: (moment: string) => `Written: ${moment}`,
  },
  standsWaits: {
    kk: 'Байланыс күтіп тұр, өзі жіберіледі.',
    ru: 'Ждет связи, уйдет само.',
    en: 'Waits for the line and goes by itself.',
  },
  standsPhone: {
    kk: 'Бір тәуліктен бері жіберілмей тұр. Басшыға телефон соғып айтыңыз, қауіп болса – 102 немесе 112.',
    ru: 'Не удается отправить больше суток. Позвоните руководителю, а при опасности – 102 или 112.',
    en: 'It could not be sent for more than a day. Phone the head; in danger, phone 102 or 112.',
  },
  standsBlocked: {
    kk: 'Жіберілмеді: бұл браузерге берілген рұқсат аяқталған. Порталға қайта қоссаңыз, өзі жіберіледі.',
    ru: 'Не отправлено: у этого браузера больше нет разрешения. Подключите его снова, и оно уйдет само.',
    en: 'Not sent: this browser’s permission has ended. Connect it again and it goes by itself.',
  },
  standsRefused: {
    kk: 'Портал қабылдамады. Хабарламаны қайта жазыңыз немесе басшыға телефон соғып айтыңыз.',
    ru: 'Портал его не принял. Напишите сообщение заново или позвоните руководителю.',
    en: 'The portal did not take it. Write the report again, or phone the head.',
  },
  standsElse: {
    kk: 'Мұны басқа қызметкер жазған. Сол адам қосылғанда жіберіледі.',
    ru: 'Его написал другой сотрудник. Оно уйдет, когда подключится этот человек.',
    en: 'A colleague wrote this. It goes once that person connects again.',
  },
  toldOtherwise: {
    kk: 'Басқаша хабарладым, мұны өшіру',
    ru: 'Сообщено иначе, убрать это',
    en: 'I have told it otherwise: remove this',
  },
  reallyRemove: {
    kk: 'Біржола өшіріледі. Өшіру үшін тағы басыңыз',
    ru: 'Будет удалено насовсем. Нажмите еще раз, чтобы удалить',
    en: 'It will be gone for good. Press again to remove it',
  },
  tryNow: { kk: 'Қазір жіберіп көру', ru: 'Отправить сейчас', en: 'Try now' },
  arrivedTitle: { kk: 'Менің хабарламаларым', ru: 'Мои сообщения', en: 'My reports' },
  arrivedNumber: {
    kk: (number: number) => `№ ${number}`,
    ru: (number: number) => `№ ${number}`,
    en: (number: number) => `No. ${number}`,
  },

  endedTitle: {
    kk: 'Бұл браузерге берілген рұқсат аяқталды',
    ru: 'У этого браузера больше нет разрешения',
    en: 'This browser’s permission has ended',
  },
  endedKept: {
    kk: 'Хабарлама жіберілген жоқ, жазғаныңыз осында тұр. Браузерді порталға қайта қосып, жіберу түймесін тағы басыңыз.',
    ru: 'Сообщение не отправлено, написанное осталось здесь. Подключите браузер к порталу снова и нажмите кнопку отправки еще раз.',
    en: 'The report has not been sent, and what you wrote is still here. Connect the browser again and press “Send” once more.',
  },
  refusedTitle: {
    kk: 'Портал хабарламаны қабылдамады',
    ru: 'Портал не принял сообщение',
    en: 'The portal did not take the report',
  },
  refusedKept: {
    kk: 'Жазғаныңыз осында тұр. Порталдың өзінде хабарлаңыз немесе басшыға телефон соғыңыз.',
    ru: 'Написанное осталось здесь. Сообщите на самом портале или позвоните руководителю.',
    en: 'What you wrote is still here. Report on the portal itself, or phone the head.',
  },
  notAsked: {
    kk: 'Осы браузерде хабарламаны шифрлау мүмкін болмады.',
    ru: 'В этом браузере не удалось зашифровать сообщение.',
    en: 'The report could not be encrypted in this browser.',
  },
  sentBeforeTitle: {
    kk: (number: number) => `Бұл хабарлама бұрын жіберілген: № ${number}`,
    ru: (number: number) => `Это сообщение уже отправлено: № ${number}`,
    en: (number: number) => `This report was sent before: No. ${number}`,
  },
  sentBefore: {
    kk: 'Содан кейін өзгерткеніңіз жеткен жоқ. Оны тағы бір хабарлама етіп жібере аласыз.',
    ru: 'То, что вы изменили потом, не дошло. Это можно отправить еще одним сообщением.',
    en: 'What you changed since has not arrived. You can send it as a further report.',
  },
  sendFurther: {
    kk: 'Тағы бір хабарлама етіп жіберу',
    ru: 'Отправить еще одним сообщением',
    en: 'Send as a further report',
  },
  tooLong: {
    kk: 'Мәтін бір хабарламаға сыймайды. Қысқартыңыз немесе порталдың өзінде жазыңыз.',
    ru: 'Текст не помещается в одно сообщение. Сократите его или напишите на самом портале.',
    en: 'The text does not fit into one report. Shorten it, or write on the portal itself.',
  },
  onPortal: { kk: 'Порталда хабарлау', ru: 'Сообщить на портале', en: 'Report on the portal' },
});
