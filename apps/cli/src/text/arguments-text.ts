import { texts } from '@qorgan/statute';
import { program } from '../command.ts';

const help = (name: string) => `${program} help${name ? ` ${name}` : ''}`;

/** What is wrong with a command line, and what to do. One line each. */
export const argumentsText = texts({
  unknownCommand: {
    kk: (words: string) => `«${words}» деген команда жоқ. Командалар тізімі: ${help('')}`,
    ru: (words: string) => `Команды «${words}» нет. Список команд: ${help('')}`,
    en: (words: string) => `There is no command “${words}”. For the list: ${help('')}`,
  },
  unknownOption: {
    kk: (option: string, name: string) =>
      `${option} параметрі белгісіз. Қандай параметрлер бар: ${help(name)}`,
    ru: (option: string, name: string) => `Параметр ${option} неизвестен. Какие есть: ${help(name)}`,
    en: (option: string, name: string) => `Unknown option ${option}. To see the options: ${help(name)}`,
  },
  valueMissing: {
    kk: (option: string, value: string) =>
      `${option} параметрінің мәні жоқ. Былай жазыңыз: ${option} ${value}`,
    ru: (option: string, value: string) =>
      `У параметра ${option} нет значения. Напишите так: ${option} ${value}`,
    en: (option: string, value: string) => `Option ${option} has no value. Write: ${option} ${value}`,
  },
  valueNotWanted: {
    kk: (option: string) => `${option} параметріне мән берілмейді. Мәнсіз жазыңыз: ${option}`,
    ru: (option: string) => `Параметр ${option} не принимает значения. Напишите просто ${option}`,
    en: (option: string) => `Option ${option} takes no value. Write just ${option}`,
  },
  givenTwice: {
    kk: (option: string) => `${option} параметрі бірнеше рет берілген. Біреуін ғана қалдырыңыз.`,
    ru: (option: string) => `Параметр ${option} указан несколько раз. Оставьте один.`,
    en: (option: string) => `Option ${option} is given more than once. Keep one.`,
  },
  optionNeeded: {
    kk: (option: string, value: string) => `${option} параметрі міндетті. Қосыңыз: ${option} ${value}`,
    ru: (option: string, value: string) => `Нужен параметр ${option}. Добавьте: ${option} ${value}`,
    en: (option: string, value: string) => `Option ${option} is needed. Add: ${option} ${value}`,
  },
  operandNotWanted: {
    kk: (word: string, name: string) => `«${word}» артық. Қалай жазу керегі: ${help(name)}`,
    ru: (word: string, name: string) => `Лишнее слово «${word}». Как писать: ${help(name)}`,
    en: (word: string, name: string) => `“${word}” is not expected here. How to write it: ${help(name)}`,
  },
  operandMissing: {
    kk: (shown: string, name: string) => `${shown} жетіспейді. Қалай жазу керегі: ${help(name)}`,
    ru: (shown: string, name: string) => `Не хватает: ${shown}. Как писать: ${help(name)}`,
    en: (shown: string, name: string) => `${shown} is missing. How to write it: ${help(name)}`,
  },
  unknownLanguage: {
    kk: (value: string) => `«${value}» деген тіл жоқ. --lang kk, --lang ru немесе --lang en деп жазыңыз.`,
    ru: (value: string) => `Языка «${value}» нет. Напишите --lang kk, --lang ru или --lang en.`,
    en: (value: string) => `There is no language “${value}”. Write --lang kk, --lang ru or --lang en.`,
  },
});
