import { createPublicKey, generateKeyPairSync, randomUUID, sign, verify } from 'node:crypto';
import {
  exchangedReferral,
  foreignState,
  readExchange,
  signedBytes,
  type ExchangeSignature,
} from '@qorgan/contract';
import { ownSurname } from './demo-report.ts';
import {
  caseWords,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  expectWellMade,
  openCase,
  test,
  writeLetter,
} from './fixtures.ts';

const t = {
  ...caseWords.kk,
  give: 'Басқа жүйеге беру',
  take: 'Енгізу',
  register: 'Кілтті тіркеу',
  registered: 'Кілт тіркелді.',
  keyUnknown: /тіркелмеген кілтпен қол қойылған/,
  written: 'Жауап хатқа жазылды:',
  toLetter: 'хатты ашу',
  before: /бұрын жазылған/,
  bySystem: 'Басқа жүйенің файлымен келді',
  list: 'Соңғы алмасулар',
  setAddress: 'Мекенжайды қою',
  inside: /мекенжайға жіберуге болмайды/,
  toForeign: 'жолдауды ашу',
  openForeign: 'Іс ашу немесе іске қосу',
  openCase: 'Іс ашу',
  issueToken: 'Токен беру',
  correctNumber: 'Нөмірді түзету',
  noCaseYet: /^Басқа жүйелерден қабылданды, іс ашылмаған: \d+$/,
  settled: 'Басқа жүйелерден: қаралғандары',
  waitsNow: 'Қазір күтіп тұрғаны',
  toCommission: 'Комиссияға жолдау',
} as const;

test.describe.configure({ timeout: 120_000 });

const desktop = { width: 1280, height: 800 };
/** The smallest phone: a page that fits there fits everywhere. */
const phone = { width: 360, height: 740 };

/** A system that another authority runs, with a key of its own. */
function otherSystem() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const by = { algorithm: 'Ed25519', publicKey: publicKey.export({ format: 'jwk' }).x! } as const;
  return {
    publicKey: by.publicKey,
    file(document: object) {
      const value = sign(null, signedBytes({ ...document, signature: by }), privateKey);
      const signed = { ...document, signature: { ...by, value: value.toString('base64url') } };
      const buffer = Buffer.from(JSON.stringify(signed));
      return { name: 'answer.json', mimeType: 'application/json', buffer };
    },
  };
}

const isSigned = (document: { signature: ExchangeSignature }) => {
  const key = { kty: 'OKP', crv: 'Ed25519', x: document.signature.publicKey };
  return verify(
    null,
    signedBytes(document),
    createPublicKey({ key, format: 'jwk' }),
    Buffer.from(document.signature.value, 'base64url'),
  );
};

