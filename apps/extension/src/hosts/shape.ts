const rowOf = 'tr, [role=row]';
const cellOf = 'td, th, [role=cell], [role=gridcell], [role=rowheader]';
const controls = 'input, select, textarea, button, [contenteditable]';

/** Every row of a page, by markup or by role. */
export const rowsOf = (document: Document) => document.querySelectorAll<HTMLElement>(rowOf);

/** Whether the element stands in this row and not in a row of a table inside: old pages are laid out by tables. */
export const isIn = (row: Element) => (element: Element) => element.closest(rowOf) === row;

/** The first cells of a row; the marks behind them are nobody's business. */
export function firstCells(row: Element, most: number): HTMLElement[] {
  const cells: HTMLElement[] = [];
  // One after the other: a row may have a hundred of them, and a page is looked at often.
  for (let cell = row.firstElementChild; cell && cells.length < most; cell = cell.nextElementSibling)
    if (cell instanceof HTMLElement && cell.matches(cellOf)) cells.push(cell);
  return cells;
}

/** The running number in the first cell of a row; NaN where anything else stands there. */
export const numberIn = (cell: Element | undefined): number =>
  Number(/^\s*(\d{1,4})\s*\.?\s*$/.exec(cell?.textContent ?? '')?.[1] ?? Number.NaN);

/** A cell that can hold a name: nothing to fill in, no table of its own, as wide as one column. */
export const holdsText = (cell: HTMLElement | undefined): cell is HTMLElement =>
  cell !== undefined &&
  cell.childNodes.length > 0 &&
  !cell.querySelector(`${controls}, table`) &&
  !(cell instanceof HTMLTableCellElement && cell.colSpan > 1);
