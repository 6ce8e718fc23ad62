import { dayOf, type DueDate, type RegisteredReferral, type RegisteredReport } from '@qorgan/domain';
import type { IsoDate, Locale } from '@qorgan/statute';
import type { RegisterView, Table, TableCell } from '@qorgan/usecases';
import { partText, seemingKindText } from '@qorgan/words';
import { channelText } from '#lib/text/channels.ts';
import { dutyText } from '#lib/text/duties.ts';
import { letterState } from '#lib/text/letters.ts';
import { registerText, standingText } from '#lib/text/register.ts';

/** The register as two tables in a language; the page and the files are made from the same. */
export const registerTables = (register: RegisterView, locale: Locale): readonly [Table, Table] => [
  reportsTable(register.reports, locale),
  referralsTable(register, locale),
];

/** A line for each child of each report. */
function reportsTable(reports: readonly RegisteredReport[], locale: Locale): Table {
  const t = registerText[locale];
  return {
    name: t.reports,
    header: [
      ...[t.number, t.receivedAt, t.noticedAt, t.openedAt, t.reporter, t.kind],
      ...[t.child, t.classLabel, t.part, t.decision, t.caseNumber],
    ],
    rows: reports.flatMap((report) =>
      report.children.map((child, at): readonly TableCell[] => [
        ...[report.number, report.receivedAt, report.noticedAt, report.openedAt, report.reporterName],
        seemingKindText[locale][report.seemingKind],
        child.name ?? t.childNumber(at + 1),
        child.classLabel,
        partText[locale][child.part],
        standingText[locale][child.standing],
        child.caseNumber,
      ]),
    ),
  };
}

function referralsTable({ referrals, bodies }: RegisterView, locale: Locale): Table {
  const t = registerText[locale];
  return {
    name: t.referrals,
    header: [
      ...[t.caseNumber, t.child, t.what, t.body, t.due, t.doneAt, t.channel, t.takenBy],
      ...[t.outgoing, t.incoming, t.takenAt, t.state, t.late, t.lateReason],
    ],
    rows: referrals.map((one): readonly TableCell[] => [
      ...[one.caseNumber, one.childName, dutyText[locale][one.duty]],
      (one.recipientId && bodies.get(one.recipientId)?.[locale]) ?? null,
      dueWords(one.due, locale),
      one.at,
      one.channel && channelText[locale][one.channel],
      one.takenBy,
      one.outgoing && `${one.outgoing.number}, ${shortDay(one.outgoing.issuedOn as IsoDate)}`,
      one.incomingNumber,
      one.receivedAt,
      stateWords(one, locale),
      one.at && (one.isLate ? t.yes : t.no),
      one.lateReason,
    ]),
  };
}

function stateWords({ state }: RegisteredReferral, locale: Locale): string {
  if (state === 'open' || state === 'leftOpen' || state === 'told') return registerText[locale][state];
  return letterState[locale][state];
}

function dueWords(due: DueDate, locale: Locale): string | null {
  if (due.kind === 'immediate') return registerText[locale].immediately;
  if (due.kind === 'workingDays') return shortDay(due.lastDay);
  return due.kind === 'duration' ? shortDay(dayOf(due.at)) : null;
}

/** As tables of offices here write a day, `16.06.2026`. */
export const shortDay = (day: IsoDate): string => day.split('-').toReversed().join('.');
