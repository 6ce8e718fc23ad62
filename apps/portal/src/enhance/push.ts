/**
 * Asks the browser whether it may be reminded, and sends the server where it is reached. Without this, or where a browser
 * has no push, the page says what there is instead.
 */
const form = document.querySelector<HTMLFormElement>('form[data-push]');
const canPush = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

if (form && canPush) {
  document.querySelector<HTMLElement>('[data-no-push]')!.hidden = true;
  form.hidden = false;
  const button = form.querySelector('button')!;
  const status = form.querySelector('[aria-live]')!;
  const tell = (what: string) => {
    status.textContent = form.querySelector(`[data-says=${what}]`)?.textContent ?? '';
  };
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    void subscribe(form, tell).finally(() => button.removeAttribute('aria-disabled'));
  });
}

async function subscribe(to: HTMLFormElement, tell: (what: string) => void): Promise<void> {
  tell('asking');
  if ((await Notification.requestPermission()) !== 'granted') return tell('denied');
  try {
    const { endpoint, keys } = (await subscription(to.dataset.push!)).toJSON();
    const fields = { endpoint, p256dh: keys?.p256dh, auth: keys?.auth };
    for (const [name, value] of Object.entries(fields))
      to.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value ?? '';
    to.requestSubmit();
  } catch {
    tell('failed');
  }
}

/** What the browser has already, if it is for this installation; else a new one. */
async function subscription(applicationServerKey: string): Promise<PushSubscription> {
  const registration = await navigator.serviceWorker.register('/enhance/reminder-worker.js');
  await isActive(registration);
  const options = { userVisibleOnly: true, applicationServerKey };
  try {
    return await registration.pushManager.subscribe(options);
  } catch (error) {
    const known = await registration.pushManager.getSubscription();
    if (!known) throw error;
    await known.unsubscribe();
    return registration.pushManager.subscribe(options);
  }
}

function isActive({ active, installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const coming = installing ?? waiting;
  if (active || !coming) return Promise.resolve();
  return new Promise((resolve) => {
    coming.addEventListener('statechange', () => coming.state === 'activated' && resolve());
  });
}
