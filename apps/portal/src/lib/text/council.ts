import type { ConcernLevel, CouncilPart } from '@qorgan/domain';
import { texts, type Text } from '@qorgan/statute';

export const councilPartName: Readonly<Record<CouncilPart, Text>> = {
  chair: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
  secretary: { kk: 'Хатшы', ru: 'Секретарь', en: 'Secretary' },
  member: { kk: 'Қатысушы', ru: 'Участник', en: 'Present' },
};

/** How much a child worries the school, as the council decides it. */
export const councilLevelName: Readonly<Record<ConcernLevel, Text>> = {
  high: { kk: 'Жоғары', ru: 'Высокий', en: 'High' },
  raised: { kk: 'Орташа', ru: 'Средний', en: 'Medium' },
  low: { kk: 'Төмен', ru: 'Низкий', en: 'Low' },
};

/** The meetings of the school's council on children under watch. */
export const councilText = texts({
  title: { kk: 'Кеңес отырыстары', ru: 'Заседания совета', en: 'Meetings of the council' },
  about: {
    kk: 'Қадағалаудағы балалар жөніндегі мектеп кеңесі: әр бала бойынша не өзгерді, не шешілді, қашан қайта қаралады.',
    ru: 'Совет школы по детям под наблюдением: что изменилось по каждому ребенку, что решено, когда смотрим снова.',
    en: 'The school’s council on children under watch: for each child what changed, what was decided, when it is looked at again.',
  },
  none: { kk: 'Әзірге отырыс жазылмаған.', ru: 'Заседаний пока нет.', en: 'No meeting is recorded yet.' },
  add: { kk: 'Отырысты жазу', ru: 'Записать заседание', en: 'Record a meeting' },
  number: {
    kk: (number: number) => `№ ${number} отырыс`,
    ru: (number: number) => `Заседание № ${number}`,
    en: (number: number) => `Meeting No. ${number}`,
  },
  people: {
    kk: (count: number) => `қатысқаны: ${count}`,
    ru: (count: number) => `присутствовало: ${count}`,
    en: (count: number) => `present: ${count}`,
  },
  held: { kk: 'Отырыс күні', ru: 'День заседания', en: 'Day of the meeting' },
  present: { kk: 'Қатысқандар', ru: 'Присутствовали', en: 'Present' },
  presentHint: {
    kk: 'Қызметкерді тізімнен таңдаңыз. Басқа адам болса, тізімді бос қалдырып, аты-жөні мен лауазымын жазыңыз. Бос қатар есепке алынбайды.',
    ru: 'Сотрудника выберите из списка. Если это другой человек, оставьте список пустым и напишите имя и должность. Пустая строка не считается.',
    en: 'Choose a colleague from the list. For anybody else leave the list empty and write name and post. An empty row does not count.',
  },
  person: {
    kk: (number: number) => `${number}-қатысушы`,
    ru: (number: number) => `${number}-й участник`,
    en: (number: number) => `Person ${number}`,
  },
  colleague: { kk: 'Мектеп қызметкері', ru: 'Сотрудник школы', en: 'Colleague' },
  nobodyOfThese: { kk: 'Тізімде жоқ адам', ru: 'Нет в списке', en: 'Not in the list' },
  otherName: { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' },
  otherPost: { kk: 'Лауазымы', ru: 'Должность', en: 'Post' },
  part: { kk: 'Отырыстағы міндеті', ru: 'Роль на заседании', en: 'Part in the meeting' },
  another: { kk: 'Тағы бір адам қосу', ru: 'Добавить еще человека', en: 'Add another person' },
  saveMeeting: { kk: 'Отырысты сақтау', ru: 'Сохранить заседание', en: 'Save the meeting' },
  saved: { kk: 'Сақталды.', ru: 'Сохранено.', en: 'Saved.' },
  correctMeeting: {
    kk: 'Күнін немесе қатысқандарды түзету',
    ru: 'Исправить день или присутствовавших',
    en: 'Put the day or those present right',
  },
  correctHint: {
    kk: 'Бұрынғы жазба өшпейді. Қатысқандарды толық жазыңыз.',
    ru: 'Прежняя запись не стирается. Запишите присутствовавших полностью.',
    en: 'The former record is not erased. Write down everybody who was present.',
  },
  version: {
    kk: (number: number) => `${number}-нұсқа`,
    ru: (number: number) => `Версия ${number}`,
    en: (number: number) => `Version ${number}`,
  },
  meanwhile: {
    kk: 'Осы арада жазба өзгерді. Жазғаныңыз төменде сақталды: бетті тексеріп, қайта сақтаңыз.',
    ru: 'Запись тем временем изменилась. Введенное сохранено ниже: проверьте и сохраните еще раз.',
    en: 'The record was changed meanwhile. What you typed is kept below: check it and save again.',
  },
  children: { kk: 'Қаралған балалар', ru: 'Рассмотренные дети', en: 'Children spoken of' },
  noChildren: {
    kk: 'Әзірге бірде-бір бала жазылмаған.',
    ru: 'Пока не записан ни один ребенок.',
    en: 'No child is written down yet.',
  },
  toCome: { kk: 'Әлі қаралмағандар', ru: 'Еще не рассмотрены', en: 'Not spoken of yet' },
  reviewWas: {
    kk: (day: string) => `қайта қарау күні: ${day}`,
    ru: (day: string) => `день пересмотра: ${day}`,
    en: (day: string) => `review on ${day}`,
  },
  child: { kk: 'Бала бойынша шешім', ru: 'Решение по ребенку', en: 'Decision on a child' },
  changed: { kk: 'Не өзгерді?', ru: 'Что изменилось?', en: 'What changed?' },
  decided: { kk: 'Не шешілді?', ru: 'Что решено?', en: 'What was decided?' },
  inMinutes: {
    kk: 'Бұл сөздер хаттамаға түседі. Психологтің өзіне ғана арналған жазбаларды мұнда көшірмеңіз.',
    ru: 'Эти слова войдут в протокол. Не переносите сюда записи, предназначенные только психологу.',
    en: 'These words go into the minutes. Do not copy notes here that are the psychologist’s only.',
  },
  outcome: { kk: 'Қадағалау', ru: 'Наблюдение', en: 'The watch' },
  goesOn: { kk: 'Жалғасады', ru: 'Продолжается', en: 'Goes on' },
  ends: { kk: 'Аяқталады', ru: 'Завершается', en: 'Ends' },
  ended: { kk: 'Қадағалау аяқталды', ru: 'Наблюдение завершено', en: 'The watch ended' },
  level: { kk: 'Алаңдау деңгейі', ru: 'Уровень беспокойства', en: 'Level of concern' },
  reviewOn: { kk: 'Қайта қарау күні', ru: 'День пересмотра', en: 'Next review' },
  goesOnOnly: {
    kk: 'Деңгейі мен қайта қарау күні – қадағалау жалғасса ғана.',
    ru: 'Уровень и день пересмотра – только если наблюдение продолжается.',
    en: 'Level and next review only where the watch goes on.',
  },
  saveChild: { kk: 'Шешімді сақтау', ru: 'Сохранить решение', en: 'Save the decision' },
  correctChild: { kk: 'Түзету', ru: 'Исправить', en: 'Put right' },
  correctChildHint: {
    kk: 'Бұрынғы сөздер өшпейді. Деңгейі, күні немесе аяқталуы өзгерсе ғана қадағалау жазбасына жаңа дерек қосылады.',
    ru: 'Прежние слова не стираются. В запись о наблюдении попадет новое, только если изменятся уровень, день или завершение.',
    en: 'The former words are not erased. The entry of the register changes only where level, day or end change.',
  },
  former: { kk: 'Бұрынғы сөздер', ru: 'Прежние слова', en: 'Former words' },
  minutes: { kk: 'Хаттама', ru: 'Протокол', en: 'Minutes' },
  fileIn: {
    kk: (language: string, format: string) => `${language} тілінде, ${format}`,
    ru: (language: string, format: string) => `На ${language} языке, ${format}`,
    en: (language: string, format: string) => `In ${language}, ${format}`,
  },
  inKk: { kk: 'қазақ', ru: 'казахском', en: 'Kazakh' },
  inRu: { kk: 'орыс', ru: 'русском', en: 'Russian' },
});
