import { describe, expect, test } from 'vitest';

import { IMPORT_CONTEXT as context } from '#mocks/import-context.ts';

import { readNetflixHistory } from './netflix.ts';

/** What a file with these titles is understood as: `1x4`, or why not. */
function understand(title: string): string {
  const result = readNetflixHistory(
    [{ name: 'a.csv', text: `Title,Date\n"${title.replaceAll('"', '""')}","1/28/22"\nDark: Staffel 1: Lügen,1/28/22` }],
    context,
  );
  if (result?.kind !== 'understood') return String(result?.kind);
  const [viewing] = result.viewings;
  return viewing?.episode ?? result.leftovers[0]?.reason ?? 'another show';
}

describe('the title of a row', () => {
  test.each([
    ['All of Us Are Dead: Season 1: Episode 12', 's1e12'],
    ['All of Us Are Dead: Saison 1: Épisode 4', 's1e4'],
    ['All of Us Are Dead\u00a0: Saison\u00a01\u00a0: Épisode\u00a04', 's1e4'],
    ['All of Us Are Dead: Sezon 1: Odcinek 4', 's1e4'],
    ['All of Us Are Dead: 1. řada: 1. díl', 's1e1'],
    ['All of Us Are Dead: 1. Sezon: 1. Bölüm', 's1e1'],
    ['All of Us Are Dead: Kausi 1: Jakso 1', 's1e1'],
    ['All of Us Are Dead: Staffel 1: Folge 7', 's1e7'],
    ['今、私たちの学校は…：シーズン1：エピソード3', 's1e3'],
    ['今、私たちの学校は...: シーズン1: エピソード3', 's1e3'],
    ['今、私たちの学校は: シーズン1: エピソード３', 's1e3'],
    ['지금 우리 학교는: 시즌 1: 4화', 's1e4'],
    ['지금 우리 학교는: 시즌 1: 4화'.normalize('NFD'), 's1e4'],
    ['殭屍校園：第 1 季：第3集', 's1e3'],
    ['僵尸校园: 第1季: 第3集', 's1e3'],
    ['Estamos muertos: Temporada 1: Episodio 10', 's1e10'],
    ['All of Us Are Dead: Temporada 1: Episódio 6', 's1e6'],
    ['All of Us Are Dead: Musim 1: Episode 6', 's1e6'],
    ['Non siamo più vivi: Stagione 1: Episodio 2', 's1e2'],
    ['มัธยมซอมบี้: ซีซั่น ๑: ตอนที่ ๙', 's1e9'],
    ['\u200fكلنا أموات: الموسم ١: الحلقة ٣', 's1e3'],
    ['All of Us Are Dead: Episode 3', 's1e3'],
    // The old wording: a name, and the number in brackets.
    ['All of Us Are Dead: Season 1: Episode 5 (Episode 5)', 's1e5'],
    ['All of Us Are Dead: Season 1: 28 Days (Episode 6)', 's1e6'],
    ['All of Us Are Dead: Season 1: "Episode 8"', 's1e8'],
    ['ALL OF US ARE DEAD: Season 1: Episode 8', 's1e8'],
  ])('%s', (title, expected) => {
    expect(understand(title)).toBe(expected);
  });

  test.each([
    // Another show, or one that only sounds like it.
    ['Before All of Us Are Dead: Season 1: Episode 1', 'another show'],
    ['All of Us Are Deadly: Season 1: Episode 1', 'another show'],
    ['Now at Our School: Season 1: Episode 1', 'another show'],
    ['The Making of All of Us Are Dead: Episode 1', 'another show'],
    // Rows whose series name is blank.
    [': Season 1: Episode 3', 'another show'],
    ['Season 1: Episode 3', 'another show'],
    ['', 'another show'],
    // No episode that anybody could be sure of.
    ['All of Us Are Dead', 'no-episode'],
    ['All of Us Are Dead: Season 1', 'no-episode'],
    ['지금 우리 학교는: 시즌 1', 'no-episode'],
    ['All of Us Are Dead: Season 1: Episode', 'no-episode'],
    ['All of Us Are Dead: Season 1: 28 Days in 1', 'no-episode'],
    ['All of Us Are Dead: Limited Series: Episode 3', 'unknown-season'],
    ['All of Us Are Dead: Season 1 to 2: Episode 3', 'unknown-season'],
    ['All of Us Are Dead: Season 3: Episode 1', 'unknown-season'],
    ['All of Us Are Dead: Season 1: Episode 13', 'unknown-episode'],
    ['All of Us Are Dead: Season 1: Episode 0', 'unknown-episode'],
    ['All of Us Are Dead: Season 1: Episode 99999999999999999999', 'no-episode'],
    [`All of Us Are Dead: Season 1: ${'a'.repeat(300)} (Episode 1)`, 'no-episode'],
    ['All of Us Are Dead: Season 1 (Trailer)', 'trailer'],
    ['All of Us Are Dead: Teaser 2', 'trailer'],
    ['지금 우리 학교는: 예고편 1', 'trailer'],
    ['All of Us Are Dead: Κύκλος 1 (Τρέιλερ)', 'trailer'],
    ['All of Us Are Dead: सीज़न 2 (ट्रेलर)', 'trailer'],
    ['All of Us Are Dead: Season 1: Előzetes 3', 'trailer'],
    ['All of Us Are Dead: Upoutávka 2', 'trailer'],
    ['All of Us Are Dead: Making of 5', 'trailer'],
    ['All of Us Are Dead: Behind the Scenes 5', 'trailer'],
    ['All of Us Are Dead: 1 (Sneak Peek)', 'no-episode'],
    ['All of Us Are Dead: Κύκλος 1', 'no-episode'],
    ['All of Us Are Dead: सीज़न 2', 'no-episode'],
    ['All of Us Are Dead: Part 4', 'no-episode'],
    ['All of Us Are Dead: Teil 4', 'no-episode'],
  ])('%s is not guessed', (title, expected) => {
    expect(understand(title)).toBe(expected);
  });
});

test('a title without an end is looked at once', () => {
  const start = performance.now();
  expect(understand(`All of Us Are Dead: (${'1'.repeat(90_000)}`)).toBe('no-episode');
  expect(understand(`All of Us Are Dead: ${'(1'.repeat(45_000)}`)).toBe('no-episode');
  expect(performance.now() - start).toBeLessThan(500);
});
