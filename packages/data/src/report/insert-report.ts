import type { Report, ReportContent, ReportPupil } from '@qorgan/domain';
import type { Tx } from '../schema.ts';
import type { Seals } from '../vault/vault.ts';
import { sealNarrative } from './narrative.ts';

export type NewReport = ReportContent & {
  id: string;
  organisationId: string;
  number: number;
  reporterId: string;
  idempotencyKey: string;
  receivedAt: Date;
  journal: Report['journal'];
  writtenAt: Date | null;
  pupils: readonly ReportPupil[];
};

/** Saves a report and the pupils it names; what is in words is sealed. */
export async function insertReport(tx: Tx, seals: Seals, report: NewReport): Promise<void> {
  await tx
    .insertInto('report')
    .values({
      id: report.id,
      organisationId: report.organisationId,
      number: report.number,
      reporterId: report.reporterId,
      idempotencyKey: report.idempotencyKey,
      receivedAt: report.receivedAt,
      noticedAt: report.noticedAt,
      journal: report.journal,
      writtenAt: report.writtenAt,
      seemingKind: report.seemingKind,
      signs: [...report.signs],
      circumstance: report.circumstance,
      doctorNeeded: report.doctorNeeded,
      dangerNow: report.dangerNow,
      concernsHead: report.concernsHead,
      concerns: report.concerns.toSorted(),
      narrative: sealNarrative(seals, report.id, report),
    })
    .execute();

  await tx
    .insertInto('reportPupil')
    .values(
      report.pupils.map((pupil, position) => ({
        id: pupil.id,
        reportId: report.id,
        pupilId: pupil.pupilId,
        position,
        part: pupil.part,
        classLabel: pupil.classLabel,
        name: seals.seal({ table: 'report_pupil', column: 'name', id: pupil.id }, pupil.name),
        written: pupil.written && seals.seal(writtenPlace(pupil.id), JSON.stringify(pupil.written)),
      })),
    )
    .execute();
}

/** Where name and class of a child are sealed as the reporter wrote them. */
export const writtenPlace = (id: string) => ({ table: 'report_pupil', column: 'written', id });

export type SentReport = { id: string; number: number; receivedAt: Date };

/** The report that this form already made, if it was sent before. */
export async function findByKey(
  tx: Tx,
  reporterId: string,
  idempotencyKey: string,
): Promise<SentReport | undefined> {
  return tx
    .selectFrom('report')
    .select(['id', 'number', 'receivedAt'])
    .where('reporterId', '=', reporterId)
    .where('idempotencyKey', '=', idempotencyKey)
    .executeTakeFirst();
}
