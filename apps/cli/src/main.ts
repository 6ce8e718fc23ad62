import { languageOf } from './language.ts';
import { run } from './run.ts';

const { code, out, err } = await run(process.argv.slice(2), languageOf(process.env));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
