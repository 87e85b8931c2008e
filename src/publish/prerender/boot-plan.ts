import * as v from 'valibot';

import { under } from '#publish/site-url.ts';

const chunk = v.object({
  file: v.string(),
  isEntry: v.optional(v.boolean(), false),
  imports: v.optional(v.array(v.string()), []),
});
const manifest = v.record(v.string(), chunk);

/** Vite's list of what it wrote, by the module each chunk was made for. */
export type Manifest = v.InferOutput<typeof manifest>;

/** Reads Vite's manifest. @throws {v.ValiError} where it is none. */
export function readManifest(json: string): Manifest {
  return v.parse(manifest, JSON.parse(json));
}

/** What a page's app consists of, in the order in which it runs, and the scripts that its page needs besides. */
export interface BootPlan {
  readonly app: readonly string[];
  readonly page: readonly string[];
}

/** Plans for modules (by the start of their name) that a page needs: every script once, and after those that it imports. */
export function planOf(chunks: Manifest, modules: readonly string[]): BootPlan {
  const seen = new Set<string>();
  const withImports = (name: string): string[] => {
    const found = chunks[name];
    if (found === undefined || seen.has(name)) return [];
    seen.add(name);
    return [...found.imports.flatMap(withImports), under(found.file)];
  };
  const names = Object.keys(chunks);
  return {
    app: names.filter((name) => chunks[name]?.isEntry).flatMap(withImports),
    page: modules
      .flatMap((module) => names.filter((name) => name === module || name.startsWith(`${module}?`)))
      .flatMap(withImports),
  };
}
