import {
  attachmentState,
  caseClosing,
  dateTime,
  dayOf,
  detectedOrReceivedAt,
  fullName,
  kindsOf,
  longDate,
  standingEvents,
  type AuditType,
  type CaseDuty,
  type Fact,
  type LetterSignature,
} from '@qorgan/domain';
import { citationOf, kindNames, type IsoDate, type Locale } from '@qorgan/statute';
import type { PackContent, PackDocument, PackSection } from '@qorgan/usecases';
import { labelled } from '#lib/text/labelled.ts';
import { attachmentKindName } from '#lib/text/attachments.ts';
import { auditText } from '#lib/text/audit.ts';
import { citationText, shortCitation } from '#lib/text/citation.ts';
import { dutyText } from '#lib/text/duties.ts';
import { letterState, letterTitle } from '#lib/text/letters.ts';
import { packState, packText } from '#lib/text/pack.ts';
import { signingText } from '#lib/text/signing.ts';
import { entryTitle, entryWords } from '../../../letters/parts/entry-words.ts';
import { factWords } from '../../parts/fact-words.ts';
import { packCommand } from './pack-command.ts';

type Setting = { locale: Locale; school: string };

/** A pack in words. Parents are not named while the exception of 11.1 stands. */
export function packDocument(pack: PackContent, { locale, school }: Setting): PackDocument {
  const t = packText[locale];
  const { file, facts, fingerprint, madeAt, madeByName } = pack;
  const closing = caseClosing(facts);
  const kinds = kindsOf(facts).map((kind) => kindNames[kind][locale]);
  return {
    language: locale,
    title: t.heading,
    caption: t.caption(file.number),
    about: [
      [t.school, school],
      [t.child, [fullName(file.child), file.child.classLabel].filter(Boolean).join(', ')],
      [t.kinds, kinds.join(', ')],
      [t.detected, dateTime(detectedOrReceivedAt(file.grounds), locale)],
      [t.opened, `${dateTime(file.openedAt, locale)}, ${file.openedByName}`],
      [t.closed, closing ? `${dateTime(closing.at, locale)}, ${closing.recordedByName}` : t.notClosed],
      [t.made, `${dateTime(madeAt, locale)}, ${madeByName}`],
      [t.key, fingerprint],
    ],
    sections: [
      dutiesSection(pack, locale),
      factsSection(pack, locale),
      ...(pack.referrals.some(({ issued }) => issued.length > 0) ? [lettersSection(pack, locale)] : []),
      ...(pack.attachments.length > 0 ? [papersSection(pack, locale)] : []),
      auditSection(pack, locale),
    ],
    closing: [t.own, t.closing, packCommand(fingerprint)],
    footer: `${t.caption(file.number)} · ${fingerprint}`,
    madeAt,
  };
}

function dutiesSection({ duties, parentsHidden }: PackContent, locale: Locale): PackSection {
  const t = packText[locale];
  const details = (fact: Fact) =>
    factWords(fact.content, locale, { hidesParents: parentsHidden }).details.map(
      ({ name, value }) => `${labelled(name)} ${value}`,
    );
  const proof = ({ state, settledBy }: CaseDuty) => {
    const late = settledBy?.lateReason;
    // How the case was closed stands once, in its course.
    const lines = settledBy && state !== 'leftOpen' ? details(settledBy) : [];
    return [packState[locale][state], ...lines, ...(late ? [`${t.lateReason}: ${late}`] : [])].join('\n');
  };
  const isDone = ({ state }: CaseDuty) => ['done', 'excepted', 'returned'].includes(state);
  return {
    heading: t.duties,
    intro: null,
    header: [t.duty, t.due, t.done, t.who, t.state],
    widths: [2.2, 1.6, 1.5, 1.5, 3],
    rows: duties.map((duty) => [
      `${dutyText[locale][duty.id]} (${shortCitation(citationOf(duty.law), citationText[locale])})`,
      duty.state === 'notOwed' ? '' : dueWords(duty, locale),
      isDone(duty) ? momentWords(duty.settledBy!, locale) : '',
      isDone(duty) ? duty.settledBy!.recordedByName : '',
      proof(duty),
    ]),
  };
}

function dueWords({ due, since }: CaseDuty, locale: Locale): string {
  if (due.kind === 'workingDays') return longDate(due.lastDay, locale);
  if (due.kind === 'duration') return dateTime(due.at, locale);
  return due.kind === 'immediate' ? packText[locale].immediately(dateTime(since, locale)) : '';
}

