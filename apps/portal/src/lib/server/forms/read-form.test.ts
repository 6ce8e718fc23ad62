import { isHttpError } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { readForm } from './read-form.ts';

const urlencoded = 'application/x-www-form-urlencoded';
const posted = (type: string, body: BodyInit) =>
  new Request('https://q.example/report', { method: 'POST', body, headers: { 'content-type': type } });

async function refusalOf(request: Request) {
  try {
    return [...(await readForm(request))];
  } catch (error) {
    return isHttpError(error) ? [error.status, error.body.why] : error;
  }
}

test('a form is read whole, with a plus, a percent sign and every letter', async () => {
  const body = 'saw=%D2%9A%D0%BE%D0%BB+100%25+%2B&signs=a&signs=b&empty=';
  expect([...(await readForm(posted(`${urlencoded};charset=UTF-8`, body)))]).toEqual([
    ['saw', 'Қол 100% +'],
    ['signs', 'a'],
    ['signs', 'b'],
    ['empty', ''],
  ]);
  const form = new FormData();
  form.append('saw', 'Қол 🩹');
  const multipart = new Request('https://q.example/report', { method: 'POST', body: form });
  expect([...(await readForm(multipart))]).toEqual([['saw', 'Қол 🩹']]);
});

const broken = new Uint8Array([0x73, 0x61, 0x77, 0x3d, 0xd2]);
test.each<[string, string, BodyInit]>([
  ['a letter cut in two', urlencoded, 'saw=%E0%A4%A'],
  ['a percent sign and nothing', urlencoded, 'saw=100%'],
  ['bytes that are no letters', urlencoded, broken],
  ['lines of text', 'text/plain', 'saw=Көгерген'],
  ['JSON', 'application/json', '{"saw":"Көгерген"}'],
  ['parts without a boundary', 'multipart/form-data', 'saw'],
  [
    'parts that end in the middle',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="saw"\r\n\r\nҚол',
  ],
])('%s is refused, not guessed at', async (_what, type, body) => {
  expect(await refusalOf(posted(type, body))).toEqual([400, 'unreadable']);
});

test('more than the limit is told as such, however deep the reader wraps it', async () => {
  const stream = new ReadableStream({
    start: (controller) => controller.error(Object.assign(new Error('too much'), { status: 413 })),
  });
  const request = new Request('https://q.example/report', {
    method: 'POST',
    body: stream,
    headers: { 'content-type': urlencoded },
    duplex: 'half',
  } as RequestInit);
  expect(await refusalOf(request)).toEqual([413, undefined]);
});
