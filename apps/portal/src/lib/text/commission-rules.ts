import type { Rule } from '@qorgan/domain';
import type { Text } from '@qorgan/statute';

/** What the rules of a commission's sittings, and of requests to a school, say to whoever breaks one. */
export const commissionRuleText = {
  quorumRuleWrong: {
    kk: 'Қажет мүшелер саны комиссия мүшелерінің санынан аспауы керек, кемінде бір болуы керек.',
    ru: 'Число нужных членов не может быть больше числа членов комиссии и меньше одного.',
    en: 'As many are needed as the commission has members at most, and one at least.',
  },
  sittingSignersNeeded: {
    kk: 'Бір төраға мен бір хатшыны белгілеңіз: үзіндіге солар қол қояды.',
    ru: 'Отметьте одного председателя и одного секретаря: выписку подписывают они.',
    en: 'Mark one chair and one secretary: they sign the extract.',
  },
  quorumRuleNeeded: {
    kk: 'Алдымен комиссияның кворум ережесін жазыңыз.',
    ru: 'Сначала запишите правило кворума комиссии.',
    en: 'First write down the commission’s own rule of quorum.',
  },
  moreThanMembers: {
    kk: 'Қатысқандар комиссия мүшелерінен көп. Шақырылғандарды «шақырылған» деп белгілеңіз немесе кворум ережесін түзетіңіз.',
    ru: 'Присутствующих больше, чем членов комиссии. Отметьте приглашенных как «приглашен» или исправьте правило кворума.',
    en: 'More are present than the commission has members. Mark those who were asked to come as such, or put the rule of quorum right.',
  },
  sittingNotHeld: {
    kk: 'Отырысқа кім қатысқаны әлі жазылмаған: алдымен соны жазыңыз.',
    ru: 'Еще не записано, кто присутствовал на заседании: сначала запишите это.',
    en: 'Nobody has been written down as present yet: do that first.',
  },
  quorumMissing: {
    kk: 'Кворум жоқ: шешім қабылданбайды. Істі келесі отырысқа қалдыруға болады; 29-тармақтың мерзімі тоқтамайды.',
    ru: 'Кворума нет: решение не принимается. Дело можно отложить до следующего заседания; срок пункта 29 при этом идет дальше.',
    en: 'There is no quorum: nothing is adopted. The case can be put off to another sitting; the clock of paragraph 29 runs on.',
  },
  decisionWordsNeeded: {
    kk: 'Не шешілгенін немесе неге кейінге қалдырылғанын жазыңыз.',
    ru: 'Напишите, что решено или почему дело отложено.',
    en: 'Say what was decided, or why it was put off.',
  },
  decisionMeasureNeeded: {
    kk: 'Кемінде бір шараны жазыңыз: 29-тармақ шара қолдануды талап етеді.',
    ru: 'Запишите хотя бы одну меру: пункт 29 требует мер.',
    en: 'Write down one measure at least: paragraph 29 asks for measures.',
  },
  decisionStands: {
    kk: 'Қабылданған шешім күшінде қалады: оны кейінге қалдырылған деп өзгертуге болмайды. Сөзін түзетіңіз немесе келесі отырыста жаңа шешім қабылдаңыз.',
    ru: 'Принятое решение остается принятым: сделать его отложенным нельзя. Исправьте слова или примите новое решение на другом заседании.',
    en: 'What was adopted stays adopted and cannot be turned into a case put off. Put its words right, or decide anew at another sitting.',
  },
  requestSubjectNeeded: {
    kk: 'Мектептен не сұрайтыныңызды белгілеңіз.',
    ru: 'Отметьте, что вы запрашиваете у школы.',
    en: 'Mark what you ask the school for.',
  },
  requestWordsNeeded: {
    kk: 'Тағы не керек екенін сөзбен жазыңыз.',
    ru: 'Напишите словами, что еще нужно.',
    en: 'Say in words what else is needed.',
  },
  dueInPast: {
    kk: 'Жауап беретін күн өтіп кеткен: бүгінгі не кейінгі күнді таңдаңыз.',
    ru: 'День ответа уже прошел: выберите сегодняшний или более поздний.',
    en: 'That day has gone by: choose today or a later one.',
  },
  answerEmpty: {
    kk: 'Жауапта бірде-бір сөз жоқ: кемінде бір жолды толтырыңыз.',
    ru: 'В ответе нет ни слова: заполните хотя бы одну строку.',
    en: 'The answer says nothing: fill in one line at least.',
  },
} as const satisfies Partial<Record<Rule, Text>>;
