import { firstCells, holdsText, isIn, numberIn, rowsOf } from '../shape.ts';

/**
 * Whose page a link of the Kundelik family leads to: a pupil as such or any person, and the number as its digits, since
 * it is greater than what a number of JavaScript holds exactly. Null for any other link, another site's too.
 */
export function personIn(href: string): { kind: 'student' | 'person'; id: string } | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (url?.protocol !== 'https:' || !/(^|\.)kundelik\.kz$/.test(url.hostname)) return null;
  const student = digits(url.searchParams.get('student'));
  if (student) return { kind: 'student', id: student };
  const person =
    digits(url.searchParams.get('user')) ?? digits(/\/persons?\/(\d+)\/?$/.exec(url.pathname)?.[1]);
  return person ? { kind: 'person', id: person } : null;
}

const digits = (text: string | null | undefined) => (text && /^\d+$/.test(text) ? text : null);

/** Links that lead to people who are no pupils: a teacher, whoever is signed in. */
const elsewhere = '.leads, header, nav, footer, .page-header, .header-menu, .user-profile-box, a.u';

/** So many cells are looked at: number, name, and one that may stand between. */
const most = 3;

/** Names that are links to a pupil (`student=`), one a row. A row with links to two people is nobody's. */
export const studentRows = (document: Document) => linkedRows(document, ({ kind }) => kind === 'student');

/**
 * The same where journals link to persons (`user=`, `/person/`) as well: teachers and parents are persons too, so that
 * such a link counts only right behind the running number of its row.
 */
export const personRows = (document: Document) =>
  linkedRows(document, ({ kind }, link, [number, name]) =>
    kind === 'student' ? true : holdsText(name) && name.contains(link) && !Number.isNaN(numberIn(number)),
  );

type Person = NonNullable<ReturnType<typeof personIn>>;
type IsPupil = (person: Person, link: Element, cells: readonly HTMLElement[]) => boolean;

function* linkedRows(document: Document, isPupil: IsPupil): Generator<HTMLElement> {
  for (const row of rowsOf(document)) {
    const cells = firstCells(row, most);
    const links = cells
      .flatMap((cell) => [...cell.querySelectorAll<HTMLAnchorElement>('a[href]')])
      .filter((link) => isIn(row)(link) && !link.closest(elsewhere));
    const people = links.flatMap((link) => ({ link, person: personIn(link.href) }));
    const pupil = people.find(({ link, person }) => person && isText(link) && isPupil(person, link, cells));
    const isOne = people.every(({ person }) => !person || person.id === pupil?.person?.id);
    if (pupil && isOne) yield pupil.link;
  }
}

const isText = (link: Element) => link.childNodes.length > 0 && !link.querySelector('img, svg');
