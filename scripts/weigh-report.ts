import { brotliCompressSync } from 'node:zlib';

/**
 * What a teacher's phone loads for the report, in bytes after brotli: `node scripts/weigh-report.ts http://localhost:3000`
 * with the demo running. Needed is HTML and CSS; the scripts only make it nicer.
 */
const base = process.argv[2] ?? 'http://localhost:3000';
const password = 'kokzhiek-demo-2026';

const cookie = await signIn();
const html = await load('/report');
const found = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!);
const parts = {
  html: [html],
  css: await all(found(/<link[^>]+href="([^"]+\.css)"/g)),
  images: await all(['/ornament.svg']),
  scripts: await withImports(found(/<script[^>]+src="([^"]+)"/g)),
};
const weigh = (texts: string[]) => texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
const weights = Object.fromEntries(Object.entries(parts).map(([name, texts]) => [name, weigh(texts)]));
console.table({ ...weights, needed: weights.html! + weights.css! + weights.images! });

async function signIn(): Promise<string> {
  const body = new URLSearchParams({ login: 'teacher', password });
  const answer = await fetch(`${base}/sign-in`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin: base },
  });
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

async function load(path: string): Promise<string> {
  const answer = await fetch(new URL(path, base), { headers: { cookie } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

async function all(paths: string[]): Promise<string[]> {
  return Promise.all(paths.map(load));
}

async function withImports(paths: string[]): Promise<string[]> {
  const scripts = await all(paths);
  const imported = scripts.flatMap((text) =>
    [...text.matchAll(/from\s*"\.\/([^"]+)"/g)].map((match) => `/enhance/${match[1]}`),
  );
  return [...scripts, ...(await all(imported))];
}
