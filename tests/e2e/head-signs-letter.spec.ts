import { makeKey, signWith, toDer } from '../../packages/usecases/src/testing/signing-key.ts';
import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test, writeLetter } from './fixtures.ts';
import { startNcaLayer } from './ncalayer.ts';

const t = {
  ...caseWords.kk,
  toSign: 'Хатқа қол қою',
  sign: 'NCALayer арқылы қол қою',
  keep: 'Қолтаңбаны сақтау',
};
const address = process.env.QORGAN_E2E_NCALAYER!;
test.describe.configure({ timeout: 120_000 });

test('the head signs a letter through NCALayer, and the police see what was checked', async ({
  page,
  teacherReports,
  signInAs,
  asSecondPerson,
  browser,
  baseURL,
  tolerate,
}) => {
  // The program does not run at first, and a name and a file are refused.
  tolerate(/WebSocket connection|400|422/);
  const report = await teacherReports({ name: `${ownSurname()} Тоғжан` });
  await signInAs('head');
  const letter = await writeLetter(page, await openCase(page, report, t), 'p8.police', t);
  await page.getByRole('button', { name: t.issue }).click();
  await page.getByRole('link', { name: t.toSign }).click();
  await expectWellMade(page, 'kk');
  const main = page.getByRole('main');
  const signatory = await main.locator('dd').nth(1).innerText();
  const letterId = await page.locator('[name=letterId]').first().inputValue();
  const pdf = await (await page.request.get(`/letters/files/${letterId}.pdf`)).body();

  // That page alone reaches beside the browser.
  const policy = async (of: string) => (await page.request.get(of)).headers()['content-security-policy'];
  expect(await policy(`${letter}/sign`)).toContain(`connect-src 'self' ${address};`);
  expect(await policy(letter)).toContain("connect-src 'self';");

  const sign = page.getByRole('button', { name: t.sign });
  await sign.click();
  await expect(page.getByRole('status')).toContainText('NCALayer жауап бермейді');

  const key = await makeKey({ commonName: signatory.toUpperCase(), organisation: '«Көкжиек» КММ' });
  const another = await makeKey({ commonName: 'БАСҚА АДАМ' });
  const ncaLayer = await startNcaLayer(address, ['cancel', another, key]);
  try {
    await sign.click();
    await expect(page.getByRole('status')).toContainText('бас тартылды');

    // A key that lies about in the school's computer: told by its name, and not kept.
    await sign.click();
    await expect(page.getByRole('status').first()).toContainText('БАСҚА АДАМ');
    await expectWellMade(page, 'kk');
    await sign.click();
    await expect(page).toHaveURL(/\?signed$/);
  } finally {
    ncaLayer.stop();
  }
  expect(ncaLayer.asked.map(({ args }) => args.data)).toEqual(Array(3).fill(pdf.toString('base64')));
  expect(ncaLayer.asked[2]!.args.signerParams.extKeyUsageOids).toContain('1.2.398.3.3.4.1.2.1');
  await expect(page.getByRole('status')).toContainText('Қолтаңба хатпен бірге сақталды.');
  await expect(main).toContainText(`ЭЦҚ: ${signatory.toUpperCase()}`);
  await expect(main).toContainText('Хатқа сәйкес');
  await expect(main).toContainText('Сертификатты кім бергені');
  await expect(main).not.toContainText('БАСҚА АДАМ');
  await expectWellMade(page, 'kk', { axe: false });

  // Without a script: the page says what to do, and takes no signature of another file.
  const plain = await browser.newContext({
    baseURL: baseURL!,
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const bare = await plain.newPage();
  await bare.goto(`${letter}/sign`);
  await expect(bare.getByRole('button', { name: t.sign })).toBeHidden();
  await expect(bare.locator('[data-unsigned]')).toContainText('Хатты басып шығарып, қол қойып');
  await expect(bare.locator('[data-unsigned]')).toBeVisible();
  await bare.locator('summary').click();
  await bare.getByRole('button', { name: t.keep }).click();
  await expect(bare.getByRole('alert')).toContainText('Қолтаңба файлы: Мұны толтырыңыз.');
  const ofOther = toDer(await signWith(key, Buffer.from('another letter')));
  await bare.locator('[type=file]').setInputFiles({
    name: 'letter.cms',
    mimeType: 'application/pkcs7-signature',
    buffer: Buffer.from(ofOther),
  });
  await bare.getByRole('button', { name: t.keep }).click();
  await expect(bare.getByRole('alert')).toContainText('Бұл қолтаңба басқа файлға қойылған');
  await plain.close();

  await page.goto(`${letter}/send`);
  await page.locator('[name=channel][value=portal]').check();
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\?sent$/);
  const police = await asSecondPerson('police', `/inbox/${letter.split('/').at(-1)}`, 'ru');
  await expect(police.getByRole('main')).toContainText(`ЭЦП: ${signatory.toUpperCase()}`);
  await expect(police.getByRole('main')).toContainText('Подходит к письму');
  const saved = police.getByRole('link', { name: 'Скачать подпись (.cms)' });
  const file = await police.request.get((await saved.getAttribute('href'))!);
  expect(file.headers()['content-disposition']).toContain('attachment');
  expect(ncaLayer.given.at(-1)!.equals(await file.body())).toBe(true);
  await expectWellMade(police, 'ru');
});
