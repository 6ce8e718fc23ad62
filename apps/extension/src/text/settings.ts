import { texts } from '@qorgan/statute';

/** The page of settings. */
export const settingsText = texts({
  title: { kk: 'Qorgan баптаулары', ru: 'Настройки Qorgan', en: 'Qorgan settings' },
  portal: { kk: 'Портал', ru: 'Портал', en: 'Portal' },
  notPaired: {
    kk: 'Бұл браузер порталға қосылмаған. Журналдың жанындағы панельді ашып, қосыңыз.',
    ru: 'Этот браузер не подключен. Откройте панель рядом с журналом и подключите его.',
    en: 'This browser is not connected. Open the panel beside the journal and connect it.',
  },
  journals: { kk: 'Журналдар', ru: 'Журналы', en: 'Journals' },
  known: {
    kk: 'Мына журналдарда түйме өзі шығады:',
    ru: 'В этих журналах кнопка появляется сама:',
    en: 'In these journals the button appears by itself:',
  },
  elsewhere: {
    kk: 'Кез келген басқа бетте оқушының атын белгілеп, тінтуірдің оң жақ түймесін басыңыз: «Осы оқушы туралы хабарлау».',
    ru: 'На любой другой странице выделите имя ученика и нажмите правую кнопку мыши: «Сообщить об этом ученике».',
    en: 'On any other page select the pupil’s name and use the right mouse button: “Report a concern about this pupil”.',
  },
  added: { kk: 'Қосылған журналдар', ru: 'Добавленные журналы', en: 'Journals you added' },
  addTitle: { kk: 'Басқа журнал қосу', ru: 'Добавить другой журнал', en: 'Add another journal' },
  addHint: {
    kk: 'Журнал ашық тұрған беттің мекенжайын көшіріп қойыңыз. Браузер сізден сол сайтқа ғана рұқсат сұрайды.',
    ru: 'Вставьте адрес страницы журнала. Браузер попросит разрешение только для этого сайта.',
    en: 'Paste the address of the journal’s page. The browser asks you to allow this one site.',
  },
  addLabel: { kk: 'Журналдың мекенжайы', ru: 'Адрес журнала', en: 'Address of the journal' },
  add: { kk: 'Қосу', ru: 'Добавить', en: 'Add' },
  addWrong: {
    kk: 'Мекенжай https:// деп басталуы керек. Оны журналдың мекенжай жолағынан көшіріңіз.',
    ru: 'Адрес должен начинаться с https://. Скопируйте его из адресной строки журнала.',
    en: 'The address must begin with https://. Copy it from the journal’s address bar.',
  },
  addKnown: {
    kk: 'Бұл журналда түйме онсыз да бар.',
    ru: 'В этом журнале кнопка уже есть.',
    en: 'The button is in this journal already.',
  },
  addDenied: {
    kk: 'Браузерде рұқсат берілмеді, сондықтан журнал қосылған жоқ.',
    ru: 'Разрешение в браузере не дано, поэтому журнал не добавлен.',
    en: 'The browser was not allowed to, so the journal was not added.',
  },
  addDone: {
    kk: (site: string) => `${site} қосылды. Түйме енді сол журналда да бар.`,
    ru: (site: string) => `Добавлено: ${site}. Кнопка есть теперь и в этом журнале.`,
    en: (site: string) => `Added: ${site}. The button is in that journal now.`,
  },
  remove: { kk: 'Алып тастау', ru: 'Убрать', en: 'Remove' },
  fromSchool: {
    kk: 'Мектеп ұсынған журналдар',
    ru: 'Журналы, которые указала школа',
    en: 'Journals named by your school',
  },
  allow: { kk: 'Рұқсат беру', ru: 'Разрешить', en: 'Allow' },
  privacy: { kk: 'Құпиялық', ru: 'Конфиденциальность', en: 'Privacy' },
  privacyWords: {
    kk: 'Кеңейтім түймені өзіңіз басқанша беттен ешнәрсе оқымайды. Нысанда көрінгеннен басқа ештеңе жібермейді. Жіберілген хабарламадан осы құрылғыда нөмірі ғана қалады.',
    ru: 'Расширение ничего не читает на странице, пока вы не нажмете кнопку. Оно не отправляет ничего, кроме того, что видно в форме. От отправленного сообщения на этом устройстве остается только номер.',
    en: 'The extension reads nothing of a page until you press the button. It sends nothing but what the form shows. Of a report that was sent only its number stays on this device.',
  },
});
