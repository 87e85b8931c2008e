import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { SITE } from '#e2e/build-site.ts';

const FACTS = '/assets/facts';

/** Where the app of a built site asks for a file of facts. */
export function factPath(file: string, folder = SITE): string {
  const name = readdirSync(join(folder, FACTS)).find((one) => one.replace(/-[0-9a-f]+\.json$/, '') === file);
  if (name === undefined) throw new Error(`${folder} has no ${file} for its app.`);
  return `${FACTS}/${name}`;
}
