import { gatherEvidence } from '#domain/status/evidence.ts';
import { forecast } from '#domain/status/forecast.ts';
import { climb, milestoneRange } from '#domain/status/ladder.ts';
import { dropInstant } from '#domain/status/release.ts';
import { daysAt, situationAt } from '#domain/status/situation.ts';
import { formatDate } from '#i18n/format.ts';
import { answerWords as words } from '#words/answers.ts';
import { rungs as rungNames } from '#words/rungs.ts';
import { when } from '#words/when.ts';

import type { Answer, Answering, Asked, Place } from './answer.ts';

// Where the parts of the awaited season's page stand.
const LADDER: Place = '/status/#ladder';
const WHEN: Place = '/status/';

/** Whom Netflix has confirmed for a season, as far as the viewer may know: those who are back, or those who are new. */
export const confirmed = ({ facts }: Asked, season: number, kind: 'returning' | 'new') =>
  facts.cast.filter((entry) => entry.season === season && entry.kind === kind);

/** Those among them who have a page. */
export const peopleIn = (cast: ReturnType<typeof confirmed>) =>
  cast.flatMap(({ person }) => (person === null ? [] : [person]));

/** How things stand with the awaited season, with our estimate where there is one. */
function standing(asked: Asked) {
  const { ladder, start, now, zone } = asked;
  const { season, milestones, newestReport } = ladder;
  const { today, dropDay } = daysAt(now, newestReport, zone);
  const situation = situationAt(ladder, now, zone);
  const wrapped = gatherEvidence(milestones, today, newestReport, dropDay).events.get('filming-wrapped');
  const isOpen = situation.release.mode === 'undated' && wrapped !== undefined;
  const estimate = isOpen ? forecast(start.waits, wrapped.first, today) : null;
  const rungs = climb(milestones, today, dropDay).map((rung) => ({ ...rung, name: rungNames[rung.id] }));
  const newest = newestReport === null ? null : words.newest(newestReport);
  const faces = (['returning', 'new'] as const).flatMap((kind) => peopleIn(confirmed(asked, season, kind)).slice(0, 1));
  return {
    season,
    milestones,
    situation,
    today,
    rungs,
    newest,
    faces,
    estimate: estimate?.beyondAll === true ? null : estimate,
  };
}

const rangeOf = (rung: Parameters<typeof milestoneRange>[0] | undefined) =>
  rung === undefined ? null : milestoneRange(rung);

type Standing = ReturnType<typeof standing>;

/** What goes with every answer on how far things are: the ladder, how old the news is, the estimate to be seen, a face or two. */
const about = ({ rungs, newest, estimate, faces }: Standing, more: Place) =>
  ({
    ladder: rungs,
    newest,
    more,
    claims: 'release',
    people: faces,
    ...(estimate === null ? {} : { strong: words.guessed(estimate) }),
  }) as const;

/** Of a season behind the awaited one nothing is decided; of one before it all is known. Null for the awaited season itself. */
export function otherSeason({ season, facts, ladder }: Asked): Answer | null {
  const awaited = ladder.season;
  if (season !== null && season > awaited) {
    const text = [words.laterWhy(season, awaited)];
    return { title: words.renewedNot, text, more: '/status/claims/', claims: 'season-3' };
  }
  const former = facts.releases.find((release) => release.season === season);
  return former === undefined
    ? null
    : { title: words.yes, text: [words.formerOut(former.season, formatDate(former.date))], more: '/show/#facts' };
}

/** An answer on the awaited season, unless another one was asked for. */
const onAwaited =
  (make: (now: Standing, asked: Asked) => Answer | null): Answering =>
  (asked) =>
    otherSeason(asked) ?? make(standing(asked), asked);

const out = onAwaited((now) => {
  const { situation, estimate } = now;
  const text = [words.outWhy(situation), ...(estimate === null ? [] : [words.guess(estimate)])];
  return {
    title: words.out(situation),
    text,
    ...about(now, situation.release.mode === 'released' ? '/show/#watch' : LADDER),
  };
});

