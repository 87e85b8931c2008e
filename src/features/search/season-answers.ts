import {
  castingQuery,
  charactersQuery,
  episodesQuery,
  formerLaddersQuery,
  ladderQuery,
  plotQuery,
  showQuery,
  startQuery,
  trailersQuery,
} from '#data/facts.ts';
import { answers as isAnswering } from '#domain/people/marks.ts';
import { rollCall } from '#domain/people/people.ts';
import { countStandings, standingOf } from '#domain/people/standing.ts';
import type { Topic } from '#domain/search/questions.ts';
import { gatherEvidence } from '#domain/status/evidence.ts';
import { forecast } from '#domain/status/forecast.ts';
import { climb, milestoneRange } from '#domain/status/ladder.ts';
import { evidenceBySeason, judgeEach } from '#domain/status/ledger.ts';
import { dropInstant } from '#domain/status/release.ts';
import { daysAt, situationAt } from '#domain/status/situation.ts';
import { hasPassed } from '#domain/story/shield.ts';
import { newsOf } from '#domain/story/story.ts';
import { formatDate } from '#i18n/format.ts';
import { answerWords as words } from '#words/answers.ts';
import { frameWords as frame } from '#words/frame.ts';
import { when } from '#words/when.ts';

import type { Answer, Answering, Asked, Place } from './answer.ts';

// Where the parts of the awaited season's page stand.
const LADDER: Place = '/status/#ladder';
const WHEN: Place = '/status/';
const WHO: Place = '/status/';
const STORY: Place = '/status/';

/** How things stand with the awaited season, with our estimate where there is one. */
async function standing({ load, now, zone }: Asked) {
  const [ladder, start] = await Promise.all([load(ladderQuery), load(startQuery)]);
  const { season, milestones, newestReport } = ladder;
  const { today, dropDay } = daysAt(now, newestReport, zone);
  const situation = situationAt(ladder, now, zone);
  const wrapped = gatherEvidence(milestones, today, newestReport, dropDay).events.get('filming-wrapped');
  const isOpen = situation.release.mode === 'undated' && wrapped !== undefined;
  const estimate = isOpen ? forecast(start.waits, wrapped.first, today) : null;
  const rungs = climb(milestones, today, dropDay);
  const newest = newestReport === null ? null : words.newest(newestReport);
  return {
    season,
    milestones,
    situation,
    today,
    rungs,
    newest,
    estimate: estimate?.beyondAll === true ? null : estimate,
  };
}

const rangeOf = (rung: Parameters<typeof milestoneRange>[0] | undefined) =>
  rung === undefined ? null : milestoneRange(rung);

type Standing = Awaited<ReturnType<typeof standing>>;

const about = ({ rungs, newest }: Standing, more: Place): Pick<Answer, 'ladder' | 'newest' | 'more' | 'claims'> => ({
  ladder: rungs,
  newest,
  more,
  claims: 'release',
});

/** The day of a season that came before the awaited one, where it was asked for. */
async function formerRelease({ question, load }: Asked, awaited: number): Promise<Answer | null> {
  const { season } = question;
  if (season === null || season >= awaited) return null;
  const { premiere } = await load(showQuery);
  const day = season === 1 ? formatDate(premiere.date) : null;
  const former = (await load(formerLaddersQuery)).find((ladder) => ladder.season === season);
  const range = rangeOf(former?.milestones.find(({ id }) => id === 'released'));
  const said = day ?? (range === null ? null : when(range));
  if (said === null) return null;
  return { title: words.yes, text: [words.formerOut(season, said)], more: '/show/#facts' };
}

/** Of a season behind the awaited one nothing is decided; of one before it all is known. */
async function otherSeason(asked: Asked, awaited: number): Promise<Answer | null> {
  const { season } = asked.question;
  if (season !== null && season > awaited) {
    const text = [words.laterWhy(season, awaited)];
    return { title: words.renewedNot, text, more: '/show/#season-3', claims: 'season-3' };
  }
  return formerRelease(asked, awaited);
}

