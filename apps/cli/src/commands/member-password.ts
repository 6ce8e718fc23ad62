import type { House } from '@qorgan/usecases';
import { answer, complain, program, type Answer, type Asked, type Command } from '../command.ts';
import { inInstallation } from '../installation/in-installation.ts';
import { findOrganisation, organisationOption } from '../installation/organisation-asked.ts';
import { memberHelp, memberText } from '../text/member-text.ts';
import { organisationText } from '../text/organisation-text.ts';

/** `member password`: a new password for somebody, the last administrator included; ends their sessions. */
export const memberPassword: Command = {
  name: ['member', 'password'],
  summary: memberHelp.password,
  options: [
    organisationOption,
    { name: 'login', value: 'LOGIN', says: memberHelp.loginKnown, isRequired: true },
  ],
  examples: [`${program} member password --organisation 5b0c7c1e-0000-4000-8000-000000000007 --login bekova`],
  asksDatabase: true,
  run: (asked) => inInstallation(asked, memberPassword, (house) => reset(asked, house)),
};

async function reset({ options, locale }: Asked, house: House): Promise<Answer> {
  const { asAdministration, resetPasswordOf } = await import('@qorgan/usecases');
  const [login, asked] = [options.get('login')!, options.get('organisation')!];
  const organisation = await findOrganisation(house, asked);
  if (!organisation) return complain(organisationText[locale].noOrganisation(asked));
  const text = memberText[locale];
  const made = await resetPasswordOf(asAdministration(house), { organisationId: organisation.id, login });
  if (!made.ok) return complain(made.refusal.kind === 'notFound' ? text.noMember(login) : text.tryAgain);
  return answer(text.signIn(made.value.login, made.value.password), text.onlyOnce);
}
