import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

import { charactersFile } from '#domain/people/characters.ts';
import { portraitsFile } from '#domain/people/portraits.ts';
import { climb } from '#domain/status/ladder.ts';
import { evidenceBySeason, judgeEach } from '#domain/status/ledger.ts';
import { daysAt, situationAt } from '#domain/status/situation.ts';
import { episodeAddress } from '#domain/story/episode-address.ts';
import { createView, START, shield } from '#domain/story/shield.ts';
import { episodesOf, storyFile } from '#domain/story/story.ts';
import { formatDay } from '#i18n/format.ts';
import { isSaidInHangul } from '#i18n/names.ts';
import type { LinkPreview } from '#publish/pictures/link-preview.ts';
import type { Drawn } from '#publish/pictures/preview-drawings.ts';
import { startFacts } from '#publish/start-facts.ts';
import { linkPreviewWords as words } from '#words/link-preview.ts';
import { rungs } from '#words/rungs.ts';

const episodesFile = v.object({
  episodes: v.array(v.object({ id: v.string(), season: v.number(), number: v.number() })),
});

/** What the build says of a page to whoever is sent its address. */
export interface LinkPreviews {
  /** The awaited season. */
  readonly season: number;
  /** The state, in short and without a full stop, for descriptions: "It isn’t out, as far as we know". */
  readonly state: string;
  /** The day of the newest news of the season, in words, or null. */
  readonly newest: string | null;
  /** How many predictions came due and how many were wrong, as a sentence. */
  readonly finding: string;
  /** The picture of a page, by its address, its route and its name (text). */
  readonly of: (address: string, route: string, name: string) => LinkPreview;
}

/**
 * What links to the pages of a folder of data files show, as of an instant (epoch milliseconds). All of it is seen by somebody who has
 * not started: a picture travels without a horizon.
 */
export function linkPreviews(data: string, at: number): LinkPreviews {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(data, `${file}.json`), 'utf8'));
  const story = v.parse(storyFile, read('story'));
  const view = createView(story, START);
  const { episodes } = v.parse(episodesFile, read('episodes'));
  const { awaited, former, claims } = startFacts(data);

  const portraits = shield(view, v.parse(portraitsFile, read('portraits'))).portraits;
  const people = shield(view, v.parse(charactersFile, read('characters'))).characters.flatMap(
    ({ id, name }): [string, Drawn & { readonly spelled: string }][] => {
      const look = portraits.find((portrait) => portrait.id === id);
      const latin = isSaidInHangul(name) ? null : name.en;
      return look === undefined ? [] : [[id, { look, hangul: name.ko ?? name.en, latin, spelled: name.en }]];
    },
  );
  const leads = people.map(([, drawn]) => drawn).slice(0, 5);

  const situation = situationAt(awaited, at, 'UTC');
  const days = daysAt(at, awaited.newestReport, 'UTC');
  const verdicts = judgeEach(claims, evidenceBySeason([awaited, ...former], days))
    .filter(({ season }) => season === awaited.season)
    .map(({ verdict }) => verdict);
  const wrong = verdicts.filter(({ kind }) => kind === 'missed').length;
  const right = verdicts.filter(({ kind }) => kind === 'came-true').length;
  const finding = words.finding(awaited.season, wrong + right, wrong);
  const steps = climb(awaited.milestones, days.today, days.dropDay);
  const current = steps.findLastIndex(({ state }) => state === 'dated' || state === 'implied');
  const nameOf = (index: number) => {
    const step = steps.at(index);
    return step === undefined ? '' : rungs[step.id];
  };

  const firstSeason = episodes[0]?.season ?? 1;
  const page = (says: string, drawing: LinkPreview['drawing'], under?: string): LinkPreview => ({
    says,
    ...(under === undefined ? {} : { under }),
    day: formatDay(days.today),
    ticks: { count: episodesOf(story, firstSeason) },
    drawing,
  });
  const newest = situation.newest === null ? null : formatDay(situation.newest.day);
  const answer = words.answer(situation);
  const of = (address: string, route: string, name: string): LinkPreview => {
    switch (route) {
      case '/':
        return page(answer, { kind: 'faces', people: leads });
      case '/countdown':
        return page(answer, { kind: 'board' });
      case '/status/':
        return page(answer, {
          kind: 'ladder',
          steps: steps.length,
          current,
          names: [nameOf(0), nameOf(current), nameOf(-1)],
        });
      case '/status/claims':
        return page(finding, { kind: 'marks', wrong, right });
      case '/episodes/':
        return page(words.episodes, { kind: 'periods', count: episodesOf(story, firstSeason) });
      case '/episodes/$number': {
        const episode = episodes.find((one) => address === `/episodes/${episodeAddress(one)}/`);
        if (episode === undefined) return page(name, { kind: 'none' });
        const { season, number } = episode;
        return {
          ...page(name, { kind: 'envelope', number }, words.episode),
          ticks: { count: episodesOf(story, season), lit: number },
        };
      }
      case '/cast/':
        return page(words.cast, { kind: 'tags', people: leads });
      case '/cast/roll-call':
        return page(words.rollCall, {
          kind: 'register',
          people: leads.slice(0, 4),
          columns: episodesOf(story, firstSeason),
        });
      case '/cast/$characterId': {
        const person = people.find(([id]) => address === `/cast/${id}/`)?.[1];
        return person === undefined
          ? page(name, { kind: 'none' })
          : // Where the tag says the name as the page does, the line below says how it is written elsewhere.
            page(person.latin === null ? person.spelled : name, { kind: 'portrait', person }, words.person);
      }
      case '/show':
        return page(name, { kind: 'faces', people: leads }, words.unofficial);
      case '/updates':
        return page(name, { kind: 'none' }, newest === null ? words.unofficial : words.newest(newest));
      default:
        return page(name, { kind: 'none' }, words.unofficial);
    }
  };
  return {
    season: awaited.season,
    state: words.state(situation),
    newest,
    finding,
    of,
  };
}
