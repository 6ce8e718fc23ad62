import { faultLine } from './fault.ts';
import { languageOf } from './language.ts';
import { run } from './run.ts';

// Whoever reads the answer may stop early, as `| head` does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 70));

const language = languageOf(process.env);
try {
  const { code, out, err } = await run(process.argv.slice(2), language);
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
} catch (error) {
  // A bug has an exit code of its own: 1 would say that something was found broken.
  console.error(faultLine(error, language));
  process.exitCode = 70;
}
