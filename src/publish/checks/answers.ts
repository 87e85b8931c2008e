import * as v from 'valibot';

import { addressesOf } from '#publish/addresses.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { isRecord, type Spot, visitShape } from './walk.ts';

const shape = v.object({
  derived: v.optional(v.unknown()),
  text: v.optional(v.unknown()),
  confidence: v.optional(v.unknown()),
  sources: v.optional(v.array(v.unknown()), []),
});

const NAMED = /\{([^}]*)\}/g;
const KNOWN = new Set(['awaited', 'next']);

/**
 * A question has one answer: the site works it out (`derived`), or it is a sentence with its sources. In its wording only the numbers of
 * the awaited season and of the one behind it are left open. (product.md, "Answers")
 */
export function answers(folder: Folder): Fault[] {
  // Where the pages of people or episodes cannot be listed, their own files say why.
  const known = addressesOf((name) => folder.get(name));
  return [
    ...[...visitShape(folder, 'answers', 'answers')].flatMap(oneAnswer),
    ...['answers.question.en', 'answers.question.ko', 'answers.also'].flatMap((own) =>
      [...visitShape(folder, 'answers', own)].flatMap(unknownNames),
    ),
    ...[...visitShape(folder, 'answers', 'answers.more')].flatMap((spot) => noSuchPage(known, spot)),
  ];
}

function oneAnswer({ file, record, value }: Spot): Fault[] {
  // The list itself has the shape of its records.
  if (!isRecord(value)) return [];
  const read = v.safeParse(shape, value);
  if (!read.success) return [];
  const { derived, text, confidence, sources } = read.output;
  const fault = (field: string, problem: string): Fault[] => [{ file, record, field, problem }];
  if (derived !== undefined && text !== undefined)
    return fault('text', 'stands beside "derived"; keep one of them: what the site works out needs no text');
  if (derived === undefined && text === undefined)
    return fault('text', 'is missing; write one with its sources, or name under "derived" what the site works out');
  if (derived !== undefined && sources.length > 0)
    return fault('sources', 'stand beside "derived"; the facts that it is worked out from have their own');
  if (text !== undefined && confidence === undefined)
    return fault('confidence', 'is missing; say how sure the text is: "high", "medium" or "low"');
  return [];
}

function unknownNames({ file, record, field, value }: Spot): Fault[] {
  if (typeof value !== 'string') return [];
  return [...value.matchAll(NAMED)].flatMap(([own, name = '']) =>
    KNOWN.has(name)
      ? []
      : [{ file, record, field, problem: `holds "${own}"; only {awaited} and {next} are filled in, with seasons` }],
  );
}

function noSuchPage(known: readonly string[] | null, { file, record, field, value }: Spot): Fault[] {
  const [address = ''] = String(value).split('#');
  if (known === null || known.includes(address)) return [];
  return [
    { file, record, field, problem: `is "${String(value)}", which is no page of the site; correct it or leave it out` },
  ];
}
