import type { Host, Page } from '../host.ts';
import { pageLocale } from '../language.ts';
import { numberedRows } from '../numbered-rows.ts';
import { firstCells, isIn, rowsOf } from '../shape.ts';

/** Addresses that say a pupil in so many words; persons and users may be anybody. */
const toPupil = /[?&/](student|pupil|learner)s?(_?id)?[=/][\w-]*\d/i;

/** Names that are the one link to a pupil in their row. */
function* linkedRows(document: Document): Generator<HTMLElement> {
  for (const row of rowsOf(document)) {
    const links = firstCells(row, 3)
      .flatMap((cell) => [...cell.querySelectorAll<HTMLAnchorElement>('a[href]')])
      .filter((link) => isIn(row)(link) && isPupil(link));
    const [name] = links;
    if (name && links.every(({ href }) => href === name.href)) yield name;
  }
}

const isPupil = ({ href, origin, ownerDocument, childNodes }: HTMLAnchorElement) =>
  origin === ownerDocument.location.origin &&
  childNodes.length > 0 &&
  toPupil.test(href.slice(origin.length));

/** Names behind a running number, under a heading that says pupils; not where links were found already. */
const numbered = (document: Document) =>
  [...document.querySelectorAll('table')].flatMap((table) => numberedRows(table));

/** Every page but the door. */
const any: Page = {
  matches: ({ hostname, pathname }) =>
    !/^(login|auth|sso|id)\./.test(hostname) &&
    !/\/(log|sign)[-_]?(in|on)|\/auth|\/account\/log|\/register/i.test(pathname),
  rows(document) {
    const linked = [...linkedRows(document)];
    return linked.length > 0 ? linked : numbered(document);
  },
  selection: true,
  order: 'surnameFirst',
};

/** A journal that nobody here knows, added by the teacher or rolled out by the school. */
export const other: Host = {
  journal: 'other',
  origins: [],
  isAt: ({ protocol }) => protocol === 'https:',
  pages: { any },
  locale: pageLocale,
};
