import { missingInFace } from '#publish/face-glyphs.ts';

import type { Fault } from './fault.ts';
import type { Folder } from './folder.ts';
import { visit } from './walk.ts';

/** What is set in the display face: whatever stands in Hangul beside its English, and these in Latin letters. */
const SET_IN_IT = /\.ko$|^(characters\.name|show\.title|seasons\.title|contradictions\.subject)(\.en)?$|^title\.en$/;

/** Headings and names stand in one face: the display face has a letter for each of theirs. */
export function displayGlyphs(folder: Folder): Fault[] {
  return [...visit(folder)].flatMap(({ file, record, field, value, shape }) => {
    if (typeof value !== 'string' || !SET_IN_IT.test(shape)) return [];
    const missing = missingInFace(value);
    if (missing === '') return [];
    const problem = `has "${missing}", for which the display face (Do Hyeon) has no letter, and would stand in two faces; spell it without`;
    return [{ file, record, field, problem }];
  });
}