/** An answer on the awaited season, unless another one was asked for. */
const onAwaited =
  (make: (now: Standing, asked: Asked) => Answer | Promise<Answer | null>): Answering =>
  async (asked) => {
    const now = await standing(asked);
    return (await otherSeason(asked, now.season)) ?? make(now, asked);
  };

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

const trailer: Answering = async (asked) => {
  const { season, rungs, newest } = await standing(asked);
  const { trailers } = await asked.load(trailersQuery);
  const reached = rungs.findLast(({ id, state }) => (id === 'trailer' || id === 'teaser') && state === 'dated');
  const range = rangeOf(reached?.milestone);
  const former = trailers.find((clip) => clip.kind === 'trailer' && clip.season < season && clip.published !== null);
  const text = former?.published == null ? [] : [words.trailerFormer(former.season, formatDate(former.published))];
  const more: Place = '/show/#trailers';
  if (asked.question.season !== null && asked.question.season < season)
    return { title: text[0] ?? words.trailerNone, text: [], more };
  if (range !== null)
    return {
      title: words.yes,
      text: [`${words.happened(reached?.id === 'teaser' ? 'teaser' : 'trailer')} ${when(range)}.`],
      more,
      newest,
    };
  return { title: words.trailerNone, text: [words.trailerNoneWhy(season), ...text], more, newest, claims: 'trailer' };
};

/** What waits for the news of the awaited season: said without telling anything of it. */
const gated = ({ view }: Asked, season: number): Answer => ({
  title: words.waits,
  text: [words.gated(season), words.gatedWhy(frame.until(view.story, newsOf(view.story, season)))],
  more: WHO,
});

const castOf =
  (kind: 'returning' | 'new'): Answering =>
  async (asked) => {
    const { index, view, load } = asked;
    const season = index.awaited;
    const later =
      asked.question.season !== null && asked.question.season > season ? await otherSeason(asked, season) : null;
    if (later !== null) return later;
    if (!hasPassed(view, newsOf(view.story, season))) return gated(asked, season);
    const { cast } = await load(castingQuery);
    const own = cast.filter(
      (entry) => entry.season === season && entry.kind === kind && entry.certainty === 'official' && !entry.withdrawn,
    );
    const ids = own.flatMap(({ characterId }) => characterId ?? []);
    const names = own.map(
      ({ characterId, actor }) => nameOf(index.people.find(({ id }) => id === characterId)) ?? actor.en,
    );
    if (names.length === 0) return { title: words.unsaid, text: [words.nobodyNamed(season)], more: WHO };
    const text = [kind === 'new' ? words.newWhy(season) : words.returnsWhy(season)];
    return { title: words.names(names), text, more: WHO, people: ids, claims: 'cast' };
  };

/** "On-jo", as their friends say. */
const nameOf = (person: Asked['index']['people'][number] | undefined) => person && (person.given[0] ?? person.name.en);

const inSeason: Answering = async (asked) => {
  const { index, view, question } = asked;
  const season = index.awaited;
  const person = index.people.find(({ id }) => id === question.person);
  if (person === undefined) return null;
  if (question.season !== null && question.season !== season)
    return { ...((await otherSeason(asked, season)) ?? gated(asked, season)) };
  if (!hasPassed(view, newsOf(view.story, season))) return gated(asked, season);
  const casting = person.castings.find((entry) => entry.season === season);
  const name = nameOf(person) ?? '';
  const own = { people: [person.id], more: { person: person.id, name: person.name.en }, claims: 'cast' } as const;
  if (casting === undefined) return { title: words.unsaid, text: [words.unsaidWhy(name, season)], ...own };
  if (casting.withdrawn) return { title: words.notConfirmed, text: [words.withdrawn(name, season)], ...own };
  return casting.certainty === 'official'
    ? { title: words.yes, text: [words.confirmed(name, season)], ...own }
    : { title: words.notConfirmed, text: [words.reported(name, season)], ...own };
};

