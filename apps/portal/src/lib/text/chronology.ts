import type { ChronologyKind } from '@qorgan/domain';
import { texts, type Text } from '@qorgan/statute';

export const chronologyKindName: Readonly<Record<ChronologyKind, Text>> = {
  report: { kk: 'Хабарлама', ru: 'Сообщение', en: 'Report' },
  deed: { kk: 'Шара, шешім', ru: 'Действие, решение', en: 'Act or decision' },
  letter: { kk: 'Хат', ru: 'Письмо', en: 'Letter' },
  injury: { kk: 'Денедегі із', ru: 'След на теле', en: 'Trace on the body' },
  contact: { kk: 'Әңгіме, байланыс', ru: 'Разговор, контакт', en: 'Contact' },
  strength: { kk: 'Тірек', ru: 'Опора', en: 'Strength' },
  file: { kk: 'Құжат', ru: 'Документ', en: 'Document' },
};

export const chronologyText = texts({
  title: { kk: 'Оқиғалар барысы', ru: 'Хронология', en: 'Chronology' },
  about: {
    kk: 'Баланың осы мектептегі барлық істері мен хабарламалары уақыт ретімен. Түзетілген және кері алынған жазбалар әр істің өз бетінде қалады.',
    ru: 'Все дела и сообщения о ребенке в этой школе по порядку времени. Исправленные и отозванные записи остаются на странице своего дела.',
    en: 'Every case and report of the child in this school, in order of time. Entries that were corrected or withdrawn stay on the page of their case.',
  },
  notOnRoster: {
    kk: 'Іс тізімдегі оқушымен байланыстырылмаған, сондықтан тек осы іс көрінеді.',
    ru: 'Дело не связано с учеником из списка, поэтому видно только это дело.',
    en: 'The case is not linked to a pupil of the roster, so only this case is shown.',
  },
  kinds: { kk: 'Нені көрсету керек', ru: 'Что показать', en: 'What to show' },
  kindsHint: {
    kk: 'Ештеңе белгіленбесе, бәрі көрінеді.',
    ru: 'Если ничего не отмечено, видно все.',
    en: 'Everything, where nothing is marked.',
  },
  from: { kk: 'Қай күннен', ru: 'С какого дня', en: 'From' },
  to: { kk: 'Қай күнге дейін', ru: 'По какой день', en: 'To' },
  show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  filter: { kk: 'Іріктеу', ru: 'Отбор', en: 'Filter' },
  shown: {
    kk: (shown: number, all: number) => `Көрсетілгені: ${shown}, барлығы: ${all}`,
    ru: (shown: number, all: number) => `Показано: ${shown} из ${all}`,
    en: (shown: number, all: number) => `Shown: ${shown} of ${all}`,
  },
  none: { kk: 'Мұндай жазба жоқ.', ru: 'Таких записей нет.', en: 'There is no such entry.' },
  later: { kk: 'Кейін жазылған:', ru: 'Записано позже:', en: 'Entered later:' },
  issued: {
    kk: (number: string) => `Рәсімделді, № ${number}`,
    ru: (number: string) => `Оформлено, № ${number}`,
    en: (number: string) => `Issued, No. ${number}`,
  },
  attached: { kk: 'Құжат тіркелді', ru: 'Вложен документ', en: 'A document was attached' },
  print: {
    kk: 'Басып шығару үшін браузердің «Басып шығару» командасын қолданыңыз: қағазға тек оқиғалар түседі.',
    ru: 'Чтобы напечатать, используйте печать браузера: на бумагу попадут только события.',
    en: 'To print, use the browser’s own command: only the events go on paper.',
  },
});
