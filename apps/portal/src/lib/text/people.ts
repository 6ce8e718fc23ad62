import type { Role } from '@qorgan/domain';
import { texts, type Locale } from '@qorgan/statute';
import { problemIn } from '@qorgan/words';

/** The administrator's pages about people. */
export const peopleText = texts({
  title: { kk: 'Қызметкерлер', ru: 'Сотрудники', en: 'Staff' },
  count: {
    kk: (count: number) => `Порталға кіре алатын қызметкерлер саны: ${count}.`,
    ru: (count: number) => `Сотрудников с доступом в портал: ${count}.`,
    en: (count: number) => (count === 1 ? '1 person can sign in.' : `${count} people can sign in.`),
  },
  you: { kk: 'бұл – сіз', ru: 'это вы', en: 'this is you' },
  role: { kk: 'Порталдағы рөлі', ru: 'Роль в портале', en: 'Role in the portal' },
  login: { kk: 'Логині', ru: 'Логин', en: 'Login' },
  since: { kk: 'Қосылған күні', ru: 'Добавлен(а)', en: 'Added' },
  endedOn: { kk: 'Кіруі тоқтатылған күні', ru: 'Доступ закрыт', en: 'Access ended' },
  former: {
    kk: (count: number) => `Кіруі тоқтатылғандар: ${count}`,
    ru: (count: number) => `Без доступа: ${count}`,
    en: (count: number) => `Without access: ${count}`,
  },
  added: { kk: 'Қызметкер қосылды', ru: 'Сотрудник добавлен', en: 'The person was added' },
  ended: {
    kk: 'Кіруі тоқтатылды. Ашық тұрған сеанстары да аяқталды.',
    ru: 'Доступ закрыт. Открытые сеансы завершены.',
    en: 'Access has ended, and open sessions with it.',
  },

  add: { kk: 'Қызметкер қосу', ru: 'Добавить сотрудника', en: 'Add a person' },
  addAnother: { kk: 'Тағы біреуін қосу', ru: 'Добавить еще', en: 'Add another' },
  name: {
    kk: 'Тегі, аты, әкесінің аты',
    ru: 'Фамилия, имя, отчество',
    en: 'Surname, given name, patronymic',
  },
  newLogin: { kk: 'Логин', ru: 'Логин', en: 'Login' },
  loginHint: {
    kk: 'Осы сөзбен порталға кіреді. Мысалы, тегі. Құпиясөзді портал өзі жасайды.',
    ru: 'С ним входят в портал. Например, фамилия. Пароль портал создаст сам.',
    en: 'What they sign in with, the surname for example. The portal makes the password itself.',
  },
  roles: { kk: 'Порталда не істейді?', ru: 'Что делает в портале?', en: 'What do they do in the portal?' },
  positionKk: { kk: 'Лауазымы, қазақша', ru: 'Должность на казахском', en: 'Position in Kazakh' },
  positionRu: { kk: 'Лауазымы, орысша', ru: 'Должность на русском', en: 'Position in Russian' },
  phone: { kk: 'Телефоны', ru: 'Телефон', en: 'Phone' },
  heldTitle: { kk: 'Жазғаныңыз сақталды', ru: 'Введенное сохранено', en: 'What you typed was kept' },
  held: {
    kk: 'Қызметкер әлі қосылған жоқ. Тексеріп, түймені қайта басыңыз.',
    ru: 'Сотрудник еще не добавлен. Проверьте и нажмите кнопку снова.',
    en: 'The person has not been added yet. Check it and press the button again.',
  },
  takenHere: {
    kk: (name: string) =>
      `${name} осы логинмен тізімде бар. Жаңа ғана қосып, құпиясөзін көрмей қалсаңыз, оған жаңа құпиясөз жасаңыз.`,
    ru: (name: string) =>
      `С этим логином в списке уже есть ${name}. Если вы только что добавили и не увидели пароль, создайте новый пароль.`,
    en: (name: string) =>
      `${name} is on the list with this login. If you have just added them and did not see the password, make a new one.`,
  },

  changeRoles: { kk: 'Рөлін өзгерту', ru: 'Изменить роль', en: 'Change the role' },
  changeRolesOf: {
    kk: (name: string) => `Рөлін өзгерту: ${name}`,
    ru: (name: string) => `Изменить роль: ${name}`,
    en: (name: string) => `Change the role: ${name}`,
  },
  changeRolesMeans: {
    kk: 'Логині мен құпиясөзі де, бұрын жазғандары да өзгермейді. Жаңа рөл бірден күшіне енеді.',
    ru: 'Логин, пароль и все написанное остаются. Новая роль действует сразу.',
    en: 'The login, the password and everything written stay. The new role counts at once.',
  },
  changeOwnRoles: {
    kk: 'Бұл – өз рөліңіз. Әкімші рөлін алып тастасаңыз, бұл бетке қайта кіре алмайсыз.',
    ru: 'Это ваша собственная роль. Если снять роль администратора, на эту страницу вы больше не попадете.',
    en: 'This is your own role. Without that of administrator you cannot come back to this page.',
  },
  changeRolesDo: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  rolesChanged: { kk: 'Рөлі өзгертілді.', ru: 'Роль изменена.', en: 'The role was changed.' },

  newPassword: { kk: 'Жаңа құпиясөз', ru: 'Новый пароль', en: 'New password' },
  newPasswordFor: {
    kk: (name: string) => `Жаңа құпиясөз: ${name}`,
    ru: (name: string) => `Новый пароль: ${name}`,
    en: (name: string) => `New password: ${name}`,
  },
  newPasswordMeans: {
    kk: 'Бұрынғы құпиясөз жарамай қалады, ал осы адам кірген құрылғылардың бәрінде сеанс аяқталады.',
    ru: 'Прежний пароль перестанет действовать, сеансы этого человека на всех устройствах завершатся.',
    en: 'The former password stops working, and this person is signed out on every device.',
  },
  newPasswordMake: { kk: 'Жаңа құпиясөз жасау', ru: 'Создать новый пароль', en: 'Make a new password' },
  newPasswordMade: { kk: 'Жаңа құпиясөз жасалды', ru: 'Новый пароль создан', en: 'The new password is made' },
  password: { kk: 'Құпиясөзі', ru: 'Пароль', en: 'Password' },
  address: { kk: 'Порталдың мекенжайы', ru: 'Адрес портала', en: 'Address of the portal' },
  onlyOnce: {
    kk: 'Бұл құпиясөз енді көрсетілмейді',
    ru: 'Этот пароль больше не будет показан',
    en: 'This password is not shown again',
  },
  handOver: {
    kk: 'Қазір жазып алып немесе басып шығарып, иесінің өз қолына беріңіз. Ол порталға кіріп, «Менің тіркелгім» бетінде құпиясөзін ауыстырсын.',
    ru: 'Запишите или распечатайте его сейчас и передайте лично. Пусть владелец войдет и сменит пароль на странице «Моя учетная запись».',
    en: 'Write it down or print it now and hand it over in person. Its owner should sign in and change it on the page “My account”.',
  },
  seatElsewhere: {
    kk: 'Бұл адам басқа ұйымда да жұмыс істейді, сондықтан оның құпиясөзін Qorgan-ды басқаратын әкімші ғана ауыстырады.',
    ru: 'Этот человек работает и в другой организации, поэтому пароль ему может сменить только администратор всей системы Qorgan.',
    en: 'This person works in another organisation too, so only the administrator of the whole of Qorgan can make the password.',
  },

  end: { kk: 'Кіруін тоқтату', ru: 'Закрыть доступ', en: 'End access' },
  endOf: {
    kk: (name: string) => `Кіруін тоқтату: ${name}`,
    ru: (name: string) => `Закрыть доступ: ${name}`,
    en: (name: string) => `End access: ${name}`,
  },
  endMeans: {
    kk: 'Бұл адам порталға енді кіре алмайды, ашық сеанстары бірден аяқталады. Оның жазғандарының бәрі сақталады.',
    ru: 'Этот человек больше не войдет в портал, его открытые сеансы сразу завершатся. Все, что он написал, сохранится.',
    en: 'This person cannot sign in any more, and open sessions end at once. Everything they wrote is kept.',
  },
  endYourself: {
    kk: 'Бұл – сіздің өз орныңыз: түймені басқан соң порталдан шығасыз және қайта кіре алмайсыз.',
    ru: 'Это ваше собственное место: после нажатия вы выйдете из портала и не сможете войти снова.',
    en: 'This is your own seat: the button signs you out, and you cannot come back.',
  },
  cancel: { kk: 'Болдырмау', ru: 'Отмена', en: 'Cancel' },
});

