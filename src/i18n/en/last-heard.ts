import type { MilestoneId } from '#domain/status/milestones.ts';
import type { Situation } from '#domain/status/situation.ts';

import { headlineWords } from './headline.ts';
import { happened } from './rungs.ts';
import { when } from './when.ts';

/** "a, b or c". The browser's own list format takes an old phone longer to make than all of the first page's words. */
const or = (words: readonly string[]) =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' or ');

/** Where things stood at that rung: "in post-production". */
const stage = {
  renewed: 'renewed',
  'pre-production': 'in pre-production',
  casting: 'cast',
  'table-read': 'with the script read',
  'filming-started': 'filming',
  'filming-wrapped': 'wrapped',
  'post-production': 'in post-production',
  teaser: 'with a teaser out',
  'release-date-announced': 'with a date announced',
  trailer: 'with a trailer out',
  released: 'out',
} satisfies Record<MilestoneId, string>;

/** What may have happened unseen. */
const news = {
  renewed: 'the renewal',
  'pre-production': 'pre-production',
  casting: 'the cast',
  'table-read': 'the script reading',
  'filming-started': 'the start of filming',
  'filming-wrapped': 'the end of filming',
  'post-production': 'post-production',
  teaser: 'a teaser',
  'release-date-announced': 'a date',
  trailer: 'a trailer',
  released: 'the release',
} satisfies Record<MilestoneId, string>;

const lastSeen = ({ season, lastEvent: event, stage: at }: Situation): string => {
  if (event === null) return `Nothing is recorded of season ${season}.`;
  // Which season was renewed is not to be guessed where another one is out.
  const what = event.id === 'renewed' ? `Season ${season} was renewed` : happened[event.id];
  const text = `${what} ${when(event.range)}`;
  return at === null || at === event.id
    ? `${text}. That is the last we heard.`
    : `${text}; ${stage[at]} when we last heard of it.`;
};

/** How things stood when we last heard, and what may have been missed since. */
export const lastHeardWords = {
  evidence: (situation: Situation): string => {
    const { release } = situation;
    // Once it is out, how it came to be is on the ladder.
    const seen = release.mode === 'released' ? '' : lastSeen(situation);
    return [seen, ...headlineWords.contradictions(situation)].filter(Boolean).join(' ');
  },
  stale: ({ release, ahead }: Situation): string => {
    if (release.mode === 'released') return '';
    if (release.mode === 'dated') return headlineWords.mayHaveMoved;
    return ahead.length === 0 ? '' : `We may have missed ${or(ahead.map((id) => news[id]))}.`;
  },
};
