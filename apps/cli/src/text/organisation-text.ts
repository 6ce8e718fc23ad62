import { texts, type Text } from '@qorgan/statute';
import { program } from '../command.ts';

/** What the commands on organisations and regions say. */
export const organisationText = texts({
  noOrganisation: {
    kk: (id: string) => `ID-і «${id}» болатын ұйым жоқ. Тізімі: ${program} organisation list`,
    ru: (id: string) => `Организации с ID «${id}» нет. Список: ${program} organisation list`,
    en: (id: string) =>
      `There is no organisation with the ID “${id}”. For the list: ${program} organisation list`,
  },
  noRegion: {
    kk: (id: string) => `ID-і «${id}» болатын өңір жоқ. Тізімі: ${program} organisation list`,
    ru: (id: string) => `Региона с ID «${id}» нет. Список: ${program} organisation list`,
    en: (id: string) => `There is no region with the ID “${id}”. For the list: ${program} organisation list`,
  },
  noneYet: {
    kk: `Әлі бірде-бір өңір жоқ. Алдымен қосыңыз: ${program} region add`,
    ru: `Пока нет ни одного региона. Сначала добавьте: ${program} region add`,
    en: `There is no region yet. Add one first: ${program} region add`,
  },
  badKind: {
    kk: (kind: string, all: string) => `«${kind}» деген ұйым түрі жоқ. Түрлері: ${all}.`,
    ru: (kind: string, all: string) => `Вида организации «${kind}» нет. Виды: ${all}.`,
    en: (kind: string, all: string) => `There is no kind of organisation “${kind}”. Kinds: ${all}.`,
  },
  badBin: {
    kk: (bin: string) => `«${bin}» – БСН емес. БСН-де 12 цифр болуы тиіс.`,
    ru: (bin: string) => `«${bin}» – не БИН: в нем 12 цифр.`,
    en: (bin: string) => `“${bin}” is no BIN: it has 12 digits.`,
  },
  tooLong: {
    kk: (option: string) => `${option} мәні тым ұзын: ең көбі 300 таңба.`,
    ru: (option: string) => `Значение ${option} слишком длинное: не больше 300 знаков.`,
    en: (option: string) => `The value of ${option} is too long: at most 300 characters.`,
  },
});

export const organisationHelp = {
  organisation: {
    kk: 'ұйымның ID-і; organisation list көрсетеді',
    ru: 'ID организации; их показывает organisation list',
    en: 'the ID of the organisation; organisation list shows it',
  },
  list: {
    kk: 'өңірлер мен ұйымдарды ID-лерімен көрсетеді',
    ru: 'показывает регионы и организации с их ID',
    en: 'shows the regions and organisations with their IDs',
  },
  add: { kk: 'ұйым қосады', ru: 'добавляет организацию', en: 'adds an organisation' },
  addRegion: { kk: 'өңір қосады', ru: 'добавляет регион', en: 'adds a region' },
  region: {
    kk: 'өңірдің ID-і; organisation list көрсетеді',
    ru: 'ID региона; их показывает organisation list',
    en: 'the ID of the region; organisation list shows it',
  },
  kind: {
    kk: 'түрі: school, police, regionalBody, guardianshipBody, regionalCommissioner, commission',
    ru: 'вид: school, police, regionalBody, guardianshipBody, regionalCommissioner, commission',
    en: 'kind: school, police, regionalBody, guardianshipBody, regionalCommissioner, commission',
  },
  nameKk: { kk: 'қазақша атауы', ru: 'название по-казахски', en: 'name in Kazakh' },
  nameRu: { kk: 'орысша атауы', ru: 'название по-русски', en: 'name in Russian' },
  nameEn: { kk: 'ағылшынша атауы', ru: 'название по-английски', en: 'name in English' },
  addressKk: { kk: 'қазақша мекенжайы', ru: 'адрес по-казахски', en: 'address in Kazakh' },
  addressRu: { kk: 'орысша мекенжайы', ru: 'адрес по-русски', en: 'address in Russian' },
  headKk: {
    kk: 'басшысының лауазымы қазақша, хаттар үшін',
    ru: 'должность руководителя по-казахски, для писем',
    en: 'position of its head in Kazakh, for letters',
  },
  headRu: {
    kk: 'басшысының лауазымы орысша, хаттар үшін',
    ru: 'должность руководителя по-русски, для писем',
    en: 'position of its head in Russian, for letters',
  },
  phone: { kk: 'телефоны', ru: 'телефон', en: 'phone' },
  bin: { kk: 'БСН, 12 цифр', ru: 'БИН, 12 цифр', en: 'BIN, 12 digits' },
} satisfies Record<string, Text>;
