import type { AuditFinding } from '@qorgan/data';
import type { Locale } from '@qorgan/statute';
import type { House } from '@qorgan/usecases';
import { answer, complain, finding, program, type Answer, type Asked, type Command } from '../command.ts';
import { inInstallation } from '../installation/in-installation.ts';
import { auditHelp, auditText } from '../text/audit-text.ts';
import { packText } from '../text/pack-text.ts';
import { verifyPackFile } from '../verify-pack-file.ts';

/**
 * `audit verify --pack FILE`: checks a proof-of-diligence pack offline, as `verifyPackFile` tells. Without
 * it, `audit verify` the hash chain of every organisation's audit trail from its first
 * entry to its end. Exit code 0 where all is whole, 1 where something is broken, 2 where it could not be asked.
 */
export const auditVerify: Command = {
  name: ['audit', 'verify'],
  summary: auditHelp.summary,
  options: [
    { name: 'pack', value: 'FILE.pdf', says: auditHelp.pack },
    { name: 'key', value: 'FINGERPRINT', says: auditHelp.key },
  ],
  examples: [`${program} audit verify`, `${program} audit verify --pack pack-7.pdf`],
  asksDatabase: true,
  run: (asked) => {
    const file = asked.options.get('pack');
    if (file !== undefined) return verifyPackFile(asked, file);
    if (asked.options.has('key')) return complain(packText[asked.locale].keyAlone);
    return inInstallation(asked, auditVerify, (house) => verify(asked, house));
  },
};

async function verify({ locale }: Asked, house: House): Promise<Answer> {
  const { noOrganisation, verifyAudit } = await import('@qorgan/data');
  const { listOrganisations } = await import('@qorgan/usecases');
  const text = auditText[locale];
  const regions = await listOrganisations(house);
  const names = new Map(
    regions.flatMap(({ organisations }) => organisations).map(({ id, name }) => [id, name[locale]]),
  );
  const nameOf = (id: string) => (id === noOrganisation ? text.nobodys : (names.get(id) ?? text.unknown));

  const findings = await verifyAudit(house.db, house.vault);
  if (findings.length === 0) return complain(text.nothing);
  const blocks = findings.map((found) => blockOf(found, nameOf(found.organisationId), locale));
  const broken = findings.filter(({ ok }) => !ok).length;
  const said = [...blocks, broken ? text.broken(broken, findings.length) : text.whole(findings.length)].join(
    '\n\n',
  );
  return broken ? finding(said) : answer(said);
}

function blockOf(found: AuditFinding, name: string, locale: Locale): string {
  const text = auditText[locale];
  const lines = found.ok
    ? [`${text.ok}  ${name}`, found.organisationId, text.entries(found.entries, found.hash)]
    : [
        `${text.brokenMark}  ${name}`,
        found.organisationId,
        text[found.what](found.at),
        text.wholeBefore(found.entries),
      ];
  return lines.join('\n    ');
}
