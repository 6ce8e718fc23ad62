import { organisationKinds, type OrganisationKind } from '@qorgan/domain';
import type { House } from '@qorgan/usecases';
import { answer, complain, program, type Answer, type Asked, type Command } from '../command.ts';
import { inInstallation } from '../installation/in-installation.ts';
import { organisationHelp, organisationText } from '../text/organisation-text.ts';
import { deadlineText } from '../text/deadline-text.ts';
import { firstTooLong } from '../too-long.ts';
import { weekAsked, weekOption } from '../week-option.ts';

const texts = ['name-kk', 'name-ru', 'name-en', 'address-kk', 'address-ru', 'head-kk', 'head-ru', 'phone'];

/** `organisation add`: sets up a school or a body, with its own key and audit trail, and prints its id. */
export const organisationAdd: Command = {
  name: ['organisation', 'add'],
  summary: organisationHelp.add,
  options: [
    { name: 'region', value: 'ID', says: organisationHelp.region, isRequired: true },
    { name: 'kind', value: 'school', says: organisationHelp.kind, isRequired: true },
    { name: 'name-kk', value: 'TEXT', says: organisationHelp.nameKk, isRequired: true },
    { name: 'name-ru', value: 'TEXT', says: organisationHelp.nameRu, isRequired: true },
    { name: 'name-en', value: 'TEXT', says: organisationHelp.nameEn, isRequired: true },
    { name: 'address-kk', value: 'TEXT', says: organisationHelp.addressKk },
    { name: 'address-ru', value: 'TEXT', says: organisationHelp.addressRu },
    { name: 'head-kk', value: 'TEXT', says: organisationHelp.headKk },
    { name: 'head-ru', value: 'TEXT', says: organisationHelp.headRu },
    { name: 'phone', value: '+77010000000', says: organisationHelp.phone },
    { name: 'bin', value: '123456789012', says: organisationHelp.bin },
    weekOption,
  ],
  examples: [
    `${program} organisation add --region 5b0c7c1e-0000-4000-8000-000000000001 --kind school --name-kk "№ 7 мектеп" --name-ru "Школа № 7" --name-en "School No. 7"`,
  ],
  asksDatabase: true,
  run: addAsked,
};

async function addAsked(asked: Asked): Promise<Answer> {
  const { options, locale } = asked;
  const text = organisationText[locale];
  const kind = options.get('kind')!;
  if (!isKind(kind)) return complain(text.badKind(kind, organisationKinds.join(', ')));
  const tooLong = firstTooLong(asked, texts);
  if (tooLong) return complain(text.tooLong(tooLong));
  const bin = options.get('bin');
  if (bin !== undefined && !/^\d{12}$/.test(bin)) return complain(text.badBin(bin));
  if (!weekAsked(asked)) return complain(deadlineText[locale].badWeek(options.get('week')!));
  return inInstallation(asked, organisationAdd, (house) => add(asked, house, kind));
}

async function add(asked: Asked, house: House, kind: OrganisationKind): Promise<Answer> {
  const { createOrganisation, listOrganisations } = await import('@qorgan/usecases');
  const { options, locale } = asked;
  const text = (name: string) => options.get(name)?.trim() ?? '';
  const regionId = text('region').toLowerCase();
  if (!(await listOrganisations(house)).some(({ id }) => id === regionId))
    return complain(organisationText[locale].noRegion(text('region')));
  const { id } = await createOrganisation(house, {
    kind,
    regionId,
    name: { kk: text('name-kk'), ru: text('name-ru'), en: text('name-en') },
    address: { kk: text('address-kk'), ru: text('address-ru') },
    headPosition: { kk: text('head-kk'), ru: text('head-ru') },
    phone: text('phone') || null,
    bin: text('bin') || null,
    week: weekAsked(asked)!,
  });
  return answer(id);
}

const isKind = (word: string): word is OrganisationKind =>
  organisationKinds.includes(word as OrganisationKind);
