import type { ConcernLevel } from '@qorgan/domain';
import type { LetterLocale } from '../letter/letter.ts';

/** The standing words of minutes. */
export const minutesWords = {
  kk: {
    title: 'Хаттама',
    heading: (number: number) => `№ ${number} ХАТТАМА`,
    subject: 'Қадағалаудағы балалар жөніндегі мектеп кеңесінің отырысы',
    present: 'Қатысқандар:',
    chair: 'төраға',
    secretary: 'хатшы',
    agendaLabel: 'Күн тәртібі:',
    agenda: 'Қадағалаудағы балалардың жағдайын қарау.',
    discussed: 'Қаралды, шешілді:',
    nobody: 'Отырыста бірде-бір бала қаралған жоқ.',
    ofClass: (label: string) => `${label} сыныбы`,
    changed: 'Не өзгерді:',
    decided: 'Шешім:',
    level: 'Алаңдау деңгейі:',
    nextReview: 'Қайта қарау күні:',
    watch: 'Қадағалау:',
    ends: 'аяқталды',
    signer: { chair: 'Төраға', secretary: 'Хатшы' },
  },
  ru: {
    title: 'Протокол',
    heading: (number: number) => `ПРОТОКОЛ № ${number}`,
    subject: 'Заседание совета школы по детям, находящимся под наблюдением',
    present: 'Присутствовали:',
    chair: 'председатель',
    secretary: 'секретарь',
    agendaLabel: 'Повестка дня:',
    agenda: 'Рассмотрение положения детей, находящихся под наблюдением.',
    discussed: 'Рассмотрено, решено:',
    nobody: 'Ни один ребенок на заседании не рассматривался.',
    ofClass: (label: string) => `${label} класс`,
    changed: 'Что изменилось:',
    decided: 'Решение:',
    level: 'Уровень беспокойства:',
    nextReview: 'День пересмотра:',
    watch: 'Наблюдение:',
    ends: 'завершено',
    signer: { chair: 'Председатель', secretary: 'Секретарь' },
  },
} as const satisfies Record<LetterLocale, object>;

/** How much a child worries the school, on paper. */
export const levelWords: Readonly<Record<LetterLocale, Readonly<Record<ConcernLevel, string>>>> = {
  kk: { high: 'жоғары', raised: 'орташа', low: 'төмен' },
  ru: { high: 'высокий', raised: 'средний', low: 'низкий' },
};
