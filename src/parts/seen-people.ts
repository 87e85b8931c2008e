/** Whose pages were seen since the site was opened, the latest first. In memory only: nobody who opens it later learns of them. */
let seen: readonly string[] = [];

/** The ids of the people whose pages were seen. Who may be shown is the reader's to say. */
export function seenPeople(): readonly string[] {
  return seen;
}

/** Notes that somebody's page is looked at. */
export function notePerson(id: string): void {
  seen = [id, ...seen.filter((other) => other !== id)];
}