const date = onAwaited((now) => {
  const { situation, estimate } = now;
  const own = estimate === null ? [words.outWhy(situation)] : [words.guess(estimate), words.guessFrom(estimate)];
  return { title: words.date(situation), text: own, ...about(now, WHEN) };
});

const until = onAwaited((now, asked) => {
  const { release, dropsOn, today } = now.situation;
  const day = dropsOn ?? ('day' in release ? release.day : null);
  if (release.mode !== 'dated' || day === null || day <= today) return date(asked);
  return { title: words.daysLeft(day - today), text: [words.outWhy(now.situation)], ...about(now, '/countdown/') };
});

const estimateOf = onAwaited((now, asked) => {
  const { estimate } = now;
  if (estimate === null) return date(asked);
  return { title: words.guessTitle(estimate), text: [words.guessFrom(estimate)], ...about(now, WHEN) };
});

const stage = onAwaited((now) => ({
  title: words.lastEvent(now.situation),
  text: [words.lastHeard],
  ...about(now, LADDER),
  claims: 'filming',
}));

const why = onAwaited((now) => ({
  title: words.whyLong,
  text: [words.lastEvent(now.situation), words.lastHeard],
  ...about(now, LADDER),
}));

const hour = onAwaited(({ situation, newest, today }, { zone }) => {
  const { release } = situation;
  if ('drop' in release) {
    return {
      title: words.hour(release.drop, zone),
      text: [words.hourDated(release.day)],
      more: '/countdown/',
      newest,
      claims: 'premiere-hour',
    };
  }
  const text = [words.hourUsual(dropInstant(today), zone)];
  return { title: words.hourUndated, text, more: '/countdown/', claims: 'premiere-hour' };
});

const renewed = onAwaited((now) => {
  const range = rangeOf(now.milestones.find(({ id }) => id === 'renewed'));
  return range === null
    ? { title: words.renewedNot, text: [words.renewedNotWhy(now.season)], ...about(now, LADDER), claims: 'renewal' }
    : {
        title: words.yes,
        text: [words.renewed(when(range)), words.outWhy(now.situation)],
        ...about(now, LADDER),
        claims: 'renewal',
      };
});

const trailer: Answering = (asked) => {
  const { season, rungs, newest } = standing(asked);
  const reached = rungs.findLast(({ id, state }) => (id === 'trailer' || id === 'teaser') && state === 'dated');
  const range = rangeOf(reached?.milestone);
  const former = asked.facts.trailers.find((clip) => clip.season < season);
  const text = former?.published == null ? [] : [words.trailerFormer(former.season, formatDate(former.published))];
  const more: Place = '/show/#trailers';
  if (asked.season !== null && asked.season < season) return { title: text[0] ?? words.trailerNone, text: [], more };
  if (range !== null)
    return {
      title: words.yes,
      text: [words.happened(reached?.id === 'teaser' ? 'teaser' : 'trailer', when(range))],
      more,
      newest,
    };
  return { title: words.trailerNone, text: [words.trailerNoneWhy(season), ...text], more, newest, claims: 'trailer' };
};

const news = onAwaited((now) => ({
  title: now.situation.newest === null ? words.newsNone : words.newsTitle(now.situation.newest.day),
  text: [words.lastEvent(now.situation), words.outWhy(now.situation)],
  ladder: now.rungs,
  more: '/updates/',
}));

/** Whether the season behind the awaited one has been ordered. */
const later: Answering = (asked) => otherSeason({ ...asked, season: asked.ladder.season + 1 });

/** The answers about how far the awaited season is. */
export const RELEASE_ANSWERS = {
  out,
  date,
  until,
  estimate: estimateOf,
  stage,
  why,
  hour,
  renewed,
  later,
  trailer,
  news,
} as const satisfies Record<string, Answering>;
