/** Latin letters that nobody tells from the Cyrillic ones on a page: 7A is 7А. */
const twins: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
};

const said = '(?:класс|сынып|сыныбы|class|grade)';
const quotes = '["\'«»“”„‟‘’‚‹›]*';
const label = new RegExp(
  `^(?:${said} ?:? ?)?(1[0-2]|\\d)[ -]*${quotes} ?([а-яёәғқңөұүһіa-z]) ?${quotes}(?:[ -]*(?:${said}|кл\\.?))?(?: ?\\([^()]*\\))?$`,
  'iu',
);

/**
 * A class as the school's roster writes it, `7 «А»`, of what a journal says: `7«А»`, `10 "А"`, `7 В класс`, `Класс: 9А`.
 * Grades 0 to 12 with one letter; null for anything else, a grade alone too: a wrong class is worse than none.
 */
export function classLabel(raw: string): string | null {
  const text = raw
    .slice(0, 200)
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const [, grade, letter] = label.exec(text) ?? [];
  if (grade === undefined || letter === undefined) return null;
  const capital = letter.toUpperCase();
  return `${grade} «${twins[capital] ?? capital}»`;
}
