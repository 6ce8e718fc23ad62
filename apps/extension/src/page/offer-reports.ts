import { pageAt } from '../hosts/index.ts';
import { localeOf } from '../hosts/language.ts';
import type { PupilChosen } from '../messages.ts';
import { pupilIn, pupilSelected } from './pupil.ts';
import { sweep, type ButtonWords } from './report-button.ts';
import { rowButtons } from './row-buttons.ts';
import { selectionButton } from './selection-button.ts';
import { isAlive, send } from './send.ts';
import { pageText } from './text.ts';
import { watch } from './watch.ts';

type Here = NonNullable<ReturnType<typeof pageAt>>;

/** Asked anew each time: a page may draw itself as another one without being loaded. */
const here = (): Here | null => pageAt(new URL(location.href));

const from = (read: (at: Here) => PupilChosen | null): PupilChosen | null => {
  const at = here();
  return at && read(at);
};

const namesAt = (at: Here | null): HTMLElement[] => [...(at?.page.rows?.(document) ?? [])];

/**
 * Offers a report in the page that this script runs in: a button beside each pupil that the page certainly shows, or
 * beside a name that the teacher selects. Reads a name when its button is pressed, and nothing before. Ends by itself,
 * without a trace, when the extension is updated or taken away; the answer ends it at once.
 */
export function offerReports(): AbortController {
  const end = new AbortController();
  const { signal } = end;
  const changed = () => watched.forget();

  /** Says who was chosen, and looks again at a page that has become another one meanwhile. */
  const press = async (pupil: PupilChosen | null) => {
    if (pupil) await send(pupil);
    look();
  };
  const rows = rowButtons(words, {
    read: (name) => from((at) => (namesAt(at).includes(name) ? pupilIn(at, name) : null)),
    press,
    changed,
  });
  const selection = selectionButton(
    words,
    { read: (selected) => from((at) => pupilSelected(at, selected)), press, changed },
    signal,
  );
  signal.addEventListener('abort', () => rows.clear());

  let language = spokenAt(here());
  function look(): void {
    if (!isAlive()) return end.abort();
    const at = here();
    if (language !== (language = spokenAt(at))) rows.clear();
    sweep();
    const names = namesAt(at);
    rows.show(names);
    selection.allow(Boolean(at?.page.selection) && names.length === 0);
  }

  const watched = watch(look, signal);
  look();
  return end;
}

const spokenAt = (at: Here | null) => at?.host.locale(document) ?? null;

/** In the language of the journal; where it does not say, of the browser. */
function words(): ButtonWords {
  const { report, hint } = pageText[spokenAt(here()) ?? localeOf(chrome.i18n.getUILanguage()) ?? 'kk'];
  return { label: report, hint };
}
