import { readFileSync } from 'node:fs';

import { minifySync, transformWithOxc } from 'vite';

/**
 * One of our files that import nothing as a script that leaves no names behind: its types taken away, what it leaves open put in (`define`), and
 * small. @throws where it does not parse.
 */
export async function shrinkScript(file: string, define: Record<string, string> = {}): Promise<string> {
  const source = (await transformWithOxc(readFileSync(file, 'utf8'), file, { define })).code.replace('export {};', '');
  const { code, errors } = minifySync(file, `(() => {${source}})();`, { module: false });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  return code;
}
