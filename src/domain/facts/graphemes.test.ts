import { expect, test } from 'vitest';

import { graphemesOf, roughly } from './graphemes.ts';

const FAMILY = '👨‍👩‍👧‍👦';

test.each([
  ['nothing', '', 0],
  ['a family of four', FAMILY, 1],
  ['two families', FAMILY + FAMILY, 2],
  ['a hand with a skin tone', '✊🏽', 1],
  ['a heart that is shown as a picture', '❤️', 1],
  ['two flags of a country', '🇰🇷🇰🇷', 2],
  ['a flag that is spelled in tags', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', 1],
  ['whole syllables', '지금 우리', 5],
  ['syllables of single jamo', '지금'.normalize('NFD'), 2],
  ['three jamo and a whole syllable', `${'학'.normalize('NFD')}교`, 2],
  ['a syllable that a jamo ends', '하\u11a8', 1],
  ['jamo that stand by themselves', 'ㅠㅠㅋㅋ', 4],
  ['a letter with two accents', 'e\u0301\u0323', 1],
  ['a line break of Windows', 'a\r\nb', 3],
  ['a keycap', '7️⃣', 1],
])('%s', (_, text, letters) => {
  expect(graphemesOf(text)).toHaveLength(letters);
  expect(roughly(text)).toEqual(graphemesOf(text));
});
