import type { DayNumber } from '#domain/facts/calendar.ts';
import type { Mark } from '#domain/people/marks.ts';
import type { RollCallRow } from '#domain/people/people.ts';
import type { Reaction } from '#domain/story/reactions.ts';
import type { Room } from '#domain/story/rooms.ts';
import type { StoryPointId } from '#domain/story/story.ts';

/** A place of the school as a page shows it: whether its lights are on, and who was seen in it. */
export interface Lit {
  readonly room: Room;
  readonly lit: boolean;
  /** `name` is what stands on the tag, `said` the same as the edition says it. */
  readonly tags: readonly { readonly name: string; readonly said: string; readonly mark: Mark | undefined }[];
}

/** An episode that lies behind the sender, with what they have kept of it; `line` is `''` where there is none. */
export interface Told {
  readonly number: number;
  readonly reaction: Reaction | null;
  readonly line: string;
}

/** What a picture is to be of, with the facts that the page already shows. */
export type Subject =
  | { readonly kind: 'register'; readonly rows: readonly RollCallRow[]; readonly after: StoryPointId }
  | {
      readonly kind: 'building';
      readonly places: readonly Lit[];
      readonly own: Room | null;
      readonly after: StoryPointId;
    }
  | { readonly kind: 'wait'; readonly since: DayNumber; readonly until: DayNumber; readonly isOver: boolean }
  | {
      /** An own day (`src/domain/status/own-day.ts`), `off` so many days from the release: negative for early, null while that is open. */
      readonly kind: 'day';
      readonly season: number;
      readonly day: DayNumber;
      readonly on: DayNumber;
      readonly off: number | null;
    }
  | { readonly kind: 'progress'; readonly after: StoryPointId; readonly minutes: number | null }
  | { readonly kind: 'season'; readonly episodes: readonly Told[]; readonly after: StoryPointId };

/** Gives what a picture is to be of once it is asked for. */
export type SubjectSource = () => Subject | Promise<Subject>;
