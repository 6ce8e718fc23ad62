import { forgetDraft, readDraft, saveDraft, type DraftKey } from './shared/draft.ts';

/**
 * What a browser adds to the report: the roster answers while one types, adding a child does not reload the page,
 * an unsent draft survives a reload, and a second press on "Send" does nothing. Everything works without it.
 */
const form = document.querySelector<HTMLFormElement>('#report');
if (form) enhance(form);

function enhance(form: HTMLFormElement): void {
  const key: DraftKey = form.dataset.draftKey ?? '';
  let isSending = false;

  form.addEventListener('submit', (event) => {
    const action = event.submitter?.getAttribute('formaction');
    if (!action) {
      if (isSending) event.preventDefault();
      isSending = true;
      return;
    }
    event.preventDefault();
    void swap(form, action, event.submitter as HTMLButtonElement).then(() => saveDraft(key, form));
  });

  let timer = 0;
  form.addEventListener('input', (event) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (isSending) return;
      void saveDraft(key, form);
      const field = event.target as HTMLInputElement;
      if (field.name === 'search' && field.value.trim().length > 1) void swap(form, '?/find', null, '#found');
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
  const page = await post('?/keep', fields);
  const kept = page?.querySelector('#report');
  if (!kept) return forgetDraft();
  form.replaceChildren(...kept.childNodes);
  document.querySelector('#restored')?.removeAttribute('hidden');
  document.querySelector('[data-forget]')?.addEventListener('click', () => {
    forgetDraft();
    location.reload();
  });
}

let latest = 0;

/** Posts the whole form and takes over one part of the page that comes back. */
async function swap(
  form: HTMLFormElement,
  action: string,
  button: HTMLButtonElement | null,
  part = '#who',
): Promise<void> {
  const mine = ++latest;
  const fields = new FormData(form);
  if (button?.name) fields.append(button.name, button.value);
  const page = await post(action, fields);
  if (mine !== latest) return;
  const fresh = page?.querySelector(part);
  // No answer, or signed out: the browser's own way keeps what was typed.
  if (!fresh) return button ? sendPlainly(form, button) : undefined;
  document.querySelector(part)?.replaceWith(fresh);
  if (button) document.querySelector<HTMLElement>('#search')?.focus();
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

async function post(action: string, fields: FormData): Promise<Document | null> {
  try {
    const answer = await fetch(action, { method: 'POST', body: fields, headers: { accept: 'text/html' } });
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  } catch {
    return null;
  }
}
