import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type { Plugin } from 'vite';

import { LOADED_FILES } from '#domain/derived/loaded-files.ts';
import { savedState } from '#saved/state.ts';

import { DEPRECATED_FILES, deprecatedFacts } from './deprecated-files.ts';
import { FACTS } from './facts-folder.ts';

/** The schema of the visitor's own file, by its name under `data/v1/`. */
const SAVED_STATE = 'schema/saved-state.schema.json';

/**
 * Publishes `/data/v1/index.json`, a JSON Schema beside each data file and one for the file that "Your data" exports, made from
 * the schemas that the app reads with; and the data files that have moved, under their old addresses.
 */
export function publicApi(): Plugin {
  return {
    name: 'roll-call:public-api',
    apply: 'build',
    generateBundle() {
      const old = Object.entries(deprecatedFacts(FACTS)).map(([name, file]) => [`${name}.json`, file] as const);
      for (const [name, source] of [...Object.entries(apiFiles()), ...old]) {
        this.emitFile({ type: 'asset', fileName: `data/v1/${name}`, source: `${JSON.stringify(source, null, 2)}\n` });
      }
    },
  };
}

/** The files of the API that are not facts, by their name under `data/v1/`. */
export function apiFiles(): Record<string, unknown> {
  const schemas = [
    ...Object.entries(LOADED_FILES).map(([name, schema]) => schemaFile(name, schema)),
    ...DEPRECATED_FILES.map(({ name, schema }) => schemaFile(name, schema)),
  ];
  return {
    'index.json': {
      version: 1,
      licence: 'CC-BY-4.0',
      files: [
        ...Object.keys(LOADED_FILES).map(listed),
        ...DEPRECATED_FILES.map(({ name, replacedBy }) => ({
          ...listed(name),
          deprecated: true,
          replacedBy: listed(replacedBy).data,
        })),
      ],
      savedState: { schema: `/data/v1/${SAVED_STATE}` },
    },
    ...Object.fromEntries(schemas),
    [SAVED_STATE]: {
      title: 'roll-call.json',
      ...toJsonSchema(savedState, { typeMode: 'input', target: 'draft-2020-12' }),
    },
  };
}

function listed(name: string) {
  return { name, data: `/data/v1/${name}.json`, schema: `/data/v1/schema/${name}.schema.json` };
}

function schemaFile(name: string, schema: v.GenericSchema): [string, object] {
  return [
    `schema/${name}.schema.json`,
    // What a file holds on disk: before our reading turns stamps into spoilers, which JSON Schema cannot say.
    {
      title: `${name}.json`,
      ...toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore', target: 'draft-2020-12' }),
    },
  ];
}
