import { languageOf } from './language.ts';
import { run } from './run.ts';

try {
  const { code, out, err } = await run(process.argv.slice(2), languageOf(process.env));
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
} catch (error) {
  // A bug has an exit code of its own: 1 would say that something was found broken.
  console.error(error);
  process.exitCode = 70;
}
