import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { RosterFault } from '@qorgan/domain';
import type { Locale } from '@qorgan/statute';
import type { House } from '@qorgan/usecases';
import { answer, complain, program, type Answer, type Asked, type Command } from '../command.ts';
import { inInstallation } from '../installation/in-installation.ts';
import { findOrganisation, organisationOption } from '../installation/organisation-asked.ts';
import { organisationText } from '../text/organisation-text.ts';
import { rosterHelp, rosterText } from '../text/roster-text.ts';

/**
 * `roster import FILE.csv --organisation ID`: takes a school's pupils over from a CSV file. All of it or nothing; every
 * bad line is told with its number.
 */
export const rosterImport: Command = {
  name: ['roster', 'import'],
  summary: rosterHelp.summary,
  operands: { shown: 'FILE.csv', min: 1, max: 1 },
  options: [organisationOption],
  examples: [`${program} roster import pupils.csv --organisation 5b0c7c1e-0000-4000-8000-000000000007`],
  asksDatabase: true,
  run: importFile,
};

async function importFile(asked: Asked): Promise<Answer> {
  const { decodeRosterFile, largestRosterFile } = await import('@qorgan/usecases');
  const text = rosterText[asked.locale];
  const given = asked.operands[0]!;
  // npm runs its scripts in the root of the repository; the file is named from where the person is.
  const file = path.resolve(process.env.INIT_CWD || process.cwd(), given);
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  if (size === undefined) return complain(text.noFile(file));
  if (size > largestRosterFile) return complain(text.fileTooLarge(largestRosterFile / 1_000_000));
  const decoded = decodeRosterFile(await readFile(file));
  if (!decoded.ok) return faultsOf(decoded.lines, asked.locale);
  return inInstallation(asked, rosterImport, (house) => importCsv(asked, house, decoded.csv));
}

async function importCsv({ options, locale }: Asked, house: House, csv: string): Promise<Answer> {
  const { asAdministration, importRoster } = await import('@qorgan/usecases');
  const text = rosterText[locale];
  const asked = options.get('organisation')!;
  const organisation = await findOrganisation(house, asked);
  if (!organisation) return complain(organisationText[locale].noOrganisation(asked));
  if (organisation.kind !== 'school') return complain(text.noSchool);
  const imported = await importRoster(asAdministration(house), { organisationId: organisation.id, csv });
  if (!imported.ok) return faultsOf(imported.lines, locale);
  return answer(text.imported(imported.added, imported.changed, imported.unchanged));
}

async function faultsOf(faults: readonly RosterFault[], locale: Locale): Promise<Answer> {
  const { rosterFaultText } = await import('@qorgan/usecases');
  const text = rosterText[locale];
  const lines = faults.map((fault) => text.atLine(fault.line, rosterFaultText(fault, locale)));
  return complain([...lines, text.nothingImported].join('\n'));
}
