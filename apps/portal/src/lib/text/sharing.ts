import type { ShareExtent } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

/** Who can see a case, and what a colleague reads of it. */
export const sharingText = texts({
  access: { kk: 'Істі кім көре алады', ru: 'Кто видит дело', en: 'Who can see the case' },
  leaders: { kk: 'Істі жүргізетіндер', ru: 'Ведут дело', en: 'Those who lead the case' },
  colleagues: { kk: 'Кіммен бөлісілген', ru: 'Кому открыто', en: 'Shared with' },
  nobody: {
    kk: 'Іс ешкіммен бөлісілмеген.',
    ru: 'Дело никому больше не открыто.',
    en: 'The case is shared with nobody.',
  },
  since: {
    kk: (when: string, by: string) => `${when}. Бөліскен: ${by}`,
    ru: (when: string, by: string) => `С ${when}. Открыл(а): ${by}`,
    en: (when: string, by: string) => `Since ${when}, by ${by}`,
  },
  until: {
    kk: (when: string, by: string) => `${when} жабылған. Жапқан: ${by}`,
    ru: (when: string, by: string) => `Закрыто: ${when}. Закрыл(а): ${by}`,
    en: (when: string, by: string) => `Taken back ${when}, by ${by}`,
  },
  former: {
    kk: (count: number) => `Бұрын бөлісілген: ${count}`,
    ru: (count: number) => `Было открыто раньше: ${count}`,
    en: (count: number) => `Shared before: ${count}`,
  },
  takeBack: { kk: 'Қайта жабу', ru: 'Закрыть доступ', en: 'Take it back' },
  takeBackOf: {
    kk: (name: string) => `Қайта жабу: ${name}`,
    ru: (name: string) => `Закрыть доступ: ${name}`,
    en: (name: string) => `Take it back: ${name}`,
  },
  share: { kk: 'Әріптеспен бөлісу', ru: 'Открыть коллеге', en: 'Share with a colleague' },
  who: { kk: 'Кіммен?', ru: 'Кому?', en: 'With whom?' },
  whoNeeded: { kk: 'Әріптесті таңдаңыз.', ru: 'Выберите коллегу.', en: 'Choose a colleague.' },
  extent: { kk: 'Не ашылады?', ru: 'Что открыть?', en: 'What is shared?' },
  extentNeeded: { kk: 'Біреуін таңдаңыз.', ru: 'Выберите одно.', en: 'Choose one.' },
  choose: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
  wholeHint: {
    kk: 'Баланың деректері, фактілер, міндеттер және рәсімделген хаттар. Оқиды, өзгерте алмайды.',
    ru: 'Данные ребенка, факты, обязанности и оформленные письма. Читать можно, изменять нельзя.',
    en: 'The child’s data, facts, duties and issued letters. To read, not to change.',
  },
  supportHint: {
    kk: 'Баланың аты-жөні, сыныбы және сіз жазған бет қана.',
    ru: 'Только имя, класс и страница, которую вы написали.',
    en: 'Only the child’s name and class and the page that you wrote.',
  },
  onRecord: {
    kk: 'Әр оқылған сәт журналға жазылады. Кез келген уақытта қайта жаба аласыз.',
    ru: 'Каждый просмотр записывается в журнал. Закрыть доступ можно в любой момент.',
    en: 'Every look is on record. You can take it back at any time.',
  },
  shared: { kk: 'Бөлісілді.', ru: 'Открыто.', en: 'Shared.' },
  ended: {
    kk: 'Жабылды: енді ол көре алмайды.',
    ru: 'Закрыто: больше не видно.',
    en: 'Taken back: it is not seen any more.',
  },

  support: {
    kk: 'Балаға қалай қолдау көрсету керек',
    ru: 'Как поддержать ребенка',
    en: 'How to support the child',
  },
  write: {
    kk: 'Мұғалімге, медбикеге не айтасыз?',
    ru: 'Что должен знать учитель или медсестра?',
    en: 'What should a teacher or a nurse know?',
  },
  writeHint: {
    kk: 'Не істеу керек, неден аулақ болу керек, кімге айту керек. Не болғанын, кім күдікті екенін жазбаңыз.',
    ru: 'Что делать, чего избегать, кому сказать. Не пишите, что произошло и кого подозревают.',
    en: 'What to do, what to avoid, whom to tell. Do not write what happened or who is suspected.',
  },
  save: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  saved: {
    kk: 'Сақталды. Бұрынғы мәтін де сақтаулы.',
    ru: 'Сохранено. Прежний текст тоже сохранен.',
    en: 'Saved. The former words are kept too.',
  },
  writtenBy: {
    kk: (name: string, when: string) => `Жазған: ${name}, ${when}`,
    ru: (name: string, when: string) => `Написал(а): ${name}, ${when}`,
    en: (name: string, when: string) => `Written by ${name}, ${when}`,
  },
  versions: {
    kk: (count: number) => `Бұрынғы мәтіндер: ${count}`,
    ru: (count: number) => `Прежние тексты: ${count}`,
    en: (count: number) => `Former words: ${count}`,
  },
  notWritten: {
    kk: 'Бұл бет әлі жазылмаған.',
    ru: 'Эта страница еще не написана.',
    en: 'This page is not written yet.',
  },
  keepQuiet: {
    kk: 'Мұнда жазылғанды ешкімге айтпаңыз және баланы тергемеңіз.',
    ru: 'Никому не рассказывайте то, что здесь написано, и не расспрашивайте ребенка.',
    en: 'Tell nobody what stands here, and do not question the child.',
  },

  withMe: { kk: 'Сізбен бөлісілген', ru: 'Открыто вам', en: 'Shared with you' },
  readOnly: {
    kk: 'Іс сізге оқу үшін ашылған. Оқығаныңыз журналға жазылады. Мұндағы деректерді ешкімге айтпаңыз.',
    ru: 'Дело открыто вам для чтения. Просмотр записан в журнал. Никому не передавайте эти сведения.',
    en: 'The case is open to you to read. Your look is on record. Pass on nothing of it.',
  },
});

export const extentText = texts<Record<ShareExtent, { kk: string; ru: string; en: string }>>({
  whole: { kk: 'Істің бәрі', ru: 'Все дело', en: 'The whole case' },
  support: { kk: 'Қолдау беті ғана', ru: 'Только страница о поддержке', en: 'Only the page of support' },
});
