import { expect, test } from 'vitest';
import { arePushServices, isPushAddress, knownPushServices } from './push-hosts.ts';

test.each([
  'https://fcm.googleapis.com/fcm/send/abc',
  'https://updates.push.services.mozilla.com/wpush/v2/abc',
  'https://wns2-par02p.notify.windows.com/w/?token=abc',
  'https://web.push.apple.com/abc',
])('%s is asked', (address) => expect(isPushAddress(address, knownPushServices)).toBe(true));

test.each([
  '',
  'fcm.googleapis.com/x',
  'http://fcm.googleapis.com/x',
  'https://fcm.googleapis.com:8443/x',
  'https://user@fcm.googleapis.com/x',
  'https://fcm.googleapis.com@127.0.0.1/x',
  'https://fcm.googleapis.com.example/x',
  'https://evilnotify.windows.com/x',
  'https://notify.windows.com.example/x',
  'https://127.0.0.1/x',
  'http://127.0.0.1:4000/x',
  'https://[::1]/x',
  'file:///etc/passwd',
  `https://fcm.googleapis.com/${'x'.repeat(1000)}`,
])('%s is not', (address) => expect(isPushAddress(address, knownPushServices)).toBe(false));

test('one on this computer is asked where it was named, and only there', () => {
  expect(isPushAddress('http://127.0.0.1:4000/x', ['http://127.0.0.1:4000'])).toBe(true);
  expect(isPushAddress('http://127.0.0.1:4001/x', ['http://127.0.0.1:4000'])).toBe(false);
  expect(arePushServices('http://127.0.0.1:4000')).toBe(true);
});

test.each(['push.example', '.push.example, fcm.googleapis.com'])('%s is a setting', (text) =>
  expect(arePushServices(text)).toBe(true),
);
test.each(['', '*', 'https://push.example', 'http://10.0.0.1:80', 'localhost', 'push.example,'])(
  '%s is none',
  (text) => expect(arePushServices(text)).toBe(false),
);
