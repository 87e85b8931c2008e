import { normaliseAddress } from '#publish/checks/duplicate-id.ts';
import { isRecord, type JsonRecord } from '#publish/checks/walk.ts';

import { dateFault, idFault, quote, urlFault } from './answer-checks.ts';
import type { Asker } from './ask.ts';
import { addRecord, type Edit, type FactFiles, freeId, recordsOf, slugOf } from './fact-files.ts';
import type { FactFlag } from './flags.ts';
import { pointFault } from './story-points.ts';
import type { Json } from './write-json.ts';

/** The source of an edit: its id, and the edit that writes it down where it is new. */
export interface Cited {
  readonly id: string;
  /** The day, month or year it is of; null where nobody knows, or where there is no source. */
  readonly published: string | null;
  readonly edits: readonly Edit[];
}

const KINDS = ['news', 'blog', 'database', 'reference', 'review', 'wiki', 'trade', 'press-release', 'official'];
const UNKNOWN = 'unknown';

/** The answer that a record cites no source, where it has no place for one. */
export const NO_SOURCE = 'none';

const ABOUT_NEW: readonly FactFlag[] = [
  'source-publisher',
  'source-title',
  'source-published',
  'source-kind',
  'source-language',
  'source-after',
  'source-id',
];

const orNull = (answer: string) => (answer === UNKNOWN ? null : answer);
const orUnknown = (check: (text: string) => string | undefined) => (text: string) =>
  text === UNKNOWN ? undefined : check(text);

/** What is said of a page, under its stamp or without one. */
function pageOf({ page }: JsonRecord): JsonRecord {
  const bare = isRecord(page) && isRecord(page['value']) ? page['value'] : page;
  return isRecord(bare) ? bare : {};
}

const hostOf = (url: unknown) =>
  typeof url === 'string' && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Asks which page a fact rests on: one that is in `sources.json`, by id or by address, or a new one. */
export async function askSource(asker: Asker, facts: FactFiles, mayBeNone: boolean): Promise<Cited> {
  const sources = recordsOf(facts, 'sources');
  const cite = (id: string): Cited => ({
    id,
    published: textOf(sources.find((source) => source['id'] === id)?.['published']) ?? null,
    edits: [],
  });
  const known = {
    flag: 'source',
    asks: 'Where is it from? The id of a source that is there, or nothing for a new page.',
    fault: (id: string) =>
      sources.some((source) => source['id'] === id) || (mayBeNone && id === NO_SOURCE)
        ? undefined
        : `is ${quote(id)}, no id in sources.json`,
  } as const;
  const isNew = asker.has('source-url') && !asker.has('source');
  const id = isNew ? undefined : await (asker.isAnswered ? asker.askMaybe(known) : asker.ask(known));
  if (id === NO_SOURCE) return { id, published: null, edits: [] };
  if (id !== undefined) return cite(id);

  const url = await asker.ask({ flag: 'source-url', asks: 'Its address:', fault: urlFault });
  const same = sources.find((source) => {
    const other = pageOf(source)['url'];
    return typeof other === 'string' && normaliseAddress(other) === normaliseAddress(url);
  });
  if (typeof same?.['id'] === 'string') {
    // One address is one record, and that one stays as it is.
    asker.pass(ABOUT_NEW);
    return cite(same['id']);
  }
  return await askNew(asker, facts, url);
}

async function askNew(asker: Asker, facts: FactFiles, url: string): Promise<Cited> {
  // What another page of that host is, this one usually is too.
  const like = recordsOf(facts, 'sources').findLast((source) => hostOf(pageOf(source)['url']) === hostOf(url));
  const publisher = await asker.ask({
    flag: 'source-publisher',
    asks: 'Who publishes it?',
    usual: textOf(like?.['publisher']),
  });
  const title = await asker.ask({ flag: 'source-title', asks: 'Its title, as it stands there:' });
  const published = orNull(
    await asker.ask({
      flag: 'source-published',
      asks: `Which day, month or year is it of? (${UNKNOWN} where it does not say)`,
      fault: orUnknown(dateFault),
    }),
  );
  const kind = await asker.ask({
    flag: 'source-kind',
    asks: 'What is it?',
    choices: KINDS,
    usual: textOf(like?.['kind']),
  });
  const language = orNull(
    await asker.ask({
      flag: 'source-language',
      asks: `Its language, as a code such as ko or pt-BR (${UNKNOWN} where you cannot tell)`,
      usual: textOf(like?.['language']) ?? UNKNOWN,
      fault: orUnknown((text) =>
        /^[a-z]{2,3}(-[A-Za-z\d]{2,4})*$/.test(text) ? undefined : `is ${quote(text)}, no code of a language`,
      ),
    }),
  );
  const after = await asker.askMaybe({
    flag: 'source-after',
    asks: 'Do title or address tell of the story? Then the point from which they may be seen:',
    fault: pointFault(facts),
  });
  const name = slugOf(publisher) || slugOf(hostOf(url) ?? '') || 'source';
  const id = await asker.ask({
    flag: 'source-id',
    asks: 'Its id:',
    usual: freeId(facts, 'sources', published === null ? name : `${name}-${published}`),
    fault: (text) =>
      idFault(text) ?? (freeId(facts, 'sources', text) === text ? undefined : `is ${text}, which another source has`),
  });
  const page = { title, url };
  const record: Json = {
    id,
    publisher,
    page: after === undefined ? page : { after, value: page },
    published,
    kind,
    language,
  };
  return { id, published, edits: [addRecord(facts, 'sources', record)] };
}
