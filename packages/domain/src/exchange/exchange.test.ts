import { expect, test } from 'vitest';
import { readPublicKey, speakerFor, type ExchangePartner } from './exchange.ts';

const partner = (bodyId: string, endedAt: Date | null = null): ExchangePartner => ({
  ...{ id: `${bodyId} ${endedAt?.getTime() ?? ''}`, bodyId, name: 'Жүйе', publicKey: new Uint8Array(32) },
  ...{ addedAt: new Date(0), endedAt },
});
const ended = new Date(1);

test.each([
  ['a key that nobody registered', [], 'keyUnknown'],
  ['one that speaks for another body', [partner('court')], 'keyOfOther'],
  ['one that was ended', [partner('police', ended)], 'keyEnded'],
  ['one that was ended everywhere', [partner('court', ended)], 'keyEnded'],
])('%s speaks for nobody', (_what, partners, fault) => {
  expect(speakerFor(partners, 'police')).toBe(fault);
});

test('one key may speak for several bodies, and for each by its own row', () => {
  const live = partner('police');
  expect(speakerFor([partner('court'), partner('police', ended), live], 'police')).toBe(live);
});

test('a key is read however it was copied, and nothing else is one', () => {
  const key = Uint8Array.from({ length: 32 }, (_, at) => 255 - at);
  const plain = Buffer.from(key).toString('base64');
  const url = Buffer.from(key).toString('base64url');
  for (const typed of [plain, url, ` ${url.slice(0, 20)}\n${url.slice(20)} `])
    expect(readPublicKey(typed)).toEqual(key);
  for (const typed of ['', 'кілт', url.slice(1), `${url}A`, '!'.repeat(43)])
    expect(readPublicKey(typed), typed).toBeNull();
});
