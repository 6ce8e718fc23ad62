import { texts, type Text } from '@qorgan/statute';
import { program } from '../command.ts';

/** The headings of the help pages. */
export const helpText = texts({
  title: {
    kk: 'qorgan – әкімшілер мен тексерушілерге арналған командалар',
    ru: 'qorgan – команды для администраторов и проверяющих',
    en: 'qorgan – commands for administrators and inspectors',
  },
  usage: { kk: 'Қалай жазу керек', ru: 'Как писать', en: 'Usage' },
  command: { kk: 'КОМАНДА', ru: 'КОМАНДА', en: 'COMMAND' },
  commands: { kk: 'Командалар', ru: 'Команды', en: 'Commands' },
  options: { kk: 'Параметрлер', ru: 'Параметры', en: 'Options' },
  needed: { kk: 'міндетті', ru: 'обязателен', en: 'required' },
  examples: { kk: 'Мысалдар', ru: 'Примеры', en: 'Examples' },
  more: {
    kk: `Бір команда туралы толығырақ: ${program} help КОМАНДА`,
    ru: `Подробнее о команде: ${program} help КОМАНДА`,
    en: `More about a command: ${program} help COMMAND`,
  },
});

export const helpSummary: Text = {
  kk: 'командалар тізімі не бір команда туралы көмек',
  ru: 'список команд или справка по одной команде',
  en: 'the list of commands, or help on one of them',
};
