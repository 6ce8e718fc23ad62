import { texts } from '@qorgan/statute';

/**
 * Why a command cannot work on this installation, and what to do. One line each. Why its database does not open is
 * worded in the use cases, for the portal too.
 */
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
  olderVersion: {
    kk: 'Дерекқор Qorgan-ның бұрынғы нұсқасынан қалған. Осы нұсқадағы порталды бір рет іске қосыңыз: npm start',
    ru: 'База данных осталась от прежней версии Qorgan. Запустите один раз портал этой версии: npm start',
    en: 'The database is of an earlier version of Qorgan. Start the portal of this version once: npm start',
  },
});
