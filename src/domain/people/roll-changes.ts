import { answers, type Mark } from './marks.ts';
import type { RollCallRow } from './people.ts';

/** Somebody who stands otherwise than before; `from` is null where they were not on the register. */
export interface RollChange {
  readonly person: RollCallRow['person'];
  readonly from: Mark | null;
  readonly to: Mark;
}

/** There is being present without a source that shows it: nothing has become of either. */
const isHere = (mark: Mark) => answers(mark) && mark !== 'bitten';

/**
 * Whose mark changed between two roll calls, in the order of the later one. Each is the roll as its own viewer sees it, so that
 * nothing later has a say in either. There and present are one mark; who is on the register for the first time has changed where
 * something has become of them already. (rulings, "Class" 3)
 */
export function rollChanges(before: readonly RollCallRow[], after: readonly RollCallRow[]): RollChange[] {
  const marks = new Map(before.map(({ person, last }) => [person.id, last.mark]));
  return after.flatMap(({ person, last: { mark: to } }) => {
    const from = marks.get(person.id) ?? null;
    const isSame = from === to || ((from === null || isHere(from)) && isHere(to));
    return isSame ? [] : [{ person, from, to }];
  });
}
