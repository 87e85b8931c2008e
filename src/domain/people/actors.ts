import * as v from 'valibot';

import { factYear } from '#domain/facts/fact-date.ts';
import { localText, slug, sourceIds } from '#domain/facts/text.ts';
import type { Spoiler } from '#domain/story/shield.ts';
import { stamped } from '#domain/story/stamp.ts';

/** How many other roles a page names: enough to know a face by. */
const ROLES = 3;

const born = v.strictObject({ year: factYear, sources: sourceIds });
const role = v.strictObject({ title: localText, year: factYear, sources: sourceIds });

const actor = stamped({
  id: slug,
  born: v.nullable(born),
  roles: v.pipe(v.array(role), v.maxLength(ROLES, `a list of at most ${ROLES} roles`)),
});

/** `actors.json`: who else the people are who play somebody. Each record waits for what its person waits for; `id` is the person's. */
export const actorsFile = v.strictObject({ actors: v.array(actor) });
/** Who plays one person, opened. */
export type Actor = v.InferOutput<typeof actor> extends Spoiler<infer Record> ? Record : never;
