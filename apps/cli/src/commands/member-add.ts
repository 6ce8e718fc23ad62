import { roles, type Refusal, type Role } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import type { House } from '@qorgan/usecases';
import { answer, complain, program, type Answer, type Asked, type Command } from '../command.ts';
import { inInstallation } from '../installation/in-installation.ts';
import { findOrganisation, organisationOption } from '../installation/organisation-asked.ts';
import { memberHelp, memberText } from '../text/member-text.ts';
import { organisationText } from '../text/organisation-text.ts';
import { firstTooLong } from '../too-long.ts';

/** `member add`: gives somebody an account and a seat and prints the password that was made, this once. */
export const memberAdd: Command = {
  name: ['member', 'add'],
  summary: memberHelp.add,
  options: [
    organisationOption,
    { name: 'name', value: 'NAME', says: memberHelp.name, isRequired: true },
    { name: 'login', value: 'LOGIN', says: memberHelp.login, isRequired: true },
    { name: 'roles', value: 'teacher,head', says: memberHelp.roles, isRequired: true },
    { name: 'position-kk', value: 'TEXT', says: memberHelp.positionKk },
    { name: 'position-ru', value: 'TEXT', says: memberHelp.positionRu },
    { name: 'phone', value: '+77010000000', says: memberHelp.phone },
  ],
  examples: [
    `${program} member add --organisation 5b0c7c1e-0000-4000-8000-000000000007 --name "Бекова Сәуле" --login bekova --roles teacher`,
  ],
  asksDatabase: true,
  run: addAsked,
};

async function addAsked(asked: Asked): Promise<Answer> {
  const { isLogin } = await import('@qorgan/usecases');
  const { options, locale } = asked;
  const text = memberText[locale];
  const tooLong = firstTooLong(asked, ['name', 'position-kk', 'position-ru', 'phone']);
  if (tooLong) return complain(text.tooLong(tooLong));
  const login = options.get('login')!;
  if (!isLogin(login)) return complain(text.badLogin(login));
  const wanted = rolesOf(options.get('roles')!);
  if ('unknown' in wanted) return complain(text.badRole(wanted.unknown, roles.join(', ')));
  const phone = options.get('phone') ?? null;
  if (phone !== null && !isPhone(phone)) return complain(text.badPhone(phone));
  return inInstallation(asked, memberAdd, (house) => add(asked, house, wanted.roles));
}

async function add({ options, locale }: Asked, house: House, wanted: readonly Role[]): Promise<Answer> {
  const { addMember, asAdministration } = await import('@qorgan/usecases');
  const [login, asked] = [options.get('login')!, options.get('organisation')!];
  const organisation = await findOrganisation(house, asked);
  if (!organisation) return complain(organisationText[locale].noOrganisation(asked));
  const added = await addMember(asAdministration(house), {
    organisationId: organisation.id,
    name: options.get('name')!.trim(),
    login,
    roles: wanted,
    position: { kk: options.get('position-kk') ?? '', ru: options.get('position-ru') ?? '' },
    phone: options.get('phone') ?? null,
  });
  const text = memberText[locale];
  if (!added.ok) return complain(whyNot(added.refusal, login, text));
  return answer(text.signIn(login, added.value.password), text.onlyOnce);
}

function rolesOf(list: string): { roles: Role[] } | { unknown: string } {
  const words = list.split(',').map((word) => word.trim());
  const unknown = words.find((word) => !roles.includes(word as Role));
  return unknown === undefined ? { roles: [...new Set(words as Role[])] } : { unknown };
}

const isPhone = (text: string) =>
  /^[\d\s()+.-]+$/.test(text) && /^\d{5,15}$/.test(text.replaceAll(/\D/g, ''));

function whyNot(refusal: Refusal, login: string, text: (typeof memberText)[Locale]): string {
  if (refusal.kind === 'ruleBroken' && refusal.rule === 'loginTaken') return text.loginTaken(login);
  if (refusal.kind === 'ruleBroken' && refusal.rule === 'headIsNoDeputy') return text.headIsNoDeputy;
  if (refusal.kind === 'ruleBroken' && refusal.rule === 'bodyHeadReceives') return text.bodyHeadReceives;
  if (refusal.kind === 'wrongState') return text.unfitRole(refusal.needs);
  throw new Error(`Refused without a reason that can be mended: ${JSON.stringify(refusal)}`);
}