async function register({ load, view }: Asked) {
  const [{ characters }, { episodes }] = await Promise.all([load(charactersQuery), load(episodesQuery)]);
  return rollCall(view, characters, episodes);
}

const alive: Answering = async (asked) => {
  const { index, view, question } = asked;
  const person = index.people.find(({ id }) => id === question.person);
  if (person === undefined) return null;
  const row = (await register(asked)).find((one) => one.person.id === person.id);
  const name = nameOf(person) ?? '';
  const own = { people: [person.id], more: { person: person.id, name: person.name.en } } as const;
  if (row === undefined) return { title: words.fate.open, text: [words.fateUnknown(name)], ...own };
  const { mark } = standingOf(row);
  return {
    title: words.fate[mark],
    text: [words.fateAsOf(name, frame.pointName(view.story, row.last.episode))],
    ...own,
  };
};

const fates: Answering = async (asked) => {
  const rows = await register(asked);
  const last = rows[0]?.last.episode;
  if (last === undefined) return { title: words.fatesStart, text: [words.fatesStartWhy], more: '/cast/roll-call/' };
  const answering = [...countStandings(rows)].reduce((sum, [mark, count]) => sum + (isAnswering(mark) ? count : 0), 0);
  const text = [words.fatesWhy(frame.pointName(asked.view.story, last))];
  return { title: words.fates(answering, rows.length), text, more: '/cast/roll-call/' };
};

const plot: Answering = async (asked) => {
  const { index, view, load, question } = asked;
  const season = index.awaited;
  if (question.season === null || question.season < season) {
    const premise = (await load(startQuery)).episodes[0]?.premise;
    const text = premise === undefined || premise.hidden ? [] : [premise.value.en];
    return { title: words.plotTitle(question.season ?? 1), text, more: '/episodes/' };
  }
  if (question.season > season) return otherSeason(asked, season);
  if (!hasPassed(view, newsOf(view.story, season))) return { ...gated(asked, season), more: STORY };
  const notes = (await load(plotQuery)).plot.filter((note) => note.season === season && note.certainty === 'official');
  const text = notes.slice(0, 2).map((note) => note.text.en);
  return {
    title: words.plotTitle(season),
    text: text.length === 0 ? [words.plotNone(season)] : text,
    more: STORY,
    claims: 'plot',
  };
};

const rumours: Answering = async ({ index, load, now, zone }) => {
  const ladder = await load(ladderQuery);
  const former = await load(formerLaddersQuery);
  const days = daysAt(now, ladder.newestReport, zone);
  const verdicts = judgeEach(index.claims, evidenceBySeason([ladder, ...former], days)).map(
    ({ verdict }) => verdict.kind,
  );
  const wrong = verdicts.filter((kind) => kind === 'missed').length;
  const due = wrong + verdicts.filter((kind) => kind === 'came-true').length;
  return { title: words.rumoursTitle(wrong, due), text: due === 0 ? [] : [words.rumours], more: '/status/claims/' };
};

const news = onAwaited((now) => ({
  title: now.situation.newest === null ? words.newsNone : words.newsTitle(now.situation.newest.day),
  text: [words.lastEvent(now.situation), words.outWhy(now.situation)],
  ladder: now.rungs,
  more: '/updates/',
}));

/** The answers about the awaited season, and about people. */
export const SEASON_ANSWERS = {
  out,
  date,
  until,
  estimate: estimateOf,
  stage,
  why,
  hour,
  renewed,
  trailer,
  returns: castOf('returning'),
  newcomers: castOf('new'),
  inSeason,
  alive,
  fates,
  plot,
  rumours,
  news,
} as const satisfies Partial<Record<Topic, Answering>>;
