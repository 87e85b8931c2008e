import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NOT_LISTED = '<meta name="robots" content="noindex"/>';

/** Until when a person's page is closed: the only thing in which those pages differ (src/features/cast/PersonPage.tsx). */
const UNTIL = /<p data-until="">.*?<\/p>/s;

/**
 * The pages of people who have not been met say nothing but when that will be. Without that they are one: writes it once more,
 * for no address in particular, and gives for each address which file stands in for its page on a device. The app draws the page
 * anew there, as it does wherever a host answers with the page of another address, and says until when it is closed.
 */
export function writeStandIns(out: string): Record<string, string> {
  const files = new Map<string, string>();
  return Object.fromEntries(
    readdirSync(join(out, 'cast'), { withFileTypes: true }).flatMap((entry) => {
      if (!entry.isDirectory()) return [];
      const address = `/cast/${entry.name}/`;
      const page = readFileSync(join(out, address, 'index.html'), 'utf8');
      if (!page.includes(NOT_LISTED)) return [];
      const shared = page.replace(` data-path="${address}"`, ' data-path=""').replace(UNTIL, '');
      const file = files.get(shared) ?? `/cast/not-met-${files.size + 1}.html`;
      if (!files.has(shared)) writeFileSync(join(out, file), shared);
      files.set(shared, file);
      return [[address, file]];
    }),
  );
}
