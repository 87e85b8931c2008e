import { describe, expect, test } from 'vitest';
import { MARK_SHAPES } from '#domain/people/mark-shapes.ts';
import { rollCall } from '#domain/people/people.ts';
import { shortName } from '#domain/people/short-name.ts';
import { awaitedSeason } from '#domain/status/ladders.ts';
import { placesAfter, whereaboutsIn } from '#domain/story/rooms.ts';
import { hasPassed, shield } from '#domain/story/shield.ts';
import { ownEpisodes } from '#features/my-season/my-season.ts';
import { factsIn } from '#mocks/facts-in.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';
import { drawSubject, type Pictures } from '#parts/send/draw-subject.ts';
import type { Picture } from '#parts/send/picture.ts';
import type { Subject } from '#parts/send/subject.ts';
import { missingInFace } from '#publish/face-glyphs.ts';
import { NOTHING_SAVED } from '#saved/state.ts';

import { findInText, findLeaks } from './find-leaks.ts';
import { type LeakFacts, readLeakFacts } from './forbidden.ts';
import { signReader } from './marks.ts';
import { ownWord, plantedNotes } from './own-notes.ts';

/** Every picture that somebody at a horizon can send, by its kind. */
function picturesAt(dir: string, horizon: string): [string, Pictures][] {
  const facts = factsIn(dir);
  const { view, people, episodes } = facts.castAt(horizon);
  const { rooms } = shield(view, facts.read('rooms'));
  const { milestones } = facts.read('milestones');
  const last = episodes.findLast(({ id }) => hasPassed(view, id));
  const wait: Subject = { kind: 'wait', since: 19_020, until: 20_777, isOver: false };
  const day: Subject = {
    kind: 'day',
    season: awaitedSeason(view.story, milestones),
    day: 20_889,
    on: 20_787,
    off: null,
  };
  const own = [wait, day, { ...day, off: -3 }];
  const drawn = (subject: Subject): [string, Pictures] => [subject.kind, drawSubject(view, subject)];
  if (last === undefined) return own.map(drawn);
  const rows = rollCall(view, people, episodes);
  const notes = plantedNotes({ horizons: view.story.points.map(({ id }) => id) });
  const { seen, class: there } = whereaboutsIn(last, rooms);
  const places = placesAfter(view.story, rooms, last).map((place) => ({
    ...place,
    tags: people
      .filter(({ id }) => seen.some(({ room, people: inside }) => room === place.room && inside.includes(id)))
      .map(({ id, name }) => ({
        name: shortName(name).hangul ?? name.en,
        said: name.en,
        mark: rows.find(({ person }) => person.id === id)?.last.mark,
      })),
  }));
  const subjects: readonly Subject[] = [
    ...own,
    { kind: 'register', rows, after: last.id },
    { kind: 'building', places, own: there, after: last.id },
    { kind: 'progress', after: last.id, minutes: 391 },
    {
      kind: 'season',
      after: last.id,
      episodes: ownEpisodes(view, { ...NOTHING_SAVED, horizon, preferences: { notes } }),
    },
  ];
  return subjects.map(drawn);
}

/**
 * Reads what of a picture, or of what goes with it, is forbidden to somebody at a horizon. Names in a row are no sentence: each is read by
 * itself.
 */