/** Which reports nobody would see as the staff of the school stands. */
export const missingLeaderText = texts({
  all: {
    kk: 'Мектепте басшы да, орынбасар да жоқ: хабарламаларды ешкім көрмейді. Басшыны қосыңыз.',
    ru: 'В школе нет ни руководителя, ни заместителя: сообщения никто не увидит. Добавьте руководителя.',
    en: 'The school has neither a head nor a deputy: nobody sees the reports. Add the head.',
  },
  aboutHead: {
    kk: 'Басшының өзіне қатысты хабарламаны көретін ешкім жоқ. Орынбасар тағайындаңыз. Бұрын басшы болған адам мұндай хабарламаны көрмейді.',
    ru: 'Сообщение о самом руководителе увидеть некому. Назначьте заместителя. Тот, кто раньше был руководителем, таких сообщений не видит.',
    en: 'Nobody would see a report about the head. Name a deputy. Whoever was head before does not see such reports.',
  },
});

/** What each role does in the portal, for whoever gives it. */
export const roleHint = texts<Record<Role, Record<Locale, string>>>({
  teacher: {
    kk: 'Хабарлама жібереді: мектептің кез келген қызметкері.',
    ru: 'Отправляет сообщения: любой работник школы.',
    en: 'Sends reports: anybody who works at the school.',
  },
  head: {
    kk: 'Хабарламаларды қабылдайды, істерді жүргізеді, хаттарды жібереді.',
    ru: 'Принимает сообщения, ведет дела, отправляет письма.',
    en: 'Receives reports, works on the cases and sends the letters.',
  },
  deputy: {
    kk: 'Басшымен бірге істерді жүргізеді. Басшыға қатысты хабарламаны тек орынбасарлар көреді, сондықтан басшының өзі орынбасар бола алмайды.',
    ru: 'Ведет дела вместе с руководителем. Сообщения о самом руководителе видят только заместители, поэтому сам он заместителем быть не может.',
    en: 'Works on the cases with the head. Reports about the head are seen by deputies alone, so the head cannot be one.',
  },
  psychologist: {
    kk: 'Психолог және әлеуметтік педагог: хабарлама жібереді, қадағалаудағы балалардың тізілімін жүргізеді.',
    ru: 'Психолог и социальный педагог: отправляет сообщения, ведет реестр детей под наблюдением.',
    en: 'Psychologist and social pedagogue: sends reports and keeps the register of children under watch.',
  },
  administrator: {
    kk: 'Қызметкерлер мен оқушылардың тізімін, жәбірлеу (буллинг) кезіндегі қадамдарды, күнтізбені және мектеп баптауларын жүргізеді. Істерді көрмейді.',
    ru: 'Ведет списки сотрудников и учеников, шаги при травле (буллинге), календарь и настройки школы. Дел не видит.',
    en: 'Looks after the lists of staff and pupils, the steps against bullying, the calendar and the school’s settings. Sees no case.',
  },
  receiver: {
    kk: 'Мектептер мен басқа органдар жіберген ақпаратты қабылдайды, органның барлық ісін жүргізеді.',
    ru: 'Принимает информацию школ и других органов, ведет все дела органа.',
    en: 'Takes in what schools and other bodies send and works on every case of the body.',
  },
  caseManager: {
    kk: 'Өзіне тапсырылған істерді ғана көреді және жүргізеді: бағалау, оңалту жоспары, ұйымдар арасындағы үйлестіру.',
    ru: 'Видит и ведет только порученные ему дела: оценка, план реабилитации, координация между организациями.',
    en: 'Sees and works on the cases entrusted to them alone: assessment, plan, coordination between organisations.',
  },
  bodyHead: {
    kk: 'Орган басшысы: бағалауды бекітеді, жоспарға қол қояды. «Қабылдаушы орган қызметкері» рөлімен бірге беріледі.',
    ru: 'Руководитель органа: утверждает оценку, подписывает план. Дается вместе с ролью сотрудника принимающего органа.',
    en: 'The head of the body: approves the assessment and signs the plan. Given together with the role of receiving officer.',
  },
  regionalAdministrator: {
    kk: 'Өңірдегі қабылдаушы органдардың анықтамалығын жүргізеді. Істерді де, хаттарды да көрмейді.',
    ru: 'Ведет справочник принимающих органов региона. Не видит ни дел, ни писем.',
    en: 'Keeps the directory of the region’s receiving bodies. Sees neither cases nor letters.',
  },
});

