import { comparePoints, type Story } from '#domain/story.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { readPeople, type Person } from './people.ts';
import { readStory } from './read-story.ts';
import { visitShape } from './walk.ts';

function faultsOf(story: Story, first: string, form: string, person: Person): Fault[] {
  const fault = (field: string, problem: string): Fault => ({
    file: 'characters.json',
    record: person.id,
    field,
    problem,
  });
  const isListed = person.form === form && !person.unverified.includes('class');
  const { met, namedAfter } = person;
  const cure = `"at": "${first}", "inferred": true, "by": "class-list"`;
  return [
    ...(isListed && met.at !== first
      ? [
          fault(
            'met.at',
            `is "${met.at}", but a pupil of class ${form} is on its list from "${first}" on; write ${cure}`,
          ),
        ]
      : []),
    ...(isListed && comparePoints(story, namedAfter, first) > 0
      ? [
          fault(
            'after',
            `is "${namedAfter}", but the list of class ${form} tells nothing; stamp it "after": "${first}"`,
          ),
        ]
      : []),
    ...(met.by === 'class-list' && (!isListed || !met.inferred)
      ? [fault('met.by', `is "class-list", which wants "class": "${form}", verified, and "inferred": true`)]
      : []),
  ];
}

/** A pupil of the show's class (2-5) stands on the register from the first episode on: a class list tells nothing. (product.md, "register") */
export function classList(folder: Folder): Fault[] {
  const story = readStory(folder);
  const first = story?.points.find((point) => point.kind === 'episode')?.id;
  const [form] = visitShape(folder, 'show', 'setting.class');
  if (story === undefined || first === undefined || typeof form?.value !== 'string') return [];
  const { value } = form;
  return readPeople(folder, story).flatMap((person) => faultsOf(story, first, value, person));
}
