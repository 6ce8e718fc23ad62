import { expect, test } from 'vitest';
import { contentOf, filesIn, importsOf, isTest } from './source.ts';

const files = filesIn('apps/portal/src/lib/server/api/**/*.ts').filter((file) => !isTest(file));

/**
 * All that a program may have done: report, ask for its own reports, and be paired; and a system outside exchanges what its
 * token opens. Nothing here reads a case or a pupil.
 */
const allowed = [
  'actAsPaired',
  'actAsSystem',
  'askPairing',
  'endOwnPairing',
  'reportStatusOf',
  'sendReport',
  'sendSealedReport',
  'startPairing',
];

test('the interface for programs calls the use cases that are for programs, and no other', () => {
  const called = files.flatMap((file) =>
    [...contentOf(file).matchAll(/import \{([^}]*)\} from '@qorgan\/usecases'/g)].flatMap(([, names]) =>
      names!
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name && !name.startsWith('type ')),
    ),
  );
  expect(called.toSorted()).toEqual(allowed);
});

test('it reaches neither the database nor whoever is signed in', () => {
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    expect(
      importsOf(file).filter(({ from }) => from === '@qorgan/data'),
      file,
    ).toEqual([]);
    expect(contentOf(file), file).not.toMatch(
      /locals\.(ctx|session)|\.cookies\b|\bcookies[,\s}].*= event|findSession|session-cookie/,
    );
  }
});
