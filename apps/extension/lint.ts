import linter from 'addons-linter';

/** What Mozilla's own check of add-ons, the one behind `web-ext lint`, says of an unpacked extension: nothing, if all is well. */
export async function lint(folder: string): Promise<string[]> {
  const check = linter.createInstance({
    config: { _: [folder], output: 'none', logLevel: 'fatal', shouldScanFile: () => true },
    runAsBinary: false,
  });
  const { errors, warnings, notices } = await check.run();
  return [...errors, ...warnings, ...notices].map(
    ({ code, message, file }) => `${code}: ${message}${file ? ` (${file})` : ''}`,
  );
}
