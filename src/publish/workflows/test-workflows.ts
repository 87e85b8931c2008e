import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';

const permissions = v.record(v.string(), v.string());
const step = v.object({
  name: v.optional(v.string()),
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.unknown()), {}),
});
const workflow = v.object({
  permissions: v.optional(permissions),
  jobs: v.record(v.string(), v.object({ permissions: v.optional(permissions, {}), steps: v.array(step) })),
});
export type Workflow = v.InferOutput<typeof workflow>;

/** For tests: a workflow as it is written. */
export const readWorkflow = (text: string): Workflow => v.parse(workflow, parse(text));

/** For tests: every workflow with its text, by the name of its file. */
export const WORKFLOWS: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')]),
);

/** For tests: the commands of a step. @throws where there is no such step. */
export function commandsOf(file: string, name: string): string {
  const { jobs } = readWorkflow(WORKFLOWS.get(file) ?? '');
  const found = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find((one) => one.name === name);
  if (found?.run === undefined) throw new Error(`${file} has no step "${name}" that runs anything.`);
  return found.run;
}
