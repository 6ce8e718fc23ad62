import { globSync } from 'node:fs';
import path from 'node:path';
import { ownSurname } from './demo-report.ts';
import { expect, expectWellMade, test } from './fixtures.ts';
import { newTeacher, pupilId } from './school-staff.ts';

// The whole story is long, and the machine that runs it may be busy.
test.describe.configure({ timeout: 120_000 });

const words = 'Алдыңғы партаға отырғызыңыз. Тақтаға кенеттен шақырмаңыз.';
const secret = 'Үйінде ұрыс болған';
const routes = path.resolve(import.meta.dirname, '../../apps/portal/src/routes');

/** Every address under /watch that is looked at, with these ids in it. */
const addresses = (entry: string, pupil: string) =>
  globSync('watch/**/{+page.svelte,+server.ts}', { cwd: routes }).map((file) => {
    const route = path.dirname(file).split(path.sep).join('/');
    const id = /\[pupil\]/.test(route) ? pupil : entry;
    return `/${route.replaceAll(/\[[^\]]+\]/g, id)}`;
  });

test('a class teacher tries everything about a child under watch and sees only how to support the child', async ({
  page,
  signInAs,
  elsewhere,
  asSecondPerson,
  baseURL,
  tolerate,
}) => {
  tolerate(/400|404|422/);
  const admin = await asSecondPerson('admin');
  const name = `${ownSurname()} Мұғалім`;
  const { page: teacher } = await newTeacher(admin, elsewhere, { name, baseURL: baseURL! });
  await signInAs('psychologist');
  const pupil = await pupilId(page.context(), baseURL!, 'Һашимова');
  await page.goto(`/watch/new?pupil=${pupil}`);
  await page.locator('[name=grounds][value="risk.2"]').check();
  await page.locator('[name=since]').fill('2026-09-01');
  await page.locator('[name=source]').selectOption('teacher');
  await page.locator('[name=evidence]').fill(secret);
  await page.locator('[name=level][value=raised]').check();
  await page.locator('[name=reviewOn]').fill('2027-12-01');
  await page.locator('main form button').last().click();
  await expect(page).toHaveURL(/\/watch\/[0-9a-f-]{36}/);
  const entry = new URL(page.url()).pathname;

  // It is written before it can be shared.
  await page.getByRole('link', { name: 'Балаға қалай қолдау көрсету керек' }).click();
  await page.locator('form[action="?/share"] button').click();
  await expect(page.locator('#who-error')).toHaveText('Әріптесті таңдаңыз.');
  await page.locator('#who').selectOption({ label: name });
  await page.locator('form[action="?/share"] button').click();
  await expect(page.getByRole('alert')).toContainText('Алдымен «Балаға қалай қолдау көрсету керек»');
  await page.locator('[name=words]').fill(words);
  await expectWellMade(page, 'kk');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await page.locator('#who').selectOption({ label: name });
  await page.locator('form[action="?/share"] button').click();
  await expect(page.getByRole('list', { name: 'Кіммен бөлісілген' })).toContainText(name);

  await teacher.goto('/');
  const shared = teacher.getByRole('list', { name: 'Сізбен бөлісілген' });
  await shared.getByRole('link', { name: /^Һашимова/ }).click();
  const note = new URL(teacher.url()).pathname;
  await expect(teacher.getByRole('main')).toContainText(words);
  await expect(teacher.getByRole('main')).toContainText('Һашимова');
  await expect(teacher.getByRole('main')).not.toContainText(/қадағала|Тәуекел|Құпия|ұрыс/i);
  await expectWellMade(teacher, 'kk');

  // Everything else is not there, for reading and for writing, whatever the address.
  const tried = addresses(entry.split('/').at(-1)!, pupil);
  expect(tried.length).toBeGreaterThan(12);
  const { request } = teacher.context();
  const headers = { origin: baseURL!, accept: 'text/html' };
  for (const address of tried) {
    const answer = await request.get(address, { headers, maxRedirects: 0 });
    expect(answer.status(), address).toBe(404);
    expect(await answer.text(), address).not.toContain('Һашимова');
  }
  const form = { words: 'Басқа сөз', version: '1', who: crypto.randomUUID() };
  for (const action of ['save', 'share'])
    expect((await request.post(`${entry}/support?/${action}`, { headers, form })).status()).toBe(404);

  // The tries are on record, and what was shared is gone the moment it is taken back.
  await page.goto(`${entry}/looks`);
  await expect(page.getByRole('main')).toContainText(name);
  await page.goto(`${entry}/support`);
  await page.getByRole('button', { name: `Қайта жабу: ${name}` }).click();
  await expect(page.getByRole('status')).toContainText('Жабылды');
  expect((await teacher.goto(note))!.status()).toBe(404);
  await teacher.goto('/');
  await expect(shared).toHaveCount(0);
});
