import type { ProgressStep } from '@qorgan/domain';
import { texts } from '@qorgan/statute';

type InThree = Record<'kk' | 'ru' | 'en', string>;

/** How far a body has come with the child of a school's letter. */
export const progressText = texts({
  title: { kk: 'Органның жұмысы', ru: 'Ход работы органа', en: 'How far the body has come' },
  onCase: {
    kk: 'Органдардың жұмысы',
    ru: 'Что делают органы',
    en: 'What the bodies are doing',
  },
  hint: {
    kk: 'Органдар мектепке тек қай кезеңге жеткенін хабарлайды. Отбасының ішкі жағдайы мектепке берілмейді.',
    ru: 'Органы сообщают школе только о том, до какого шага дошли. Внутренние дела семьи школе не передаются.',
    en: 'The bodies tell the school how far they have come and no more. Nothing of the family’s inside matters comes here.',
  },
});

/** What was reached. */
export const progressStep = texts<Record<ProgressStep, InThree>>({
  caseManager: {
    kk: 'Кейс-менеджер тағайындалды',
    ru: 'Назначен кейс-менеджер',
    en: 'Case manager appointed',
  },
  assessment: {
    kk: 'Баланың жағдайына бастапқы бағалау жасалды',
    ru: 'Проведена первичная оценка ситуации ребенка',
    en: 'Initial assessment made',
  },
  plan: {
    kk: 'Баланың жеке оңалту жоспары жасалды',
    ru: 'Составлен индивидуальный план реабилитации',
    en: 'Rehabilitation plan made',
  },
  decision: {
    kk: 'Комиссия шешім қабылдады',
    ru: 'Комиссия приняла решение',
    en: 'The commission has decided',
  },
});
