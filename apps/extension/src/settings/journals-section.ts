import type { Locale } from '@qorgan/statute';
import { addedSites } from '../background/journals.ts';
import { journalMatches } from '../hosts/index.ts';
import { button, field } from '../panel/fields.ts';
import { h } from '../panel/h.ts';
import { managed } from '../stored.ts';
import { journalNames } from '@qorgan/words';
import { settingsText } from '../text/settings.ts';
import { sitePattern } from './site-pattern.ts';

/** Draws the page anew; with words, they are said where a journal is added. */
type Changed = (said?: string) => void;

/** Which journals have the button; others are allowed one by one, by the teacher, for this one site. */
export async function journalsSection(locale: Locale, said: string, changed: Changed): Promise<HTMLElement> {
  const t = settingsText[locale];
  const added = await addedSites();
  return h(
    'section',
    {},
    h('h2', {}, t.journals),
    h('p', {}, t.known),
    h('ul', {}, ...Object.values(journalNames).map((name) => h('li', {}, name))),
    h('p', {}, t.elsewhere),
    ...(added.length > 0 ? [h('h3', {}, t.added), addedList(added, locale, changed)] : []),
    fromSchool(added, locale, changed),
    addForm(locale, said, changed),
  );
}

const addedList = (sites: readonly string[], locale: Locale, changed: Changed) =>
  h(
    'ul',
    { className: 'sites' },
    ...sites.map((site) =>
      h(
        'li',
        {},
        hostOf(site),
        ' ',
        button(settingsText[locale].remove, {
          kind: 'link',
          label: `${settingsText[locale].remove}: ${hostOf(site)}`,
          press: () => void chrome.permissions.remove({ origins: [site] }).then(() => changed()),
        }),
      ),
    ),
  );

/** Journals that the school's administrator named: the browser still asks the teacher, once for each. */
function fromSchool(added: readonly string[], locale: Locale, changed: Changed): HTMLElement {
  const section = h('div');
  // Nobody waits for it: a browser may take its time to learn what its administrator has set.
  void managed().then(({ journals = [] }) => {
    const sites = journals
      .flatMap((address) => sitePattern(address) ?? [])
      .filter((site) => !added.includes(site));
    if (sites.length > 0) section.append(...schoolsSites(sites, locale, changed));
  });
  return section;
}

function schoolsSites(sites: readonly string[], locale: Locale, changed: Changed): HTMLElement[] {
  const t = settingsText[locale];
  const allow = (site: string) =>
    button(`${t.allow}: ${hostOf(site)}`, {
      kind: 'quiet',
      press: () => void chrome.permissions.request({ origins: [site] }).then(() => changed()),
    });
  return [h('h3', {}, t.fromSchool), ...sites.map((site) => h('p', {}, allow(site)))];
}

function addForm(locale: Locale, said: string, changed: Changed): HTMLFormElement {
  const t = settingsText[locale];
  const form = h(
    'form',
    { noValidate: true },
    h('h3', {}, t.addTitle),
    field({
      id: 'journal',
      name: 'journal',
      label: t.addLabel,
      hint: t.addHint,
      value: '',
      placeholder: 'https://',
    }),
    h('p', { role: 'status' }, said),
    button(t.add, { type: 'submit', kind: 'quiet' }),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const site = sitePattern(String(new FormData(form).get('journal') ?? ''));
    const status = form.querySelector('[role=status]')!;
    if (!site) status.textContent = t.addWrong;
    else if (journalMatches.includes(site)) status.textContent = t.addKnown;
    // Asked within the press itself: a browser asks the teacher only then.
    else
      void chrome.permissions.request({ origins: [site] }).then((isAllowed) => {
        if (isAllowed) changed(t.addDone(hostOf(site)));
        else status.textContent = t.addDenied;
      });
  });
  return form;
}

const hostOf = (site: string) => site.replace(/^https:\/\//, '').replace(/\/\*$/, '');
