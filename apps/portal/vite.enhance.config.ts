import { globSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';

const folder = import.meta.dirname;
const scripts = globSync('src/enhance/*.ts', { cwd: folder, exclude: (file) => file.endsWith('.test.ts') });

/**
 * The small scripts that make a page nicer where JavaScript runs; no page needs one (ADR 0050).
 * `src/enhance/x.ts` becomes `/enhance/x.js`, one file each, loaded with `<script type="module">`.
 */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: path.join(folder, 'static/enhance'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: Object.fromEntries(scripts.map((file) => [path.basename(file, '.ts'), path.join(folder, file)])),
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[name]-[hash].js' },
    },
  },
});
