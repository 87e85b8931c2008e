import { LADDER } from '#domain/status/milestones.ts';
import { isList, isRecord, type JsonRecord } from '#publish/checks/walk.ts';

import { dayFault } from './answer-checks.ts';
import type { Asker } from './ask.ts';
import { askSource, type Cited } from './ask-source.ts';
import { addRecord, type Edit, type FactFiles, recordsOf } from './fact-files.ts';
import { Refusal } from './refusal.ts';
import { emptyRung, formerOf, idsIn, inOrder, RUNG_FIELDS, saidAgain, saidAnew } from './rung-fields.ts';
import {
  formerFieldsOf,
  isNamed,
  isSame,
  readSaying,
  type Saying,
  sayingFault,
  sayingOf,
  writeSaying,
} from './saying.ts';
import type { Json } from './write-json.ts';

const CERTAINTIES = ['official', 'reported', 'inferred'];

/** Asks for a day or a window of the release that was named officially, that moved, or that was taken back. */
export async function askDate(asker: Asker, facts: FactFiles, today: string): Promise<readonly Edit[]> {
  const source = await askSource(asker, facts, false);
  return await askRung(asker, facts, today, source, 'released');
}

/** Asks for any step of the ladder of the awaited season: when it was, and how sure that is. */
export async function askMilestone(asker: Asker, facts: FactFiles, today: string): Promise<readonly Edit[]> {
  const source = await askSource(asker, facts, false);
  const rung = await asker.ask({ flag: 'rung', asks: 'Which step of the ladder?', choices: LADDER });
  const certainty = await asker.ask({ flag: 'certainty', asks: 'How sure is it?', choices: CERTAINTIES });
  return await askRung(asker, facts, today, source, rung, certainty);
}

async function askRung(
  asker: Asker,
  facts: FactFiles,
  today: string,
  source: Cited,
  id: string,
  certainty = 'official',
): Promise<readonly Edit[]> {
  const index = recordsOf(facts, 'milestones').findIndex((rung) => rung['id'] === id);
  const record = recordsOf(facts, 'milestones')[index] ?? emptyRung(facts, id);
  const before = sayingOf(record);
  const day = await asker.ask({
    flag: 'day',
    asks: 'When is it, as exactly as it was said? 2027-03-19, 2027-03, 2027-Q1, 2027-H1, 2027, 2027-03-01..2027-04-30, or none.',
    stands: isNamed(before) ? `${writeSaying(before)}, ${before.certainty}` : writeSaying(before),
    fault: sayingFault,
  });
  const saying = readSaying(day, certainty);
  const isAgain = isSame(before, saying);
  if (!isAgain) refuseBesideAccounts(id, record);
  const entry = isAgain ? undefined : await askFormer(asker, record, before, source, today);
  const note = await asker.askMaybe({
    flag: 'note',
    asks: 'Is there anything to say about the date? In a sentence:',
    stands: isAgain && isRecord(record['note']) ? JSON.stringify(record['note']) : undefined,
  });
  if (isAgain && note === undefined && idsIn(record['sources']).includes(source.id))
    throw new Refusal([`milestones.json  ${id}  -  says that already, and names that source`]);
  const fields = {
    ...(isAgain ? saidAgain(record, source.id) : saidAnew(facts, record, saying, entry, source.id, today)),
    ...(note === undefined ? {} : { note: { en: note } }),
  };
  if (index < 0)
    return [...source.edits, addRecord(facts, 'milestones', inOrder({ ...emptyRung(facts, id), ...fields }))];
  const edits = Object.entries(fields).filter(([field, value]) => value !== undefined || field in record);
  return [
    ...source.edits,
    ...edits.map(
      ([field, value]): Edit => ({
        file: 'milestones',
        path: ['milestones', index, field],
        value,
        order: RUNG_FIELDS,
      }),
    ),
  ];
}

/** A day that another account widens to a range is not moved by itself. @throws {Refusal} which names that account. */
function refuseBesideAccounts(id: string, { accounts }: JsonRecord): void {
  const all = isList(accounts) ? accounts.filter(isRecord) : [];
  const index = all.findIndex(({ used }) => used === true);
  if (index < 0) return;
  throw new Refusal([
    `milestones.json  ${id}  accounts.${index}  widens the days of this step to ${String(all[index]?.['date'])}; edit both by hand, and say which of them holds`,
  ]);
}

/** Asks why and when it changed; undefined where nothing stood there before. */
async function askFormer(
  asker: Asker,
  record: JsonRecord,
  before: Saying,
  source: Cited,
  today: string,
): Promise<Json | undefined> {
  // Once there was a date, a time without one is an entry too.
  if (!isNamed(before) && formerOf(record).length === 0) return undefined;
  const why = await asker.ask({ flag: 'why', asks: 'Why does it say something else now? In a sentence:' });
  const [last = record['added']] = formerOf(record)
    .flatMap((one) => (isRecord(one) ? [one['until']] : []))
    .toReversed();
  const from = await asker.ask({
    flag: 'since',
    asks: 'Since which day has it said what it says now?',
    usual: typeof last === 'string' ? last : undefined,
    fault: dayFault,
  });
  // A page that is older than what it changes was found late.
  const changed = source.published?.length === 10 && source.published >= from ? source.published : today;
  const until = await asker.ask({ flag: 'on', asks: 'On which day did that change?', usual: changed, fault: dayFault });
  const sources = [...new Set([...idsIn(record['sources']), source.id])];
  return { ...formerFieldsOf(before), from, until, why: { en: why }, sources };
}
