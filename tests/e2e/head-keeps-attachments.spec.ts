import type { Page } from '@playwright/test';
import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test } from './fixtures.ts';

const t = caseWords.kk;
const list = (page: Page) => page.getByRole('list', { name: 'Тіркелген құжаттар' });
const add = (page: Page) => page.getByRole('button', { name: 'Құжатты тіркеу', exact: true });

const pdf = (words: string) => Buffer.from(`%PDF-1.4\n% ${words}\n%%EOF\n`);
const asFile = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });

async function fill(page: Page, kind: string, description: string, file?: ReturnType<typeof asFile>) {
  await page.getByLabel(kind, { exact: true }).check();
  await page.getByLabel('Қысқаша сипаттамасы').fill(description);
  if (file) await page.locator('input[type=file]').setInputFiles(file);
}

/** A photograph as a telephone makes it: with a note of the camera in front of the dots. */
async function photograph(page: Page): Promise<Buffer> {
  const dots = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 80, height: 60 });
    canvas.getContext('2d')!.fillRect(10, 10, 40, 30);
    return canvas.toDataURL('image/jpeg').split(',')[1]!;
  });
  const jpeg = Buffer.from(dots, 'base64');
  const note = Buffer.from('Exif\0\0UNIQUE-PLACE-AND-CAMERA');
  const head = Buffer.from([0xff, 0xe1, 0, note.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, note, jpeg.subarray(2)]);
}

/** What the browser saves when the link is pressed, and how the server sent it. */
async function download(page: Page, description: string) {
  const link = list(page).getByRole('link', { name: new RegExp(`^Жүктеп алу.*${description}$`) });
  const saving = page.waitForEvent('download');
  await link.click();
  const name = (await saving).suggestedFilename();
  const answer = await page.request.get(new URL((await link.getAttribute('href'))!, page.url()).href);
  return { name, headers: answer.headers(), bytes: await answer.body() };
}

test('a scan and a picture are kept, a page in disguise is not, and what must not be kept is destroyed @phone', async ({
  page,
  teacherReports,
  signInAs,
  tolerate,
}) => {
  tolerate(/422|404/);
  await signInAs('head');
  const file = await openCase(page, await teacherReports({ name: `${ownSurname()} Айша` }), t);
  await page.getByRole('link', { name: 'Құжат тіркеу' }).click();
  await expect(page.getByRole('main')).toContainText('Баланың фотосуреті керек емес');
  await expect(page.getByRole('main')).toContainText('Портал файлдарды вирусқа тексермейді');
  await expectWellMade(page, 'kk');

  const disguised = asFile('letter.pdf', 'application/pdf', Buffer.from('<script>alert(1)</script>'));
  await fill(page, 'Қол қойылған хаттың сканері', '№ 12 хат', disguised);
  await add(page).click();
  await expect(page.getByRole('alert')).toContainText('Бұл файл түрі қабылданбайды');
  await expect(page.getByLabel('Қысқаша сипаттамасы')).toHaveValue('№ 12 хат');
  await expect(page.getByLabel('Қол қойылған хаттың сканері')).toBeChecked();

  await page.locator('input[type=file]').setInputFiles(asFile('x.txt', 'text/plain', pdf('хат')));
  await add(page).click();
  await expect(page.getByRole('status')).toContainText('Құжат тіркелді');
  const letter = await download(page, '№ 12 хат');
  expect(letter.bytes).toEqual(pdf('хат'));
  expect(letter.name).toMatch(/^document-[0-9a-f]{8}\.pdf$/);
  expect(letter.headers).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'no-store',
  });

  const taken = await photograph(page);
  expect(taken.toString('latin1')).toContain('UNIQUE-PLACE');
  await fill(page, 'Анықтама', 'Дәрігердің анықтамасы', asFile('a.png', 'image/png', taken));
  await add(page).click();
  await expect(list(page).getByRole('listitem')).toHaveCount(2);
  const picture = await download(page, 'Дәрігердің анықтамасы');
  expect(picture.headers['content-type']).toBe('image/jpeg');
  expect(picture.bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  expect(picture.bytes.toString('latin1')).not.toMatch(/UNIQUE-PLACE|Exif/);
  await expectWellMade(page, 'kk');

  await list(page)
    .getByRole('link', { name: /^Істен алу.*Дәрігердің/ })
    .click();
  await page.getByLabel('Себебі').fill('басқа баланың құжаты');
  await page.getByRole('button', { name: 'Істен алу' }).click();
  await expect(list(page).locator('del')).toContainText('Дәрігердің анықтамасы');
  await expect(list(page)).toContainText('басқа баланың құжаты');

  const gone = `/${(await list(page)
    .getByRole('link', { name: /^Жүктеп алу.*Дәрігердің/ })
    .getAttribute('href'))!.slice(1)}`;
  await list(page)
    .getByRole('link', { name: /^Файлды біржола жою.*Дәрігердің/ })
    .click();
  await page.getByLabel('Себебі').fill('сақталмауға тиіс еді');
  await expectWellMade(page, 'kk');
  await page.getByRole('button', { name: 'Файлды біржола жою' }).click();
  await expect(page.getByRole('status')).toContainText('Файл жойылды');
  await expect(list(page)).toContainText(/SHA-256: [0-9a-f]{64}/);
  expect((await page.request.get(gone)).status()).toBe(404);
  await page.goto(file);
  await expect(page.locator('[aria-labelledby=attachments]')).toContainText('№ 12 хат');
  await expect(page.locator('[aria-labelledby=attachments]')).not.toContainText('анықтамасы');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a document is attached all the same, and nobody else is given it', async ({
    page,
    teacherReports,
    signInAs,
    asSecondPerson,
    tolerate,
  }) => {
    tolerate(/400|404/);
    await signInAs('head');
    const file = await openCase(page, await teacherReports({ name: `${ownSurname()} Ерлан` }), t);
    await page.goto(`${file}/attachments`);
    await add(page).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
    await fill(page, 'Басқа құжат', 'Жинақтау', asFile('b', '', pdf('екі')));
    await add(page).click();
    await expect(page.getByRole('status')).toContainText('Құжат тіркелді');
    const address = (await list(page)
      .getByRole('link', { name: /^Жүктеп алу/ })
      .getAttribute('href'))!;

    const psychologist = await asSecondPerson('psychologist');
    expect((await psychologist.request.get(address)).status()).toBe(404);
    expect((await psychologist.request.get(`${file}/attachments`)).status()).toBe(404);
  });
});
