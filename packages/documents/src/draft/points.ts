import { longDate } from '@qorgan/domain';
import { longMoment, shortMoment } from '../astana-time.ts';
import { cleanLine } from '../clean-text.ts';
import type { InTwo, LetterLocale } from '../letter/letter.ts';
import { kindsPoint } from './kinds-point.ts';
import type { LetterFacts } from './letter-facts.ts';
import { quote, quotes } from './quote.ts';

type Make = (locale: LetterLocale) => string;
const inTwo = (make: Make): InTwo => ({ kk: make('kk'), ru: make('ru') });
const items = (texts: readonly string[]) =>
  texts.map((text, index) => `– ${text}${index === texts.length - 1 ? '.' : ';'}`).join('\n');
const withoutStop = (text: string) => cleanLine(text).replace(/[.;]+$/u, '');

/** What the law wants said of the child and the school does not know is said to be unknown: no gap is left for it. */
function childPoint({ child }: LetterFacts): InTwo {
  const name = cleanLine([child.surname, child.given, child.patronymic ?? ''].join(' '));
  return inTwo((locale) => {
    const kk = locale === 'kk';
    const born = kk ? 'туған күні' : 'дата рождения';
    const home = kk ? 'тұрғылықты мекенжайы' : 'место жительства';
    const address = withoutStop(child.address ?? '');
    const parts = [
      name,
      child.birthDate
        ? `${born} – ${longDate(child.birthDate, locale)}`
        : `${born} ${kk ? 'белгісіз' : 'неизвестна'}`,
      child.classLabel && `${kk ? 'сыныбы' : 'класс'} – ${cleanLine(child.classLabel)}`,
      address ? `${home} – ${address}` : `${home} ${kk ? 'белгісіз' : 'неизвестно'}`,
    ];
    const label = kk ? 'Кәмелетке толмаған туралы мәлімет' : 'Сведения о несовершеннолетнем';
    return `${label}: ${parts.filter(Boolean).join(', ')}.`;
  });
}

/** Nothing at all about parents while the exception of paragraph 11.1 stands, whatever was passed. */
function parentsPoint({ parents, parentsNotInformed }: LetterFacts): InTwo | null {
  if (parents === 'hidden' || parentsNotInformed) return null;
  return inTwo((locale) => {
    const kk = locale === 'kk';
    const people = parents.map(({ relation, name, phone }) => {
      const who = relation ? `${cleanLine(name)} (${cleanLine(relation)})` : cleanLine(name);
      return phone ? `${who}, тел. ${cleanLine(phone)}` : who;
    });
    const label = kk ? 'Ата-анасы немесе өзге де заңды өкілдері' : 'Родители или иные законные представители';
    return `${label}: ${people.join('; ') || (kk ? 'мәлімет жоқ' : 'сведения отсутствуют')}.`;
  });
}

function detectionPoint({ detectedAt, receivedAt, circumstance }: LetterFacts): InTwo {
  return inTwo((locale) => {
    const [detected, received] = [longMoment(detectedAt, locale), longMoment(receivedAt, locale)];
    const how = circumstance && withoutStop(circumstance[locale]);
    if (locale === 'kk')
      return `Анықталған уақыты: ${detected}; ақпарат келіп түскен уақыты – ${received} (Астана уақытымен).${how ? ` Анықтау жағдайы (Қағидалардың 4-тармағы) – ${how}.` : ''}`;
    return `Время выявления: ${detected}; информация поступила ${received} (время Астаны).${how ? ` Обстоятельства выявления (пункт 4 Правил) – ${how}.` : ''}`;
  });
}

function quotedPoint(words: readonly string[], label: InTwo): InTwo | null {
  const quoted = quotes(words);
  return quoted === null ? null : inTwo((locale) => `${label[locale]}: ${quoted}`);
}

const observedLabel: InTwo = {
  kk: 'Байқалған фактілер (қызметкердің жазбасы бойынша, өзгеріссіз)',
  ru: 'Наблюдавшиеся факты (по записи работника, без изменений)',
};
const observedOfSeveral: InTwo = {
  kk: 'Байқалған фактілер (қызметкердің бірнеше бала туралы жазбасы бойынша, өзгеріссіз)',
  ru: 'Наблюдавшиеся факты (по записи работника о нескольких детях, без изменений)',
};

