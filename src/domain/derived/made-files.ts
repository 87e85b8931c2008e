import { searchFile } from '#domain/search/search-file.ts';

import { startFile } from './start-file.ts';

/** What the build makes of the data files and serves beside them, with its schema. The search loads no other schema with it. */
export const MADE_FILES = { search: searchFile, start: startFile } as const;
