import type { Plugin } from 'vite';

/**
 * Makes a plain module of papaparse, which comes in the wrapping for every loader there ever was. Taken as CommonJS, two files of
 * the build would share the bundler's help for that, in a third one: one more request before anything starts.
 */
export function plainUmd(): Plugin {
  return {
    name: 'roll-call:plain-umd',
    apply: 'build',
    transform: {
      filter: { id: /\/papaparse\.min\.js$/ },
      handler: (code) => ({
        code: `const module = { exports: {} }, { exports } = module;\n${code}\nconst { exports: whole } = module;\nexport { whole as default };`,
        map: null,
      }),
    },
  };
}
