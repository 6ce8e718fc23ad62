/** How long the server may be silent before whoever waits is told so. */
const patience = 20_000;

/**
 * Nothing can be typed into a form that is on its way: it would be in no report. Where no answer comes, the form is
 * given back with the truth, that nobody knows; whoever goes on filling it takes the sending back, so that the answer
 * to what was sent before cannot carry the new words away.
 */
export function lock(form: HTMLFormElement): void {
  const unanswered = document.querySelector('#unanswered')!;
  const timer = setTimeout(() => {
    form.inert = false;
    unanswered.removeAttribute('hidden');
    form.addEventListener('input', () => stop(), { once: true });
  }, patience);
  form.inert = true;
  unanswered.setAttribute('hidden', '');
  // The page is left, and may come back by the Back button.
  addEventListener('pagehide', () => clearTimeout(timer), { once: true });
}
