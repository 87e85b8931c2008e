import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NOT_LISTED = '<meta name="robots" content="noindex"/>';

/**
 * The pages of people who have not been met say nothing but when that will be, so that many of them are one: writes each of those
 * once more, for no address in particular, and gives for each address which file stands in for its page on a device. The app
 * draws the page anew there, as it does wherever a host answers with the page of another address.
 */
export function writeStandIns(out: string): Record<string, string> {
  const files = new Map<string, string>();
  return Object.fromEntries(
    readdirSync(join(out, 'cast'), { withFileTypes: true }).flatMap((entry) => {
      if (!entry.isDirectory()) return [];
      const address = `/cast/${entry.name}/`;
      const page = readFileSync(join(out, address, 'index.html'), 'utf8');
      if (!page.includes(NOT_LISTED)) return [];
      const shared = page.replace(` data-path="${address}"`, ' data-path=""');
      const file = files.get(shared) ?? `/cast/not-met-${files.size + 1}.html`;
      if (!files.has(shared)) writeFileSync(join(out, file), shared);
      files.set(shared, file);
      return [[address, file]];
    }),
  );
}
