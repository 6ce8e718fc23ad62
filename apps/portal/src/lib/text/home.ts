import { texts } from '@qorgan/statute';

/** The first page after signing in: what this person can do and what waits for them. */
export const homeText = texts({
  title: { kk: 'Басты бет', ru: 'Главная', en: 'Home' },
  report: { kk: 'Хабарлау', ru: 'Сообщить', en: 'Report a concern' },
  reportWhy: {
    kk: 'Бала зорлық-зомбылық немесе жәбір көріп жүрген сияқты ма?',
    ru: 'Заметили, что ребенок, возможно, страдает от насилия или травли?',
    en: 'Have you noticed that a child may be suffering violence or bullying?',
  },
  mine: { kk: 'Менің хабарламаларым', ru: 'Мои сообщения', en: 'My reports' },
  noneMine: {
    kk: 'Сіз әлі хабарлама жібермедіңіз.',
    ru: 'Вы еще ничего не отправляли.',
    en: 'You have sent no report yet.',
  },
  number: {
    kk: (number: number) => `№ ${number} хабарлама`,
    ru: (number: number) => `Сообщение № ${number}`,
    en: (number: number) => `Report No. ${number}`,
  },
  newReports: {
    kk: 'Жауап күтіп тұрған хабарламалар',
    ru: 'Сообщения, которые ждут ответа',
    en: 'Reports waiting for an answer',
  },
  noReports: { kk: 'Жаңа хабарлама жоқ.', ru: 'Новых сообщений нет.', en: 'No new reports.' },
  notOpened: { kk: 'Ашылмаған', ru: 'Не открыто', en: 'Not opened' },
  opened: { kk: 'Ашылған, шешім жоқ', ru: 'Открыто, нет решения', en: 'Opened, undecided' },
  partly: {
    kk: (left: number, all: number) => `Шешім күткен бала: ${left} (барлығы ${all})`,
    ru: (left: number, all: number) => `Ждут решения: ${left} из ${all}`,
    en: (left: number, all: number) => `Undecided: ${left} of ${all}`,
  },
  settled: { kk: 'Қаралған хабарламалар', ru: 'Рассмотренные сообщения', en: 'Decided reports' },
  danger: { kk: 'Қауіп төніп тұр', ru: 'Угроза прямо сейчас', en: 'In danger now' },
  doctor: { kk: 'Дәрігер керек', ru: 'Нужен врач', en: 'Doctor needed' },
  received: {
    kk: (since: string) => `${since} бұрын түсті`,
    ru: (since: string) => `поступило ${since} назад`,
    en: (since: string) => `received ${since} ago`,
  },
  due: { kk: 'Не істеу керек', ru: 'Что нужно сделать', en: 'What is to be done' },
  noneDue: {
    kk: 'Қазір бұйрық талап ететін қадамдардың бәрі жазылған.',
    ru: 'Сейчас записаны все шаги, которых требует приказ.',
    en: 'Every step the order demands is on record.',
  },
  caseNumber: {
    kk: (number: number) => `№ ${number} іс`,
    ru: (number: number) => `Дело № ${number}`,
    en: (number: number) => `Case No. ${number}`,
  },
  open: {
    kk: (count: number) => `${count} қадам күтіп тұр`,
    ru: (count: number) => `шагов ожидает: ${count}`,
    en: (count: number) => (count === 1 ? '1 step waits' : `${count} steps wait`),
  },
  commissionDone: {
    kk: 'Комиссияға жолданған',
    ru: 'В комиссию направлено',
    en: 'Sent to the commission',
  },
  allCases: { kk: 'Барлық істер', ru: 'Все дела', en: 'All cases' },
  register: { kk: 'Тіркеу журналы', ru: 'Журнал учета', en: 'Register' },
  people: { kk: 'Қызметкерлер', ru: 'Сотрудники', en: 'Staff' },
  pupils: { kk: 'Оқушылар тізімі', ru: 'Список учеников', en: 'Pupils' },
  administration: { kk: 'Баптау', ru: 'Управление', en: 'Administration' },
});
