import * as v from 'valibot';

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

/** The scripts that modules (by the start of their name) need, each once, those of the entry first. */
export function scriptsOf(chunks: Manifest, modules: readonly string[]): string[] {
  const files = new Set<string>();
  const add = (name: string) => {
    const found = chunks[name];
    if (found === undefined || files.has(`/${found.file}`)) return;
    files.add(`/${found.file}`);
    found.imports.forEach(add);
  };
  const names = Object.keys(chunks);
  names.filter((name) => chunks[name]?.isEntry).forEach(add);
  for (const module of modules) names.filter((name) => name === module || name.startsWith(`${module}?`)).forEach(add);
  return [...files];
}
