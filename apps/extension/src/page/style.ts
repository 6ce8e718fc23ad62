/**
 * The look of a button, for its shadow root alone. The host element floats without a size, so that no line breaks at it
 * and nothing makes room for it, and it is scrolled with the text around it. `!important` inside a shadow tree is
 * stronger than anything that a page can say about the host from outside.
 */
const host = `
:host {
  all: initial !important;
  position: relative !important;
  float: left !important;
  width: 0 !important;
  height: 0 !important;
  visibility: inherit !important;
  user-select: none !important;
}
@media print { :host { display: none !important } }
`;

/** Beside a selection: above everything, at a place of the window. */
const afloat = `:host { position: fixed !important; top: 0 !important; left: 0 !important; z-index: 2147483647 !important }`;

const button = `
button {
  --ink: #00616b;
  --ground: #fff;
  --tint: #e0f1f2;
  position: absolute;
  left: var(--left, 0);
  top: var(--top, 0);
  box-sizing: border-box;
  display: grid;
  place-items: center end;
  width: 24px;
  height: var(--size, 24px);
  margin: 0;
  padding: 0 4px 0 0;
  border: 0;
  border-radius: 6px;
  background: none;
  color: var(--ink);
  cursor: pointer;
  -webkit-tap-highlight-color: transparent;
}
button.tight { --shield: 12px; padding-right: 1px }
button.dark { --ink: #6bcdd6; --ground: #0f1617; --tint: #10363b }
svg { --most: min(var(--shield, 15px), var(--size, 15px)); display: block; width: var(--most); height: var(--most); pointer-events: none }
path { fill: var(--ink); stroke: var(--ground); stroke-width: 2.4px; paint-order: stroke }
button:hover { background: var(--tint) }
button:hover path { stroke: var(--tint) }
button:active { background: var(--ink) }
button:active path { fill: var(--ground); stroke: none }
button:focus-visible { outline: 2px solid var(--ink); outline-offset: -1px; background: var(--tint) }
button:focus-visible path { stroke: var(--tint) }

button.worded {
  grid-auto-flow: column;
  place-items: center;
  gap: 6px;
  width: max-content;
  height: 36px;
  padding: 0 12px 0 10px;
  border: 1px solid var(--ground);
  border-radius: 8px;
  background: var(--ink);
  color: var(--ground);
  box-shadow: 0 2px 8px rgb(0 0 0 / 0.3);
  font: 600 15px/1 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
  white-space: nowrap;
}
button.worded path { fill: var(--ground); stroke: none }
button.worded:hover { background: #004a52 }
button.worded.dark:hover { background: #a5e6ec }
button.worded:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px }

@media (forced-colors: active) {
  button, button.dark { --ink: ButtonText; --ground: ButtonFace; --tint: ButtonFace }
  button:hover, button:focus-visible { outline: 2px solid Highlight }
  button.worded { border-color: ButtonText; background: ButtonFace; color: ButtonText }
  button.worded path { fill: ButtonText }
}
`;

const css = { inRow: host + button, afloat: host + afloat + button };
export type Manner = keyof typeof css;

const sheets = new Map<Manner, CSSStyleSheet>();

/** Dresses a shadow root. No style of a page reaches it, and no content policy of a page forbids it. */
export function dress(root: ShadowRoot, manner: Manner): void {
  try {
    root.adoptedStyleSheets = [sheetOf(manner)];
  } catch {
    // Firefox lets no content script adopt a sheet, and asks the policy of the extension about an element's words.
    const style = document.createElement('style');
    style.textContent = css[manner];
    root.append(style);
  }
}

function sheetOf(manner: Manner): CSSStyleSheet {
  let sheet = sheets.get(manner);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css[manner]);
    sheets.set(manner, sheet);
  }
  return sheet;
}
