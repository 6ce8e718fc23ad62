import { childrenOf } from './shared/children.ts';
import { forgetDraft, readDraft, saveDraft, type DraftKey } from './shared/draft.ts';
import { fill } from './shared/fill.ts';
import { lock } from './shared/lock.ts';
import { searchIn } from './shared/search.ts';

/**
 * What a browser adds to the report: the roster answers while one types, adding a child does not reload the page, and
 * an unsent draft survives a reload. Everything works without it, and nothing of it ever takes the words, the place in
 * the form or a child away from somebody who goes on while the line is slow.
 */
const form = document.querySelector<HTMLFormElement>('#report');
if (form) enhance(form);

function enhance(form: HTMLFormElement): void {
  const key: DraftKey = form.dataset.draftKey ?? '';
  const children = childrenOf(form, sendPlainly);
  const ask = searchIn(form, sendPlainly);
  let timer = 0;

  // One after the other, each with what stands in the form by then; the first waits for the draft that comes back.
  let saved = begin().catch(() => undefined);
  function save(): void {
    clearTimeout(timer);
    timer = 0;
    saved = saved.then(() => saveDraft(key, new FormData(form)));
  }

  async function begin(): Promise<void> {
    const { draft } = form.dataset;
    const left = draft === 'save' ? null : await readDraft(key, draft === 'resume' ? keyOf(form) : undefined);
    if (draft === 'tell') document.querySelector('#older')?.toggleAttribute('hidden', !left);
    else if (left) {
      fill(form, left, draft === 'resume');
      children.bring(left);
    } else if (draft !== 'restore') {
      await saveDraft(key, new FormData(form));
      // The same words under a new key: the draft moves with them.
      forgetDraft(form.dataset.formerKey);
    }
  }

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(save, 300);
  });
  document.addEventListener('visibilitychange', () => timer && save());

  form.addEventListener('submit', (event) => {
    const button = event.submitter as HTMLButtonElement | null;
    if (button?.dataset.forget !== undefined) return forgetDraft(keyOf(form));
    save();
    if (!button?.hasAttribute('formaction')) return lock(form);
    event.preventDefault();
    if (button.name) children.press(button);
    else ask();
  });

  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    form.inert = false;
    form.action = '?/send';
  });

  /** The browser's own way, which leads whoever is not signed in any more to the sign-in and back. */
  function sendPlainly(): void {
    save();
    form.action = '?/keep';
    form.inert = true;
    form.submit();
  }
}

const keyOf = (form: HTMLFormElement) => form.querySelector<HTMLInputElement>('[name=key]')!.value;
