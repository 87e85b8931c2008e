import { speakerKind } from '#domain/status/speakers.ts';
import { isRecord, type JsonRecord } from '#publish/checks/walk.ts';

import { quote } from './answer-checks.ts';
import type { Asker } from './ask.ts';
import { addRecord, type Edit, type FactFiles, freeId, recordsOf, slugOf } from './fact-files.ts';

/** Says what is wrong with the id of a speaker. */
export function speakerFault(facts: FactFiles): (id: string) => string | undefined {
  const ids = new Set(recordsOf(facts, 'speakers').map(({ id }) => id));
  return (id) => (ids.has(id) ? undefined : `is ${quote(id)}, no id in speakers.json`);
}

function latinNameOf({ name }: JsonRecord): unknown {
  const { en } = isRecord(name) ? name : {};
  return en;
}

/** Asks who made a claim: the id, and the edit that writes the speaker down where they are new. */
export async function askSpeaker(
  asker: Asker,
  facts: FactFiles,
): Promise<{ readonly id: string; readonly edits: readonly Edit[] }> {
  const known = {
    flag: 'speaker',
    asks: 'Who said it? The id of a speaker that is there, or nothing for somebody new.',
    fault: speakerFault(facts),
  } as const;
  const isNew = asker.has('speaker-name') && !asker.has('speaker');
  const id = isNew ? undefined : await (asker.isAnswered ? asker.askMaybe(known) : asker.ask(known));
  if (id !== undefined) return { id, edits: [] };

  const name = await asker.ask({ flag: 'speaker-name', asks: 'What are they called, in Latin letters?' });
  const same = recordsOf(facts, 'speakers').find((speaker) => latinNameOf(speaker) === name);
  if (typeof same?.['id'] === 'string') {
    asker.pass(['speaker-korean', 'speaker-kind']);
    return { id: same['id'], edits: [] };
  }
  const korean = await asker.askMaybe({ flag: 'speaker-korean', asks: 'And in Hangul, where a source prints it?' });
  const kind = await asker.ask({ flag: 'speaker-kind', asks: 'Who are they?', choices: speakerKind.options });
  const fresh = freeId(facts, 'speakers', slugOf(name) || 'speaker');
  return {
    id: fresh,
    edits: [addRecord(facts, 'speakers', { id: fresh, name: { en: name, ko: korean ?? null }, kind, note: null })],
  };
}
