import type { Rule } from '@qorgan/domain';
import type { Text } from '@qorgan/statute';

/** What the rules of a rehabilitation plan and its measures say to whoever breaks one. */
export const planRuleText = {
  measureNameNeeded: {
    kk: 'Іс-шараны тізімнен таңдаңыз немесе өз сөзіңізбен жазыңыз.',
    ru: 'Выберите мероприятие из перечня или назовите его своими словами.',
    en: 'Choose a measure from the list or name it in your own words.',
  },
  measureReasonsNeeded: {
    kk: 'Нәтижесі жоқ әр іс-шара бойынша себебін жазыңыз.',
    ru: 'По каждому мероприятию без результата напишите причину.',
    en: 'Give the reason for each measure that has no result.',
  },
  measureWordsNeeded: {
    kk: 'Нәтижесін немесе неге мүмкін болмағанын жазыңыз.',
    ru: 'Напишите результат или почему это невозможно.',
    en: 'Write the result, or why it cannot be done.',
  },
  planIncomplete: {
    kk: 'Жоспардың толтырылмаған жерлері бар. Оларды толтырғаннан кейін қол қойыңыз.',
    ru: 'В плане заполнено не все. Подпишите его, когда все будет заполнено.',
    en: 'Parts of the plan are not filled in. Sign it once they are.',
  },
  planClosed: {
    kk: 'Бұл жоспар аяқталған, оны енді өзгертуге болмайды.',
    ru: 'Этот план завершен, изменить его уже нельзя.',
    en: 'This plan is closed and cannot be changed any more.',
  },
} as const satisfies Partial<Record<Rule, Text>>;
