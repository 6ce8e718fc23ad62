import type { Role } from '@qorgan/domain';
import { texts, type Text } from '@qorgan/statute';

export const accountText = texts({
  title: { kk: 'Менің тіркелгім', ru: 'Моя учетная запись', en: 'My account' },
  name: { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' },
  organisation: { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' },
  position: { kk: 'Лауазымы', ru: 'Должность', en: 'Position' },
  roles: { kk: 'Qorgan-дағы рөлі', ru: 'Роль в Qorgan', en: 'Role in Qorgan' },
  language: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  languageNow: { kk: 'таңдалған', ru: 'выбран', en: 'chosen' },
  seats: { kk: 'Қай ұйым атынан жұмыс істейсіз', ru: 'От чьего имени вы работаете', en: 'Whom you act for' },
  seatNow: { kk: 'Қазір осында жұмыс істейсіз', ru: 'Сейчас вы здесь', en: 'You are here now' },
  seatSwitch: {
    kk: (seat: string) => `Ауысу: ${seat}`,
    ru: (seat: string) => `Перейти: ${seat}`,
    en: (seat: string) => `Switch to: ${seat}`,
  },
  sessions: { kk: 'Ашық сеанстар', ru: 'Где выполнен вход', en: 'Where you are signed in' },
  sessionsHint: {
    kk: 'Таныс емес сеанс көрсеңіз, барлығынан шығып, құпиясөзді ауыстырыңыз.',
    ru: 'Если видите незнакомый сеанс, выйдите отовсюду и смените пароль.',
    en: 'If there is a session you do not know, sign out everywhere and change your password.',
  },
  sessionThis: { kk: 'Осы сеанс', ru: 'Этот сеанс', en: 'This session' },
  sessionOther: { kk: 'Басқа сеанс', ru: 'Другой сеанс', en: 'Another session' },
  sessionStarted: { kk: 'Басталды', ru: 'Начат', en: 'Started' },
  sessionSeen: { kk: 'Соңғы әрекет', ru: 'Последнее действие', en: 'Last seen' },
  everywhere: { kk: 'Барлық жерден шығу', ru: 'Выйти отовсюду', en: 'Sign out everywhere' },
  everywhereHint: {
    kk: 'Осы сеанс та аяқталады, сіздің атыңыздан хабарлайтын браузерлер ажыратылады.',
    ru: 'Этот сеанс тоже закончится, а браузеры, которые сообщают от вашего имени, будут отключены.',
    en: 'This session ends too, and so does every browser that reports for you.',
  },
  browsers: {
    kk: 'Сіздің атыңыздан хабарлайтын браузерлер',
    ru: 'Браузеры, которые сообщают от вашего имени',
    en: 'Browsers that report for you',
  },
  browsersHint: {
    kk: 'Ол браузерлерден хабарлама электрондық журналдың бетінен тікелей жіберіледі. Таныс емесін көрсеңіз, ажыратып, құпиясөзді ауыстырыңыз. Отыз күн қолданылмағаны өздігінен ажыратылады.',
    ru: 'Из них сообщение отправляют прямо со страницы электронного журнала. Если видите незнакомый, отключите его и смените пароль. Неиспользуемый отключается сам через тридцать дней.',
    en: 'They send a report straight from the page of an e-journal. If there is one you do not know, end it and change your password. One that is not used ends by itself after thirty days.',
  },
  noBrowsers: {
    kk: 'Мұндай браузер жоқ.',
    ru: 'Таких браузеров нет.',
    en: 'There is none.',
  },
  browserSince: { kk: 'Қосылған уақыты', ru: 'Подключен', en: 'Paired' },
  browserUsed: { kk: 'Соңғы рет қолданылған уақыты', ru: 'Последнее использование', en: 'Last used' },
  unpair: { kk: 'Ажырату', ru: 'Отключить', en: 'End' },
  unpaired: {
    kk: 'Браузер ажыратылды: ол енді сіздің атыңыздан хабарлай алмайды.',
    ru: 'Браузер отключен: он больше не может сообщать от вашего имени.',
    en: 'The browser is let go: it cannot report for you any more.',
  },
  pair: { kk: 'Браузерді қосу', ru: 'Подключить браузер', en: 'Pair a browser' },
  password: { kk: 'Құпиясөзді ауыстыру', ru: 'Сменить пароль', en: 'Change the password' },
  current: { kk: 'Қазіргі құпиясөз', ru: 'Текущий пароль', en: 'Current password' },
  next: { kk: 'Жаңа құпиясөз', ru: 'Новый пароль', en: 'New password' },
  nextHint: {
    kk: 'Кемінде 10 таңба. Бірнеше сөзден тұратын тіркес оңай есте қалады.',
    ru: 'Не меньше 10 знаков. Легче всего запомнить несколько слов.',
    en: 'At least 10 characters. A few words are the easiest to remember.',
  },
  repeat: { kk: 'Жаңа құпиясөзді қайталаңыз', ru: 'Повторите новый пароль', en: 'Repeat the new password' },
  currentMissing: {
    kk: 'Қазіргі құпиясөзді жазыңыз',
    ru: 'Введите текущий пароль',
    en: 'Type your current password',
  },
  currentWrong: {
    kk: 'Қазіргі құпиясөз дұрыс емес',
    ru: 'Текущий пароль неверен',
    en: 'The current password is wrong',
  },
  nextMissing: { kk: 'Жаңа құпиясөзді жазыңыз', ru: 'Введите новый пароль', en: 'Type a new password' },
  repeatDiffers: {
    kk: 'Жаңа құпиясөз екі рет бірдей жазылмаған',
    ru: 'Новый пароль введен по-разному',
    en: 'The new password was not typed the same way twice',
  },
  passwordSubmit: { kk: 'Ауыстыру', ru: 'Сменить', en: 'Change' },
  passwordDone: {
    kk: 'Құпиясөз ауысты. Басқа сеанстардың бәрі аяқталды, хабарлайтын браузерлер ажыратылды: оларды қайта қосу керек.',
    ru: 'Пароль изменен. Все другие сеансы завершены, браузеры, которые сообщали от вашего имени, отключены: подключите их заново.',
    en: 'The password is changed. Every other session has ended, and so has every browser that reported for you: pair them anew.',
  },
});

/** What somebody does in Qorgan; their post in the organisation is another thing. */
export const roleText: Readonly<Record<Role, Text>> = {
  teacher: { kk: 'қызметкер', ru: 'сотрудник', en: 'member of staff' },
  head: { kk: 'басшы', ru: 'руководитель', en: 'head' },
  deputy: { kk: 'басшының орынбасары', ru: 'заместитель руководителя', en: 'deputy head' },
  psychologist: {
    kk: 'педагог-психолог немесе әлеуметтік педагог',
    ru: 'педагог-психолог или социальный педагог',
    en: 'psychologist or social pedagogue',
  },
  administrator: { kk: 'әкімші', ru: 'администратор', en: 'administrator' },
  receiver: {
    kk: 'қабылдаушы органның қызметкері',
    ru: 'сотрудник принимающего органа',
    en: 'receiving officer',
  },
  caseManager: { kk: 'кейс-менеджер', ru: 'кейс-менеджер', en: 'case manager' },
  bodyHead: { kk: 'орган басшысы', ru: 'руководитель органа', en: 'head of the body' },
  regionalAdministrator: {
    kk: 'өңірлік әкімші',
    ru: 'региональный администратор',
    en: 'regional administrator',
  },
};
