import { readBodies } from '@qorgan/data';
import { renderVisitActDocx, renderVisitActPdf } from '@qorgan/documents';
import { latest, longDate, ok, refuse, type BodyChild, type Result } from '@qorgan/domain';
import type { IsoDate } from '@qorgan/statute';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { readableBodyCase } from './held-body-case.ts';

type Asked = { bodyCaseId: string; as: 'pdf' | 'docx'; language: 'kk' | 'ru' };

/** The act of inspection of living conditions that stands, on paper, in a layout of our own (12.3). On record. */
export const visitActPaper = (
  ctx: Context,
  { bodyCaseId, as, language }: Asked,
): Promise<Result<{ bytes: Uint8Array; number: number }>> =>
  act(ctx, async (desk) => {
    const found = await readableBodyCase(ctx, desk, bodyCaseId);
    if (!found.ok) return found;
    const { number, child, facts, organisationId } = found.value;
    const visit = latest(facts, 'visitMade');
    if (!visit) return refuse({ kind: 'notFound' });
    const bodies = await readBodies(desk.tx, organisationId);
    const { name } = bodies.find(({ id }) => id === organisationId)!;
    const paper = {
      ...{ language, body: { kk: name.kk, ru: name.ru }, at: visit.at, act: visit.content.act },
      child: nameAndBirth(child, language),
    };
    await desk.record({
      type: 'bodyCaseRead',
      subject: { type: 'bodyCase', id: bodyCaseId },
      details: { as, paper: 'visit' },
    });
    const bytes = as === 'pdf' ? await renderVisitActPdf(paper) : await renderVisitActDocx(paper);
    return ok({ bytes, number });
  });

const nameAndBirth = ({ surname, given, patronymic, birthDate }: BodyChild, language: 'kk' | 'ru') =>
  [
    [surname, given, patronymic].filter(Boolean).join(' '),
    birthDate && longDate(birthDate as IsoDate, language),
  ]
    .filter(Boolean)
    .join(', ');
