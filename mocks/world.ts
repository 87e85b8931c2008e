import type { InferInput } from 'valibot';

import type { DATA_FILES, DataFile } from '#domain/files/data-files.ts';

/** What a data file looks like on the wire. */
export type Wire<File extends DataFile> = InferInput<(typeof DATA_FILES)[File]>;

/** Reads the facts that a world is a change of: those of the server in the browser, the tests' own in unit tests. */
export type ReadFacts = <File extends DataFile>(file: File) => Promise<Wire<File>>;

/** What a world does to one file: other facts, edited facts, facts made of several files, a body that is no such file, or a failing network. */
export type Change<File extends DataFile> =
  | { readonly json: Wire<File> }
  // A method, so that a world for one file can stand for a world for any.
  | { edit(facts: Wire<File>): Wire<File> }
  | { make(read: ReadFacts): Promise<Wire<File>> }
  | { readonly body: string }
  | { readonly fault: 'unreachable' | 'missing' }
  | { readonly delay: number };

/** Another state that the facts, or the way to them, could be in. Files that it does not name stay as they are. */
export type World = { readonly [File in DataFile]?: Change<File> };
