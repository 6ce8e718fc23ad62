/** What every browser is told of the extension; Plasmo adds scripts, pages and icons, whose names the build chooses. */
export type Manifest = Record<string, unknown> & { permissions: string[] };

export const targets = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'] as const;
export type Target = (typeof targets)[number];

const everywhere = {
  // Nothing but our own files runs or is shown, and reports go to one portal: https, or this very machine to try it out.
  content_security_policy: {
    extension_pages: [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      'connect-src https: http://localhost:* http://127.0.0.1:*',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  },
  storage: { managed_schema: 'managed-schema.json' },
  // Journals that a teacher adds: asked for one by one, never all.
  optional_host_permissions: ['https://*/*'],
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+Q' } } },
  action: { default_title: 'Qorgan' },
};

const chromium = {
  // storage.session for pages, sidePanel.open() and alarms of half a minute.
  minimum_chrome_version: '120',
  incognito: 'not_allowed',
};

const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'extension@qorgan.kz',
      strict_min_version: '140.0',
      // To the school's own portal, when the teacher presses "Send": what the form shows.
      data_collection_permissions: {
        required: ['personallyIdentifyingInfo', 'healthInfo', 'websiteContent'],
      },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
  incognito: 'not_allowed',
  // Nobody's first page after an installation is a sidebar they did not ask for.
  sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Qorgan', open_at_install: false },
};

/** The manifest of one browser, its keys in order, so that two builds are the same to the byte. */
export function manifestOf(target: Target, made: Manifest): Manifest {
  const own = target === 'firefox-mv3' ? firefox : chromium;
  const action = { ...(made.action as object), ...everywhere.action };
  const whole = { ...made, ...everywhere, ...own, action, permissions: made.permissions.toSorted() };
  return sorted(whole) as Manifest;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inside]) => [key, sorted(inside)]));
}
