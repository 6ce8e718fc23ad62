/**
 * A second press while the first is still on its way sends nothing: the line is bad and thumbs are impatient. The
 * server takes a form once in any case; this spares the person the doubt. Where no answer comes for long, or the
 * browser was told to stop, a press counts again.
 */
const patience = 15_000;
const underWay = new WeakMap<HTMLFormElement, number>();

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || form.method !== 'post') return;
  const since = underWay.get(form);
  if (since !== undefined && event.timeStamp - since < patience) return event.preventDefault();
  underWay.set(form, event.timeStamp);
  form.setAttribute('aria-busy', 'true');
});

// The page comes back from the browser's memory with the Back button: its forms can be sent again.
addEventListener('pageshow', () => {
  for (const form of document.forms) {
    underWay.delete(form);
    form.removeAttribute('aria-busy');
  }
});
