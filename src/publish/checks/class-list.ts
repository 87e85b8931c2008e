import { comparePoints } from '#domain/story/story.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { readPeople } from './people.ts';
import { readStory } from './read-story.ts';

/** A pupil of the show's class (2-5) stands on the register from the first episode on: a class list tells nothing. (product.md, "register") */
export function classList(folder: Folder): Fault[] {
  const story = readStory(folder);
  if (story === undefined) return [];
  return readPeople(folder, story).flatMap(({ id, after, met, listedFrom }) => {
    const fault = (field: string, problem: string): Fault => ({ file: 'characters.json', record: id, field, problem });
    const faults: Fault[] = [];
    if (listedFrom !== undefined && met.at !== listedFrom) {
      const cure = `"at": "${listedFrom}", "inferred": true, "by": "class-list"`;
      faults.push(
        fault('met.at', `is "${met.at}", but the class list has them from "${listedFrom}" on; write ${cure}`),
      );
    }
    if (listedFrom !== undefined && comparePoints(story, after, listedFrom) > 0) {
      faults.push(fault('after', `is "${after}", but a class list tells nothing; stamp it "after": "${listedFrom}"`));
    }
    if (met.by === 'class-list' && (listedFrom === undefined || !met.inferred)) {
      faults.push(fault('met.by', `is "class-list", which wants the show's own class, verified, and "inferred": true`));
    }
    return faults;
  });
}
