import type { PupilChosen } from '../messages.ts';
import { isOnDark } from './ground.ts';
import { oneStop } from './one-stop.ts';
import { cellAround, insertUnnoticed, isBeside, isInPlace, placeOf, roomy, showsName } from './place.ts';
import { reportButton, retire, type ButtonWords, type ReportButton, type Told } from './report-button.ts';
import { watchSight, type Sight } from './sight.ts';

type Shown = ReportButton & { sight: Sight; gone: AbortController };

/** A name in the page and, while it is to be seen, the button beside it; `isFull` where there is no place for one. */
type Row = { name: HTMLElement; cell: HTMLElement; shown?: Shown; isFull?: boolean };

export type RowButtons = {
  /** Makes the buttons be beside these names and nowhere else. */
  show(names: Iterable<HTMLElement>): void;
  /** Takes all of them away. */
  clear(): void;
};

/** The buttons in the rows of a page. */
export function rowButtons(
  words: () => ButtonWords,
  { read, press, changed }: Told<HTMLElement>,
): RowButtons {
  let rows = new Map<HTMLElement, Row>();
  const stop = oneStop(() => [...rows.values()].flatMap(({ shown }) => (shown ? shown.face : [])));
  // What comes to be seen, and what gets another size, without any change of the page's content.
  const resized = new ResizeObserver(settle);

  function show(names: Iterable<HTMLElement>): void {
    const before = rows;
    rows = new Map();
    for (const name of names) rows.set(name, before.get(name) ?? track(name));
    for (const row of before.values()) if (!rows.has(row.name)) forget(row);
    settle();
  }

  function track(name: HTMLElement): Row {
    const cell = cellAround(name);
    resized.observe(cell);
    return { name, cell };
  }

  function forget(row: Row): void {
    resized.unobserve(row.cell);
    hide(row);
  }

  function hide(row: Row): void {
    if (!row.shown) return;
    row.shown.gone.abort();
    retire(row.shown);
    delete row.shown;
  }

  /** First all that is asked of the page, then all that is changed: it is laid out as few times as can be. */
  function settle(): void {
    const all = [...rows.values()];
    const seen = new Set(all.filter(({ name, cell, isFull }) => !isFull && showsName(name, cell)));
    for (const row of all) if (!seen.has(row)) hide(row);
    bring([...seen].filter(({ shown, name }) => !shown || !isInPlace({ ...shown, name })));

    place(all.flatMap((row) => (row.shown ? { ...row, ...row.shown } : [])));
    stop.keep();
    changed();
  }

  function place(all: readonly (Row & Shown)[]): void {
    const places = all.map(placeOf);
    // All of them small where one has to be, since they stand in a column.
    const isTight = places.some(({ room }) => room < roomy);
    for (const [at, { face }] of all.entries()) {
      const { left, top, size } = places[at]!;
      face.classList.toggle('tight', isTight);
      for (const [name, value] of Object.entries({ left, top, size }))
        if (face.style.getPropertyValue(`--${name}`) !== `${value}px`)
          face.style.setProperty(`--${name}`, `${value}px`);
    }
  }

  function bring(missing: readonly Row[]): void {
    const made = missing.map((row) => ({ ...row, ...(row.shown ??= make(row)), row }));
    for (const { row } of insertUnnoticed(made)) {
      row.isFull = true;
      hide(row);
    }
    // The pupil belongs to what a screen reader says, and the browser puts it there: it is not read here.
    for (const { row, face, host, name } of made)
      if (row.shown) face.ariaLabelledByElements = name.contains(host) ? [name] : [face, name];
  }

  function make(row: Row): Shown {
    const button = reportButton(words(), { manner: 'inRow' }, () => void pressed(row));
    const gone = new AbortController();
    button.face.classList.toggle('dark', isOnDark(row.cell));
    stop.add(button.face);
    return { ...button, gone, sight: watchSight(button, gone.signal) };
  }

  async function pressed(row: Row): Promise<void> {
    const { shown, name, cell } = row;
    const pupil = read(name);
    if (!shown || !(await shown.sight.isSeen())) return;
    // While the browser was asked, the page may have used the row for another one.
    const isAsBefore = row.shown === shown && isInPlace({ ...shown, name }) && isSame(read(name), pupil);
    if (isAsBefore && isBeside(shown.face, cell) && showsName(name, cell)) await press(pupil);
  }

  return {
    show,
    clear() {
      for (const row of rows.values()) forget(row);
      rows = new Map();
      changed();
    },
  };
}

const isSame = (one: PupilChosen | null, other: PupilChosen | null) =>
  JSON.stringify(one) === JSON.stringify(other);
