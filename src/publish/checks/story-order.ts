import { comparePoints, episodesOf, findPoint, type Story, type StoryPoint } from '#domain/story/story.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { readStory } from './read-story.ts';
import { isRecord, visitShape } from './walk.ts';

/** A point's season and number; the news of a season comes before its first episode. */
function numbersOf(point: StoryPoint | undefined): { readonly season: number; readonly number: number } {
  if (point === undefined || point.kind === 'start') return { season: 0, number: 0 };
  return { season: point.season, number: point.kind === 'news' ? 0 : point.episode };
}

function pointFaults(story: Story): Fault[] {
  return story.points.flatMap((point, index) => {
    if (point.kind === 'start') return [];
    const fault = (field: string, problem: string) => [{ file: 'story.json', record: point.id, field, problem }];
    const { season, number } = numbersOf(point);
    const before = numbersOf(story.points[index - 1]);
    const id = point.kind === 'news' ? `s${season}-news` : `s${season}e${number}`;
    const follows =
      season === before.season ? number === before.number + 1 : season === before.season + 1 && number <= 1;
    return [
      ...(point.id === id ? [] : fault('id', `should be "${id}" by its season and episode; correct one of them`)),
      ...(follows
        ? []
        : fault(
            'id',
            `cannot follow "${story.points[index - 1]?.id}"; list each season in turn, its news first and its episodes 1, 2, 3 …`,
          )),
    ];
  });
}

/** A season is finished once the last of its episodes is passed: without their number nobody ever would be. */
function countFaults(story: Story): Fault[] {
  const counts = story.seasons ?? [];
  const first = story.points.filter((point) => point.kind === 'episode' && point.episode === 1);
  const uncounted = first.flatMap((point) =>
    point.kind === 'episode' && !counts.some(({ season }) => season === point.season) ? [point] : [],
  );
  return [
    ...uncounted.map(({ id, season }) => ({
      file: 'story.json',
      record: id,
      field: 'season',
      problem: `is ${season}, and "seasons" does not say how many episodes it has; add { "season": ${season}, "episodes": … } there`,
    })),
    ...counts.flatMap(({ season, episodes }, index) => {
      const fault = (field: string, problem: string) => [
        { file: 'story.json', record: '-', field: `seasons.${index}.${field}`, problem },
      ];
      if (counts.findIndex((count) => count.season === season) < index)
        return fault('season', `is ${season} a second time; say once how many episodes it has`);
      const listed = episodesOf(story, season);
      return listed <= episodes
        ? []
        : fault('episodes', `is ${episodes}, but "points" lists ${listed} of season ${season}; correct one of them`);
    }),
  ];
}

function episodeFaults(folder: Folder, story: Story): Fault[] {
  // An id that the story does not know is reported by unknown-reference.
  const spots = [...visitShape(folder, 'episodes', 'episodes')].flatMap((spot) => {
    const id = isRecord(spot.value) ? String(spot.value['id']) : '';
    const point = findPoint(story, id);
    return isRecord(spot.value) && point !== undefined ? [{ ...spot, id, point, value: spot.value }] : [];
  });
  const ids = new Set(spots.map(({ id }) => id));
  const missing = story.points.filter(({ kind, id }) => kind === 'episode' && !ids.has(id));
  return [
    ...missing.map(({ id }) => ({
      file: 'episodes.json',
      record: '-',
      field: 'episodes',
      problem: `has no record of "${id}", which story.json lists; add it`,
    })),
    ...spots.flatMap(({ file, record, id, point, value }, index) => {
      const fault = (field: string, problem: string) => [{ file, record, field, problem }];
      const numbers = Object.entries(numbersOf(point)).flatMap(([field, due]) =>
        value[field] === due
          ? []
          : fault(field, `is ${String(value[field])}, but story.json says ${due} of "${id}"; correct one of them`),
      );
      const before = spots[index - 1]?.id;
      if (before === undefined || comparePoints(story, before, id) <= 0) return numbers;
      return [...numbers, ...fault('id', `stands after "${before}"; put the episodes in story order`)];
    }),
  ];
}

/**
 * The points ascend, season by season and without a gap, and each episode among them has its record in `episodes.json`, in the
 * same order: a horizon opens what stands before it in the list, so that a misplaced point opens too much.
 * A season that has come out says how many episodes it has. (product.md, "story point": a step of the story *in order*)
 */
export function storyOrder(folder: Folder): Fault[] {
  const story = readStory(folder);
  if (story === undefined) return [];
  return [
    ...pointFaults(story),
    ...countFaults(story),
    ...(folder.has('episodes') ? episodeFaults(folder, story) : []),
  ];
}
