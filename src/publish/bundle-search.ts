import { build } from 'vite';

const ENTRY = 'virtual:search';

/** What the search dialog computes with: matcher, questions, ranking, marks, and what these take of es-hangul. */
const CODE = `
  import { createFinder, find } from '/src/domain/search/find.ts';
  import { createAsker } from '/src/domain/search/asker.ts';
  import { highlightParts } from '/src/domain/search/highlight.ts';
  globalThis.rollCallSearch = { createAsker, createFinder, find, highlightParts };
`;

/** The search code by itself, minified, as a script that leaves it in the global `rollCallSearch`. */
export async function bundleSearch(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'roll-call:search-entry',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? CODE : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const [bundle] = [output].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('Vite bundled nothing.');
  return bundle.output.map((file) => ('code' in file ? file.code : '')).join('');
}