/** When it happened; and when it was written down, where that was later. */
function momentWords({ at, recordedAt }: Pick<Fact, 'at' | 'recordedAt'>, locale: Locale): string {
  const isLater = recordedAt.getTime() - at.getTime() > 10 * 60_000;
  const later = isLater ? `\n${packText[locale].writtenLater}: ${dateTime(recordedAt, locale)}` : '';
  return `${dateTime(at, locale)}${later}`;
}

function factsSection({ facts, parentsHidden }: PackContent, locale: Locale): PackSection {
  const t = packText[locale];
  const rows = facts
    .filter(({ content }) => content.kind !== 'withdrawn')
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map((fact) => {
      const { title, details } = factWords(fact.content, locale, { hidesParents: parentsHidden });
      const by = facts.find(({ corrects }) => corrects === fact.id);
      const fate = by && (by.content.kind === 'withdrawn' ? t.withdrawn : t.corrected);
      return [
        momentWords(fact, locale),
        fate ? `${title} (${fate}, ${dateTime(by.recordedAt, locale)})` : title,
        details.map(({ name, value }) => `${labelled(name)} ${value}`).join('\n'),
        fact.recordedByName,
      ];
    });
  return {
    heading: t.facts,
    intro: null,
    header: [t.when, t.what, t.details, t.who],
    widths: [1.5, 2, 3, 1.5],
    rows,
  };
}

function lettersSection({ referrals, signatures, bodies }: PackContent, locale: Locale): PackSection {
  const t = packText[locale];
  const rows = referrals.flatMap((referral) =>
    referral.issued.map((letter) => [
      `${letterTitle[locale][referral.duty]}\n${bodies.find(({ id }) => id === referral.recipientId)?.name[locale] ?? ''}`,
      `${letter.number}\n${longDate(letter.issuedOn as IsoDate, locale)}`,
      [
        letterState[locale][referral.state],
        ...standingEvents(referral.events).map(
          (event) =>
            `${entryTitle(event, locale)}: ${dateTime(event.at, locale)}. ${entryWords(event, referral, locale).join('; ')}`,
        ),
        ...signatures
          .filter(({ letterId }) => letterId === letter.id)
          .map((one) => signatureWords(one, locale)),
      ].join('\n'),
      letter.sha256,
    ]),
  );
  return {
    heading: t.letters,
    intro: null,
    header: [t.letter, t.number, t.course, t.sha],
    widths: [2, 1.3, 3, 2],
    rows,
  };
}

function signatureWords({ holder, signedAt, check }: LetterSignature, locale: Locale): string {
  const t = signingText[locale];
  return `${t.signedBy}: ${holder.name}, ${dateTime(signedAt, locale)}. ${t[check]}`;
}

/** The papers themselves are not in the pack: whoever has one can tell by its hash that it is the one that was kept. */
function papersSection({ attachments }: PackContent, locale: Locale): PackSection {
  const t = packText[locale];
  const fate = { kept: '', withdrawn: t.withdrawn, destroyed: t.destroyed };
  return {
    heading: t.papers,
    intro: null,
    header: [t.paper, t.when, t.who, t.paperSha],
    widths: [3, 1.5, 1.5, 2],
    rows: attachments.map((one) => [
      [`${attachmentKindName[one.kind][locale]}: ${one.description}`, fate[attachmentState(one)]]
        .filter(Boolean)
        .join('\n'),
      dateTime(one.addedAt, locale),
      one.addedByName,
      one.sha256,
    ]),
  };
}

function auditSection({ audit, names }: PackContent, locale: Locale): PackSection {
  const t = packText[locale];
  const words: Readonly<Record<string, string>> = auditText[locale];
  return {
    heading: t.audit,
    intro: t.auditIntro(audit.head.seq, audit.head.hash),
    header: [t.entry, t.when, t.actor, t.what, t.hash],
    widths: [0.5, 1.6, 1.8, 2.2, 3],
    rows: audit.entries.map(({ seq, at, actorId, type, hash }) => [
      String(seq),
      momentOf(at),
      actorId === null ? t.nobody : (names.get(actorId) ?? ''),
      words[type as AuditType] ?? type,
      hash,
    ]),
  };
}

/** To the second: in a trail the order within a minute matters. */
function momentOf(iso: string): string {
  const at = new Date(iso);
  return `${dayOf(at)} ${new Date(at.getTime() + 5 * 60 * 60_000).toISOString().slice(11, 19)}`;
}
