import { forgetDraft, readDraft, saveDraft, type DraftKey } from './shared/draft.ts';

/**
 * What a browser adds to the report: the roster answers while one types, adding a child does not reload the page,
 * an unsent draft survives a reload, and a second press on "Send" does nothing. Everything works without it.
 */
const form = document.querySelector<HTMLFormElement>('#report');
if (form) enhance(form);

/** On a line this slow the browser's own way is better: it shows that something is under way. */
const patience = 10_000;

function enhance(form: HTMLFormElement): void {
  const key: DraftKey = form.dataset.draftKey ?? '';
  let isSending = false;
  let timer = 0;
  let asking = new AbortController();
  /** A child on the way into the list or out of it: a report that is sent meanwhile waits for it. */
  let change: Promise<boolean> | null = null;

  form.addEventListener('submit', (event) => {
    const button = event.submitter as HTMLButtonElement | null;
    const action = button?.getAttribute('formaction');
    if (button && action) {
      event.preventDefault();
      clearTimeout(timer);
      asking.abort();
      if (!change) change = changeChildren(form, action, button).finally(() => (change = null));
      void change.then((isDone) => (isDone ? saveDraft(key, form) : undefined));
      return;
    }
    if (isSending || change) event.preventDefault();
    if (!isSending) void change?.then((isDone) => isDone && form.requestSubmit(button));
    isSending = !change;
  });

  form.addEventListener('input', (event) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (isSending || change) return;
      void saveDraft(key, form);
      asking.abort();
      asking = new AbortController();
      const field = event.target as HTMLInputElement;
      if (field.name === 'search' && field.value.trim().length > 1) void showFound(form, asking.signal);
    }, 300);
  });

  // Back from the next page, the form can be sent again: the key in it still makes one report.
  addEventListener('pageshow', () => (isSending = false));
  if (form.dataset.isFresh !== undefined) void restore(form, key);
}

/** An unsent draft comes back through the server, which draws the form as it always does. */
async function restore(form: HTMLFormElement, key: DraftKey): Promise<void> {
  const fields = await readDraft(key);
  if (!fields) return;
  // What is typed while the draft is on its way would be overwritten by it.
  form.inert = true;
  const page = await post('?/keep', fields);
  form.inert = false;
  const kept = page?.querySelector('#report');
  if (!kept) return;
  form.replaceChildren(...kept.childNodes);
  document.querySelector('#restored')?.removeAttribute('hidden');
  document.querySelector('[data-forget]')?.addEventListener('click', () => {
    forgetDraft();
    location.reload();
  });
}

/** Whom the roster knows by what is typed so far. An answer that comes too late is dropped. */
async function showFound(form: HTMLFormElement, signal: AbortSignal): Promise<void> {
  const page = await post('?/find', new FormData(form), signal);
  const found = page?.querySelector('#found');
  if (found && !signal.aborted) document.querySelector('#found')?.replaceWith(found);
}

/**
 * Adds, removes or looks for a child as the pressed button says. The part of the page that will be drawn anew takes
 * no input meanwhile; whoever has gone on to the signs is left where they are. `false`: the browser's own way is taken.
 */
async function changeChildren(
  form: HTMLFormElement,
  action: string,
  button: HTMLButtonElement,
): Promise<boolean> {
  const fields = new FormData(form);
  if (button.name) fields.append(button.name, button.value);
  const who = document.querySelector<HTMLElement>('#who');
  const isInside = () => document.activeElement === document.body || who?.contains(document.activeElement);
  who?.toggleAttribute('inert', true);
  const fresh = (await post(action, fields))?.querySelector('#who');
  if (!fresh) {
    // No answer, or signed out: the browser's own way keeps what was typed.
    sendPlainly(form, button);
    return false;
  }
  const isStillHere = isInside();
  who?.replaceWith(fresh);
  if (isStillHere) document.querySelector<HTMLElement>('#search')?.focus();
  return true;
}

function sendPlainly(form: HTMLFormElement, button: HTMLButtonElement): void {
  form.action = button.getAttribute('formaction') ?? form.action;
  if (button.name) {
    const field = Object.assign(document.createElement('input'), {
      type: 'hidden',
      name: button.name,
      value: button.value,
    });
    form.append(field);
  }
  form.submit();
}

/** The page that the server answers with; `null` where none came in time, or one that is no success. */
async function post(action: string, fields: FormData, signal?: AbortSignal): Promise<Document | null> {
  try {
    const limit = AbortSignal.timeout(patience);
    const answer = await fetch(action, {
      method: 'POST',
      body: fields,
      headers: { accept: 'text/html' },
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  } catch {
    return null;
  }
}
