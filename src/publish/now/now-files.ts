import { siteFace } from '#publish/display-face.ts';
import { openPaintbox } from '#publish/pictures/paint.ts';
import { startFacts } from '#publish/start-facts.ts';

import { nowOf } from './now-file.ts';
import { drawNow } from './now-picture.ts';

/** What others put on their own pages: `now.json` and the same as a picture, of a folder of data files as of an instant (epoch milliseconds), by path. */
export async function nowFiles(data: string, at: number): Promise<Record<string, string>> {
  const { file, picture } = nowOf(startFacts(data).awaited, at);
  await openPaintbox();
  return {
    'data/v1/now.json': `${JSON.stringify(file, null, 2)}\n`,
    'now.svg': drawNow(picture, await siteFace()),
  };
}
