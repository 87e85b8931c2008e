import { describe, expect, test } from 'vitest';

import { nameBytes, nameService } from './name-service.ts';
import { OTHER_SERVICES } from './other-services.ts';
import { readHistory } from './read-history.ts';
import { csvFile, jsonFile, VISITOR } from './test-context.ts';

const SHOW = 'All of Us Are Dead';

const FILES = [
  ['letterboxd', csvFile(['Date,Name,Year,Letterboxd URI', `2022-01-28,${SHOW},2022,https://boxd.it/x`])],
  ['imdb', csvFile(['Const,Your Rating,Date Rated,Title,Title Type,Year', `tt0,9,2022-02-04,${SHOW},TV Series,2022`])],
  ['prime', csvFile(['"Date Watched","Type","Title","Episode Title"', '"1736456347817","Series","Other","Episode 5"'])],
  ['prime', csvFile(['Title,Date', '"Another Film","06/23/2025"'], 'prime.csv')],
  ['titles-and-dates', csvFile(['Title,Date', '"Another Film","06/23/2025"'])],
  [
    'mydramalist',
    csvFile(['Show ID\tTitle\tStatus\tEpisodes Watched\tTotal Episodes', `1\t${SHOW}\tCompleted\t12\t12`]),
  ],
  ['plex', csvFile(['grandparent_title,parent_media_index,media_index', `${SHOW},1,1`])],
  ['serializd', jsonFile([{ showId: 99966, showName: SHOW, seasonName: 'Season 1', episodeNumber: 1 }])],
  ['serializd', jsonFile({ reviews: [{ showName: SHOW, seasonName: 'Season 1', episodeNumber: 1 }] })],
  ['ryot', jsonFile({ metadata: [{ lot: 'show', source: 'tmdb', identifier: '1', seen_history: [] }] })],
  ['mediatracker', jsonFile({ meta: { formatVersion: 1 }, watchlist: [], seenHistory: [] })],
  ['tvmaze', jsonFile([{ episode_id: 1, marked_at: 1_643_371_200, type: 0 }])],
  ['youtube', jsonFile([{ header: 'YouTube', title: `Watched ${SHOW} | Trailer`, titleUrl: 'https://example.org' }])],
  ['jellyfin', jsonFile({ Items: [{ SeriesName: SHOW, ParentIndexNumber: 1, IndexNumber: 1 }] })],
  ['plex', jsonFile({ MediaContainer: { Metadata: [{ grandparentTitle: SHOW }] } })],
  ['kodi', jsonFile({ result: {}, episodes: [{ showtitle: SHOW, playcount: 1 }] })],
  [
    'kodi',
    { name: 'a.xml', text: `<?xml version="1.0"?>\n<videodb><tvshow><title>${SHOW}</title></tvshow></videodb>` },
  ],
  ['trakt-lists', jsonFile([{ listed_at: '2022-01-02T00:00:00Z', type: 'show', show: { title: SHOW } }])],
  ['plex', jsonFile({ response: { data: { data: [{ grandparent_title: SHOW, media_index: 1 }] } } })],
  ['spreadsheet', { name: 'history.xls', text: '<html><table><tr><td>Title</td></tr></table></html>' }],
  ['moviebase', jsonFile({ any: 1 }, 'moviebase-backup.json')],
  ['justwatch', csvFile(['name,seen', `${SHOW},yes`], 'justwatch.csv')],
  ['emby', csvFile(['name,seen', `${SHOW},yes`], 'emby-activity.csv')],
  ['headless', { name: 'pasted', text: `"${SHOW}: Season 1: Episode 7","1/27/22"` }],
  ['web-page', { name: 'a.html', text: '<!doctype html><title>Viewing</title>' }],
] as const;

test.each(FILES)('%s: no reader takes it for its own, and it is named', (service, file) => {
  expect(readHistory([{ archive: null, files: [file] }], VISITOR)).toEqual({ kind: 'unknown' });
  expect(nameService(null, [file])).toBe(service);
});

describe('files without a text', () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  test.each([
    ['spreadsheet', 'history.xlsx', 'PK\u0003\u0004 xl/workbook.xml'],
    ['spreadsheet', 'history.ods', 'PK\u0003\u0004 mimetype content.xml'],
    ['spreadsheet', 'history.numbers', 'PK\u0003\u0004 Index/Document.iwa'],
    ['spreadsheet', 'history.xls', '\u00d0\u00cf\u0011\u00e0'],
    ['plex', 'com.plexapp.plugins.library.db', 'SQLite format 3\u0000'],
    ['kodi', 'MyVideos131.db', 'SQLite format 3\u0000'],
    ['database', 'library.db', 'SQLite format 3\u0000'],
    [null, 'picture.png', '\u0089PNG'],
  ])('%s: %s', (service, name, text) => {
    expect(nameBytes(name, bytes(text))).toBe(service);
  });
});

test('an archive is named by any of its files, and by what they hold before what they are called', () => {
  const lists = jsonFile([{ listed_at: '2022-01-02T00:00:00Z', show: { title: SHOW } }], 'lists-watchlist.json');
  expect(nameService('export.zip', [jsonFile([], 'plex.json'), lists])).toBe('trakt-lists');
  expect(nameService('takeout.zip', [jsonFile([], 'a.json')])).toBe('youtube');
});

test.each(['The Complex', 'Kodiak Island', 'Amazon Empire', 'The YouTube Effect'])(
  'a title in it names no service: %s',
  (title) => {
    expect(nameService(null, [csvFile(['show,ep', `${title},1`])])).toBeNull();
    expect(nameService(null, [csvFile(['Title,Date', `"${title}","06/23/2025"`], 'NetflixViewingHistory.csv')])).toBe(
      'titles-and-dates',
    );
  },
);

test('what nobody could name stays without a name', () => {
  expect(nameService(null, [{ name: 'a.txt', text: 'All of Us Are Dead, episode 1' }])).toBeNull();
  expect(nameService(null, [jsonFile({ __proto__: null, a: [null, 1, 'x'] })])).toBeNull();
  expect(nameService(null, [jsonFile([{ ids: { imdb: 'tt0', plex: 1 } }])])).toBeNull();
});

test('each says on which day it was looked up, and where', () => {
  for (const { asOf, source } of Object.values(OTHER_SERVICES)) {
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(new URL(source).protocol).toBe('https:');
  }
});
