import { comparePoints, findPoint, type Story } from '#domain/story/story.ts';

import type { Fault } from './fault.ts';
import { readableAfter, type Spot } from './walk.ts';

/** The fault of a value that can be read too early, if it can. */
export function tooEarly(story: Story, spot: Spot, due: string, why: string): Fault[] {
  const after = readableAfter(story, spot);
  // What names an unknown point has no place in the order; unknown-reference and stamp report it.
  if (findPoint(story, due) === undefined || comparePoints(story, after, due) >= 0) return [];
  const field = spot.field === '-' ? 'after' : spot.field.replace(/\.value$/, '');
  const problem = `can be read after "${after}" but ${why}; stamp it "after": "${due}"`;
  return [{ file: spot.file, record: spot.record, field, problem }];
}
