import { editedAtOnce, invented, type SeasonFacts } from './season-facts.ts';
import { bringOut } from './season-out.ts';

const SEASON = 3;
const RENEWED = '2026-11-10';
const SOURCE = 'invented-renewal';

const rung = { season: SEASON, accounts: [], note: null };

/** The next season is renewed: the ladder of the one that is out moves, and a new one begins, with somebody who names a year. */
export function renewNext(facts: SeasonFacts): SeasonFacts {
  const { claims, milestones, sources, speakers, story } = facts;
  return {
    ...facts,
    'former-milestones': { milestones: [...facts['former-milestones'].milestones, ...milestones.milestones] },
    milestones: {
      milestones: [
        { ...rung, id: 'renewed', date: RENEWED, precision: 'day', certainty: 'official', sources: [SOURCE] },
        { ...rung, id: 'released', date: null, precision: null, certainty: 'inferred', sources: [] },
      ],
    },
    story: { ...story, points: [...story.points, { id: `s${SEASON}-news`, kind: 'news', season: SEASON }] },
    claims: {
      claims: [
        ...claims.claims,
        {
          id: 'invented-2028',
          topic: 'release',
          subtopic: null,
          statement: { en: `Invented: season ${SEASON} is to come in 2028.` },
          speakers: ['invented-times'],
          relayedBy: [],
          madeOn: RENEWED,
          madeOnInferred: false,
          window: { season: SEASON, from: '2028-01-01', to: '2028-12-31', kind: 'predicts', event: 'released' },
          condition: null,
          basis: 'speculation',
          note: null,
          sources: [SOURCE],
          added: RENEWED,
        },
      ],
    },
    speakers: {
      speakers: [
        ...speakers.speakers,
        { id: 'invented-times', name: { en: 'Invented Times', ko: null }, kind: 'outlet', note: null },
      ],
    },
    sources: { sources: [...sources.sources, invented(SOURCE, RENEWED)] },
  };
}

/** Season 2 is out, and season 3 is renewed. */
export const nextRenewed = editedAtOnce((facts) => renewNext(bringOut(facts)));
