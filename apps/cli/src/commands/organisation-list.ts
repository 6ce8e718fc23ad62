import { answer, complain, program, type Command } from '../command.ts';
import { inInstallation } from '../installation/in-installation.ts';
import { organisationHelp, organisationText } from '../text/organisation-text.ts';

/** `organisation list`: every region with its organisations, each with the id that other commands ask for. */
export const organisationList: Command = {
  name: ['organisation', 'list'],
  summary: organisationHelp.list,
  options: [],
  examples: [`${program} organisation list`],
  asksDatabase: true,
  run: (asked) =>
    inInstallation(asked, organisationList, async (house) => {
      const { listOrganisations } = await import('@qorgan/usecases');
      const { locale } = asked;
      const regions = await listOrganisations(house);
      if (regions.length === 0) return complain(organisationText[locale].noneYet);
      const blocks = regions.map(({ id, name, organisations }) => [
        `${id}  ${name[locale]}`,
        ...organisations.map((one) => `  ${one.id}  ${one.kind.padEnd(widestKind)}  ${one.name[locale]}`),
      ]);
      return answer(blocks.map((lines) => lines.join('\n')).join('\n\n'));
    }),
};

const widestKind = 'regionalCommissioner'.length;