test('a head gives a letter out as a signed file, and the answer of another system shows on the letter', async ({
  page,
  teacherReports,
  signInAs,
  asSecondPerson,
  tolerate,
  request: machine,
}) => {
  tolerate(/422/);
  const report = await teacherReports({ name: `${ownSurname()} Тоғжан` });
  await signInAs('head');
  const letter = await writeLetter(page, await openCase(page, report, t), 'p8.police', t);
  await page.getByRole('button', { name: t.issue }).click();
  await page.getByRole('link', { name: t.send, exact: true }).click();
  await page.locator('[name=channel][value=paper]').check();
  await page.locator('[name=takenBy]').fill('кезекші');
  await page.locator('main form button').click();

  // The file is the letter, signed; anybody checks it with what the page of the format says.
  await page.getByText(t.give).click();
  const href = await page.getByRole('link', { name: /PDF-пен/ }).getAttribute('href');
  const answered = await page.request.get(href!);
  expect(answered.headers()['content-disposition']).toMatch(/attachment; filename="referral-/);
  const read = readExchange(await answered.body());
  const document = exchangedReferral.parse(read.ok && read.document);
  expect(document.state).toBe('sent');
  expect(isSigned(document)).toBe(true);
  const schema = await page.request.get('/api/exchange/referral-1.json');
  expect(await schema.json()).toMatchObject({ title: document.format });

  const system = otherSystem();
  const answer = system.file({
    ...{ format: 'qorgan.answer/1', messageId: randomUUID(), madeAt: new Date().toISOString() },
    about: { referralId: document.referral.id, letterNumber: document.letter.number },
    answer: { type: 'received', at: new Date().toISOString(), saidBy: null, number: 'ЕРДР-214' },
  });
  const bring = async () => {
    await page.goto('/exchange');
    await page.locator('input[name=file]').setInputFiles(answer);
    await page.getByRole('button', { name: t.take, exact: true }).click();
  };
  await bring();
  await expect(page.getByRole('alert')).toContainText(t.keyUnknown);
  await page.setViewportSize(phone);
  await expectWellMade(page, 'kk');
  await page.setViewportSize(desktop);

  // Once the region knows the key, the same file is taken: once.
  const region = await asSecondPerson('region', '/exchange/partners');
  await region.locator('[name=bodyId]').selectOption(document.recipient.id);
  await region.locator('[name=name]').fill('Тіркеу жүйесі');
  await region.locator('[name=publicKey]').fill(system.publicKey);
  await region.getByRole('button', { name: t.register }).click();
  await expect(region.getByText(t.registered)).toBeVisible();
  await expectWellMade(region, 'kk');

  await bring();
  await expect(page.getByText(t.written)).toBeVisible();
  await expect(page.getByRole('region', { name: t.list })).toContainText('Тіркеу жүйесі');
  await page.getByRole('link', { name: t.toLetter }).first().click();
  await expect(page).toHaveURL(letter);
  await expect(page.locator('main')).toContainText('ЕРДР-214');
  await expect(page.locator('main')).toContainText(t.bySystem);
  await bring();
  await expect(page.getByRole('alert')).toContainText(t.before);
  await page.setViewportSize(phone);
  // From now on the system is told by itself; the secret is shown this once.
  await page.goto('/exchange/webhooks');
  await page.locator('[name=partnerId]').selectOption({ label: 'Тіркеу жүйесі' });
  await page.locator('[name=address]').fill('https://127.0.0.1/qorgan');
  await page.getByRole('button', { name: t.setAddress }).click();
  await expect(page.getByRole('alert')).toContainText(t.inside);
  await page.locator('[name=address]').fill('https://register.example/qorgan');
  await page.getByRole('button', { name: t.setAddress }).click();
  await expect(page.getByRole('status')).toContainText(/whsec_[\w+/]{43}=/);
  await expectWellMade(page, 'kk');
  // It names what JSON knows, `null` among it.
  await page.goto('/api/exchange');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  // The same system refers a child to the guardianship body, which takes it up.
  const body = await asSecondPerson('guardianship', '/exchange');
  const foreignId = randomUUID();
  const referral = system.file({
    ...{ format: 'qorgan.referral/2', messageId: randomUUID(), madeAt: new Date().toISOString() },
    sender: { name: 'Аудандық аурухана', contact: null },
    recipient: { id: await body.locator('[aria-labelledby=key] code').first().textContent() },
    referral: {
      ...{ id: foreignId, number: `77-${ownSurname()}`, issuedOn: '2026-11-19' },
      ...{ noticedAt: null, follows: null },
    },
    ...{ kinds: ['violence'], subject: 'Бала туралы', body: 'Баланың денесінде іздер бар.' },
    child: {
      ...{ surname: ownSurname(), given: 'Дана', patronymic: null, birthDate: '2016-03-04', sex: 'female' },
      ...{ address: null, contact: null, school: '№ 5 мектеп', parents: [] },
    },
  });
  // With a token of its own it brings the referral itself, and asks for how it stands.
  await body.goto('/exchange/tokens');
  await body.locator('[name=partnerId]').selectOption({ label: 'Тіркеу жүйесі' });
  await body.getByRole('button', { name: t.issueToken }).click();
  const token = (await body.getByRole('status').locator('code').textContent())!;
  await body.setViewportSize(phone);
  await expectWellMade(body, 'kk');
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const asked = { headers, data: referral.buffer };
  expect((await machine.post('/api/exchange/documents', { data: {} })).status()).toBe(401);
  const brought = await machine.post('/api/exchange/documents', asked);
  expect([brought.status(), await brought.json()]).toEqual([201, { outcome: 'taken', detail: null }]);
  expect((await machine.post('/api/exchange/documents', asked)).status()).toBe(200);
  const stands = async () =>
    foreignState.parse(await (await machine.get(`/api/exchange/states/${foreignId}`, { headers })).json());
  expect((await stands()).state).toBe('sent');
  expect((await machine.get(`/api/exchange/referrals/${foreignId}`, { headers })).status()).toBe(404);
  await body.goto('/exchange');
  await body.getByRole('link', { name: t.toForeign }).first().click();
  await expect(body.locator('main')).toContainText('іздер бар');
  await expectWellMade(body, 'kk');
  await body.locator('[name=incomingNumber]').fill('12-К');
  await body.locator('main form button').click();
  // A slip of the pen: the number is put right, and the one before stays to be seen.
  await body.getByRole('link', { name: t.correctNumber }).click();
  await body.locator('[name=incomingNumber]').fill('21-К');
  await body.locator('main form button').click();
  await expect(body.getByRole('alert')).toBeVisible();
  await expect(body.locator('[name=incomingNumber]')).toHaveValue('21-К');
  await body.locator('[name=reason]').fill('Қате терілген');
  await body.locator('main form button').click();
  await expect(body.locator('main')).toContainText('кіріс № 21-К');
  await expect(body.locator('main del')).toContainText('№ 12-К');
  await expectWellMade(body, 'kk');
  expect((await stands()).answers).toMatchObject([{ type: 'received', number: '21-К' }]);
  await body.goto('/inbox');
  await expect(body.getByRole('region', { name: t.noCaseYet })).toContainText('21-К');
  await body.goBack();
  await body.getByRole('link', { name: t.openForeign }).click();
  await expect(body.locator('[name=given]')).toHaveValue('Дана');
  await body.getByRole('button', { name: t.openCase, exact: true }).last().click();
  expect(await stands()).toMatchObject({ about: { referralId: foreignId }, state: 'accepted' });
  await body.goto('/inbox');
  await expect(body.getByRole('region', { name: t.settled })).toContainText('Аудандық аурухана');

  // Whoever looks after the region sees how its duties stand, in numbers, and takes them away.
  await region.setViewportSize(phone);
  await region.goto('/region');
  await expect(region.getByRole('region', { name: t.waitsNow })).toContainText(t.toCommission);
  await expectWellMade(region, 'kk');
  const file = await region.getByRole('link', { name: 'XLSX' }).getAttribute('href');
  const taken = await region.request.get(file!);
  expect(taken.headers()['content-disposition']).toMatch(/filename="region-20\d\d-\d\d\.xlsx"/);
  expect((await taken.body()).subarray(0, 2).toString()).toBe('PK');
  const csv = await (await region.request.get(file!.replace('xlsx', 'csv'))).text();
  expect(csv).not.toMatch(/Тоғжан|кезекші/);
});
