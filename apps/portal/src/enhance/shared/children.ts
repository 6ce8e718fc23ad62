import { isOfChildren } from './fill.ts';
import { post } from './post.ts';

/** What was pressed and is not drawn by the server yet; `line` stands for a child meanwhile. */
type Waiting = { name: string; value: string; line?: Element };

export type Children = {
  /** A child is chosen or taken out: noted at once, drawn when the server answers. */
  press(button: HTMLButtonElement): void;
  /** The children of a draft, with the note that it is back. */
  bring(draft: FormData): void;
};

const busy = (one: Element | null, is = true) => one?.setAttribute('aria-busy', String(is));

/**
 * The children of the report without a page load. Nothing stands still for it: whatever reads the form meanwhile, a
 * draft or the sending, reads the waiting presses with it, and of the page only what changed is drawn anew.
 */
export function childrenOf(form: HTMLFormElement, giveUp: () => void): Children {
  const list = form.querySelector('[data-children]')!;
  const search = form.querySelector<HTMLInputElement>('#search')!;
  const waiting: Waiting[] = [];
  let todo = '';
  let isAsking = false;
  let pause = 2_500;

  form.addEventListener('formdata', ({ formData }) => {
    for (const { name, value } of waiting) formData.append(name, value);
  });
  addEventListener('online', () => void draw());

  async function draw(): Promise<void> {
    if (isAsking || !todo) return;
    const [action, asked] = [todo, waiting.length];
    [isAsking, todo] = [true, ''];
    const answer = await post(action, new FormData(form));
    isAsking = false;
    form.querySelector('#slow')!.toggleAttribute('hidden', answer !== null);
    if (answer instanceof Document) {
      for (const { line } of waiting.splice(0, asked)) line?.remove();
      show(answer);
      if (action === '?/restore') replace('#told', answer);
      return draw();
    }
    if (answer === 'refused') {
      todo = '?/keep';
      // Nobody is led away by a draft: only by what they have pressed themselves.
      if (action === todo) giveUp();
    } else {
      todo = action;
      setTimeout(() => void draw(), (pause *= 2));
    }
  }

  function show(answer: Document): void {
    const focused = document.activeElement;
    const drawn = childrenIn(answer);
    const here = childrenIn(form);
    for (const [id, child] of here) {
      if (!drawn.has(id)) child.remove();
      else
        busy(
          child,
          waiting.some(({ name, value }) => name === 'remove' && value === id),
        );
    }
    const line = waiting.find((one) => one.line)?.line ?? null;
    for (const [id, child] of drawn) if (!here.has(id)) list.insertBefore(child, line);
    const theirs = answer.querySelector<HTMLInputElement>('#search');
    if (theirs?.value.trim() === search.value.trim()) replace('#found', answer);
    mend(search);
    // Only where it stood on something that is gone now: whoever has gone on is left where they are.
    if (focused && !focused.isConnected) search.focus({ preventScroll: true });
  }

  function press(button: HTMLButtonElement): void {
    const { name, value } = button;
    if (name === 'remove') {
      busy(button.closest('li'));
      waiting.push({ name, value });
    } else if (!waiting.some((one) => one.value === value)) {
      if (isMeant(search.value, button.textContent)) search.value = '';
      const line = lineFor(value);
      list.append(line);
      waiting.push({ name: 'chosen', value, line });
    }
    todo ||= '?/keep';
    void draw();
  }

  /** Whether what stands in the search line is the name of the chosen child, or what found it. */
  const isMeant = (typed: string, chosen: string) => {
    const searched = form.querySelector<HTMLInputElement>('[name=searched]')?.value;
    const words = typed.toLowerCase().trim().split(/\s+/);
    return typed.trim() === searched || words.every((word) => chosen.toLowerCase().includes(word));
  };

  function bring(draft: FormData): void {
    for (const [name, value] of draft) if (isOfChildren(name)) waiting.push({ name, value: String(value) });
    todo = '?/restore';
    void draw();
  }

  return { press, bring };
}

/** Stands for a child on the way into the list, so that whoever pressed sees that the press counted. */
function lineFor(value: string): Element {
  const [, classLabel, ...name] = value.split('|');
  const who = Object.assign(document.createElement('bdi'), { textContent: name.join('|') });
  const line = document.createElement('li');
  line.append(who, ` ${classLabel}`);
  busy(line);
  return line;
}

const childrenIn = (where: ParentNode) =>
  new Map(
    [...where.querySelectorAll<HTMLElement>('[data-child]')].map((child) => [child.dataset.child, child]),
  );

/** Takes a part of the page from the server's answer. */
export function replace(part: string, answer: Document): void {
  const fresh = answer.querySelector(part);
  if (fresh) document.querySelector(part)?.replaceWith(fresh);
}

/** Somebody was named: the complaint that nobody is goes. */
function mend(field: HTMLInputElement): void {
  const box = field.closest('.field');
  box?.classList.remove('wrong');
  box?.querySelector('.error')?.remove();
  field.removeAttribute('aria-invalid');
  field.setAttribute('aria-describedby', 'search-hint');
}