/** Paragraph 7: possible signs. What they mean is for the competent bodies to say. */
function signsPoint({ signs, isOfSeveral }: LetterFacts): InTwo | null {
  if (signs.length === 0) return null;
  return inTwo((locale) => {
    const list = items(signs.map((sign) => withoutStop(sign[locale])));
    const whose = isOfSeveral ? ` ${signsOfSeveral[locale]}` : '';
    if (locale === 'kk')
      return `Ықтимал белгілер (Қағидалардың 7-тармағы):\n${list}\nБұл белгілер ықтимал ғана, оларды уәкілетті органдар бағалайды.${whose}`;
    return `Вероятные признаки (пункт 7 Правил):\n${list}\nПризнаки являются лишь вероятными, их оценивают уполномоченные органы.${whose}`;
  });
}

const signsOfSeveral: InTwo = {
  kk: 'Белгілер бірнеше бала аталған жазбадан алынды.',
  ru: 'Признаки взяты из записи, в которой названы несколько детей.',
};

function measuresPoint({ measures }: LetterFacts): InTwo {
  const inOrder = [...measures].sort((a, b) => a.at.getTime() - b.at.getTime());
  return inTwo((locale) => {
    const label = locale === 'kk' ? 'Қабылданған шаралар' : 'Принятые меры';
    if (inOrder.length === 0)
      return `${label}: ${locale === 'kk' ? 'осы хат жасалған кезде тіркелген шаралар жоқ' : 'на момент составления письма меры не зафиксированы'}.`;
    return `${label}:\n${items(inOrder.map(({ at, text }) => `${shortMoment(at, locale)} – ${withoutStop(text[locale])}`))}`;
  });
}

/**
 * The exception of paragraph 11.1: stated, with its reason, and with the request that nothing reach the parents. Where
 * they had been told before it was made, the letter does not say that they were not.
 */
function exceptionPoint({ parentsNotInformed }: LetterFacts): InTwo | null {
  if (!parentsNotInformed) return null;
  const reason = quote(parentsNotInformed.reason);
  const decision = parentsNotInformed.wereTold ? toldBefore : notTold;
  return {
    kk: `Ата-анасына хабарлау: ${decision.kk}${reason ? ` Себебі: ${reason}` : ''} Осы хаттағы мәліметтерді оларға жария етпеуіңізді сұраймыз.`,
    ru: `Уведомление родителей: ${decision.ru}${reason ? ` Причина: ${reason}` : ''} Просим не разглашать им сведения, содержащиеся в настоящем письме.`,
  };
}

const exception: InTwo = {
  kk: 'Қағидалардың 11-тармағының 1) тармақшасында көзделген ерекшелікке (баланың мүдделеріне қайшы келетін жағдай) сәйкес',
  ru: 'на основании исключения, предусмотренного подпунктом 1) пункта 11 Правил (случай, противоречащий интересам ребенка),',
};
const notTold: InTwo = {
  kk: `${exception.kk} баланың ата-анасына немесе өзге де заңды өкілдеріне хабарланған жоқ.`,
  ru: `${exception.ru} родители или иные законные представители ребенка не уведомлены.`,
};
const toldBefore: InTwo = {
  kk: `баланың ата-анасына немесе өзге де заңды өкілдеріне бұған дейін хабарланған. Кейін ${exception.kk} оларға бұдан әрі мәлімет бермеу туралы шешім қабылданды.`,
  ru: `родители или иные законные представители ребенка ранее были уведомлены. Впоследствии ${exception.ru} решено более не сообщать им сведений.`,
};

/** The numbered points of a letter: the child, what is reported, how it came to light, what was seen and done. */
export function pointsOf(facts: LetterFacts): readonly InTwo[] {
  const points = [
    childPoint(facts),
    parentsPoint(facts),
    kindsPoint(facts.kinds),
    detectionPoint(facts),
    quotedPoint(facts.observed, facts.isOfSeveral ? observedOfSeveral : observedLabel),
    quotedPoint(facts.childWords, {
      kk: 'Баланың айтқан сөздері (қызметкердің жазбасы бойынша, өзгеріссіз)',
      ru: 'Слова ребенка (по записи работника, без изменений)',
    }),
    signsPoint(facts),
    measuresPoint(facts),
    exceptionPoint(facts),
  ].filter((point) => point !== null);
  return points.map(({ kk, ru }, index) => ({ kk: `${index + 1}. ${kk}`, ru: `${index + 1}. ${ru}` }));
}
