import type { Fault } from './fault.ts';
import type { Person } from './people.ts';

/** What is kept of people beside their record waits for what they wait for; `own` is one such record, by the person's id. */
export function stampedAsPerson(
  file: string,
  own: { readonly id: string; readonly after: string },
  people: ReadonlyMap<string, Person>,
): Fault[] {
  const due = people.get(own.id)?.after ?? own.after;
  if (own.after === due) return [];
  const problem = `is "${own.after}", but its person waits for "${due}"; stamp it so`;
  return [{ file, record: own.id, field: 'after', problem }];
}
