import { holdsText, numberIn } from './shape.ts';

/** What journals write above a column of pupils. */
const pupils =
  /^(оқушы(лар|ның .+)?|тегі.*|т\.? ?а\.? ?ә\.?|аты[ -–]+жөні.*|білім алушы(лар|ның .+)?|студент(тер|тің .+)?|ф\.? ?и\.? ?о\.?.*|фамилия.*|ученик(и)?|учащи(йся|еся)|обучающи(йся|еся)|студенты?|(full )?name|surname.*|(pupil|student|learner)s?('s|’s)?( name)?)$/;
/** Whoever else may stand under such words. */
const others = /мұғалім|ұстаз|ата-ана|учител|педагог|преподав|родител|куратор|teacher|parent|staff/;

/** Whether a heading says that pupils stand below it; undefined where it says nothing. */
export function saysPupils(heading: string): boolean | undefined {
  const words = heading.replaceAll(/\s+/g, ' ').trim().toLowerCase();
  return words === '' ? undefined : pupils.test(words) && !others.test(words);
}

/**
 * The second cells of a table whose rows are numbered without a gap, under a heading that says pupils. `silentHeading`:
 * on a page that is known for a journal the heading may be empty, where at least three columns of lessons follow. A
 * table of topics or criteria is numbered as well: one whose heading says anything else has no pupils.
 */
export function numberedRows(table: HTMLTableElement, { silentHeading = false } = {}): HTMLElement[] {
  const said = saysPupils(headingOf(table));
  // Whatever stands in the first cells of any other table is not looked at.
  if (!(said ?? silentHeading)) return [];
  // A heading may begin with a number as well: the day of a lesson below the name of a month.
  const rows = [...table.rows].filter((row) => !isHeading(row) && !Number.isNaN(numberIn(row.cells[0])));
  const isInOrder = rows.every(
    ({ cells }, at) => at === 0 || numberIn(cells[0]) === numberIn(rows[at - 1]!.cells[0]) + 1,
  );
  const areLessons = said || rows.every(({ cells }) => cells.length >= 5);
  return isInOrder && areLessons ? rows.flatMap(({ cells: [, name] }) => (holdsText(name) ? name : [])) : [];
}

/** What stands above the second column: the lowest heading that is not empty. */
function headingOf(table: HTMLTableElement): string {
  const headings = [...table.rows].filter(isHeading);
  /** For number and name, the row of headings down to which a cell above still reaches. */
  const taken = [0, 0];
  let heading = '';
  for (const [at, row] of headings.entries()) {
    const cells = [...row.cells];
    for (let column = 0; column < taken.length; column += 1) {
      if (taken[column]! > at) continue;
      const cell = cells.shift();
      if (!cell) break;
      const reached = column + cell.colSpan;
      taken.fill(at + cell.rowSpan, column, reached);
      if (reached > 1 && cell.textContent.trim()) heading = cell.textContent;
    }
  }
  return heading;
}

const isHeading = (row: HTMLTableRowElement) =>
  row.parentElement?.tagName === 'THEAD' || [...row.cells].every(({ tagName }) => tagName === 'TH');
