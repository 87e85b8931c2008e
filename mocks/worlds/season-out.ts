import { editedAtOnce, invented, type SeasonFacts } from './season-facts.ts';

const SEASON = 2;
const OUT = '2026-10-30';
const EPISODES = [1, 2, 3, 4, 5, 6, 7, 8];
const SOURCE = 'invented-season';

const idOf = (episode: number) => `s${SEASON}e${episode}`;

/** The point after which an episode's premise is safe: the episode before. */
const before = (episode: number) => (episode === 1 ? 's1e12' : idOf(episode - 1));

type Character = SeasonFacts['characters']['characters'][number];

const fate = (who: string, episode: number, status: Character['statusTimeline'][number]['status']) => ({
  after: idOf(episode),
  episode: idOf(episode),
  status,
  note: { en: `Invented: ${who} is ${status} in episode ${episode} of season ${SEASON}` },
  confidence: 'high' as const,
  sources: [SOURCE],
});

/** What becomes of people in the season, and who is new in it. */
const FATES: Readonly<Record<string, Character['statusTimeline']>> = {
  'nam-on-jo': [fate('On-jo', 1, 'alive'), fate('On-jo', 6, 'bitten')],
  'lee-su-hyeok': [fate('Su-hyeok', 4, 'infected')],
  'so-ju-ran': [fate('Ju-ran', 8, 'dead')],
};

const newcomer = (id: string, en: string, ko: string, episode: number): Character => ({
  after: idOf(episode),
  id,
  name: { en, ko },
  aliases: [],
  actor: null,
  group: 'citizen',
  class: null,
  role: { after: idOf(episode), value: { en: `Invented: new in episode ${episode} of season ${SEASON}.` } },
  met: { at: idOf(episode), inferred: false },
  statusTimeline: [fate(en, episode, 'alive')],
  unverified: [],
  sources: [SOURCE],
});

/** The season comes out with eight episodes, all of them told, with two people whom nobody has met before. */
export function bringOut(facts: SeasonFacts): SeasonFacts {
  const { characters, episodes, milestones, sources, story } = facts;
  return {
    ...facts,
    milestones: {
      milestones: milestones.milestones.map((milestone) =>
        milestone.id === 'released'
          ? {
              ...milestone,
              date: OUT,
              precision: 'day',
              certainty: 'official',
              unseen: null,
              sources: [SOURCE],
              added: OUT,
            }
          : milestone,
      ),
    },
    story: {
      points: [
        ...story.points,
        ...EPISODES.map((episode) => ({ id: idOf(episode), kind: 'episode' as const, season: SEASON, episode })),
      ],
      seasons: [...(story.seasons ?? []), { season: SEASON, episodes: EPISODES.length }],
    },
    episodes: {
      episodes: [
        ...episodes.episodes,
        ...EPISODES.map((number) => ({
          id: idOf(number),
          season: SEASON,
          number,
          runtimeMinutes: 60,
          runtimeConfidence: 'high' as const,
          released: OUT,
          premise: { after: before(number), value: { en: `Premise of season ${SEASON}, episode ${number}.` } },
          outcome: { after: idOf(number), value: { en: `Outcome of season ${SEASON}, episode ${number}.` } },
          keyEvents: [
            {
              id: `${idOf(number)}-event`,
              detail: {
                after: idOf(number),
                value: { text: { en: `Event of season ${SEASON}, episode ${number}` }, characters: ['nam-on-jo'] },
              },
              sources: [SOURCE],
              sourcesInferred: false,
            },
          ],
          sources: [SOURCE],
        })),
      ],
    },
    characters: {
      characters: [
        ...characters.characters.map((person) => ({
          ...person,
          statusTimeline: [...person.statusTimeline, ...(FATES[person.id] ?? [])],
        })),
        newcomer('invented-first', 'First Newcomer', '새첫째', 1),
        newcomer('invented-third', 'Third Newcomer', '새셋째', 3),
      ],
    },
    sources: { sources: [...sources.sources, invented(SOURCE, OUT)] },
  };
}

/** Season 2 is out with its episodes, and nothing is awaited. */
export const seasonOut = editedAtOnce(bringOut);
