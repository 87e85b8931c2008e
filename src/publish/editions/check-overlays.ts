import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

import { DATA_FILES } from '#domain/files/data-files.ts';
import { EDITIONS } from '#i18n/editions.ts';
import type { Fault } from '#publish/checks/fault.ts';
import type { Folder } from '#publish/checks/folder.ts';

import { numbersIn, numbersInWords } from './numbers.ts';
import { keyOf, keyOfText, type Overlay, overlayFile, type Translation } from './overlay.ts';
import { namesIn, type Text, textsIn } from './texts.ts';

/** The languages that facts are translated into. */
export const LANGUAGES: readonly string[] = EDITIONS.slice(1).map(({ language }) => language);

/** What is wrong with the translations in a folder of facts: never what is missing or out of date, only what they say wrongly. */
export function checkOverlays(dir: string, folder: Folder): Fault[] {
  return LANGUAGES.filter((language) => existsSync(join(dir, language))).flatMap((language) =>
    readdirSync(join(dir, language)).flatMap((name) => {
      const fault = faultsOf(`${language}/${name}`);
      const file = name.replace(/\.json$/, '');
      if (!(file in DATA_FILES)) return [fault('-', '-', `translates no data file; name it after the one it does`)];
      const root = folder.get(file);
      const overlay = parse(readFileSync(join(dir, language, name), 'utf8'));
      if (typeof overlay === 'string') return [fault('-', '-', overlay)];
      return root === undefined ? [] : checkOverlay(overlay, [...textsIn(root), ...namesIn(root)], language, fault);
    }),
  );
}

const faultsOf =
  (file: string) =>
  (record: string, field: string, problem: string): Fault => ({ file, record, field, problem });

/** The overlay, or what is wrong with the file. */
function parse(text: string): Overlay | string {
  try {
    const parsed = v.safeParse(overlayFile, JSON.parse(text));
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    return `is no list of translations at ${v.getDotPath(issue) ?? 'the top'}: ${issue.message}`;
  } catch (cause) {
    return `is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

function checkOverlay(
  { texts, wordings = {} }: Overlay,
  originals: readonly Text[],
  language: string,
  fault: ReturnType<typeof faultsOf>,
): Fault[] {
  const byKey = new Map(originals.map((text) => [keyOfText(text), text]));
  const places = new Set(originals.map(({ record, field }) => `${record} ${field}`));
  const records = new Set(originals.map(({ record }) => record));
  const seen = new Set<string>();
  const faults = texts.flatMap((one) => {
    const at = (problem: string) => fault(one.record || '-', one.field, problem);
    if (!places.has(`${one.record} ${one.field}`)) return [at('translates no text that there is; remove it')];
    if (seen.has(keyOf(one))) return [at('is translated twice; keep one of them')];
    seen.add(keyOf(one));
    const original = byKey.get(keyOf(one));
    return original === undefined ? [] : wrongIn(one, original, language).map(at);
  });
  const asked = Object.keys(wordings).filter((id) => !records.has(id));
  return [...faults, ...asked.map((id) => fault(id, 'wordings', 'are wordings of no question that there is'))];
}

const HANGUL = /\p{Script=Hangul}/u;
/** A work has a title of its own in each language, with other numbers in it. */
const TITLES: ReadonlySet<string> = new Set(['roles.title']);
/** The one whose own title in some language has a number in it, and which is named in sentences, too. */
const NUMBERED_TITLE = ['Squid Game', /Round 6/g] as const;
/** As many words in a row, not all of them names, are a sentence. */
const LATIN_RUN =
  /\p{Script=Latin}+(?:[’'-]\p{Script=Latin}+)*(?:,? \p{Script=Latin}+(?:[’'-]\p{Script=Latin}+)*){4,}/gu;
const hasLatinSentence = (text: string) =>
  (text.match(LATIN_RUN) ?? []).some((run) => (run.match(/(?<![\p{L}’'-])\p{Ll}/gu) ?? []).length > 1);

/** What a translation says wrongly of its original, seen without knowing the language. */
function wrongIn({ field, after, text }: Translation, original: Text, language: string): string[] {
  const placeholders = (words: string) => (words.match(/\{\w+\}/g) ?? []).sort().join(' ');
  const [title, numbered] = NUMBERED_TITLE;
  const said = original.en.includes(title) ? text.replaceAll(numbered, '') : text;
  const [own, its] = TITLES.has(field)
    ? [[], []]
    : [numbersIn(said, language), numbersIn(original.en, EDITIONS[0].language)];
  const allowed = numbersInWords(original.en);
  // "124.79 of 361.02 million": the size is said once, and another language may say it twice.
  const sizes = /million/.test(original.en) ? [1, 1e6] : [1];
  const says = (number: number, numbers: readonly number[]) =>
    sizes.some((size) => numbers.includes(number * size) || numbers.includes(number / size));
  const missing = its.find((number) => !says(number, own));
  const added = own.find((number) => !says(number, its) && !allowed.has(number));
  return [
    after === original.after
      ? ''
      : `says "after": ${JSON.stringify(after)}, and the text ${JSON.stringify(original.after)}`,
    placeholders(text) === placeholders(original.en)
      ? ''
      : `has other placeholders than "${placeholders(original.en)}"`,
    missing === undefined ? '' : `does not say the number ${missing}`,
    added === undefined ? '' : `says the number ${added}, which its English does not`,
    language !== 'ko' && HANGUL.test(text) && !HANGUL.test(original.en) ? 'has Hangul left in it' : '',
    language === 'ko' && hasLatinSentence(text) ? 'has a sentence in Latin letters left in it' : '',
  ].filter(Boolean);
}
