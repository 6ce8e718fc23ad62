import { isOnDark } from './ground.ts';
import { cellAround, insert, isAmongBoxes, isInPlace, placeOf, showsName } from './place.ts';
import { reportButton, type ButtonWords, type ReportButton } from './report-button.ts';
import { watchSight, type Sight } from './sight.ts';

/** A name in the page and, while it is to be seen, the button beside it. */
type Row = {
  name: HTMLElement;
  cell: HTMLElement;
  shown?: ReportButton & { sight: Sight; gone: AbortController };
};

export type RowButtons = {
  /** Makes the buttons be beside these names and nowhere else. */
  show(names: Iterable<HTMLElement>): void;
  /** Takes all of them away. */
  clear(): void;
};

/**
 * The buttons in the rows of a page. `press` is called with the name beside which a person pressed a button that they
 * could see; `changed` whenever something of ours was put into the page or taken out.
 */
export function rowButtons(
  words: () => ButtonWords,
  { press, changed }: { press: (name: HTMLElement) => Promise<void>; changed: () => void },
): RowButtons {
  let rows = new Map<HTMLElement, Row>();
  /** One stop of the Tab key for all of them: whoever enters marks by keyboard is not held up at each pupil. */
  let stop: HTMLElement | undefined;
  const resized = new ResizeObserver(() => settle());

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
    row.shown?.gone.abort();
    row.shown?.host.remove();
    delete row.shown;
  }

  /** First all that is asked of the page, then all that is changed: it is laid out once. */
  function settle(): void {
    const all = [...rows.values()];
    const seen = new Set(all.filter(({ name }) => showsName(name)));
    for (const row of all) {
      if (!seen.has(row)) hide(row);
      else if (!row.shown || !isInPlace(row.shown.host, row.name)) bring(row);
    }
    const shown = all.flatMap(({ shown, cell }) =>
      shown ? { ...shown, place: placeOf(shown.host, cell) } : [],
    );
    for (const { face, place } of shown)
      for (const [name, value] of Object.entries(place))
        if (face.style.getPropertyValue(`--${name}`) !== value) face.style.setProperty(`--${name}`, value);
    keepStop(shown.map(({ face }) => face));
    changed();
  }

  function bring(row: Row): void {
    const { host, face } = (row.shown ??= make(row));
    insert(host, row.name);
    // The pupil belongs to what a screen reader says, and the browser puts it there: it is not read here.
    face.ariaLabelledByElements = row.name.contains(host) ? [row.name] : [row.name, face];
  }

  function make(row: Row): NonNullable<Row['shown']> {
    const manner = isAmongBoxes(row.name) ? 'outOfFlow' : 'inRow';
    const button = reportButton(words(), { manner }, () => void pressed(row));
    const gone = new AbortController();
    const { face } = button;
    face.tabIndex = -1;
    face.classList.toggle('dark', isOnDark(row.cell));
    face.addEventListener('keydown', (event) => move(event, face));
    face.addEventListener('focus', () => keepStop(faces(), face));
    return { ...button, gone, sight: watchSight(button, gone.signal) };
  }

  async function pressed(row: Row): Promise<void> {
    const { shown } = row;
    if (!shown || !(await shown.sight.isSeen())) return;
    if (row.shown === shown && isInPlace(shown.host, row.name) && isBeside(shown.face, row.cell))
      await press(row.name);
  }

  const faces = () => [...rows.values()].flatMap(({ shown }) => (shown ? shown.face : []));

  function keepStop(all: readonly HTMLElement[], asked = stop): void {
    const next = asked && all.includes(asked) ? asked : all[0];
    if (next === stop) return;
    if (stop) stop.tabIndex = -1;
    if (next) next.tabIndex = 0;
    stop = next;
  }

  function move(event: KeyboardEvent, from: HTMLButtonElement): void {
    const all = faces();
    const at = all.indexOf(from);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || !all[to]) return;
    event.preventDefault();
    all[to].focus();
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

/** A page could move a row's button to where another one is expected. */
function isBeside(face: HTMLElement, cell: HTMLElement): boolean {
  const [a, b] = [face.getBoundingClientRect(), cell.getBoundingClientRect()];
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