function pictureReader(facts: LeakFacts, horizon: string) {
  const forbidden = facts.forbiddenAt(horizon);
  const readSigns = signReader(facts, horizon);
  return ({ svg, lettering, alt, title, text, fileName }: Picture): string[] => {
    const said = [...lettering.map((line) => line.text), alt, text].flatMap((line) => line.split(/[,:]/));
    return [
      ...findLeaks({ title, text: '', attributes: [fileName, ...svg.split(/[<>"]/)], links: [] }, forbidden),
      ...said.flatMap((line) => findInText('text', line, forbidden)),
      ...readSigns({
        cards: said.map((line) => [line]),
        text: said.join('\n'),
        columns: 0,
        steps: 0,
        waiting: [],
        ties: [],
        path: '/',
      }),
    ];
  };
}

describe.each([FIXTURES, 'public/data/v1'])('pictures to send of the facts in %s', (dir) => {
  const facts = readLeakFacts(dir);
  const leaksAtStart = pictureReader(facts, 'start');

  test.each(facts.horizons)(
    'at %s tell nothing that somebody at the start may not know, unless they say so',
    (horizon) => {
      const leaksIn = pictureReader(facts, horizon);
      for (const [kind, { safe, spoiler }] of picturesAt(dir, horizon)) {
        expect(leaksAtStart(safe)).toEqual([]);
        expect(safe.title).toBe('Roll Call');
        expect(safe.fileName).toBe(`roll-call-${kind}.png`);
        // Letters in the drawing would not be read here, and no mark of the register stands in it.
        expect(safe.svg).not.toMatch(/<(text|title|desc)|data-|aria-/);
        expect(Object.values(MARK_SHAPES).filter((shape) => safe.svg.includes(`"${shape}"`))).toEqual([]);
        expect(JSON.stringify(safe)).not.toMatch(/\b(bitten|turned|half|gone|lost|still here|no word)\b/i);
        for (const picture of [safe, spoiler])
          for (const { text, face } of picture?.lettering ?? [])
            expect(face === 'text' ? '' : missingInFace(text)).toBe('');
        if (spoiler === null) continue;
        expect(leaksIn(spoiler)).toEqual([]);
        for (const said of [
          spoiler.alt,
          spoiler.title,
          spoiler.text,
          ...spoiler.lettering.slice(2, 3).map(({ text }) => text),
        ])
          expect(said).toMatch(/Spoils up to /);
      }
    },
  );

  test.each(facts.horizons)(
    'at %s have nothing that the sender has written, unless they ask, and then only so far',
    (horizon) => {
      for (const [kind, { safe, spoiler }] of picturesAt(dir, horizon)) {
        expect(JSON.stringify(safe)).not.toContain('vellichor');
        const words = new Set(JSON.stringify(spoiler).match(/vellichor-\w+-\w+/g));
        const seen = facts.horizons.filter((point) => /e\d+$/.test(point) && facts.isSafe(point, horizon));
        expect([...words]).toEqual(kind === 'season' ? seen.map((episode) => ownWord('first', episode)) : []);
        for (const said of [spoiler?.title, spoiler?.text, spoiler?.fileName])
          expect(said ?? '').not.toContain('vellichor');
      }
    },
  );

  test('what is planted in one is found, wherever it stands', () => {
    const horizon = facts.horizons.at(-1) ?? '';
    const [name = ''] = facts.unmetPeople('start');
    const pictures = new Map(picturesAt(dir, horizon));
    const { safe, spoiler } = pictures.get('register') ?? {};
    if (safe === undefined || spoiler === undefined || spoiler === null)
      throw new Error('There is no register to send.');
    const [line] = safe.lettering;
    const plants: Partial<Picture>[] = [
      { alt: `${safe.alt} ${name}` },
      { title: name },
      { text: `${name} answers` },
      { fileName: `roll-call-${name}.png` },
      { svg: safe.svg.replace('<rect', `<g id="${name}"/><rect`) },
      ...(line === undefined ? [] : [{ lettering: [{ ...line, text: name }] }]),
    ];
    expect(plants).toHaveLength(6);
    for (const plant of plants)
      expect(leaksAtStart({ ...safe, ...plant })).toContainEqual(expect.stringMatching(/names /));
    expect(leaksAtStart({ ...safe, alt: '99 people answer' })).toContainEqual(expect.stringMatching(/^count: 99/));
    // Sent as if it were the other one.
    expect(leaksAtStart(spoiler).length).toBeGreaterThan(10);
    expect(leaksAtStart(pictures.get('building')?.spoiler ?? safe)).not.toEqual([]);
  });
});
