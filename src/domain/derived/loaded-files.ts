import { DATA_FILES } from '#domain/files/data-files.ts';

import { DERIVED_FILES } from './derived-files.ts';

/** Every file that the app loads: facts, and what is made of them. */
export const LOADED_FILES = { ...DATA_FILES, ...DERIVED_FILES } as const;

/** A loaded file's name without `.json`. */
export type LoadedFile = keyof typeof LOADED_FILES;
