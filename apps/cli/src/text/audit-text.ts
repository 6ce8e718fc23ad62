import { texts, type Text } from '@qorgan/statute';

/** What `audit verify` says. */
export const auditText = texts({
  ok: { kk: 'OK', ru: 'OK', en: 'OK' },
  brokenMark: { kk: 'БҰЗЫЛҒАН', ru: 'НАРУШЕН', en: 'BROKEN' },
  nobodys: {
    kk: 'Ешбір ұйымға жатпайтын жазбалар',
    ru: 'Записи, не относящиеся ни к одной организации',
    en: 'Entries that belong to no organisation',
  },
  unknown: { kk: 'Белгісіз ұйым', ru: 'Неизвестная организация', en: 'An unknown organisation' },
  entries: {
    kk: (count: number, hash: string) => `${count} жазба, соңғы хеш ${hash}`,
    ru: (count: number, hash: string) => `записей: ${count}, последний хеш ${hash}`,
    en: (count: number, hash: string) => `${count} ${count === 1 ? 'entry' : 'entries'}, last hash ${hash}`,
  },
  wholeBefore: {
    kk: (count: number) => `Оған дейінгі бүтін жазбалар саны: ${count}`,
    ru: (count: number) => `Целых записей до этого места: ${count}`,
    en: (count: number) => `Whole entries before it: ${count}`,
  },
  changed: {
    kk: (at: number) => `${at}-жазбаның мазмұны кейін өзгертілген.`,
    ru: (at: number) => `Содержание записи ${at} изменено задним числом.`,
    en: (at: number) => `Entry ${at} was changed after it had been written.`,
  },
  unlinked: {
    kk: (at: number) => `${at}-жазба өзінің алдындағы жазбаға жалғаспайды.`,
    ru: (at: number) => `Запись ${at} не продолжает ту, что стоит перед ней.`,
    en: (at: number) => `Entry ${at} does not follow the one that stands before it.`,
  },
  forged: {
    kk: (at: number) => `${at}-жазбаны негізгі кілті жоқ біреу жазған.`,
    ru: (at: number) => `Запись ${at} сделал тот, у кого нет главного ключа.`,
    en: (at: number) => `Entry ${at} was written by somebody without the master key.`,
  },
  missing: {
    kk: (at: number) => `${at}-жазба жоқ: жойылған.`,
    ru: (at: number) => `Записи ${at} нет: ее удалили.`,
    en: (at: number) => `Entry ${at} is not there: it was removed.`,
  },
  beyondEnd: {
    kk: (at: number) => `${at}-жазба тізбектің белгіленген соңынан кейін тұр.`,
    ru: (at: number) => `Запись ${at} стоит после отмеченного конца цепочки.`,
    en: (at: number) => `Entry ${at} stands after the noted end of the chain.`,
  },
  endForged: {
    kk: (at: number) => `Тізбек соңының белгісі (${at}-жазбадан кейін) қолдан өзгертілген.`,
    ru: (at: number) => `Отметка о конце цепочки (после записи ${at}) подделана.`,
    en: (at: number) => `The note of where the chain ends (after entry ${at}) is forged.`,
  },
  noChain: {
    kk: (_at: number) => 'Бұл ұйымның тізбегі жоқ: жойылған.',
    ru: (_at: number) => 'Цепочки этой организации нет: ее удалили.',
    en: (_at: number) => 'The chain of this organisation is not there: it was removed.',
  },
  whole: {
    kk: (all: number) => `Тізбектердің бәрі бүтін: ${all}.`,
    ru: (all: number) => `Все цепочки целы: ${all}.`,
    en: (all: number) => `All chains are whole: ${all}.`,
  },
  broken: {
    kk: (broken: number, all: number) => `Бұзылған тізбек: ${broken}, барлығы: ${all}.`,
    ru: (broken: number, all: number) => `Нарушено цепочек: ${broken} из ${all}.`,
    en: (broken: number, all: number) => `Broken chains: ${broken} of ${all}.`,
  },
  nothing: {
    kk: 'Бұл дерекқорда әлі бірде-бір ұйым жоқ, тексеретін ештеңе жоқ.',
    ru: 'В этой базе еще нет ни одной организации, проверять нечего.',
    en: 'There is no organisation in this database yet, and nothing to verify.',
  },
});

export const auditHelp = {
  summary: {
    kk: 'әрекеттер журналының тізбегі бүтін екенін тексереді',
    ru: 'проверяет, цела ли цепочка журнала действий',
    en: 'checks that the chain of the audit trail is whole',
  },
  pack: {
    kk: 'тізбектің орнына осы растау жинағын тексереді; дерекқор керек емес',
    ru: 'вместо цепочки проверяет этот пакет подтверждений; база данных не нужна',
    en: 'checks this proof-of-diligence pack instead of the chain; needs no database',
  },
  key: {
    kk: 'жинаққа қол қойған кілттің белгісі, мектеп көрсеткендей',
    ru: 'отпечаток ключа, которым подписан пакет, как его показывает школа',
    en: 'the fingerprint of the key that signed the pack, as the school shows it',
  },
} satisfies Record<string, Text>;
