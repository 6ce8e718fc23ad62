/** Offices held by a person: [as in a directory, to whom]. */
const offices: Readonly<Record<string, string>> = {
  аким: 'акиму',
  директор: 'директору',
  заместитель: 'заместителю',
  заведующий: 'заведующему',
  исполняющий: 'исполняющему',
  инспектор: 'инспектору',
  комиссар: 'комиссару',
  начальник: 'начальнику',
  председатель: 'председателю',
  руководитель: 'руководителю',
  секретарь: 'секретарю',
  специалист: 'специалисту',
  уполномоченный: 'уполномоченному',
};

/** What bodies are called: [as in a directory, of what]. */
const bodies: Readonly<Record<string, string>> = {
  акимат: 'акимата',
  аппарат: 'аппарата',
  департамент: 'департамента',
  инспекция: 'инспекции',
  комиссия: 'комиссии',
  комитет: 'комитета',
  министерство: 'министерства',
  орган: 'органа',
  отдел: 'отдела',
  отделение: 'отделения',
  служба: 'службы',
  управление: 'управления',
  центр: 'центра',
};

const dativeAdjective = (word: string) => word.replace(/(?:ый|ой)$/u, 'ому').replace(/ий$/u, 'ему');
const genitiveAdjective = (word: string) =>
  word
    .replace(/(?:ый|ой|ое)$/u, 'ого')
    .replace(/(?:ий|ее)$/u, 'его')
    .replace(/ая$/u, 'ой')
    .replace(/яя$/u, 'ей');

const likeFirst = (model: string, word: string) =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** Declines leading adjectives and the noun they belong to; where the noun is not known, the words stay. */
function decline(
  words: string,
  nouns: Readonly<Record<string, string>>,
  adjective: (word: string) => string,
) {
  const parts = words.split(' ');
  for (const [index, part] of parts.entries()) {
    // "Уполномоченный по правам ребенка" is a person, "уполномоченный орган" a body.
    const isAdjective = parts[index + 1]?.toLowerCase() === 'орган';
    const noun = isAdjective ? undefined : nouns[part.toLowerCase()];
    parts[index] = noun ? likeFirst(part, noun) : adjective(part);
    if (noun) return parts.join(' ');
    if (parts[index] === part) return words;
  }
  return words;
}

/**
 * To whom, for an office held by a person: "Начальник" → "Начальнику", "Региональный уполномоченный по правам
 * ребенка" → "Региональному уполномоченному по правам ребенка". Bodies stay in the nominative, as office practice
 * has it when no office is named.
 */
export const russianDative = (words: string): string => decline(words, offices, dativeAdjective);

/** Of what, for a body: "Городской отдел полиции" → "Городского отдела полиции". Unknown words stay. */
export const russianGenitive = (words: string): string => decline(words, bodies, genitiveAdjective);

/** Offices as an acting holder has them: [as in a directory, of whom]. */
const officesOf: Readonly<Record<string, string>> = {
  директор: 'директора',
  заведующий: 'заведующего',
  начальник: 'начальника',
  председатель: 'председателя',
  ректор: 'ректора',
  руководитель: 'руководителя',
};

/** Of whom, for an office held by a person: "Директор школы" → "Директора школы". Unknown words stay. */
export const russianGenitiveOffice = (words: string): string => decline(words, officesOf, genitiveAdjective);
