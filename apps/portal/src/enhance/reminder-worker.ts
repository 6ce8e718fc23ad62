/**
 * Shows what is pushed, also while no page of the portal is open. What comes is neutral and is shown as it came; pressing it
 * leads to the list of reminders, behind the sign-in. It keeps nothing and stands between no page and the server.
 */
type Pushed = { title: string; body: string; tag: string };
type Waits = { waitUntil(until: Promise<unknown>): void };
type Worker = {
  registration: { showNotification(title: string, options: object): Promise<void> };
  clients: { openWindow(address: string): Promise<unknown> };
  addEventListener(type: 'push', listen: (event: Waits & { data: { json(): unknown } | null }) => void): void;
  addEventListener(
    type: 'notificationclick',
    listen: (event: Waits & { notification: { close(): void } }) => void,
  ): void;
};
const worker = self as unknown as Worker;

worker.addEventListener('push', (event) => {
  if (!event.data) return;
  const { title, body, tag } = event.data.json() as Pushed;
  // The same message once more takes the place of the first.
  event.waitUntil(worker.registration.showNotification(title, { body, tag, icon: '/icon.svg' }));
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(worker.clients.openWindow('/reminders'));
});
