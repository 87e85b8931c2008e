import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { isText, typeOf } from './hosts/content-types.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Below this a packed file saves nothing: it fits into one packet as it is. */
const WORTH_IT = 1000;

/** Writes beside every text file of a folder what a host can send instead: the same in brotli (`.br`) and in gzip (`.gz`). */
export async function compress(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => isText(typeOf(file)));
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(join(folder, file));
      if (content.length < WORTH_IT) return;
      const params = {
        // The last tenth takes ten times as long. Who comes for the first time waits for the assets.
        [constants.BROTLI_PARAM_QUALITY]: file.startsWith('assets') ? constants.BROTLI_MAX_QUALITY : 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      };
      await Promise.all([
        toBrotli(content, { params }).then((packed) => writeFile(join(folder, `${file}.br`), packed)),
        toGzip(content, { level: constants.Z_BEST_COMPRESSION }).then((packed) =>
          writeFile(join(folder, `${file}.gz`), packed),
        ),
      ]);
    }),
  );
}
