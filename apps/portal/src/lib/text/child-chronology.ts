import type { PutForwardSource } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

type Three = { kk: string; ru: string; en: string };

/** The chronology of one child, as far as the psychologist may see it. */
export const childChronologyText = texts({
  title: { kk: 'Бала бойынша хронология', ru: 'Хронология по ребенку', en: 'Chronology of the child' },
  whatIsHere: {
    kk: 'Мұнда сізге көрінетіннің бәрі күн ретімен тұр: басшы көрсеткен белгілер, сабаққа келмеген күндер, қадағалау жазбалары, сізге айтылған не бөлісілген істер. Қараған сәтіңіз журналға жазылды.',
    ru: 'Здесь по порядку дней все, что вам видно: показанные признаки, дни отсутствия, записи наблюдения, дела, о которых вам сообщили или которые вам открыты. Просмотр записан.',
    en: 'All that you may see, in order of days: signs let through, days away, records of the watch, cases that you were told of or that are shared with you. Your look is on record.',
  },
  empty: {
    kk: 'Бұл бала туралы сізге көрінетін ештеңе жоқ.',
    ru: 'Об этом ребенке вам пока ничего не видно.',
    en: 'There is nothing about this child that you may see.',
  },
  entry: { kk: 'Қадағалау жазбасы', ru: 'Запись наблюдения', en: 'Entry of the register' },
  ask: {
    kk: 'Басшыдан іс ашуды сұрау',
    ru: 'Попросить руководителя открыть дело',
    en: 'Ask the head to open a case',
  },
  take: { kk: 'Қадағалауға алу', ru: 'Взять под наблюдение', en: 'Take under watch' },
  sign: { kk: 'Белгі', ru: 'Признак', en: 'Sign' },
  unexcused: {
    kk: (days: number) => `Себепсіз келмеген күндер: ${days}`,
    ru: (days: number) => `Дней без уважительной причины: ${days}`,
    en: (days: number) => `Days away without a valid reason: ${days}`,
  },
  excused: {
    kk: (days: number) => `Себеппен келмеген күндер: ${days}`,
    ru: (days: number) => `Дней по уважительной причине: ${days}`,
    en: (days: number) => `Days away with a valid reason: ${days}`,
  },
  mentionOpen: {
    kk: (number: number) => `Бұл бала туралы ашық іс бар: № ${number}`,
    ru: (number: number) => `По ребенку есть открытое дело: № ${number}`,
    en: (number: number) => `There is an open case about the child: No. ${number}`,
  },
  mentionClosed: {
    kk: (number: number) => `Бұл бала туралы іс болған, ол жабылған: № ${number}`,
    ru: (number: number) => `По ребенку было дело, оно закрыто: № ${number}`,
    en: (number: number) => `There was a case about the child, now closed: No. ${number}`,
  },
  shared: {
    kk: (number: number) => `Сізбен бөлісілген іс: № ${number}`,
    ru: (number: number) => `Открытое вам дело: № ${number}`,
    en: (number: number) => `Case shared with you: No. ${number}`,
  },
  asked: { kk: 'Іс ашу сұралды', ru: 'Попросили открыть дело', en: 'A case was asked for' },
  proposed: {
    kk: 'Басшы қадағалауға алуды ұсынды',
    ru: 'Руководитель предложил наблюдение',
    en: 'Proposed to be watched by the head',
  },
  accepted: {
    kk: (source: string) => `${source}: қадағалауға алынды`,
    ru: (source: string) => `${source}: взят под наблюдение`,
    en: (source: string) => `${source}: taken under watch`,
  },
  declined: {
    kk: (source: string) => `${source}: қадағалауға алынбады`,
    ru: (source: string) => `${source}: не взят под наблюдение`,
    en: (source: string) => `${source}: not taken under watch`,
  },
});

export const putForwardSourceText = texts<Record<PutForwardSource, Three>>({
  absences: { kk: 'Сабаққа келмеуі', ru: 'Пропуски', en: 'Absences' },
  signs: { kk: 'Қайталанған белгілер', ru: 'Повторяющиеся признаки', en: 'Repeated signs' },
  head: { kk: 'Басшының ұсынысы', ru: 'Предложение руководителя', en: 'The head’s proposal' },
});
