import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';

import { DERIVATIONS } from '#domain/derived/derivations.ts';
import { LOADED_FILES } from '#domain/derived/loaded-files.ts';
import { savedState } from '#saved/state.ts';

import { DEPRECATED_FILES, deprecatedFacts } from './deprecated-files.ts';
import { deriveFile } from './derive-file.ts';
import { LANGUAGES } from './editions/check-overlays.ts';
import { overlayFile } from './editions/overlay.ts';
import { nowFile } from './now/now-file.ts';
import { under } from './site-url.ts';

/** The schema of the visitor's own file, by its name under `data/v1/`. */
const SAVED_STATE = 'schema/saved-state.schema.json';

/** The schema of all files that translate one. */
const TRANSLATIONS = 'schema/translations.schema.json';

/** Every file under `data/v1/` that is up to date, with its schema: what the app loads, and what is for others alone. */
const FILES = { ...LOADED_FILES, now: nowFile };

/**
 * The public API of a folder of data files, by path: `index.json`, a JSON Schema beside each data file and one for the file that
 * "You" exports, made from the schemas that the app reads with; what is made of the data files; and those that have moved,
 * under their old addresses.
 */
export function publicApiFiles(facts: string): Record<string, string> {
  const moved = Object.entries(deprecatedFacts(facts)).map(([name, file]) => [`${name}.json`, file] as const);
  const readable = [...Object.entries(apiFiles(translationsIn(facts))), ...moved].map(
    ([name, file]) => [name, `${JSON.stringify(file, null, 2)}\n`] as const,
  );
  const made = Object.keys(DERIVATIONS).map(
    (name) => [`${name}.json`, JSON.stringify(deriveFile(facts, name))] as const,
  );
  return Object.fromEntries([...readable, ...made].map(([name, text]) => [`data/v1/${name}`, text]));
}

/** What the translations of a folder of facts are listed as: one for each language and file. */
function translationsIn(facts: string) {
  return LANGUAGES.filter((language) => existsSync(join(facts, language))).flatMap((language) =>
    readdirSync(join(facts, language)).map((file) => ({
      language,
      name: file.replace('.json', ''),
      data: under(`/data/v1/${language}/${file}`),
      schema: under(`/data/v1/${TRANSLATIONS}`),
    })),
  );
}

/** The files of the API that are not facts, by their name under `data/v1/`, with a list of translations. */
export function apiFiles(translations: readonly object[] = []): Record<string, unknown> {
  const schemas = [
    ...Object.entries(FILES).map(([name, schema]) => schemaFile(name, schema)),
    ...DEPRECATED_FILES.map(({ name, schema }) => schemaFile(name, schema)),
  ];
  return {
    'index.json': {
      version: 1,
      licence: 'CC-BY-4.0',
      files: [
        ...Object.keys(FILES).map(listed),
        ...DEPRECATED_FILES.map(({ name, replacedBy }) => ({
          ...listed(name),
          deprecated: true,
          replacedBy: listed(replacedBy).data,
        })),
      ],
      translations,
      savedState: { schema: under(`/data/v1/${SAVED_STATE}`) },
    },
    ...Object.fromEntries(schemas),
    [TRANSLATIONS]: {
      title: 'translations of a data file',
      ...toJsonSchema(overlayFile, { typeMode: 'input', target: 'draft-2020-12' }),
    },
    [SAVED_STATE]: {
      title: 'roll-call.json',
      ...toJsonSchema(savedState, { typeMode: 'input', target: 'draft-2020-12' }),
    },
  };
}

function listed(name: string) {
  return { name, data: under(`/data/v1/${name}.json`), schema: under(`/data/v1/schema/${name}.schema.json`) };
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
