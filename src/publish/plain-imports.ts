import type { Plugin } from 'vite';

/** Vite's own name for what it wraps every `import()` in. */
const HELPER = '\0vite/preload-helper.js';

/** A part that does not come is an error with a name. As the browser words it, the router would load the page anew, unasked. */
const IMPORT = `export const __vitePreload = (load) =>
  load().catch((cause) => {
    throw Object.assign(new Error('A part of the app did not come.', { cause }), { name: 'ChunkLoadError' });
  });`;

/**
 * Leaves `import()` as the browser knows it. Vite wraps it to fetch a part's own parts beside it, for a kilobyte in the first
 * load: here a page lists what it needs by itself (`<meta name="boot">`), and after that the worker has every part on the device.
 */
export function plainImports(): Plugin {
  return {
    name: 'roll-call:plain-imports',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === HELPER ? IMPORT : null),
  };
}
