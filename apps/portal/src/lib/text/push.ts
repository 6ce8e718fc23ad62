import { texts } from '@qorgan/statute';

/** Being reminded in a browser, also while no page of the portal is open. */
export const pushText = texts({
  title: { kk: 'Браузердегі хабарлама', ru: 'Уведомления в браузере', en: 'Notifications in the browser' },
  what: {
    kk: 'Портал ашық тұрмаса да, осы құрылғының экранына «Бір мәселе назарыңызды күтіп тұр» деген хабарлама шығады. Онда ешкімнің аты да, мектеп те аталмайды. Хабарлама браузерді жасаушы компанияның қызметі арқылы келеді: ол мәтінді оқи алмайды, бірақ хабарламаның қашан келгенін біледі.',
    ru: 'Даже когда портал закрыт, на экране этого устройства появится сообщение «Одно дело ждет вашего внимания», без имен и без названия школы. Оно идет через службу производителя браузера: прочитать текст она не может, но знает, когда оно пришло.',
    en: 'Also while the portal is closed, “A matter waits for you” appears on the screen of this device, with no name and no school. It comes through a service of the maker of the browser: that cannot read the text, but knows when it came.',
  },
  turnOn: { kk: 'Осы браузерде қосу', ru: 'Включить в этом браузере', en: 'Switch on in this browser' },
  cannot: {
    kk: 'Бұл браузерде хабарламаны қосу мүмкін емес: беттің сценарийі (JavaScript) жұмыс істемейді немесе браузерде мұндай мүмкіндік жоқ. iPhone мен iPad-та порталды алдымен негізгі экранға қосыңыз. Хат арқылы да еске салуға болады.',
    ru: 'В этом браузере уведомления включить нельзя: не работает сценарий страницы (JavaScript) или браузер их не умеет. На iPhone и iPad сначала добавьте портал на экран «Домой». Напоминания можно получать и письмом.',
    en: 'Notifications cannot be switched on in this browser: the script of the page (JavaScript) does not run, or the browser has none. On an iPhone or iPad first add the portal to the home screen. You can be reminded by mail as well.',
  },
  notSetUp: {
    kk: 'Бұл порталда браузердегі хабарлама бапталмаған. Оны порталды орнатқан маман баптай алады.',
    ru: 'На этом портале уведомления в браузере не настроены. Их может настроить тот, кто устанавливал портал.',
    en: 'Notifications in the browser are not set up on this portal. Whoever installed it can do so.',
  },
  asking: {
    kk: 'Браузер рұқсат сұрайды: рұқсат беріңіз.',
    ru: 'Браузер спросит разрешение: разрешите.',
    en: 'The browser asks for permission: allow it.',
  },
  denied: {
    kk: 'Браузер рұқсат бермеді. Рұқсатты браузердің баптауында беріп, қайта басыңыз.',
    ru: 'Браузер не дал разрешения. Разрешите уведомления в его настройках и нажмите еще раз.',
    en: 'The browser was not allowed to. Allow notifications in its settings and press again.',
  },
  failed: {
    kk: 'Браузерді қосу мүмкін болмады. Интернет байланысын тексеріп, қайта көріңіз немесе хат алуды таңдаңыз.',
    ru: 'Подключить браузер не удалось. Проверьте связь с интернетом и попробуйте еще раз или выберите напоминания письмом.',
    en: 'The browser could not be reached. Check the connection to the internet and try again, or choose reminders by mail.',
  },
  on: {
    kk: (count: number) => `Қосулы браузер: ${count}`,
    ru: (count: number) => `Включены, браузеров: ${count}`,
    en: (count: number) => (count === 1 ? 'On in one browser' : `On in ${count} browsers`),
  },
  off: { kk: 'Өшірулі', ru: 'Выключены', en: 'Off' },
  since: { kk: 'қосылған уақыты', ru: 'с', en: 'since' },
  turnOff: { kk: 'Өшіру', ru: 'Отключить', en: 'Switch off' },
  turnedOn: {
    kk: 'Осы браузердегі хабарлама қосылды.',
    ru: 'Уведомления в этом браузере включены.',
    en: 'Notifications in this browser are on.',
  },
  turnedOff: {
    kk: 'Браузердегі хабарлама өшірілді.',
    ru: 'Уведомления в браузере отключены.',
    en: 'Notifications in the browser are off.',
  },
});
