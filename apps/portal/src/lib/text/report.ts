import { texts, type Locale } from '@qorgan/statute';
import { reportFormText } from '@qorgan/words';

/** What stands around the form on the portal: the search for pupils, drafts, what became of a form sent before. */
const aroundText = texts({
  heldTitle: {
    kk: 'Жазғаныңыз сақталды',
    ru: 'Введенное сохранено',
    en: 'What you typed was kept',
  },
  held: {
    kk: 'Хабарлама әлі жіберілген жоқ. Тексеріп, «Хабарламаны жіберу» түймесін басыңыз.',
    ru: 'Сообщение еще не отправлено. Проверьте и нажмите «Отправить сообщение».',
    en: 'The report has not been sent yet. Check it and press “Send the report”.',
  },
  restored: {
    kk: 'Жіберілмеген хабарламаңыз қайта ашылды',
    ru: 'Восстановлено неотправленное сообщение',
    en: 'Your unsent report is back',
  },
  takenTitle: {
    kk: (number: number) => `№ ${number} хабарламаңыз қабылданған`,
    ru: (number: number) => `Ваше сообщение № ${number} уже принято`,
    en: (number: number) => `Your report No. ${number} has been taken`,
  },
  takenAt: { kk: 'Түскен уақыты', ru: 'Поступило', en: 'Received' },
  takenOpen: { kk: 'Оны ашу', ru: 'Открыть его', en: 'Open it' },
  takenOther: {
    kk: 'Содан кейін нысанға енгізген өзгерісіңіз әлі жіберілген жоқ. Оны тағы бір хабарлама етіп жібере аласыз: жазғаныңыздың бәрі осында.',
    ru: 'То, что вы изменили в форме после этого, еще не отправлено. Это можно отправить еще одним сообщением: все написанное здесь.',
    en: 'What you changed in the form since has not been sent yet. You can send it as a further report: everything you typed is here.',
  },
  takenDouble: {
    kk: 'Онда дәл осы жазылған. Бұл жаңа оқиға болса ғана тағы бір хабарлама етіп жіберіңіз.',
    ru: 'В нем написано то же самое. Отправляйте еще одним сообщением, только если это новый случай.',
    en: 'It says exactly the same. Send a further report only if this has happened again.',
  },
  takenSame: {
    kk: 'Осы нысан жеткен, байланыс үзілсе де. Содан бері ештеңе қоспасаңыз, қайта жібермеңіз.',
    ru: 'Эта форма дошла, даже если связь прервалась. Если с тех пор вы ничего не добавили, отправлять снова не нужно.',
    en: 'This form arrived even if the line broke. If you have added nothing since, there is no need to send it again.',
  },
  sendFurther: {
    kk: 'Тағы бір хабарлама етіп жіберу',
    ru: 'Отправить еще одним сообщением',
    en: 'Send as a further report',
  },
  older: {
    kk: 'Осы құрылғыда жіберілмеген хабарламаңыз бар',
    ru: 'На этом устройстве есть ваше неотправленное сообщение',
    en: 'There is an unsent report of yours on this device',
  },
  olderOpen: { kk: 'Соны ашу', ru: 'Открыть его', en: 'Open that one' },
  startAnew: { kk: 'Өшіріп, жаңадан бастау', ru: 'Стереть и начать заново', en: 'Erase and start anew' },
  search: { kk: 'Оқушының аты-жөні', ru: 'Имя или фамилия ученика', en: 'Pupil’s name' },
  searchHint: {
    kk: 'Аты-жөнінің кез келген бөлігі немесе сыныбы. Бірнеше баланы қосуға болады.',
    ru: 'Любая часть имени или класс. Можно добавить нескольких детей.',
    en: 'Any part of the name, or the class. You can add several children.',
  },
  find: { kk: 'Іздеу', ru: 'Найти', en: 'Find' },
  found: { kk: 'Табылғандар', ru: 'Найдено', en: 'Found' },
  nobodyFound: {
    kk: 'Мектеп тізімінен мұндай оқушы табылмады.',
    ru: 'В списке школы такого имени нет.',
    en: 'No such name on the school’s roster.',
  },
  addTyped: {
    kk: (name: string) => `«${name}» деп жазу`,
    ru: (name: string) => `Записать как «${name}»`,
    en: (name: string) => `Write down as “${name}”`,
  },
  nameLeft: {
    kk: (name: string) =>
      `«${name}» хабарламаға әлі қосылған жоқ. Төменнен таңдап қосыңыз немесе қоспай жіберіңіз.`,
    ru: (name: string) =>
      `«${name}» еще не в сообщении. Выберите ниже, кого добавить, или отправьте без этого имени.`,
    en: (name: string) => `“${name}” is not in the report yet. Choose below whom to add, or send it without.`,
  },
  without: {
    kk: (name: string) => `«${name}» дегенді қоспай жіберу`,
    ru: (name: string) => `Отправить без «${name}»`,
    en: (name: string) => `Send without “${name}”`,
  },
  slow: {
    kk: 'Байланыс нашар: сервер әзірге жауап берген жоқ. Жаза беріңіз, жазғаныңыз да, таңдаған балаңыз да жоғалмайды.',
    ru: 'Связь плохая: сервер пока не ответил. Пишите дальше: ни написанное, ни выбранный ребенок не пропадут.',
    en: 'The line is bad: the server has not answered yet. Write on: neither your words nor the child you chose will be lost.',
  },
  notOnRoster: { kk: 'тізімде жоқ', ru: 'нет в списке', en: 'not on the roster' },
  unanswered: {
    kk: 'Жауап келген жоқ, хабарламаның жеткені белгісіз. Қайта жіберіңіз: екі рет қабылданбайды.',
    ru: 'Ответа нет, и неизвестно, дошло ли сообщение. Отправьте снова: дважды оно принято не будет.',
    en: 'No answer came, and it is not known whether the report arrived. Send it again: it will not be taken twice.',
  },
});

const inLocale = <L extends Locale>(locale: L) => ({ ...reportFormText[locale], ...aroundText[locale] });

/** The teacher's report: the form and what stands around it. */
export const reportText = { kk: inLocale('kk'), ru: inLocale('ru'), en: inLocale('en') };
