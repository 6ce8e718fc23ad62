import { ownSurname } from './demo-report.ts';
import { caseWords, expect, expectWellMade, openCase, test } from './fixtures.ts';

const support = 'Сабақта алдыңғы партаға отырғызыңыз. Ештеңе сұрамаңыз.';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the head shares a case with the psychologist and how to support the child with a teacher @phone', async ({
      page,
      signInAs,
      asSecondPerson,
      teacherReports,
      tolerate,
    }) => {
      tolerate(/400|404|422/);
      const surname = ownSurname();
      const report = await teacherReports({ name: `${surname} Айша` });
      await signInAs('head');
      const file = await openCase(page, report, caseWords.kk);
      const shared = file.replace('/cases/', '/shared/');
      const look = async (one = page) => {
        if (javaScriptEnabled) await expectWellMade(one, 'kk');
      };

      await page.getByRole('link', { name: 'Істі кім көре алады' }).click();
      await expect(page.getByRole('list', { name: 'Істі жүргізетіндер' }).getByRole('listitem')).toHaveText([
        /Тілеубердин/,
        /Оспанова/,
      ]);
      await expect(page.locator('main')).toContainText('Іс ешкіммен бөлісілмеген.');
      await page.locator('form[action="?/share"] button').click();
      await expect(page.locator('#who-error')).toHaveText('Әріптесті таңдаңыз.');
      await look();

      // The page of support comes before it can be shared.
      const share = async (who: RegExp, extent: 'whole' | 'support') => {
        const option = page.locator('#who option', { hasText: who });
        await page.locator('#who').selectOption((await option.getAttribute('value'))!);
        await page.locator(`[name=extent][value=${extent}]`).check();
        await page.locator('form[action="?/share"] button').click();
      };
      await share(/^Бекова/, 'support');
      await expect(page.getByRole('alert')).toContainText('Алдымен «Балаға қалай қолдау көрсету керек»');
      await page.getByRole('link', { name: 'Балаға қалай қолдау көрсету керек' }).click();
      await page.locator('[name=words]').fill(support);
      await look();
      await page.getByRole('button', { name: 'Сақтау' }).click();
      await expect(page.getByRole('status')).toContainText('Сақталды.');
      await page.goto(`${file}/access`);
      await share(/^Бекова/, 'support');
      await expect(page.getByRole('status')).toContainText('Бөлісілді.');
      await share(/^Ким Алина/, 'whole');
      await expect(page.getByRole('list', { name: 'Кіммен бөлісілген' }).getByRole('listitem')).toHaveCount(
        2,
      );
      await look();

      const psychologist = await asSecondPerson('psychologist');
      await psychologist.locator(`a[href="${shared}"]`).click();
      await expect(psychologist.getByRole('heading', { level: 1 })).toContainText(surname);
      await expect(psychologist.locator('main a[href^="/cases/"], main form')).toHaveCount(0);
      await look(psychologist);
      expect((await psychologist.goto(file))?.status()).toBe(404);

      const teacher = await asSecondPerson('teacher');
      await teacher.locator(`a[href="${shared}/support"]`).click();
      await expect(teacher.locator('main')).toContainText(surname);
      await expect(teacher.locator('blockquote')).toHaveText(support);
      await look(teacher);
      expect((await teacher.goto(shared))?.status()).toBe(404);

      // Taken back with effect at once; that it was shared stays on the list.
      await page.getByRole('button', { name: /^Қайта жабу: Ким/ }).click();
      await expect(page.getByRole('status')).toContainText('енді ол көре алмайды');
      await expect(page.locator('main details')).toContainText('Бұрын бөлісілген: 1');
      expect((await psychologist.goto(shared))?.status()).toBe(404);
      expect((await psychologist.goto(`${shared}/support`))?.status()).toBe(404);
      await psychologist.goto('/');
      await expect(psychologist.locator(`a[href="${shared}"]`)).toHaveCount(0);
    });
  });
