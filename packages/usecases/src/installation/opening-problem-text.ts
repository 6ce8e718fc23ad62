import type { Holder, OpeningProblem } from '@qorgan/data';
import { dateTime } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';

type Words = {
  [P in OpeningProblem['problem']]: Readonly<
    Record<Locale, (why: OpeningProblem & { problem: P }) => string>
  >;
};

/** `, port 3000, since 26 November 2026, 13:41`: whatever the one who has the folder has said of itself. */
function details({ port, since }: Holder, locale: Locale): string {
  const words = { kk: ['порт', 'іске қосылған уақыты:'], ru: ['порт', 'запущен'], en: ['port', 'since'] }[
    locale
  ];
  const start = new Date(since);
  return [
    port ? `, ${words[0]} ${port}` : '',
    Number.isNaN(start.getTime()) ? '' : `, ${words[1]} ${dateTime(start, locale)}`,
  ].join('');
}

/** What is wrong and what to do: one line each, for whoever starts the portal or runs a command. */
const words: Words = {
  noFolder: {
    kk: ({ path }) => `${path} – қалта емес. QORGAN_DATA_DIR басқа қалтаны көрсетсін.`,
    ru: ({ path }) => `${path} – не папка. Укажите в QORGAN_DATA_DIR другую.`,
    en: ({ path }) => `${path} is not a folder. Let QORGAN_DATA_DIR name another one.`,
  },
  folderNotWritable: {
    kk: ({ folder }) =>
      `${folder} қалтасына жазуға болмайды. Qorgan-ды іске қосатын пайдаланушыға рұқсат беріңіз немесе QORGAN_DATA_DIR арқылы басқа қалтаны көрсетіңіз.`,
    ru: ({ folder }) =>
      `В папку ${folder} нельзя писать. Дайте право тому, кто запускает Qorgan, или укажите другую в QORGAN_DATA_DIR.`,
    en: ({ folder }) =>
      `The data folder ${folder} cannot be written to. Give whoever runs Qorgan the right, or name another folder in QORGAN_DATA_DIR.`,
  },
  folderFull: {
    kk: ({ folder }) => `${folder} қалтасы тұрған дискіде бос орын жоқ. Орын босатып, қайта іске қосыңыз.`,
    ru: ({ folder }) => `На диске с папкой ${folder} нет места. Освободите место и запустите снова.`,
    en: ({ folder }) => `There is no room left on the disk of ${folder}. Make some and start again.`,
  },
  lockUnfit: {
    kk: ({ folder }) =>
      `${folder} қалтасындағы lock файлын Qorgan жасамаған. Басқа бағдарламаныкі болмаса, оны өшіріп, қайта іске қосыңыз.`,
    ru: ({ folder }) =>
      `Файл lock в папке ${folder} создан не Qorgan. Если он не нужен другой программе, удалите его и запустите снова.`,
    en: ({ folder }) =>
      `The file lock in ${folder} was not made by Qorgan. If no other program needs it, delete it and start again.`,
  },
  folderHeld: {
    kk: ({ folder, holder }) =>
      holder
        ? `${folder} қалтасы бос емес: ${holder.what} (процесс ${holder.pid}${details(holder, 'kk')}). Алдымен оны тоқтатыңыз.`
        : `${folder} қалтасын басқа процесс пайдаланып тұр. Алдымен оны тоқтатыңыз.`,
    ru: ({ folder, holder }) =>
      holder
        ? `Папка ${folder} занята: ${holder.what} (процесс ${holder.pid}${details(holder, 'ru')}). Сначала остановите его.`
        : `Папка ${folder} занята другим процессом. Сначала остановите его.`,
    en: ({ folder, holder }) =>
      holder
        ? `The data folder ${folder} is in use by ${holder.what} (process ${holder.pid}${details(holder, 'en')}). Stop it first, or use another folder.`
        : `The data folder ${folder} is in use by another process. Stop it first, or use another folder.`,
  },
  otherPostgres: {
    kk: ({ folder, found, needed }) =>
      `${folder} ішінде PostgreSQL ${found} дерекқоры бар, ал Qorgan-ның осы нұсқасы ${needed} нұсқасын оқиды. Деректерді жасаған Qorgan нұсқасын қолданыңыз немесе QORGAN_DATA_DIR арқылы басқа қалтаны көрсетіңіз.`,
    ru: ({ folder, found, needed }) =>
      `В ${folder} лежит база PostgreSQL ${found}, а эта версия Qorgan читает ${needed}. Запустите ту версию Qorgan, которой база создана, или укажите другую папку в QORGAN_DATA_DIR.`,
    en: ({ folder, found, needed }) =>
      `${folder} holds a database of PostgreSQL ${found}, and this Qorgan reads ${needed}. Use the Qorgan that made it, or name another folder in QORGAN_DATA_DIR.`,
  },
  noDatabase: {
    kk: ({ folder }) =>
      `${folder} ішіндегі деректер Qorgan дерекқоры емес. Оларды басқа жерге көшіріңіз немесе QORGAN_DATA_DIR арқылы басқа қалтаны көрсетіңіз.`,
    ru: ({ folder }) =>
      `То, что лежит в ${folder}, – не база Qorgan. Перенесите это в другое место или укажите другую папку в QORGAN_DATA_DIR.`,
    en: ({ folder }) =>
      `What lies in ${folder} is not a Qorgan database. Move it elsewhere, or name another folder in QORGAN_DATA_DIR.`,
  },
  databaseBroken: {
    kk: ({ folder }) =>
      `${folder} ішіндегі дерекқор ашылмайды, файлдары бүлінген болуы мүмкін. Өшірмей, сақтық көшірмеден қалпына келтіріңіз.`,
    ru: ({ folder }) =>
      `База в ${folder} не открывается, файлы могли быть повреждены. Не удаляйте ее, восстановите из резервной копии.`,
    en: ({ folder }) =>
      `The database in ${folder} does not open; its files may be damaged. Do not delete it: restore a backup beside it.`,
  },
  keyMissing: {
    kk: ({ file }) =>
      `Негізгі кілт жоқ: ${file}. Сақтық көшірмеден қайтарыңыз немесе QORGAN_MASTER_KEY арқылы беріңіз.`,
    ru: ({ file }) =>
      `Нет главного ключа: ${file}. Верните его из резервной копии или задайте QORGAN_MASTER_KEY.`,
    en: ({ file }) =>
      `The master key is missing: ${file}. Put it back from your safe copy, or give QORGAN_MASTER_KEY.`,
  },
  keyUnreadable: {
    kk: ({ file }) => `Негізгі кілт тұрған ${file} файлын оқуға болмайды. Файлдың рұқсатын тексеріңіз.`,
    ru: ({ file }) => `Файл главного ключа ${file} нельзя прочитать. Проверьте права на него.`,
    en: ({ file }) => `The file of the master key, ${file}, cannot be read. Check the rights on it.`,
  },
  keyWrong: {
    kk: ({ file }) =>
      file
        ? `${file} файлындағы негізгі кілт бүлінген: онда base64 түріндегі 32 байт болуы керек. Сақтық көшірмеден қайтарыңыз.`
        : 'QORGAN_MASTER_KEY – base64 түріндегі 32 байт болуы керек.',
    ru: ({ file }) =>
      file
        ? `Главный ключ в файле ${file} поврежден: там должно быть 32 байта в base64. Верните его из резервной копии.`
        : 'QORGAN_MASTER_KEY должен быть 32 байтами в base64.',
    en: ({ file }) =>
      file
        ? `The master key in ${file} is damaged: it must be 32 bytes in base64. Put it back from your safe copy.`
        : 'QORGAN_MASTER_KEY must be 32 bytes in base64.',
  },
  otherKey: {
    kk: () => 'Бұл дерекқор басқа негізгі кілтпен мөрленген. Дұрыс кілтті беріңіз.',
    ru: () => 'Эта база запечатана другим главным ключом. Укажите верный ключ.',
    en: () => 'This database was sealed with another master key. Give the right one.',
  },
  newerSchema: {
    kk: ({ found }) =>
      `Бұл дерекқорды Qorgan-ның кейінгі нұсқасы жасаған (${found}). Сол нұсқаны немесе одан жаңасын іске қосыңыз.`,
    ru: ({ found }) =>
      `Эту базу создала более новая версия Qorgan (${found}). Запустите ту версию или новее.`,
    en: ({ found }) =>
      `This database was made by a later version of Qorgan (${found}). Run that version, or a newer one.`,
  },
  hostUnknown: {
    kk: ({ host }) => `DATABASE_URL ішіндегі ${host} деген сервер табылмады. Атауын тексеріңіз.`,
    ru: ({ host }) => `Сервер ${host} из DATABASE_URL не найден. Проверьте имя.`,
    en: ({ host }) => `The server ${host} in DATABASE_URL is not known. Check its name.`,
  },
  noServer: {
    kk: ({ host, port, code }) =>
      `${host}:${port} мекенжайында PostgreSQL жауап бермейді (${code}). Сервер қосулы ма, DATABASE_URL ішіндегі порт дұрыс па, тексеріңіз.`,
    ru: ({ host, port, code }) =>
      `По адресу ${host}:${port} PostgreSQL не отвечает (${code}). Проверьте, запущен ли сервер и верен ли порт в DATABASE_URL.`,
    en: ({ host, port, code }) =>
      `No PostgreSQL answers at ${host}:${port} (${code}). Check that the server runs, and the port in DATABASE_URL.`,
  },
  signInRefused: {
    kk: ({ host, user }) =>
      `${host} сервері «${user}» пайдаланушысын кіргізбейді. DATABASE_URL ішіндегі атау мен құпиясөзді тексеріңіз.`,
    ru: ({ host, user }) =>
      `Сервер ${host} не впускает пользователя «${user}». Проверьте имя и пароль в DATABASE_URL.`,
    en: ({ host, user }) =>
      `The server ${host} does not let the user “${user}” in. Check the name and the password in DATABASE_URL.`,
  },
  noSuchDatabase: {
    kk: ({ host, name }) =>
      `${host} серверінде «${name}» деген дерекқор жоқ. Алдымен жасаңыз немесе DATABASE_URL ішіндегі атауын түзетіңіз.`,
    ru: ({ host, name }) =>
      `На сервере ${host} нет базы «${name}». Создайте ее или исправьте имя в DATABASE_URL.`,
    en: ({ host, name }) =>
      `The server ${host} has no database “${name}”. Create it, or put the name in DATABASE_URL right.`,
  },
  serverTooOld: {
    kk: ({ found, needed }) =>
      `Сервер – PostgreSQL ${found}, ал Qorgan-ға ${needed} немесе одан жаңа нұсқасы керек.`,
    ru: ({ found, needed }) =>
      `На сервере PostgreSQL ${found}, а для Qorgan нужна версия ${needed} или новее.`,
    en: ({ found, needed }) => `The server is PostgreSQL ${found}; Qorgan needs ${needed} or newer.`,
  },
  notUtf8: {
    kk: ({ found }) =>
      `Дерекқордың кодтауы – ${found}: қазақ әріптері сақталмайды. Дерекқорды UTF8 кодтауымен жасаңыз.`,
    ru: ({ found }) =>
      `Кодировка базы – ${found}: казахские буквы в ней не сохранятся. Создайте базу в кодировке UTF8.`,
    en: ({ found }) =>
      `The database is encoded in ${found}, which does not keep Kazakh letters. Create it with the encoding UTF8.`,
  },
  mayNotCreate: {
    kk: () =>
      'DATABASE_URL ішіндегі пайдаланушы бұл дерекқорда кесте не qorgan_app, qorgan_clock рөлдерін жасай алмайды. Оны дерекқордың иесі етіп, рөлдерді алдын ала жасап беріңіз: create role qorgan_app; create role qorgan_clock; grant qorgan_app, qorgan_clock to ПАЙДАЛАНУШЫ;',
    ru: () =>
      'Пользователь из DATABASE_URL не может создать в этой базе таблицы или роли qorgan_app и qorgan_clock. Сделайте его владельцем базы и создайте роли заранее: create role qorgan_app; create role qorgan_clock; grant qorgan_app, qorgan_clock to ПОЛЬЗОВАТЕЛЬ;',
    en: () =>
      'The user in DATABASE_URL may not make tables or the roles qorgan_app and qorgan_clock in this database. Make it the owner of the database, and the roles beforehand: create role qorgan_app; create role qorgan_clock; grant qorgan_app, qorgan_clock to USER;',
  },
  noAnswer: {
    kk: ({ code }) =>
      `Дерекқор жауап бермейді (${code}). DATABASE_URL мәнін және сервердің журналын қараңыз.`,
    ru: ({ code }) => `База данных не отвечает (${code}). Проверьте DATABASE_URL и журнал сервера.`,
    en: ({ code }) => `The database does not answer (${code}). Check DATABASE_URL and the log of the server.`,
  },
};

/** Why an installation cannot be opened, in one line that says what to do. The portal and the command line say the same. */
export const openingProblemText = (why: OpeningProblem, locale: Locale): string =>
  (words[why.problem][locale] as (why: OpeningProblem) => string)(why);
