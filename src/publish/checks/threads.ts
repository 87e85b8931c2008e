import * as v from 'valibot';

import { comparePoints, earlierOf } from '#domain/story/story.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { readPeople } from './people.ts';
import { readStory } from './read-story.ts';
import { tooEarly } from './too-early.ts';
import { readableAfter, visitShape } from './walk.ts';

const shape = v.object({ people: v.array(v.string()) });

/**
 * A thread waits until all its people have been met, and until something has happened in it: one that is there before would tell that
 * somebody is going to matter. (rulings, "Answers" 5)
 */
export function threads(folder: Folder): Fault[] {
  const story = readStory(folder);
  if (story === undefined) return [];
  const people = readPeople(folder, story);
  const events = [...visitShape(folder, 'episodes', 'episodes.keyEvents.detail.characters')];
  return [...visitShape(folder, 'threads', 'threads')].flatMap((spot): Fault[] => {
    const thread = v.safeParse(shape, spot.value);
    if (!thread.success) return [];
    const isOwn = (id: unknown) => thread.output.people.some((own) => own === id);
    const told = events.filter(({ value }) => isOwn(value)).map((event) => readableAfter(story, event));
    if (told.length === 0) {
      const problem = 'are in no event of episodes.json; add one or remove the record';
      return [{ file: spot.file, record: spot.record, field: 'people', problem }];
    }
    const first = told.reduce((a, b) => earlierOf(story, a, b));
    const due = people
      .filter(({ id }) => isOwn(id))
      .map(({ name, metAfter }) => ({ at: metAfter, why: `${name} is met at "${metAfter}"` }))
      .reduce((a, b) => (comparePoints(story, a.at, b.at) < 0 ? b : a), {
        at: first,
        why: `nothing happens in it before "${first}"`,
      });
    return tooEarly(story, spot, due.at, due.why);
  });
}
