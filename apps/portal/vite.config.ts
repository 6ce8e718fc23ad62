import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      // Everything comes from this server; nothing inline, nothing framed, no form sent elsewhere.
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          'img-src': ['self'],
          'font-src': ['none'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
          'object-src': ['none'],
        },
      },
      // Forged forms are refused by a hook, with a page in the reader's language (src/lib/server/forged.ts).
      csrf: { trustedOrigins: ['*'] },
      // The browser is sent no application code, so there is no version to poll for.
      version: { pollInterval: 0 },
    }),
  ],
  build: { assetsInlineLimit: 0 },
});
