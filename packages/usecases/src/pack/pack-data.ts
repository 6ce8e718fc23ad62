import type { ExtractedEntry } from '@qorgan/data';
import { attachmentState } from '@qorgan/domain';
import * as z from 'zod';
import type { PackContent } from './make-pack.ts';

/** What a pack holds for programs: codes, times and hashes, no name and nobody's words. */
export const packData = ({
  file,
  duties,
  referrals,
  signatures,
  attachments,
  audit,
  madeAt,
}: PackContent) => ({
  madeAt: madeAt.toISOString(),
  organisation: file.organisationId,
  case: { id: file.id, number: file.number, openedAt: file.openedAt.toISOString() },
  duties: duties.map(({ id, law, state, since, due, settledBy }) => ({
    ...{ id, paragraph: law.paragraph, state, since, due },
    settledBy: settledBy && { fact: settledBy.id, at: settledBy.at, recordedAt: settledBy.recordedAt },
  })),
  letters: referrals.flatMap(({ id, duty, issued }) =>
    issued.map(({ id: letterId, number, issuedOn, version, sha256 }) => ({
      ...{ referral: id, duty, number, issuedOn, version, sha256 },
      signatures: signatures
        .filter((one) => one.letterId === letterId)
        .map(({ signedAt, check, issuerCheck, sha256: file }) => ({
          signedAt,
          check,
          issuerCheck,
          sha256: file,
        })),
    })),
  ),
  papers: attachments.map((one) => ({
    ...{ kind: one.kind, type: one.type, size: one.size, sha256: one.sha256, addedAt: one.addedAt },
    state: attachmentState(one),
  })),
  audit,
});

const entry: z.ZodType<ExtractedEntry> = z.object({
  organisationId: z.string(),
  seq: z.number(),
  at: z.iso.datetime(),
  actorId: z.string().nullable(),
  requestId: z.string(),
  type: z.string(),
  subjectType: z.string().nullable(),
  subjectId: z.string().nullable(),
  refused: z.string().nullable(),
  details: z.string(),
  previous: z.string(),
  hash: z.string(),
});

/** As much of a pack's data as is checked; whoever reads it cannot know who wrote it. */
export const packDataShape = z.object({
  madeAt: z.iso.datetime(),
  organisation: z.string(),
  case: z.object({ number: z.number() }),
  audit: z.object({ entries: z.array(entry), head: z.object({ seq: z.number(), hash: z.string() }) }),
});