/** What is wrong with a person as typed, beyond what every form knows. */
const memberProblemText = texts({
  nameNeeded: { kk: 'Аты-жөнін жазыңыз.', ru: 'Напишите имя и фамилию.', en: 'Write the name.' },
  loginNeeded: { kk: 'Логинді жазыңыз.', ru: 'Напишите логин.', en: 'Write a login.' },
  notALogin: {
    kk: 'Логин 3–64 таңбадан тұрады: әріптер, цифрлар және . _ @ + -. Бос орын болмайды, әріптен не цифрдан басталады.',
    ru: 'В логине 3–64 знака: буквы, цифры и . _ @ + -. Без пробелов, первой буква или цифра.',
    en: 'A login has 3 to 64 letters, digits and . _ @ + -. No spaces, and a letter or digit first.',
  },
  notAPhone: {
    kk: 'Телефон нөмірін +7 701 000 00 00 түрінде жазыңыз.',
    ru: 'Напишите номер телефона как +7 701 000 00 00.',
    en: 'Write the phone number like +7 701 000 00 00.',
  },
  roleNeeded: {
    kk: 'Кемінде біреуін белгілеңіз.',
    ru: 'Отметьте хотя бы одно.',
    en: 'Mark at least one.',
  },
});
export type MemberProblem = keyof (typeof memberProblemText)['kk'];

/** The words for a problem of the form about a person: by field, since the summary tells them without it. */
export function memberProblemIn(locale: Locale, field: string, code: string): string {
  const t: Readonly<Record<string, string>> = memberProblemText[locale];
  const own = code === 'required' ? `${field}Needed` : code;
  return Object.hasOwn(t, own) ? t[own]! : problemIn(locale, code);
}
