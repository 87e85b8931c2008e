import { expect, test } from 'vitest';

import { createLexicon, understand } from '#domain/search/questions.ts';

import { questionWords } from './questions.ts';

const lexicon = createLexicon(questionWords, []);
const people: Readonly<Record<string, string>> = {
  suhyeok: 'lee-su-hyeok',
  'su hyeok': 'lee-su-hyeok',
  namra: 'choi-nam-ra',
  hari: 'jang-ha-ri',
};
const asks = (typed: string) => understand(typed, lexicon, (name) => people[name] ?? null);

test.each([
  ['out', 'udah tayang belum'],
  ['out', 'musim kedua'],
  ['date', 'Kapan musim 2 tayang?'],
  ['date', 'kapan season 2 keluar'],
  ['date', 'tanggal rilis season 2'],
  ['date', 'kapan yang ke-2 tayang'],
  ['hour', 'jam berapa tayang di Indonesia'],
  ['until', 'berapa hari lagi'],
  ['why', 'kenapa lama banget'],
  ['stage', 'syutingnya udah selesai belum'],
  ['trailer', 'ada trailer gak'],
  ['watch', 'nonton di mana'],
  ['episodes', 'ada berapa episode'],
  ['returns', 'siapa pemeran season 2'],
  ['inSeason', 'apakah Nam-ra kembali di musim 2'],
  ['fates', 'siapa yang mati'],
  ['alive', 'apa yang terjadi dengan Nam-ra'],
  // "Hari" is a day, too.
  ['alive', 'apakah Ha-ri mati'],
  ['actor', 'siapa pemeran Su-hyeok'],
  ['actor', 'siapa yang jadi su hyeok'],
  ['age', 'umur nam-ra berapa'],
  ['rating', 'untuk umur berapa'],
  ['dub', 'ada sub indo'],
  ['renewed', 'apakah ada season 3'],
  ['score', 'apakah bagus'],
  ['based', 'diangkat dari kisah nyata'],
  ['plot', 'ceritanya tentang apa'],
  ['ending', 'gimana endingnya'],
  ['similar', 'drama yang mirip'],
  ['price', 'langganan netflix berapa'],
  ['date', 'all of us are dead season 2 kapan'],
  ['date', '시즌2 언제 나와'],
])('%s: %s', (topic, typed) => {
  expect(asks(typed)?.topic).toBe(topic);
});

test.each(['Su-hyeok', 'su hyeok', 'lee su-hyeok', 'siapa Nam-ra', 'Ha-ri', 'episode 7', 'ketua kelas', 'absensi'])(
  '%s asks nothing',
  (typed) => {
    expect(asks(typed)).toBeNull();
  },
);
