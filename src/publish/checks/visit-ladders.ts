import type { Folder } from './folder.ts';
import { type Spot, visitShape } from './walk.ts';

/** Every value of this shape in the ladders of all seasons: the one that is awaited and those that are out. */
export function* visitLadders(folder: Folder, shape: string): Generator<Spot> {
  for (const file of ['milestones', 'former-milestones']) yield* visitShape(folder, file, shape);
}
