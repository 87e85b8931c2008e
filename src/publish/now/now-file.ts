import * as v from 'valibot';

import { toDate } from '#domain/facts/calendar.ts';
import { factDay, precision } from '#domain/facts/fact-date.ts';
import type { Ladder } from '#domain/status/ladders.ts';
import { milestoneDate, milestoneId } from '#domain/status/milestones.ts';
import { announcedRelease } from '#domain/status/release.ts';
import { situationAt } from '#domain/status/situation.ts';
import { turningPoints } from '#domain/status/turning-points.ts';
import { seasonNumber } from '#domain/story/story.ts';
import { formatDay } from '#i18n/format.ts';
import { linkPreviewWords } from '#words/link-preview.ts';
import { nowWords } from '#words/now.ts';

import type { NowPicture } from './now-picture.ts';

const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, 'an instant such as 2027-03-12T08:00:00Z'),
);

const release = v.strictObject({
  /** As `released` in `milestones.json` has it: null for a `window`. */
  date: v.nullable(milestoneDate),
  precision,
  /** The first and the last day that it means. */
  from: factDay,
  to: factDay,
  /** The drop, where a day is named. */
  instant: v.nullable(instant),
});

/**
 * `now.json`: where the awaited season stands, for widgets, read as somebody who has not started. Nothing in it ages: days are
 * named and never counted, and after `validUntil` it may be otherwise though no fact was edited.
 */
export const nowFile = v.strictObject({
  /** The day of the build in UTC. */
  asOf: factDay,
  season: seasonNumber,
  headline: v.string(),
  /** The last rung that has a day behind it. */
  stage: v.nullable(milestoneId),
  /** What Netflix has named; null where it names nothing. */
  release: v.nullable(release),
  /** How old all that is: the newest news, and up to when somebody looked for the season and did not find it, where that is later. */
  newestNews: v.nullable(factDay),
  notSeenUntil: v.nullable(factDay),
  validUntil: v.nullable(instant),
});

type NowFile = v.InferInput<typeof nowFile>;

/** What is handed out at an instant (epoch milliseconds) of the awaited season's ladder as somebody sees it who has not started. */
export function nowOf(awaited: Ladder, at: number): { readonly file: NowFile; readonly picture: NowPicture } {
  const { today, answer, said } = saidAt(awaited, at);
  const is = JSON.stringify([answer, said]);
  const turn = turningPoints(awaited).find((point) => {
    if (point <= at) return false;
    const then = saidAt(awaited, point);
    return JSON.stringify([then.answer, then.said]) !== is;
  });
  const day = formatDay(today);
  const headline = nowWords.headline(answer, day);
  const { show, asOf } = linkPreviewWords;
  return {
    file: { asOf: toDate(today), headline, ...said, validUntil: turn === undefined ? null : toInstant(turn) },
    picture: { show, says: answer, day: asOf(day), spoken: nowWords.picture(show, headline) },
  };
}

/** What is said at an instant, and `today`, the day that it is said on. */
function saidAt(awaited: Ladder, at: number) {
  const situation = situationAt(awaited, at, 'UTC');
  const { release, stage, newest, notSeen, today } = situation;
  return {
    today,
    answer: linkPreviewWords.answer(situation),
    said: {
      season: awaited.season,
      stage: release.mode === 'released' ? ('released' as const) : stage,
      release: releaseOf(awaited.milestones.find(({ id }) => id === 'released')),
      newestNews: newest && toDate(newest.day),
      notSeenUntil: notSeen && toDate(notSeen.day),
    },
  };
}

function releaseOf(released: Ladder['milestones'][number] | undefined): NowFile['release'] {
  const named = announcedRelease(released);
  if (named.mode === 'undated') return null;
  const { first, last } = named.mode === 'window' ? named.range : { first: named.day, last: named.day };
  return {
    date: released?.date ?? null,
    precision: named.precision,
    from: toDate(first),
    to: toDate(last),
    instant: named.mode === 'day' ? toInstant(named.drop) : null,
  };
}

const toInstant = (at: number) => new Date(at).toISOString().replace('.000', '');
