import type { RULES } from './rules.ts';

/** A fault: the rule that finds it, a text of a file that stands there once, what stands in its place, and the line that the check prints. */
export type PlantedFault = readonly [rule: keyof typeof RULES, file: string, from: string, to: string, line: string];

/** One fault for each rule on people and the story, planted in the folder of fixtures. */
export const STORY_FAULTS: readonly PlantedFault[] = [
  [
    'story-order',
    'episodes.json',
    '"number": 2',
    '"number": 3',
    'episodes.json  s1e2  number  is 3, but story.json says 2 of "s1e2"; correct one of them',
  ],
  [
    'timeline-order',
    'relationships.json',
    '"after": "s1e2"',
    '"after": "s1e1"',
    'relationships.json  cheong-san-nurse  after  can be read after "s1e1" but School nurse is met at "s1e2"; stamp it "after": "s1e2"',
  ],
  [
    'early-card',
    'characters.json',
    '"at": "s1e1"',
    '"at": "s1e2"',
    'characters.json  lee-cheong-san  after  can be read after "s1e1" but Lee Cheong-san is met at "s1e2"; stamp the record "after": "s1e2", or name a source from before the premiere',
  ],
  [
    'class-list',
    'characters.json',
    '"inferred": false',
    '"inferred": false, "by": "class-list"',
    `characters.json  lee-cheong-san  met.by  is "class-list", which wants the show's own class, verified, and "inferred": true`,
  ],
  [
    'portraits',
    'portraits.json',
    '"after": "s1e2", ',
    '',
    'portraits.json  school-nurse  after  is "start", but its person waits for "s1e2"; stamp it so',
  ],
  [
    'actors',
    'actors.json',
    '"s1e1"',
    '"s1e2"',
    'actors.json  lee-cheong-san  after  is "s1e2", but its person waits for "s1e1"; stamp it so',
  ],
  [
    'rooms',
    'rooms.json',
    '"s1e1"',
    '"s1e2"',
    'episodes.json  s1e1-1  detail.value.place  can be read after "s1e1" but "roof" is first seen in "s1e2"; stamp it "after": "s1e2"',
  ],
  [
    'threads',
    'threads.json',
    '"s1e2"',
    '"start"',
    'threads.json  pupil  after  can be read after "start" but nothing happens in it before "s1e1"; stamp it "after": "s1e1"',
  ],
  [
    'story-days',
    'episodes.json',
    '"first": 1',
    '"first": 3',
    'episodes.json  s1e2  days  end on day 2, before they begin (day 3); swap or correct them',
  ],
  [
    'answers',
    'answers.json',
    '/episodes/1/',
    '/episodes/9/',
    'answers.json  where  more  is "/episodes/9/", which is no page of the site; correct it or leave it out',
  ],
  [
    'glossary',
    'glossary.json',
    '[{ "after": "s1e1"',
    '[{ "after": "s1e2"',
    'glossary.json  roof  sentences  hold none that may be read at "s1e1", where the word is there; stamp the word later, or write what can be said then',
  ],
  [
    'open-questions',
    'open-questions.json',
    '"after": "s2-news"',
    '"after": "s1e2"',
    'open-questions.json  help  points.1  can be read after "s1e2" but the news of season 2 waits for "s2-news"; stamp it "after": "s2-news"',
  ],
  [
    'known-fact',
    'gaps.json',
    'No source gives a date.',
    'Jin-su is pushed off a roof.',
    'gaps.json  gap-1  text.en  can be read after "start" but tells "Jin-su is pushed off" (jin-su-changed in known-facts.json: Episode 1: the teacher\'s son is the first to change); stamp it "after": "s1e1"',
  ],
  [
    'unmet-person',
    'gaps.json',
    'No source',
    'For Cheong-san no source',
    'gaps.json  gap-1  text.en  names Lee Cheong-san ("Cheong-san"), who may be named after "s1e1", but can be read after "start"; stamp it "after": "s1e1" or leave the name out',
  ],
];
