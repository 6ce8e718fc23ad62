import { classLabel, journalName } from '@qorgan/domain';
import type { Host, Page } from '../hosts/index.ts';
import type { PupilChosen } from '../messages.ts';

type At = { host: Host; page: Page };

/** What a page says of the pupil in a row, read at the moment of the press; null where there is no name. */
export const pupilIn = (at: At, row: HTMLElement): PupilChosen | null =>
  chosen(
    at,
    at.page.name?.(row) ?? row.innerText,
    at.page.classOf ? classLabel(at.page.classOf(row)) : classInHeadings(),
  );

/** The same for a name that was selected: a running number that came along in front of it is no part of it. */
export const pupilSelected = (at: At, selected: string): PupilChosen | null =>
  chosen(at, selected.replace(/^\s*№?\s*\d{1,4}[.)]?\s+/u, ''), classInHeadings());

function chosen({ host, page }: At, raw: string, label: string | null): PupilChosen | null {
  const name = journalName(raw, page.order);
  return isName(name)
    ? {
        type: 'pupilChosen',
        journal: host.journal,
        name,
        classLabel: label,
        locale: host.locale(document),
      }
    : null;
}

/** A name has letters. */
const isName = (name: string) => /\p{L}{2}/u.test(name);

/** The class that stands in the headings of a page, if all that say one say the same. */
function classInHeadings(): string | null {
  const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, caption')];
  const labels = new Set(headings.flatMap(({ innerText }) => classLabel(innerText) ?? []));
  return labels.size === 1 ? [...labels][0]! : null;
}
