/** Both sides of the button, where the row is high enough; as WCAG 2.2 asks of a target. */
const side = 24;
/** Between a name and its button. */
const gap = 4;
/** Narrower than two letters is no name, whatever blanks it is made of. */
const narrowest = 12;

const cellOf = 'td, th, [role=cell], [role=gridcell], [role=rowheader]';

/** The cell that a name stands in. */
export const cellAround = (name: HTMLElement): HTMLElement => name.closest<HTMLElement>(cellOf) ?? name;

/** Whether a name is to be seen in its cell: by its outline alone, not one letter is read. */
export function showsName(name: HTMLElement, cell: HTMLElement): boolean {
  const text = textOf(name);
  return text.width >= narrowest && meet(text, cell.getBoundingClientRect());
}

function textOf(name: HTMLElement): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(name);
  return range.getBoundingClientRect();
}

export type Inserted = { host: HTMLElement; name: HTMLElement; cell: HTMLElement };

/** Behind a link; where that moves something, inside of it. A plain name has its host inside in any case. */
const ways: readonly ((at: Inserted) => void)[] = [
  ({ host, name }) => (name.matches('a') ? name.after(host) : name.prepend(host)),
  ({ host, name }) => (name.matches('a') ? name.prepend(host) : name.append(host)),
];

/** Whether the host still is where it was put. */
export const isInPlace = ({ host, name }: Pick<Inserted, 'host' | 'name'>): boolean =>
  host.parentNode === name || name.nextSibling === host;

/**
 * Puts hosts where their names end. A host takes no room, but a page may have rules for the last element of a cell or
 * lay out whatever is in it as boxes: where anything moves, it is taken out again, and the answer names those for which
 * there is no place at all.
 */
export function insertUnnoticed<T extends Inserted>(all: readonly T[]): readonly T[] {
  let left = all;
  for (const insert of ways) {
    const before = left.map(outline);
    left.forEach(insert);
    left = left.filter((one, at) => outline(one) !== before[at]);
    for (const { host } of left) host.remove();
  }
  return left;
}

/** Sizes, and where the name is in its cell: that the rows above have grown is no matter of this one. */
function outline({ name, cell }: Inserted): string {
  const [inner, outer] = [name.getBoundingClientRect(), cell.getBoundingClientRect()];
  const offset = [inner.x - outer.x, inner.y - outer.y];
  return [inner.width, inner.height, outer.width, outer.height, ...offset].join();
}

/** In pixels; `room` is what the name leaves of its cell. */
export type Place = { left: number; top: number; size: number; room: number };

/** So much room a shield takes. */
export const roomy = 20;

/** In cells no wider than this, buttons stand in a column of their own, where an eye and a pointer find them. */
const narrow = 360;

/** The lines around a cell, which belong to the table. */
const border = 1;

/**
 * Where the button goes, seen from its host: level with the name, at the end of the cell, or behind the name where that
 * would be far from it. Over the end of a name that leaves no room and never over the next cell, where a mark may stand.
 * No higher than the row, so that it meets no other one.
 */
export function placeOf({ host, name, cell }: Inserted): Place {
  const from = host.getBoundingClientRect();
  const around = cell.getBoundingClientRect();
  const text = textOf(name);
  const size = Math.min(side, Math.floor(around.height - 2 * border));
  const end = Math.floor(around.right - side - border);
  const left = around.width <= narrow ? end : Math.min(text.right + gap, end);
  const level = text.top + (text.height - size) / 2;
  const top = Math.max(around.top + border, Math.min(level, around.bottom - border - size));
  return {
    left: Math.round(left - from.left),
    top: Math.round(top - from.top),
    size,
    room: around.right - text.right,
  };
}

/** Whether a button is at its cell: a page could move it to where another one is expected. */
export const isBeside = (face: HTMLElement, cell: HTMLElement): boolean =>
  meet(face.getBoundingClientRect(), cell.getBoundingClientRect());

const meet = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
