import { answer, complain, program, type Answer, type Asked, type Command } from '../command.ts';
import { inInstallation } from '../installation/in-installation.ts';
import { organisationHelp, organisationText } from '../text/organisation-text.ts';
import { firstTooLong } from '../too-long.ts';

const names = ['name-kk', 'name-ru', 'name-en'];

/** `region add`: sets up a region, in which organisations find each other, and prints its id. */
export const regionAdd: Command = {
  name: ['region', 'add'],
  summary: organisationHelp.addRegion,
  options: [
    { name: 'name-kk', value: 'TEXT', says: organisationHelp.nameKk, isRequired: true },
    { name: 'name-ru', value: 'TEXT', says: organisationHelp.nameRu, isRequired: true },
    { name: 'name-en', value: 'TEXT', says: organisationHelp.nameEn, isRequired: true },
  ],
  examples: [
    `${program} region add --name-kk "Ақмола облысы" --name-ru "Акмолинская область" --name-en "Akmola region"`,
  ],
  asksDatabase: true,
  run: addRegion,
};

async function addRegion(asked: Asked): Promise<Answer> {
  const tooLong = firstTooLong(asked, names);
  if (tooLong) return complain(organisationText[asked.locale].tooLong(tooLong));
  const [kk = '', ru = '', en = ''] = names.map((name) => asked.options.get(name)!.trim());
  return inInstallation(asked, regionAdd, async (house) => {
    const { createRegion } = await import('@qorgan/usecases');
    const { id } = await createRegion(house, { name: { kk, ru, en } });
    return answer(id);
  });
}
