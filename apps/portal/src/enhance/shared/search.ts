import { replace } from './children.ts';
import { post } from './post.ts';

const pause = 300;

/**
 * The roster answers while one types. Answers with what asks at once. An answer to a name that does not stand there
 * any more is dropped.
 */
export function searchIn(form: HTMLFormElement, giveUp: () => void): () => void {
  const search = form.querySelector<HTMLInputElement>('#search')!;
  let timer = 0;
  const typed = () => search.value.trim();

  async function ask(): Promise<Document | 'refused' | null> {
    clearTimeout(timer);
    const asked = typed();
    const fields = new FormData();
    fields.append('search', asked);
    const answer = await post('?/find', fields);
    // Nor is a list taken away from somebody who is choosing from it.
    const isChoosing = form.querySelector('#found')?.contains(document.activeElement);
    if (answer instanceof Document && typed() === asked && !isChoosing) replace('#found', answer);
    return answer;
  }

  search.addEventListener('input', () => {
    clearTimeout(timer);
    if (typed().length > 1) timer = window.setTimeout(() => void ask(), pause);
  });

  return async () => {
    const answer = await ask();
    form.querySelector('#slow')!.toggleAttribute('hidden', answer !== null);
    if (answer === 'refused') giveUp();
  };
}
