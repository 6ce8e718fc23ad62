/**
 * A second press while the first is still on its way sends nothing: the line is bad and thumbs are impatient. The
 * server takes a report once in any case (idempotency key); this spares the person the doubt.
 */
const underWay = new WeakSet<HTMLFormElement>();

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || form.method !== 'post') return;
  if (underWay.has(form)) return event.preventDefault();
  underWay.add(form);
  form.setAttribute('aria-busy', 'true');
});

// The page comes back from the browser's memory with the Back button: its forms can be sent again.
addEventListener('pageshow', () => {
  for (const form of document.forms) {
    underWay.delete(form);
    form.removeAttribute('aria-busy');
  }
});
