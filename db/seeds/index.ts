import { inContext } from '@qorgan/data';
import type { Text } from '@qorgan/statute';
import {
  addMember,
  asAdministration,
  createOrganisation,
  createRegion,
  importRoster,
  type House,
} from '@qorgan/usecases';
import type { Seat } from './at-desk.ts';
import { seedBodyCase } from './demo-body-case.ts';
import { seedCases } from './demo-cases.ts';
import { seedCommissioner } from './demo-commissioner.ts';
import { seedWatch } from './demo-watch.ts';
import { demoRosters } from './demo-pupils.ts';
import { demoBodies, isNational, republic } from './demo-bodies.ts';
import { demoOrganisations as schoolsAndTheirBodies, demoRegion } from './demo-region.ts';

/** Every organisation of the demo: two schools, the bodies that they write to, and those that these pass a case on to. */
export const demoOrganisations = [...schoolsAndTheirBodies, ...demoBodies];

export { demoRosters };

/** One for everybody in the demo; nobody in it is real. */
export const demoPassword = 'kokzhiek-demo-2026';

/** Who can sign in to the demo, for the sign-in page and the terminal. */
export const demoSignIns: readonly { login: string; password: string; who: Text }[] = demoOrganisations
  .flatMap((organisation) => organisation.members)
  .map(({ login, who }) => ({ login, password: demoPassword, who }));

/** Loads the demo region, once: two schools, their people and pupils, the bodies, a case under way, children under watch, cases of bodies. */
export async function seedDemo(house: House): Promise<void> {
  if (await isSeeded(house)) return;
  const regionId = (await createRegion(house, { name: demoRegion })).id;
  const republicId = (await createRegion(house, { name: republic, isRepublic: true })).id;
  const members = new Map<string, Seat>();

  for (const { key, members: people, ...organisation } of demoOrganisations) {
    const { id: organisationId } = await createOrganisation(house, {
      ...organisation,
      regionId: isNational(organisation) ? republicId : regionId,
    });
    const by = asAdministration(house);
    for (const { who: _, ...person } of people) {
      const added = await addMember(by, {
        ...person,
        organisationId,
        phone: organisation.phone,
        password: demoPassword,
      });
      if (!added.ok) throw new Error(`The demo member ${person.login} was refused: ${added.refusal.kind}`);
      members.set(person.login, {
        memberId: added.value.memberId,
        organisationId,
        organisationKind: organisation.kind,
      });
    }
    const csv = demoRosters[key];
    if (csv) {
      const imported = await importRoster(by, { organisationId, csv });
      if (!imported.ok) throw new Error(`The demo roster of ${key} was refused: ${JSON.stringify(imported)}`);
    }
  }
  await seedCases(house, members);
  await seedWatch(house, members.get('psychologist')!);
  await seedBodyCase(house, members);
  await seedCommissioner(house, members);
}

const isSeeded = (house: House): Promise<boolean> =>
  inContext(house.db, { purpose: 'administration' }, async (tx) => {
    const row = await tx
      .selectFrom('region')
      .select('id')
      .where('nameEn', '=', demoRegion.en)
      .executeTakeFirst();
    return row !== undefined;
  });
