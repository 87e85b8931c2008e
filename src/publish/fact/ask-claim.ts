import { claimBasis, claimTopic } from '#domain/status/claim-kinds.ts';
import { awaitedSeason, FIRST_AWAITED } from '#domain/status/ladders.ts';
import { LADDER } from '#domain/status/milestones.ts';
import { readStory } from '#publish/checks/read-story.ts';

import { dateFault, daysFault, idFault, quote } from './answer-checks.ts';
import type { Asker } from './ask.ts';
import { askSource } from './ask-source.ts';
import { askSpeaker, speakerFault } from './ask-speaker.ts';
import { addRecord, type Edit, type FactFiles, freeId } from './fact-files.ts';
import { seasonOfLadder } from './rung-fields.ts';
import { pointFault } from './story-points.ts';
import type { Json } from './write-json.ts';

const YES_NO = ['yes', 'no'];

/** Asks who said what about a season, when, and which days it names. */
export async function askClaim(asker: Asker, facts: FactFiles, today: string): Promise<readonly Edit[]> {
  const source = await askSource(asker, facts, false);
  const speaker = await askSpeaker(asker, facts);
  const relay = await asker.askMaybe({
    flag: 'relayed-by',
    asks: 'Did somebody else pass it on? Their id:',
    fault: speakerFault(facts),
  });
  const madeOn = await asker.ask({
    flag: 'made-on',
    asks: 'Which day, month or year was it said?',
    usual: source.published ?? undefined,
    fault: dateFault,
  });
  const isInferred = await asker.ask({
    flag: 'made-on-inferred',
    asks: 'Is that a guess, because the page is undated?',
    choices: YES_NO,
    usual: source.published === null ? 'yes' : 'no',
  });
  const statement = await asker.ask({ flag: 'statement', asks: 'What was said? A sentence in your own words:' });
  const topic = await asker.ask({ flag: 'topic', asks: 'What is it about?', choices: claimTopic.options });
  const subtopic = await asker.askMaybe({ flag: 'subtopic', asks: 'And more exactly? As an id:', fault: idFault });
  const basis = await asker.ask({ flag: 'basis', asks: 'What does it rest on?', choices: claimBasis.options });
  const season = await askSeason(asker, facts);
  const window = await askWindow(asker, season);
  const condition = window === null ? null : await askCondition(asker);
  const note = await asker.askMaybe({ flag: 'note', asks: 'Is there anything to say about the claim? In a sentence:' });
  const after = await asker.askMaybe({
    flag: 'after',
    asks: 'Does it tell of the story, or of who returns? Then the point from which it may be seen:',
    fault: pointFault(facts),
  });
  const id = await asker.ask({
    flag: 'id',
    asks: 'The id of the claim:',
    usual: freeId(facts, 'claims', `${speaker.id}-${madeOn}`),
    fault: (text) =>
      idFault(text) ?? (freeId(facts, 'claims', text) === text ? undefined : `is ${text}, which another claim has`),
  });
  const record: Json = {
    ...(after === undefined ? {} : { after }),
    id,
    // A window says it itself.
    ...(window === null && season !== FIRST_AWAITED ? { season } : {}),
    topic,
    subtopic: subtopic ?? null,
    statement: { en: statement },
    speakers: [speaker.id],
    relayedBy: relay === undefined ? [] : [relay],
    madeOn,
    madeOnInferred: isInferred === 'yes',
    window,
    condition,
    basis,
    note: note === undefined ? null : { en: note },
    sources: [source.id],
    added: today,
  };
  return [...source.edits, ...speaker.edits, addRecord(facts, 'claims', record)];
}

async function askSeason(asker: Asker, facts: FactFiles): Promise<number> {
  const story = readStory(facts.folder);
  const own = seasonOfLadder(facts);
  const season = await asker.ask({
    flag: 'season',
    asks: 'Which season is it about?',
    usual: story === undefined ? undefined : String(awaitedSeason(story, own === undefined ? [] : [{ season: own }])),
    fault: (text) => (/^[1-9]\d?$/.test(text) ? undefined : `is ${quote(text)}, no number of a season`),
  });
  return Number(season);
}

/** The days that it names, if it does. */
async function askWindow(asker: Asker, season: number): Promise<{ readonly [key: string]: Json } | null> {
  const days = await asker.askMaybe({
    flag: 'days',
    asks: 'Does it name days? The first and the last one, as 2027-03-01..2027-04-30:',
    fault: daysFault,
  });
  if (days === undefined) return null;
  const kind = await asker.ask({
    flag: 'days-kind',
    asks: 'Does it say that something happens on one of them, or that it does not?',
    choices: ['predicts', 'excludes'],
    usual: 'predicts',
  });
  const event = await asker.ask({
    flag: 'event',
    asks: 'Which step of the ladder settles it?',
    choices: LADDER,
    usual: 'released',
  });
  const [from = '', to = ''] = days.split('..');
  return { season, from, to, kind, event };
}

/** What it made its window depend on, if it did. */
async function askCondition(asker: Asker): Promise<{ readonly [key: string]: Json } | null> {
  const event = await asker.askMaybe({
    flag: 'condition-event',
    asks: 'Does it depend on another step of the ladder?',
    choices: LADDER,
  });
  if (event === undefined) return null;
  const days = await asker.ask({
    flag: 'condition-days',
    asks: 'Between which days would that have to happen?',
    fault: daysFault,
  });
  const [from = '', to = ''] = days.split('..');
  return { event, from, to };
}
