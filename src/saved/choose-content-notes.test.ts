import { expect, test } from 'vitest';

import { chooseNoteDepth, NOTE_DEPTHS, noteDepthOf } from './choose-content-notes.ts';
import { NOTHING_SAVED, readState } from './state.ts';

test('a chosen depth is kept, and the default leaves nothing behind', () => {
  expect(noteDepthOf(NOTHING_SAVED)).toBe('category');
  for (const depth of NOTE_DEPTHS) expect(noteDepthOf(chooseNoteDepth(NOTHING_SAVED, depth))).toBe(depth);
  expect(chooseNoteDepth(chooseNoteDepth(NOTHING_SAVED, 'off'), 'category')).toEqual(NOTHING_SAVED);
});

test('it survives storage, and a depth we do not have is refused', () => {
  const state = chooseNoteDepth(NOTHING_SAVED, 'detail');
  expect(readState(JSON.stringify(state))).toEqual(state);
  expect(readState(JSON.stringify({ ...NOTHING_SAVED, preferences: { contentNotes: 'shouting' } }))).toBeNull();
});
