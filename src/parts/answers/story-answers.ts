import { says } from '#domain/facts/text.ts';
import { hasPassed } from '#domain/story/shield.ts';
import { lastEpisode, newsOf } from '#domain/story/story.ts';
import { nameOf } from '#i18n/names.ts';
import { answerWords as words } from '#words/answers.ts';
import { frameWords as frame } from '#words/frame.ts';

import type { Answer, Answering, Asked, Place } from './answer.ts';
import { confirmed, otherSeason, peopleIn } from './release-answers.ts';

const SEASON: Place = '/status/';

/** What waits for the news of the awaited season: said without telling anything of it. Null once that may be told. */
export function gated({ view, ladder }: Asked): Answer | null {
  const due = newsOf(view.story, ladder.season);
  if (hasPassed(view, due)) return null;
  return {
    title: words.waits,
    text: [words.gated, words.gatedWhy(frame.until(view.story, due))],
    more: SEASON,
  };
}

const isLater = ({ season, ladder }: Asked) => season !== null && season > ladder.season;

const castOf =
  (kind: 'returning' | 'new'): Answering =>
  (asked) => {
    const { season } = asked.ladder;
    const shut = isLater(asked) ? otherSeason(asked) : gated(asked);
    if (shut !== null) return shut;
    const cast = confirmed(asked, season, kind);
    if (cast.length === 0) return { title: words.unsaid, text: [words.nobodyNamed(season)], more: SEASON };
    const text = [kind === 'new' ? words.newWhy(season) : words.returnsWhy(season)];
    return {
      title: words.names(cast.map(({ name }) => nameOf(name))),
      text,
      more: SEASON,
      people: peopleIn(cast),
      claims: 'cast',
    };
  };

const fates: Answering = ({ facts, view }) => {
  const roll = facts.rolls.at(-1);
  if (roll === undefined) return { title: words.fatesStart, text: [words.fatesStartWhy], more: '/cast/roll-call/' };
  const text = [words.fatesWhy(frame.pointName(view.story, roll.episode))];
  return { title: words.fates(roll.answering, roll.people), text, more: '/cast/roll-call/' };
};

const plot: Answering = (asked) => {
  const { facts, start, ladder } = asked;
  if (asked.season !== null && asked.season < ladder.season) {
    const premise = start.episodes.find(({ season }) => season === asked.season)?.premise;
    const text = premise === undefined || premise.hidden ? [] : [says(premise.value)];
    return { title: words.plotTitle(asked.season), text, more: '/episodes/' };
  }
  const shut = isLater(asked) ? otherSeason(asked) : gated(asked);
  if (shut !== null) return shut;
  const notes = facts.plot.filter(({ season }) => season === ladder.season);
  const text = notes.slice(0, 2).map((note) => says(note.text));
  return {
    title: words.plotTitle(ladder.season),
    text: text.length === 0 ? [words.plotNone(ladder.season)] : text,
    more: SEASON,
    claims: 'plot',
  };
};

const ending: Answering = (asked) => {
  const { facts, view, ladder } = asked;
  const season = asked.season ?? 1;
  if (season >= ladder.season) return plot(asked);
  const last = lastEpisode(view.story, season);
  if (last === undefined) return null;
  if (!hasPassed(view, last.id))
    return { title: words.waits, text: [words.waitsWhy(frame.until(view.story, last.id))], more: '/episodes/' };
  const outcome = facts.endings.find((one) => one.season === season)?.outcome;
  const text = outcome === undefined || outcome.hidden ? [] : [says(outcome.value)];
  return { title: words.endingTitle(frame.pointName(view.story, last.id)), text, more: '/answers/#open' };
};

const recap: Answering = ({ facts }) => {
  const reached = facts.rolls.at(-1) !== undefined;
  return { title: words.recap, text: [reached ? words.recapWhy : words.recapStart], more: '/story/' };
};

/** What a season leaves open is known when it is over. */
const open: Answering = (asked) => {
  const { view, ladder } = asked;
  const last = lastEpisode(view.story, Math.min(asked.season ?? ladder.season - 1, ladder.season - 1));
  if (last === undefined) return null;
  return hasPassed(view, last.id)
    ? { title: words.open, text: [words.openWhy], more: '/answers/#open' }
    : { title: words.waits, text: [words.waitsWhy(frame.until(view.story, last.id))], more: '/episodes/' };
};

const school: Answering = () => ({ title: words.school, text: [words.schoolWhy], more: '/episodes/#building' });

/** The answers about people and about the story. */
export const STORY_ANSWERS = {
  returns: castOf('returning'),
  newcomers: castOf('new'),
  fates,
  plot,
  recap,
  ending,
  open,
  school,
} as const satisfies Record<string, Answering>;
