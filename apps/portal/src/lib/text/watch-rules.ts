import type { Rule } from '@qorgan/domain';
import type { Text } from '@qorgan/statute';

/** What a person is told when something about a child under watch was refused. */
export const watchRuleText = {
  groundNeeded: {
    kk: 'Кемінде бір негіздеме таңдаңыз.',
    ru: 'Выберите хотя бы одно основание.',
    en: 'Choose at least one ground.',
  },
  alreadyWatched: {
    kk: 'Бұл бала қадағалауда тұр. Жаңа негіздемені оның жазбасына қосыңыз.',
    ru: 'Этот ребенок уже под наблюдением. Добавьте новое основание в его запись.',
    en: 'This child is under watch already. Add the new ground to the entry.',
  },
  watchEnded: {
    kk: 'Қадағалау аяқталған, оған енді жазба қосылмайды.',
    ru: 'Наблюдение завершено, добавить в запись ничего нельзя.',
    en: 'The watch has ended; nothing can be added to it.',
  },
  reviewInPast: {
    kk: 'Қайта қарау күні бүгін немесе одан кейін болуы керек.',
    ru: 'День пересмотра должен быть сегодня или позже.',
    en: 'The review has to be today or later.',
  },
  responsibleUnknown: {
    kk: 'Жауапты қызметкерді тізімнен таңдаңыз.',
    ru: 'Выберите ответственного из списка.',
    en: 'Choose who is responsible from the list.',
  },
  contactPlanUnclear: {
    kk: 'Байланыс түрін таңдап, 1-ден 90-ға дейінгі оқу күнін жазыңыз немесе екеуін де бос қалдырыңыз.',
    ru: 'Выберите вид контакта и укажите от 1 до 90 учебных дней или оставьте оба поля пустыми.',
    en: 'Choose the type of contact and write 1 to 90 school days, or leave both empty.',
  },
  lastGround: {
    kk: 'Бұл – соңғы негіздеме. Оны алып тастаудың орнына қадағалауды аяқтаңыз.',
    ru: 'Это последнее основание. Вместо этого завершите наблюдение.',
    en: 'This is the last ground. End the watch instead.',
  },
  nextContactInPast: {
    kk: 'Келесі байланыс күні бүгін немесе одан кейін болуы керек.',
    ru: 'День следующего контакта должен быть сегодня или позже.',
    en: 'The next contact has to be today or later.',
  },
} satisfies Partial<Record<Rule, Text>>;
