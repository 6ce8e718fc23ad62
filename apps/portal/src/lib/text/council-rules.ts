import type { Rule } from '@qorgan/domain';
import type { Text } from '@qorgan/statute';

/** What the rules of criteria, councils and summaries say to whoever breaks one. */
export const councilRuleText = {
  scaleUnclear: {
    kk: 'Шкалада 2-ден 10-ға дейін баспалдақ болуы керек. Әр баспалдақты қазақша да, орысша да жазыңыз.',
    ru: 'В шкале должно быть от 2 до 10 ступеней. Напишите каждую и на казахском, и на русском.',
    en: 'A scale needs 2 to 10 steps. Write each of them in Kazakh and in Russian.',
  },
  assessmentUnclear: {
    kk: 'Кемінде бір сұраққа жауап беріңіз.',
    ru: 'Ответьте хотя бы на один вопрос.',
    en: 'Answer one question at least.',
  },
  councilSignersNeeded: {
    kk: 'Бір төраға мен бір хатшыны белгілеңіз: хаттамаға солар қол қояды.',
    ru: 'Отметьте одного председателя и одного секретаря: протокол подписывают они.',
    en: 'Mark one chair and one secretary: they sign the minutes.',
  },
  councilWordsNeeded: {
    kk: 'Не өзгергенін және не шешілгенін жазыңыз.',
    ru: 'Напишите, что изменилось и что решено.',
    en: 'Say what changed and what was decided.',
  },
} as const satisfies Partial<Record<Rule, Text>>;
