import { forgetDraft, readDraft, saveDraft } from './shared/draft.ts';

/**
 * Saves each blank of an assessment while somebody writes, over the entry they had before them, and says so under it.
 * What cannot be sent is kept on this device, sealed, and goes when the line is back. Where a colleague wrote meanwhile
 * nothing is saved and nothing is taken away: the page's own button shows both texts. The page works without it.
 */
const form = document.querySelector<HTMLFormElement>('#assessment');
if (form) enhance(form);

// What was sent whole is kept by the server now.
forgetDraft(document.querySelector<HTMLElement>('[data-forget]')?.dataset.forget);

type Blank = { text: HTMLTextAreaElement; base: HTMLInputElement; status: HTMLElement };

function enhance(form: HTMLFormElement): void {
  const { draftKey = '', fieldAction = '' } = form.dataset;
  const draft = form.querySelector<HTMLInputElement>('[name=key]')!.value;
  const blanks = [...form.querySelectorAll<HTMLTextAreaElement>('[data-blank]')].map((text) =>
    blankOf(form, text),
  );
  const saved = new Map(blanks.map(({ text }) => [text.name, text.defaultValue]));
  const waiting = new Set<Blank>();
  const conflicts = new Set<Blank>();
  let timer = 0;
  let isSending = false;
  let pause = 2000;

  const say = ({ status }: Blank, words = '') => void (status.textContent = words);
  const isChanged = ({ text }: Blank) => saved.get(text.name) !== text.value;
  const later = (milliseconds: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void send(), milliseconds);
  };

  function typed(blank: Blank): void {
    if (conflicts.has(blank)) return void saveDraft(draftKey, new FormData(form));
    waiting.add(blank);
    later(2000);
  }

  async function send(): Promise<void> {
    if (isSending) return;
    isSending = true;
    for (const blank of [...waiting]) {
      waiting.delete(blank);
      if (isChanged(blank) && !(await sendOne(blank))) waiting.add(blank);
    }
    isSending = false;
    if (waiting.size > 0) {
      await saveDraft(draftKey, new FormData(form));
      later((pause = Math.min(pause * 2, 60_000)));
    } else if (conflicts.size === 0) {
      pause = 2000;
      if (!blanks.some(isChanged)) forgetDraft(draft);
    }
  }

  /** Whether it needs no further try. */
  async function sendOne(blank: Blank): Promise<boolean> {
    const { text, base } = blank;
    const words = text.value;
    const fields = new FormData();
    fields.set('field', text.name);
    fields.set(text.name, words);
    fields.set(base.name, base.value);
    say(blank, form.dataset.saving);
    const answer = await posted(fieldAction, fields);
    if (answer?.status === 409) {
      conflicts.add(blank);
      say(blank, form.dataset.stale);
      await saveDraft(draftKey, new FormData(form));
      return true;
    }
    if (answer?.status === 422) {
      say(blank, answer.said.refused);
      return true;
    }
    if (answer?.status !== 200) {
      say(blank, form.dataset.notSaved);
      return false;
    }
    base.value = answer.said.base ?? base.value;
    saved.set(text.name, words);
    say(blank, `${form.dataset.saved} ${answer.said.at}`);
    return true;
  }

  for (const blank of blanks) {
    blank.text.addEventListener('input', () => typed(blank));
    blank.text.addEventListener('change', () => later(0));
  }
  addEventListener('online', () => later(0));
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && blanks.some(isChanged)) void saveDraft(draftKey, new FormData(form));
  });
  // The form goes whole: nothing of it is sent apart meanwhile, and it is kept here until it has arrived.
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    void saveDraft(draftKey, new FormData(form));
  });

  void readDraft(draftKey, draft).then((left) => {
    for (const blank of blanks) {
      const words = left?.get(blank.text.name);
      if (typeof words !== 'string' || words === blank.text.value || isChanged(blank)) continue;
      blank.text.value = words;
      // Over the entry it was written over: where a colleague has gone on since, that is said and not written over.
      const base = left?.get(blank.base.name);
      if (typeof base === 'string') blank.base.value = base;
      typed(blank);
    }
  });
}

function blankOf(form: HTMLFormElement, text: HTMLTextAreaElement): Blank {
  return {
    text,
    base: form.elements.namedItem(`base-${text.name}`) as HTMLInputElement,
    status: form.querySelector<HTMLElement>(`[data-status="${text.name}"]`)!,
  };
}

type Said = { base?: string; at?: string; refused?: string };

/** What the server says of one blank; null where no answer came, or none of its own: the session may have ended. */
async function posted(action: string, fields: FormData): Promise<{ status: number; said: Said } | null> {
  try {
    const answer = await fetch(action, {
      ...{ method: 'POST', body: fields, redirect: 'manual', signal: AbortSignal.timeout(30_000) },
      headers: { accept: 'application/json' },
    });
    const isOwn = answer.headers.get('content-type')?.startsWith('application/json');
    return isOwn ? { status: answer.status, said: (await answer.json()) as Said } : null;
  } catch {
    return null;
  }
}
