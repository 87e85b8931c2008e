import * as v from 'valibot';

import type { LOADED_FILES, LoadedFile } from '#domain/derived/loaded-files.ts';
import { START_FILES } from '#domain/derived/start-file.ts';
import { type FactHashes, factAddress } from '#domain/facts/fact-address.ts';

import { yieldToBrowser } from './yield-to-browser.ts';

// What writes the pages is told by the build (src/publish/fact-assets.ts), and so has no page to read it in.
declare const FACT_HASHES: FactHashes | undefined;

/** Why a file could not be used: no answer, no such file (a newer release of the site may have others), not what its schema says. */
export type DataFault = 'unreachable' | 'missing' | 'malformed';

/** A data file that could not be loaded. `detail` is for developers; pages say it in their own words. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
  readonly file: LoadedFile;
  readonly fault: DataFault;

  constructor(file: LoadedFile, fault: DataFault, detail: string) {
    super(`${file}.json is ${fault}: ${detail}`);
    this.file = file;
    this.fault = fault;
  }
}

/** What a data file holds once its schema has read it. */
export type DataOf<File extends LoadedFile> = v.InferOutput<(typeof LOADED_FILES)[File]>;

/** Fetches one data file and checks it against its schema. @throws {DataFileError} */
export async function loadFile<File extends LoadedFile>(file: File): Promise<DataOf<File>> {
  const [text, schema] = await Promise.all([fetchText(file), schemaOf(file)]);
  // Files that come at once are checked one by one, and what is made of them waits for its turn.
  await yieldToBrowser();
  const parsed = v.safeParse(schema, readJson(file, text));
  await yieldToBrowser();
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new DataFileError(file, 'malformed', `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

type Schemas = Partial<typeof LOADED_FILES>;
const START_SCHEMAS: Schemas = START_FILES;

/** The schema of a file: at hand for what the start page reads, else a part of the app that comes beside the file itself. */
async function schemaOf<File extends LoadedFile>(file: File): Promise<(typeof LOADED_FILES)[File]> {
  const known: Schemas[File] = START_SCHEMAS[file] ?? (await otherSchemas(file))[file];
  if (known === undefined) throw new Error(`${file}.json has no schema.`);
  return known;
}

async function otherSchemas(file: LoadedFile): Promise<Schemas> {
  // What is made of the facts loads no other schema with it.
  if (file === 'search') return { search: (await import('#domain/search/search-file.ts')).searchFile };
  if (file === 'answer-facts')
    return { 'answer-facts': (await import('#domain/derived/answer-facts-file.ts')).answerFactsFile };
  if (file === 'since') return { since: (await import('#domain/derived/since-file.ts')).sinceFile };
  return (await import('#domain/files/data-files.ts')).DATA_FILES;
}

/**
 * What the page says of the facts: `story-bdb6b8 start-964b57 …`. If it stood in a script, each new fact would give that script and all
 * that import it another name, and every device would fetch the app again.
 */
function hashes(): FactHashes {
  if (import.meta.env.DEV) return {};
  if (typeof FACT_HASHES !== 'undefined') return FACT_HASHES;
  const names = document.querySelector<HTMLMetaElement>('meta[name="facts"]')?.content.split(' ') ?? [];
  return Object.fromEntries(names.map((name) => name.split(/-(?=[^-]+$)/)));
}

async function fetchText(file: LoadedFile): Promise<string> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(new URL(import.meta.env.BASE_URL + factAddress(file, hashes()), globalThis.location.href));
    text = await response.text();
  } catch (cause) {
    throw new DataFileError(file, 'unreachable', String(cause));
  }
  // Some hosts answer with a page what they do not have.
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (response.status === 404 || isPage) throw new DataFileError(file, 'missing', `HTTP ${response.status}`);
  if (!response.ok) throw new DataFileError(file, 'unreachable', `HTTP ${response.status}`);
  return text;
}

function readJson(file: LoadedFile, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataFileError(file, 'malformed', String(cause));
  }
}
