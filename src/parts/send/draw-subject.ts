import { createView, type View } from '#domain/story/shield.ts';
import { frameWords as frame } from '#words/frame.ts';

import { buildingPicture, buildingSpoilerPicture } from './building-picture.ts';
import { dayPicture } from './day-picture.ts';
import { progressPicture, waitPicture } from './own-pictures.ts';
import { type Picture, placeIn, spoilsUpTo } from './picture.ts';
import { registerPicture, registerSpoilerPicture } from './register-picture.ts';
import { seasonPicture, seasonSpoilerPicture } from './season-picture.ts';
import type { Subject } from './subject.ts';

/** A picture for everybody, and where there is more to tell the one that the sender may ask for, which spoils. */
export interface Pictures {
  readonly safe: Picture;
  readonly spoiler: Picture | null;
}

/**
 * The pictures of a subject, as far as the sender may see it. The safe one tells their place and nothing else that somebody at `start` may
 * not know. @throws {Error} where there is no place to tell yet.
 */
export function drawSubject(view: View, subject: Subject): Pictures {
  if (subject.kind === 'wait') return { safe: waitPicture(subject), spoiler: null };
  if (subject.kind === 'day') return { safe: dayPicture(subject), spoiler: null };
  const place = placeIn(createView(view.story, subject.after));
  if (place === undefined) throw new Error('There is nothing to send before the first episode.');
  const point = frame.pointName(view.story, subject.after);
  const spoils = spoilsUpTo(view);
  switch (subject.kind) {
    case 'register':
      return {
        safe: registerPicture(subject.rows, place),
        spoiler: registerSpoilerPicture(subject.rows, place, spoils),
      };
    case 'building':
      return {
        safe: buildingPicture(subject.places, point, place),
        spoiler: buildingSpoilerPicture(subject, point, place, spoils),
      };
    case 'progress':
      return { safe: progressPicture(place, subject.minutes), spoiler: null };
    case 'season':
      return {
        safe: seasonPicture(subject.episodes, place),
        spoiler: seasonSpoilerPicture(subject.episodes, place, spoils),
      };
  }
}
