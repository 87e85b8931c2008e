import type { Plugin } from 'vite';

/** What stands in for files of query-core, by their names: the same exports, and an error for whoever asks for what they did. */
export const STAND_INS: Readonly<Record<string, string>> = {
  'mutationCache.js': `
    class MutationCache {
      build() {
        throw new Error('This build has no mutations.');
      }
      findAll() {
        return [];
      }
      resumePausedMutations() {
        return Promise.resolve();
      }
      clear() {}
    }
    export { MutationCache };`,
  'infiniteQueryBehavior.js': `
    const no = () => {
      throw new Error('This build has no infinite queries.');
    };
    export { no as hasNextPage, no as hasPreviousPage, no as infiniteQueryBehavior };`,
};

/**
 * Leaves out what every query client carries for writing to a server and for lists without an end: this site has neither, and
 * nothing tells the bundler so.
 */
export function leanQueryCore(): Plugin {
  return {
    name: 'roll-call:lean-query-core',
    apply: 'build',
    load: {
      filter: { id: /\/query-core\/build\/modern\/\w+\.js$/ },
      handler: (id) => STAND_INS[id.slice(id.lastIndexOf('/') + 1)] ?? null,
    },
  };
}
