import { texts } from '@qorgan/statute';

const port = (word: string, number: number | undefined) => (number ? `, ${word} ${number}` : '');

/** Why the database of this installation cannot be worked on, and what to do. One line each. */
export const installationText = texts({
  databaseUrlWrong: {
    kk: 'DATABASE_URL былай жазылады: postgres://user:password@host:5432/name. Кірістірілген дерекқор үшін оны алып тастаңыз.',
    ru: 'DATABASE_URL пишется так: postgres://user:password@host:5432/name. Для встроенной базы уберите ее.',
    en: 'DATABASE_URL must look like postgres://user:password@host:5432/name. Leave it out for the embedded database.',
  },
  masterKeyNeeded: {
    kk: 'DATABASE_URL берілсе, QORGAN_MASTER_KEY де керек: порталдағы кілттің өзі.',
    ru: 'Вместе с DATABASE_URL нужен QORGAN_MASTER_KEY: тот же ключ, что у портала.',
    en: 'QORGAN_MASTER_KEY is needed with DATABASE_URL: the same key that the portal has.',
  },
  masterKeyWrong: {
    kk: 'QORGAN_MASTER_KEY – base64 түріндегі 32 байт болуы керек.',
    ru: 'QORGAN_MASTER_KEY должен быть 32 байтами в base64.',
    en: 'QORGAN_MASTER_KEY must be 32 bytes in base64.',
  },
  noInstallation: {
    kk: (folder: string) =>
      `${folder} қалтасында Qorgan дерекқоры жоқ. QORGAN_DATA_DIR мәнін тексеріңіз не алдымен порталды іске қосыңыз: npm start`,
    ru: (folder: string) =>
      `В папке ${folder} нет базы Qorgan. Проверьте QORGAN_DATA_DIR или сначала запустите портал: npm start`,
    en: (folder: string) =>
      `There is no Qorgan database in ${folder}. Check QORGAN_DATA_DIR, or start the portal first: npm start`,
  },
  empty: {
    kk: 'Дерекқор бос. Алдымен порталды іске қосыңыз: npm start',
    ru: 'База данных пуста. Сначала запустите портал: npm start',
    en: 'The database is empty. Start the portal first: npm start',
  },
  otherVersion: {
    kk: (version: string) =>
      `Дерекқор Qorgan-ның басқа нұсқасынікі (${version}). Осы нұсқадағы порталды бір рет іске қосыңыз: npm start`,
    ru: (version: string) =>
      `База данных от другой версии Qorgan (${version}). Запустите один раз портал этой версии: npm start`,
    en: (version: string) =>
      `The database is of another version of Qorgan (${version}). Start the portal of this version once: npm start`,
  },
  heldBy: {
    kk: (folder: string, what: string, pid: number, at?: number) =>
      `${folder} қалтасы бос емес: ${what} (процесс ${pid}${port('порт', at)}). Алдымен оны тоқтатыңыз.`,
    ru: (folder: string, what: string, pid: number, at?: number) =>
      `Папка ${folder} занята: ${what} (процесс ${pid}${port('порт', at)}). Сначала остановите его.`,
    en: (folder: string, what: string, pid: number, at?: number) =>
      `The folder ${folder} is in use: ${what} (process ${pid}${port('port', at)}). Stop it first.`,
  },
  held: {
    kk: (folder: string) => `${folder} қалтасын басқа процесс пайдаланып тұр. Алдымен оны тоқтатыңыз.`,
    ru: (folder: string) => `Папка ${folder} занята другим процессом. Сначала остановите его.`,
    en: (folder: string) => `The folder ${folder} is in use by another process. Stop it first.`,
  },
  keyMissing: {
    kk: (file: string) =>
      `Негізгі кілт жоқ: ${file}. Сақтық көшірмеден қайтарыңыз немесе QORGAN_MASTER_KEY арқылы беріңіз.`,
    ru: (file: string) =>
      `Нет главного ключа: ${file}. Верните его из резервной копии или задайте QORGAN_MASTER_KEY.`,
    en: (file: string) =>
      `The master key is missing: ${file}. Put it back from your safe copy, or give QORGAN_MASTER_KEY.`,
  },
  keyUnreadable: {
    kk: (file: string) => `${file} файлындағы негізгі кілт оқылмайды немесе бүлінген.`,
    ru: (file: string) => `Главный ключ в файле ${file} не читается или поврежден.`,
    en: (file: string) => `The master key in ${file} cannot be read, or is damaged.`,
  },
  otherKey: {
    kk: 'Бұл дерекқор басқа негізгі кілтпен мөрленген. Дұрыс кілтті беріңіз.',
    ru: 'Эта база запечатана другим главным ключом. Укажите верный ключ.',
    en: 'This database was sealed with another master key. Give the right one.',
  },
  noAnswer: {
    kk: (code: string) => `Дерекқор жауап бермейді (${code}).`,
    ru: (code: string) => `База данных не отвечает (${code}).`,
    en: (code: string) => `The database does not answer (${code}).`,
  },
});
