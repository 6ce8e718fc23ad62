import { isOnDark } from './ground.ts';
import { reportButton, retire, type ButtonWords, type ReportButton, type Told } from './report-button.ts';
import { watchSight, type Sight } from './sight.ts';

/** A name takes two lines in a narrow column; more is a list. */
const mostLines = 3;
const height = 36;
const gap = 6;

export type SelectionButton = { allow(isAllowed: boolean): void };

/**
 * A button beside whatever a person selects with pointer or keyboard, while it is allowed. What is selected is read at the
 * press and not before.
 */
export function selectionButton(
  words: () => ButtonWords,
  { read, press, changed }: Told<string>,
  signal: AbortSignal,
): SelectionButton {
  let isAllowed = false;
  let shown: (ReportButton & { sight: Sight; gone: AbortController }) | undefined;

  const hide = () => {
    if (!shown) return;
    shown.gone.abort();
    retire(shown);
    shown = undefined;
    changed();
  };

  const pressed = async () => {
    const pupil = read(getSelection()?.toString() ?? '');
    if (!(await shown?.sight.isSeen())) return;
    hide();
    await press(pupil);
  };

  const show = () => {
    const place = isAllowed ? placeBeside(getSelection()) : null;
    if (!place) return hide();
    if (!shown) {
      const button = reportButton(words(), { manner: 'afloat', worded: true }, () => void pressed());
      const gone = new AbortController();
      shown = { ...button, gone, sight: watchSight(button, gone.signal) };
      document.documentElement.append(button.host);
    }
    const { face } = shown;
    face.classList.toggle('dark', isOnDark(getSelection()!.anchorNode!.parentElement!));
    face.style.setProperty(
      '--left',
      `${Math.max(gap, Math.min(place.left, innerWidth - face.offsetWidth - gap))}px`,
    );
    face.style.setProperty('--top', `${place.top}px`);
    changed();
  };

  // After the browser has made of the press or key what it makes of it.
  const soon = (event: Event) => {
    if (event.isTrusted && event.target !== shown?.host) setTimeout(show);
  };
  for (const type of ['pointerup', 'keyup']) document.addEventListener(type, soon, { signal, capture: true });
  const left = () => {
    if (shown && getSelection()?.isCollapsed) hide();
  };
  document.addEventListener('selectionchange', left, { signal });
  document.addEventListener('scroll', () => shown && show(), { signal, capture: true, passive: true });
  window.addEventListener('resize', () => shown && show(), { signal });
  signal.addEventListener('abort', hide);

  return {
    allow(allowed) {
      isAllowed = allowed;
      if (!allowed && shown) hide();
    },
  };
}

/** Below the end of the selection, above it where there is no room; null where it can be no name or is not to be seen. */
function placeBeside(selection: Selection | null): { left: number; top: number } | null {
  if (!selection || selection.isCollapsed || selection.rangeCount !== 1) return null;
  const range = selection.getRangeAt(0);
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const last = lines.at(-1);
  if (!last || new Set(lines.map(({ top }) => Math.round(top))).size > mostLines) return null;
  if (last.bottom < 0 || last.top > innerHeight || !range.commonAncestorContainer.isConnected) return null;
  const below = last.bottom + gap;
  return { left: last.right, top: below + height < innerHeight ? below : last.top - gap - height };
}
