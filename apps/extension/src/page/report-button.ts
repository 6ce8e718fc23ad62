import type { PupilChosen } from '../messages.ts';
import { dress, type Manner } from './style.ts';

export type ReportButton = {
  /** What stands in the page: an empty element with a closed shadow root. */
  host: HTMLElement;
  /** The button inside, which nothing of the page can reach. */
  face: HTMLButtonElement;
};

/** On every host, so that a copy that a page makes of one, which is an empty element and no button, can be told. */
const mark = 'data-qorgan';
const hosts = new WeakSet<Element>();

export type ButtonWords = { label: string; hint: string };

/** What comes of a button; `From` is what the pupil is read from. */
export type Told<From> = {
  /** Whose button it is, at the moment of the press; null where the page says none any more. */
  read: (from: From) => PupilChosen | null;
  /** A person pressed a button that they could see. */
  press: (pupil: PupilChosen | null) => Promise<void>;
  /** Something of ours was put into the page or taken out. */
  changed: () => void;
};

/**
 * A button that is not in the page yet. `press` is called when a person presses it, by pointer or key, and never for an
 * event that a script has made. What happens on the button stays there: a row that opens on a click does not.
 */
export function reportButton(
  { label, hint }: ButtonWords,
  { manner, worded = false }: { manner: Manner; worded?: boolean },
  press: () => void,
): ReportButton {
  // An element that HTML knows: a page could register a name of our own and be handed the shadow root.
  const host = document.createElement('span');
  host.setAttribute(mark, '');
  hosts.add(host);
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, manner);
  const face = document.createElement('button');
  face.type = 'button';
  face.title = hint;
  face.append(shield());
  if (worded) face.append(label);
  else face.ariaLabel = label;
  face.classList.toggle('worded', worded);
  root.append(face);

  face.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  for (const type of kept) face.addEventListener(type, keep);
  return { host, face };
}

/** Takes a button out of the page for good. */
export function retire({ host }: ReportButton): void {
  hosts.delete(host);
  host.remove();
}

/** Takes away what looks like a button of ours and is none: copies, and what an earlier extension has left. */
export function sweep(): void {
  for (const one of document.querySelectorAll(`[${mark}]`)) if (!hosts.has(one)) one.remove();
}

const kept = [
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'dragstart'],
  ...['pointerdown', 'pointerup', 'touchstart', 'touchend', 'keydown', 'keyup', 'keypress'],
];

function keep(event: Event): void {
  event.stopPropagation();
  // A mouse would take the selection away, a click would follow a link around the button.
  if (/^(mousedown|click|auxclick|dragstart)$/.test(event.type)) event.preventDefault();
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** The shield of Qorgan, as nodes: markup in a string may be forbidden by a page. */
function shield(): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute(
    'd',
    'M12 1.5 21.5 5v7c0 5.6-3.8 9.300-9.500 10.800C6.300 21.300 2.500 17.600 2.500 12V5Z',
  );
  svg.append(path);
  return svg;
}
