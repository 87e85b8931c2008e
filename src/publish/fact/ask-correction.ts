import { schema } from '#publish/checks/schema.ts';
import { isList, isRecord } from '#publish/checks/walk.ts';

import type { Asker } from './ask.ts';
import { askSource, NO_SOURCE } from './ask-source.ts';
import { type Edit, type FactFiles, withEdits } from './fact-files.ts';
import { amendFault, type FoundRecord, findRecord, valueAt, wayTo } from './find-value.ts';
import type { Path } from './json-nodes.ts';
import { Refusal } from './refusal.ts';
import type { Json } from './write-json.ts';

/** Asks for one value that is wrong, and what is right. The source is cited by the record around it. */
export async function askCorrection(asker: Asker, facts: FactFiles): Promise<readonly Edit[]> {
  const source = await askSource(asker, facts, true);
  const name = await asker.ask({
    flag: 'record',
    asks: 'Which record? Its id, with the file before it where several have that id: claims/some-id',
    fault: (text) => faultIn(findRecord(facts, text)),
  });
  const record = recordCalled(facts, name);
  const field = await asker.ask({
    flag: 'field',
    asks: 'Which value of it? The way to it, as the data check writes it: note.en',
    fault: (text) => amendFault(facts, record, text),
  });
  const path = wayTo(facts, record, field);
  const root = facts.folder.get(record.file);
  const now = valueAt(root, path);
  const right = await asker.ask({
    flag: 'value',
    asks: 'What is right?',
    stands: String(now),
    fault: (text) => (text === String(now) ? 'is what stands there' : undefined),
  });
  const values = valuesMeant(now, right).map((value): Edit => ({ file: record.file, path, value }));
  // Where nothing stands yet, the schema says whether it is a number.
  const edit = values.find((one) => schema(withEdits(facts, [one]).folder).length === 0) ?? values[0];
  return edit === undefined ? [] : [...source.edits, edit, ...cite(record, path, root, source.id)];
}

const faultIn = (found: FoundRecord | string) => (typeof found === 'string' ? found : undefined);

function recordCalled(facts: FactFiles, name: string): FoundRecord {
  const found = findRecord(facts, name);
  if (typeof found === 'string') throw new Refusal([`--record ${found}`]);
  return found;
}

/** A text as the value that was meant, of the kind of what stands there; several where nothing does. */
function valuesMeant(now: unknown, text: string): Json[] {
  const asNumber = text.trim() !== '' && Number.isFinite(Number(text)) ? [Number(text)] : [];
  const asOther = text === 'true' || text === 'false' ? [text === 'true'] : [];
  if (text === 'null') return [null];
  if (typeof now === 'number') return [...asNumber, text];
  if (typeof now === 'boolean') return [...asOther, text];
  return typeof now === 'string' ? [text] : [text, ...asNumber, ...asOther];
}

/** Names the source in the innermost record around a value that names any. */
function cite({ file }: FoundRecord, path: Path, root: unknown, id: string): readonly Edit[] {
  const ways = path.map((_, index) => path.slice(0, path.length - 1 - index));
  const way = ways.find((one) => {
    const around = valueAt(root, one);
    return isRecord(around) && isList(around['sources']);
  });
  // The root of sources.json is the list of sources itself.
  if (way === undefined || way.length === 0) {
    if (id === NO_SOURCE) return [];
    throw new Refusal([
      `${file}.json  cites no sources: nobody could see where that is from. Without a new one: --source ${NO_SOURCE}`,
    ]);
  }
  if (id === NO_SOURCE) throw new Refusal([`${file}.json  cites its sources: name the one that says so`]);
  const around = valueAt(root, way);
  const cited = isRecord(around) && isList(around['sources']) ? around['sources'] : [];
  if (cited.includes(id)) return [];
  return [{ file, path: [...way, 'sources', cited.length], value: id }];
}
