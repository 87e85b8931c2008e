import { awaitedSeason, changeRung, cite, type Edit } from './edit.ts';
import type { Facts } from './facts.ts';

const EPISODES = 8;

/** From where on one may hear of the awaited season: its news, or else the last point there is. */
function newsPoint({ story }: Facts, season: number): string {
  return (
    story.points.find((point) => point.kind === 'news' && point.season === season)?.id ??
    story.points.at(-1)?.id ??
    'start'
  );
}

/** A teaser is out. */
export const teaserOut: Edit = (facts, today) => {
  const source = cite(facts, 'teaser', today);
  const season = awaitedSeason(facts);
  changeRung(facts, 'teaser', {
    date: today,
    precision: 'day',
    certainty: 'official',
    sources: [source],
    added: today,
  });
  facts.trailers.trailers.push({
    after: newsPoint(facts, season),
    id: 'rehearsed-teaser',
    season,
    kind: 'teaser',
    published: today,
    url: null,
    official: true,
    confidence: 'high',
    note: null,
    sources: [source],
  });
};

/** The episodes of the awaited season are written down: what they tell, whom they show, how some people fare, and two who are new. */
export const episodesOut: Edit = (facts, today) => {
  const season = awaitedSeason(facts);
  const source = cite(facts, 'season', today);
  const idOf = (episode: number) => `s${season}e${episode}`;
  const [first, third] = [idOf(1), idOf(3)];
  const numbers = Array.from({ length: EPISODES }, (_, index) => index + 1);
  const news = newsPoint(facts, season);
  const place = facts.story.points.findIndex(({ id }) => id === news) + 1;
  facts.story.points.splice(
    place,
    0,
    ...numbers.map((episode) => ({ id: idOf(episode), kind: 'episode' as const, season, episode })),
  );
  facts.story.seasons = [...(facts.story.seasons ?? []), { season, episodes: EPISODES }];
  facts.episodes.episodes.push(
    ...numbers.map((number) => ({
      id: idOf(number),
      season,
      number,
      runtimeMinutes: 60 + number,
      runtimeConfidence: 'medium' as const,
      released: today,
      premise: { after: number === 1 ? news : idOf(number - 1), value: { en: `Rehearsed premise, number ${number}.` } },
      outcome: { after: idOf(number), value: { en: `Rehearsed outcome, number ${number}.` } },
      keyEvents: [
        {
          id: `${idOf(number)}-1`,
          detail: {
            after: idOf(number),
            value: { text: { en: `Rehearsed event, number ${number}.` }, characters: ['rehearsed-newcomer'] },
          },
          sources: [source],
          sourcesInferred: false,
        },
      ],
      sources: [source],
    })),
  );
  const entry = (episode: string, status: 'alive' | 'bitten' | 'dead', en: string) => ({
    after: episode,
    episode,
    status,
    note: { en },
    confidence: 'medium' as const,
    sources: [source],
  });
  for (const person of facts.characters.characters.filter(livesOn).slice(0, 3)) {
    person.statusTimeline.push(
      entry(first, 'alive', 'Rehearsed: is there again.'),
      entry(third, 'bitten', 'Rehearsed: is bitten.'),
      entry(idOf(4), 'dead', 'Rehearsed: dies.'),
    );
  }
  facts.characters.characters.push(
    ...(
      [
        ['rehearsed-newcomer', 'Tak Byeol-ha', '탁별하'],
        ['rehearsed-other', 'Pyo Gang-san', '표강산'],
      ] as const
    ).map(([id, en, ko]) => ({
      after: first,
      id,
      name: { en, ko },
      aliases: [],
      actor: null,
      group: 'student' as const,
      class: null,
      role: { after: first, value: { en: 'Somebody new, to rehearse with.' } },
      met: { at: first, inferred: false },
      statusTimeline: [entry(first, 'alive', 'Rehearsed: arrives.')],
      unverified: [],
      sources: [source],
    })),
  );
  facts.portraits.portraits.push(
    { after: first, id: 'rehearsed-newcomer', hair: 'pigtails', coat: 'hood', age: 'teen', build: 'slim' },
    { after: first, id: 'rehearsed-other', hair: 'buzz', coat: 'jacket', age: 'teen', build: 'broad', worn: 'glasses' },
  );
  facts.relationships.relationships.push({
    after: first,
    id: 'rehearsed-newcomer.rehearsed-other.friend',
    from: 'rehearsed-newcomer',
    to: 'rehearsed-other',
    kind: 'friend',
    sources: [source],
    sourcesInferred: false,
  });
};

/** Met in the first episode of all, and last heard of as alive. */
function livesOn({ met, statusTimeline }: Facts['characters']['characters'][number]): boolean {
  return met.at === 's1e1' && statusTimeline.at(-1)?.status === 'alive';
}

/** The season that is out gets a successor: its ladder becomes a former one, and the next one is renewed today. */
export const nextRenewed: Edit = (facts, today) => {
  const season = awaitedSeason(facts) + 1;
  const source = cite(facts, 'renewed', today);
  facts['former-milestones'].milestones.push(...facts.milestones.milestones);
  facts.milestones.milestones = [];
  facts.milestones.milestones.push({
    id: 'renewed',
    season,
    date: today,
    precision: 'day',
    certainty: 'official',
    sources: [source],
    added: today,
  });
  facts.story.points.push({ id: `s${season}-news`, kind: 'news', season });
};
