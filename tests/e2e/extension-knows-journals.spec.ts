import { samples, type Fixture, type FixturePupil } from '../../apps/extension/src/hosts/testing/index.ts';
import { hear, journalButtons, middleOf } from './journal-buttons.ts';
import { expect, test } from './with-extension.ts';

// The journal that only one school has, and a door at which the extension would run if somebody had added it.
test.use({ alsoAt: ['https://journal.mektep-ulgi.kz', 'https://login.kundelik.kz'] });

const label = { kk: 'Хабарлау', ru: 'Сообщить' };

for (const [journal, { fixtures }] of Object.entries(samples))
  for (const language of ['kk', 'ru'] as const)
    test(`${journal} in ${language}: a button beside each pupil and none elsewhere, and it says whose it is`, async ({
      openFixture,
      worker,
    }) => {
      const heard = await hear(worker);
      const message = ({ name, classLabel }: FixturePupil) => ({
        type: 'pupilChosen',
        journal,
        name,
        classLabel,
        locale: language,
      });

      const press = async (fixture: Fixture) => {
        const page = await openFixture(journal, fixture, language);
        await expect
          .poll(async () => (await journalButtons(page)).map((button) => button.label))
          .toEqual(fixture.rows.map(({ shown }) => `${label[language]} ${shown}`));
        for (const [at, pupil] of fixture.rows.entries()) {
          const { x, y } = middleOf((await journalButtons(page))[at]!);
          await page.mouse.click(x, y);
          await expect.poll(heard, pupil.shown).toEqual([message(pupil)]);
        }
        for (const pupil of fixture.selections ?? []) {
          await page.getByText(pupil.shown, { exact: true }).last().click({ clickCount: 3 });
          await expect.poll(async () => (await journalButtons(page)).length, pupil.shown).toBe(1);
          const [button] = await journalButtons(page);
          expect(button!.label).toBe(label[language]);
          await page.mouse.click(middleOf(button!).x, middleOf(button!).y);
          await expect.poll(heard, pupil.shown).toEqual([message(pupil)]);
          expect(await journalButtons(page), 'it goes with the press').toEqual([]);
        }
        await page.close();
      };
      for (const fixture of fixtures) await test.step(fixture.file, () => press(fixture));
    });
