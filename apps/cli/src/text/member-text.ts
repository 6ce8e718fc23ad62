import { texts, type Text } from '@qorgan/statute';

/** What `member add` and `member password` say. */
export const memberText = texts({
  badLogin: {
    kk: (login: string) =>
      `«${login}» логинге жарамайды: 3–64 таңба, әріптер, цифрлар және . _ @ + -, әріптен не цифрдан басталады.`,
    ru: (login: string) =>
      `«${login}» не подходит: 3–64 знака, буквы, цифры и . _ @ + -, первой буква или цифра.`,
    en: (login: string) =>
      `“${login}” is no login: 3 to 64 letters, digits and . _ @ + -, beginning with a letter or digit.`,
  },
  badRole: {
    kk: (role: string, all: string) => `«${role}» деген рөл жоқ. Рөлдер: ${all}.`,
    ru: (role: string, all: string) => `Роли «${role}» нет. Роли: ${all}.`,
    en: (role: string, all: string) => `There is no role “${role}”. Roles: ${all}.`,
  },
  badPhone: {
    kk: (phone: string) => `«${phone}» – телефон нөмірі емес. Былай жазыңыз: --phone +77010000000`,
    ru: (phone: string) => `«${phone}» – не номер телефона. Напишите так: --phone +77010000000`,
    en: (phone: string) => `“${phone}” is no phone number. Write: --phone +77010000000`,
  },
  tooLong: {
    kk: (option: string) => `${option} мәні тым ұзын: ең көбі 300 таңба.`,
    ru: (option: string) => `Значение ${option} слишком длинное: не больше 300 знаков.`,
    en: (option: string) => `The value of ${option} is too long: at most 300 characters.`,
  },
  loginTaken: {
    kk: (login: string) => `«${login}» логині бос емес. Басқасын таңдаңыз.`,
    ru: (login: string) => `Логин «${login}» уже занят. Выберите другой.`,
    en: (login: string) => `The login “${login}” is taken. Choose another one.`,
  },
  unfitRole: {
    kk: (role: string) =>
      `${role} рөлі бұл ұйымға сай емес: receiver мектепте болмайды, ал мектеп рөлдері басқа органдарда болмайды.`,
    ru: (role: string) =>
      `Роль ${role} не подходит этой организации: receiver не бывает в школе, а школьных ролей – в других органах.`,
    en: (role: string) =>
      `The role ${role} does not belong in this organisation: a school has no receiver, other bodies have none of a school’s roles.`,
  },
  headIsNoDeputy: {
    kk: 'Басшы (head) өзіне орынбасар (deputy) бола алмайды: басшыға қатысты хабарламаны тек орынбасарлар көреді. Екі рөлдің бірін ғана беріңіз.',
    ru: 'Руководитель (head) не может быть своим же заместителем (deputy): сообщения о руководителе видят только заместители. Дайте лишь одну из двух ролей.',
    en: 'The head cannot be their own deputy: reports about the head are seen by deputies alone. Give only one of the two roles.',
  },
  bodyHeadReceives: {
    kk: 'Орган басшысы (bodyHead) істерді қабылдаушы (receiver) рөлі арқылы көреді: екі рөлді де беріңіз.',
    ru: 'Руководитель органа (bodyHead) видит дела через роль receiver: дайте обе роли.',
    en: 'The head of a body (bodyHead) sees its cases by the role of receiver: give both roles.',
  },
  noMember: {
    kk: (login: string) => `Бұл ұйымда «${login}» логинімен жұмыс істейтін қызметкер жоқ.`,
    ru: (login: string) => `В этой организации нет действующего сотрудника с логином «${login}».`,
    en: (login: string) => `Nobody in this organisation has the login “${login}”.`,
  },
  tryAgain: {
    kk: 'Дәл қазір бұл құпиясөзді басқа біреу өзгертті. Қайталап көріңіз.',
    ru: 'Этот пароль только что сменил кто-то другой. Попробуйте еще раз.',
    en: 'Somebody else has just changed this password. Try again.',
  },
  signIn: {
    kk: (login: string, password: string) => `Логин: ${login}\nҚұпиясөз: ${password}`,
    ru: (login: string, password: string) => `Логин: ${login}\nПароль: ${password}`,
    en: (login: string, password: string) => `Login: ${login}\nPassword: ${password}`,
  },
  onlyOnce: {
    kk: 'Құпиясөз тек осы жолы көрсетіледі. Иесінің өз қолына беріңіз: кірген соң ауыстырып алсын.',
    ru: 'Пароль показан только сейчас. Передайте его лично: после входа пусть владелец сменит его.',
    en: 'The password is shown only now. Hand it to its owner in person, to be changed after signing in.',
  },
});

export const memberHelp = {
  add: {
    kk: 'ұйымға қызметкер қосады',
    ru: 'добавляет сотрудника в организацию',
    en: 'adds a member to an organisation',
  },
  password: {
    kk: 'қызметкерге жаңа құпиясөз береді',
    ru: 'выдает сотруднику новый пароль',
    en: 'gives a member a new password',
  },
  name: {
    kk: 'тегі, аты, әкесінің аты',
    ru: 'фамилия, имя, отчество',
    en: 'surname, given name, patronymic',
  },
  login: { kk: 'жаңа логин', ru: 'новый логин', en: 'a new login' },
  loginKnown: { kk: 'қызметкердің логині', ru: 'логин сотрудника', en: 'the login of the member' },
  roles: {
    kk: 'рөлдері, үтірмен бөліп: teacher, head, deputy, psychologist, administrator; мектеп емес ұйымдарда receiver; білім басқармасында немесе өңірлік органда regionalAdministrator',
    ru: 'роли через запятую: teacher, head, deputy, psychologist, administrator; вне школы receiver; в управлении образования или региональном органе regionalAdministrator',
    en: 'roles, separated by commas: teacher, head, deputy, psychologist, administrator; outside of schools receiver; in an education department or a regional body regionalAdministrator',
  },
  positionKk: { kk: 'лауазымы қазақша', ru: 'должность по-казахски', en: 'position in Kazakh' },
  positionRu: { kk: 'лауазымы орысша', ru: 'должность по-русски', en: 'position in Russian' },
  phone: { kk: 'телефоны', ru: 'телефон', en: 'phone' },
} satisfies Record<string, Text>;
