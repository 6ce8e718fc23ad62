/** Where Kundelik shows the journal of a class as a table. */
export const classicalAddress = 'https://schools.kundelik.kz/journals/journalclassical.aspx';

export type Pupil = { id: number; name: string };

const given = ['Аружан', 'Әлия', 'Данияр', 'Нұрай', 'Қуаныш', 'Ғани', 'Өмір', 'Іңкәр'];

/** Invented pupils, as many as are asked for. */
export const pupils = (count: number): Pupil[] =>
  Array.from({ length: count }, (_, at) => ({ id: at + 1, name: `Үлгіова ${given[at % given.length]}` }));

/** The link by which Kundelik names a pupil. The name goes into the page as it is, markup too. */
export const pupilLink = ({ id, name }: Pupil) =>
  `<a href="https://schools.kundelik.kz/marks.aspx?student=${id}">${name}</a>`;

export const pupilRow = (pupil: Pupil, lessons = 2) =>
  `<tr><td>${pupil.id}</td><td class="name">${pupilLink(pupil)}</td>${'<td>9</td>'.repeat(lessons)}</tr>`;

/** A journal like Kundelik's of these pupils; `head` and `body` are put in as they are. */
export const journalPage = (
  of: readonly Pupil[],
  { lessons = 2, head = '', body = '' } = {},
): string => `<!doctype html>
<html lang="kk"><head><meta charset="utf-8"><title>Журнал</title>
<link rel="stylesheet" href="/fixture.css">${head}</head>
<body><main><h1>Алгебра</h1>
<table id="journal"><thead><tr><th>№</th><th>Оқушы</th>${'<th>1</th>'.repeat(lessons)}</tr></thead>
<tbody>${of.map((one) => pupilRow(one, lessons)).join('\n')}</tbody></table></main>${body}</body></html>`;

/** Cells as style sheets make them, in which one more element could move something. */
const awkward: Readonly<Record<string, string>> = {
  plain: '',
  cutOff:
    'table { table-layout: fixed; width: 230px } td { overflow: hidden; white-space: nowrap; text-overflow: ellipsis }',
  boxes: '.name { display: flex; gap: 12px; justify-content: space-between }',
  grid: '.name { display: grid; grid-template-columns: 1fr auto; gap: 12px }',
  lastChild: 'a:last-child { padding-right: 30px }',
  onlyChild: 'a:only-child { display: block; margin: 6px }',
  small: 'td, th { padding: 0; font-size: 7px; line-height: 9px }',
  exact:
    '& { display: inline-block; overflow: auto } td, th { padding: 0; font-size: 9px; line-height: 10px }',
  asWritten: 'td { white-space: pre }',
  bottom: 'tr { height: 70px } td { vertical-align: bottom; text-align: right }',
  floating: 'a { float: left }',
  block: 'a { display: block; line-height: 1 }',
  scrolling: '& { overflow: auto; width: 260px; height: 70px } td { white-space: nowrap; min-width: 90px }',
  narrow: 'table { width: 150px } td { word-break: break-all }',
  spans: '.name span { display: block; padding: 20px; background: red }',
};

const inAwkward = [
  { id: 1, name: 'Ұзақбергенова Нұрайым Қуанышбекқызы' },
  { id: 2, name: 'Әли Аян' },
];
/** Each name with blanks and line breaks around it, as templates leave them. */
const awkwardRows = inAwkward
  .map((one) => pupilRow(one).replaceAll('<a', '\n   <a').replaceAll('</a>', '</a>\n   '))
  .join('\n');

/** How many buttons there must be on it. */
export const awkwardCount = Object.keys(awkward).length * inAwkward.length;

/** A page of such cells, each in a table of its own. */
export const awkwardJournal = `<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>Журнал</title>
<link rel="stylesheet" href="/fixture.css"><style>${Object.entries(awkward)
  .map(([name, rules]) => `#${name} { ${rules} }`)
  .join('\n')}</style></head><body>${Object.keys(awkward)
  .map((name) => `<div id="${name}"><table><tbody>${awkwardRows}</tbody></table></div>`)
  .join('\n')}</body></html>`;
