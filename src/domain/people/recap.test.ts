import { describe, expect, test } from 'vitest';

import { says } from '#domain/facts/text.ts';
import { castAt } from '#mocks/fixture-facts.ts';

import { lastHappening } from './recap.ts';

/** The last that happened to somebody, as far as a viewer knows, with its episode; undefined for somebody they have not met. */
function recap(id: string, horizon: string): string | undefined {
  const { view, people, episodes } = castAt(horizon);
  const person = people.find((candidate) => candidate.id === id);
  if (person === undefined) return undefined;
  const last = lastHappening(view, person, episodes);
  if (last === undefined) return 'nothing';
  return `${last.episode}${last.isSentence ? '' : ' of them'}: ${says(last.text)} (${last.confidence})`;
}

describe('who was that again', () => {
  test.each([
    ['nam-on-jo', 'start', 'nothing'],
    ['nam-on-jo', 's1e1', 's1e1: On-jo is scratched but shows no symptoms (high)'],
    ['nam-on-jo', 's1e3', 's1e2: I-sak has been bitten and turns in front of On-jo (high)'],
    ['nam-on-jo', 's2-news', 's1e12: On-jo searches the building site and finds no trace of Cheong-san (high)'],
    ['lee-cheong-san', 's1e2', 's1e2: Fire and panic break out in the canteen; Cheong-san pulls On-jo clear (high)'],
    ['lee-cheong-san', 's1e4', 's1e4 of them: Cut off from the class after the staff-room trip (high)'],
    ['lee-cheong-san', 's1e10', 's1e10: Cheong-san cannot bear to see his mother struck and lashes out (high)'],
    ['lee-cheong-san', 's1e12', 's1e12 of them: Search finds nothing; recaps disagree on whether he died (medium)'],
    ['choi-nam-ra', 's1e5', 's1e3: Nam-ra exposes her; Na-yeon walks out and Ms Park follows (high)'],
    ['choi-nam-ra', 's1e6', 's1e6: Nam-ra keeps her mind and fights the hunger (high)'],
    ['han-gyeong-su', 'start', undefined],
    ['han-gyeong-su', 's1e2', 'nothing'],
    ['han-gyeong-su', 's1e3', 's1e3 of them: Na-yeon puts tainted blood in his scratch (high)'],
    ['park-chang-hoon', 's1e6', 'nothing'],
    ['park-chang-hoon', 's1e12', 'null of them: A press still shows the actor as a zombie'],
    ['yong-ma-ru', 's1e12', undefined],
    ['yong-ma-ru', 's2-news', 'nothing'],
  ])('%s at %s', (id, horizon, expected) => {
    if (expected === undefined) expect(recap(id, horizon)).toBeUndefined();
    else expect(recap(id, horizon)).toContain(expected);
  });
});
