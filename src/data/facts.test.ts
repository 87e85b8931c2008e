// @vitest-environment jsdom
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { beforeEach, describe, expect, test } from 'vitest';

import { toDay } from '#domain/facts/calendar.ts';
import { DATA_FILES, type DataFile } from '#domain/files/data-files.ts';
import { createView, type Shown } from '#domain/story/shield.ts';
import { raw } from '#mocks/fixture-facts.ts';
import { server, useWorld } from '#mocks/node.ts';

import { citationsQuery } from './citations-query.ts';
import {
  charactersQuery,
  claimsQuery,
  episodesQuery,
  formerLaddersQuery,
  ladderQuery,
  personOpensQuery,
  searchQuery,
  showQuery,
  startQuery,
  storyQuery,
} from './facts.ts';
import { DataFileError, loadFile } from './load.ts';

let client: QueryClient;
beforeEach(() => {
  client = new QueryClient();
});

const viewAt = async (horizon: string) => createView(await client.query(storyQuery()), horizon);

describe('the facts', () => {
  test.each(Object.keys(DATA_FILES).filter((name): name is DataFile => name in DATA_FILES))(
    '%s passes its schema',
    async (file) => {
      await expect(loadFile(file)).resolves.toBeTypeOf('object');
    },
  );

  test.each([
    ['start', 5],
    ['s1e1', 22],
    ['s1e2', 26],
    ['s1e3', 28],
    ['s1e6', 36],
    ['s1e12', 42],
    ['s2-news', 46],
  ])('at %s you have met %i people', async (horizon, count) => {
    const { characters } = await client.query(charactersQuery(await viewAt(horizon)));
    expect(characters).toHaveLength(count);
  });

  test('are all there: episodes, key events, claims, milestones', async () => {
    const view = await viewAt('s2-news');
    const { episodes } = await client.query(episodesQuery(view));
    expect(episodes).toHaveLength(12);
    expect(episodes.flatMap((episode) => episode.keyEvents)).toHaveLength(85);
    expect((await client.query(claimsQuery(view))).claims).toHaveLength(231);
    expect((await client.query(ladderQuery(view))).milestones).toHaveLength(11);
  });

  test('a key event is hidden until its own episode is finished', async () => {
    const { episodes } = await client.query(episodesQuery(await viewAt('s1e6')));
    for (const episode of episodes) {
      expect(new Set(episode.keyEvents.map((event) => event.detail.hidden))).toEqual(new Set([episode.number > 6]));
    }
  });

  test('are as new as 23 February 2026, whatever the viewer may see', async () => {
    const ladders = ['start', 's2-news'].map(async (horizon) => client.query(ladderQuery(await viewAt(horizon))));
    for (const { season, newestReport } of await Promise.all(ladders))
      expect([season, newestReport]).toEqual([2, toDay('2026-02-23')]);
    expect(await client.query(formerLaddersQuery(await viewAt('start')))).toEqual([]);
  });

  test('a person’s page opens at a point, and nobody else has one', async () => {
    expect(await client.query(personOpensQuery('yoo-joon-seong'))).toBe('s1e4');
    expect(await client.query(personOpensQuery('nobody'))).toBeNull();
  });

  test('a source counts only facts that are visible', async () => {
    const [early, late] = [
      await client.query(citationsQuery(await viewAt('start'))),
      await client.query(citationsQuery(await viewAt('s2-news'))),
    ];
    expect(early.size).toBeLessThan(late.size);
    expect([...late.keys()].sort()).toEqual(
      raw('sources')
        .sources.map((source) => source.id)
        .sort(),
    );
  });
});

describe('the gate', () => {
  test('shields once per view and file', async () => {
    const view = await viewAt('s1e1');
    expect(charactersQuery(view).select).toBe(charactersQuery(view).select);
  });

  test('moving the horizon fetches nothing', async () => {
    const requests: string[] = [];
    server.events.on('request:start', ({ request }) => void requests.push(request.url));
    await client.query(charactersQuery(await viewAt('start')));
    const before = requests.length;
    await client.query(charactersQuery(await viewAt('s1e12')));
    expect(requests).toHaveLength(before);
    server.events.removeAllListeners();
  });
});

test('who stops waiting for a file does not take it from those who still wait', async () => {
  const view = await viewAt('start');
  const leave = new QueryObserver(client, startQuery(view)).subscribe(() => {});
  const stillWaiting = client.query(ladderQuery(view));
  leave();
  await expect(stillWaiting).resolves.toMatchObject({ newestReport: toDay('2026-02-23') });
});

describe('a file that does not arrive', () => {
  const fault = async (file: DataFile) => {
    try {
      await loadFile(file);
      return undefined;
    } catch (error) {
      return error instanceof DataFileError ? [error.file, error.fault] : error;
    }
  };

  test('is named with what is wrong', async () => {
    useWorld('malformed');
    expect(await fault('claims')).toEqual(['claims', 'malformed']);
    expect(await fault('characters')).toEqual(['characters', 'malformed']);
    expect(await fault('show')).toEqual(['show', 'malformed']);
    expect(await fault('gaps')).toEqual(['gaps', 'missing']);
    useWorld('unreachable');
    expect(await fault('episodes')).toEqual(['episodes', 'unreachable']);
  });

  test('does not take the others with it', async () => {
    useWorld('malformed');
    const view = await viewAt('s1e12');
    await expect(client.query(showQuery(view))).rejects.toThrow(DataFileError);
    await expect(client.query(episodesQuery(view))).resolves.toMatchObject({ episodes: { length: 12 } });
  });
});

describe('what the start page is given', () => {
  test('passes the gate as the facts do that it is made of', async () => {
    const view = await viewAt('s1e3');
    const premises = ({ premise }: { premise: Shown<unknown> }) => (premise.hidden ? premise.until : premise.value);
    const { episodes } = await client.query(startQuery(view));
    expect(episodes.map(premises)).toEqual((await client.query(episodesQuery(view))).episodes.map(premises));
    expect(episodes.filter(({ premise }) => premise.hidden)).not.toHaveLength(0);
  });

  test('is damaged or out of reach where one of its files is', async () => {
    const view = await viewAt('start');
    const ask = () => client.fetchQuery({ ...startQuery(view), retry: false });
    useWorld('unreachable');
    await expect(ask()).rejects.toThrow('start.json is unreachable');
    useWorld('malformed');
    await expect(ask()).rejects.toThrow('start.json is malformed');
  });
});

describe('the search index', () => {
  test('passes the gate as the facts do that it is made of', async () => {
    const { people } = await client.query(searchQuery(await viewAt('s1e3')));
    const { characters } = await client.query(charactersQuery(await viewAt('s1e3')));
    expect(people.map(({ id }) => id)).toEqual(characters.map(({ id }) => id));
  });

  test('is damaged or out of reach where one of its files is', async () => {
    const view = await viewAt('start');
    useWorld('unreachable');
    await expect(client.fetchQuery({ ...searchQuery(view), retry: false })).rejects.toThrow(
      'search.json is unreachable',
    );
    useWorld('empty');
    const { people, claims } = await client.query(searchQuery(view));
    expect([people, claims]).toEqual([[], []]);
  });
});
