/** Both sides of the button, where the row is high enough; as WCAG 2.2 asks of a target. */
const side = 24;
/** Between a name and its button. */
const gap = 4;
/** Narrower than two letters is no name, whatever blanks it is made of. */
const narrowest = 12;

const cellOf = 'td, th, [role=cell], [role=gridcell], [role=rowheader]';

/** The cell that a name stands in. */
export const cellAround = (name: HTMLElement): HTMLElement => name.closest<HTMLElement>(cellOf) ?? name;

/** Whether a name is to be seen there: by its outline alone, not one letter is read. */
export function showsName(name: HTMLElement): boolean {
  const range = document.createRange();
  range.selectNodeContents(name);
  const { width, height } = range.getBoundingClientRect();
  return width >= narrowest && height > 0;
}

/** Puts a host where the name ends, so that the page is laid out as before. */
export function insert(host: HTMLElement, name: HTMLElement): void {
  if (name.matches('a')) name.after(host);
  else name.append(host);
}

/** Whether the host still is where it was put. */
export const isInPlace = (host: HTMLElement, name: HTMLElement): boolean =>
  name.matches('a') ? name.nextSibling === host : host.parentNode === name;

/** Whether what stands beside the name is laid out as boxes of their own. */
export const isAmongBoxes = (name: HTMLElement): boolean =>
  /flex|grid/.test(getComputedStyle(name.matches('a') ? name.parentElement! : name).display);

export type Place = { left: string; top: string; size: string };

/** In cells no wider than this, buttons stand in a column of their own, where an eye and a pointer find them. */
const narrow = 360;

/**
 * Where the button goes, seen from its host: at the end of the cell, or behind the name where that would be far from it.
 * Over the end of a name that leaves no room and never over the next cell, where a mark may stand. No higher than the
 * row, so that it meets no other one.
 */
export function placeOf(host: HTMLElement, cell: HTMLElement): Place {
  const from = host.getBoundingClientRect();
  const around = cell.getBoundingClientRect();
  const size = Math.min(side, Math.floor(around.height));
  const end = Math.floor(around.right - side - 1 - from.left);
  const left = around.width <= narrow ? end : Math.min(gap, end);
  const top = Math.round(around.top + (around.height - size) / 2 - from.top);
  return { left: `${left}px`, top: `${top}px`, size: `${size}px` };
}
