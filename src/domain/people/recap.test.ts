import { describe, expect, test } from 'vitest';

import { castAt } from '#mocks/fixture-facts.ts';
import { castPageWords } from '#words/cast-pages.ts';

import { lastHappening } from './recap.ts';

/** Both sentences as somebody at a horizon reads them; undefined for somebody they have not met. */
function recap(id: string, horizon: string): string | undefined {
  const { view, people, episodes } = castAt(horizon);
  const person = people.find((candidate) => candidate.id === id);
  if (person === undefined) return undefined;
  const last = lastHappening(view, person, episodes);
  const { recap: words } = castPageWords;
  const who = words.who({ group: person.group, form: person.class, actor: person.actor?.name.en ?? null });
  return `${who} ${last === undefined ? words.nothing : `${words.last(last.episode)}: ${last.text.en}. (${last.confidence})`}`;
}

describe('who was that again', () => {
  test.each([
    [
      'nam-on-jo',
      'start',
      'A student, class 2-5, played by Park Ji-hu. Nothing is recorded of them up to where you are.',
    ],
    ['nam-on-jo', 's1e1', 'The last we know, from s1e1: Scratched by Hyeon-ju yet stays healthy. (medium)'],
    ['nam-on-jo', 's1e3', 'from s1e2: I-sak has been bitten and turns in front of On-jo. (high)'],
    ['nam-on-jo', 's2-news', 'from s1e12: Reaches the camp and later returns to the school roof. (high)'],
    [
      'lee-cheong-san',
      's1e2',
      'from s1e2: Fire and panic break out in the canteen; Cheong-san pulls On-jo clear. (high)',
    ],
    ['lee-cheong-san', 's1e4', 'from s1e4: Cut off from the class after the staff-room trip. (high)'],
    ['lee-cheong-san', 's1e10', 'from s1e10: Cheong-san cannot bear to see his mother struck and lashes out. (high)'],
    ['lee-cheong-san', 's1e12', 'from s1e12: Search finds nothing; recaps disagree on whether he died. (medium)'],
    ['choi-nam-ra', 's1e5', 'from s1e3: Nam-ra exposes her; Na-yeon walks out and Ms Park follows. (high)'],
    ['choi-nam-ra', 's1e6', 'from s1e6: Keeps her mind despite the hunger. (high)'],
    ['han-gyeong-su', 'start', undefined],
    ['han-gyeong-su', 's1e2', 'A student, class 2-5, played by Ham Sung-min. Nothing is recorded of them'],
    ['han-gyeong-su', 's1e3', 'from s1e3: Na-yeon puts tainted blood in his scratch. (high)'],
    ['han-gyeong-su', 's1e4', 'from s1e4: Seen among the infected on the lawn. (high)'],
    ['park-chang-hoon', 's1e6', 'A student, played by Shin Jae-hwi. Nothing is recorded of them'],
    [
      'lee-jae-jun',
      's1e9',
      'One of the military, actor not known. The last we know, from s1e9: Held under observation',
    ],
    ['park-mi-jin', 's1e4', 'A student, 3rd year, played by Lee Eun-saem.'],
    ['yong-ma-ru', 's1e12', undefined],
    ['yong-ma-ru', 's2-news', 'A student, played by Lee Min-jae. Nothing is recorded of them'],
  ])('%s at %s', (id, horizon, expected) => {
    if (expected === undefined) expect(recap(id, horizon)).toBeUndefined();
    else expect(recap(id, horizon)).toContain(expected);
  });

  test('an entry that no episode is known for comes last, and says so', () => {
    expect(recap('park-chang-hoon', 's1e12')).toContain('The last we know, in an episode nobody named: A press still');
  });
});
