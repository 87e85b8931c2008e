import { comparePoints, lastEpisode, newsOf } from '#domain/story/story.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { readStory } from './read-story.ts';
import { tooEarly } from './too-early.ts';
import { isRecord, type Spot, visitShape } from './walk.ts';

/**
 * What a season leaves open is known when it is over; what the news of the next one adds waits for that news, and what an episode
 * answers for that episode.
 */
export function openQuestions(folder: Folder): Fault[] {
  const story = readStory(folder);
  if (story === undefined) return [];
  const seasonOf = ({ within, value }: Spot) =>
    [...within, value]
      .map((record) => (isRecord(record) ? record['season'] : undefined))
      .find((season) => typeof season === 'number');
  const visit = (shape: string) => [...visitShape(folder, 'open-questions', shape)];
  const own = visit('questions').flatMap((spot): Fault[] => {
    const season = seasonOf(spot);
    const last = season === undefined ? undefined : lastEpisode(story, season);
    return last === undefined ? [] : tooEarly(story, spot, last.id, `season ${season} ends with "${last.id}"`);
  });
  const news = visit('questions.points').flatMap((spot): Fault[] => {
    const season = seasonOf(spot);
    if (season === undefined || !isRecord(spot.value) || spot.value['side'] !== 'news') return [];
    const due = newsOf(story, season + 1);
    return tooEarly(story, spot, due, `the news of season ${season + 1} waits for "${due}"`);
  });
  const answered = visit('questions.answered').flatMap((spot): Fault[] => {
    const episode = isRecord(spot.value) ? spot.value['episode'] : undefined;
    if (typeof episode !== 'string' || comparePoints(story, episode, episode) !== 0) return [];
    return tooEarly(story, spot, episode, `"${episode}" answers it`);
  });
  return [...own, ...news, ...answered];
}
