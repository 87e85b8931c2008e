import { queryOptions } from '@tanstack/react-query';

import type { DataFile } from '#domain/files/data-files.ts';
import { citedIn } from '#domain/sources/citations.ts';
import { shield, type View } from '#domain/story/shield.ts';

import { allInOrder } from './all-in-order.ts';
import { COMBINED, perView, rawQuery } from './raw-query.ts';

/** Every file that can cite a source. */
async function citingFiles(): Promise<DataFile[]> {
  const { DATA_FILES } = await import('#domain/files/data-files.ts');
  return Object.keys(DATA_FILES).filter(
    (file): file is DataFile => file in DATA_FILES && !['portraits', 'sources', 'story'].includes(file),
  );
}

const citationsIn = perView((view, files: readonly (readonly [DataFile, unknown])[]) =>
  citedIn(files.map(([name, file]) => [name, shield({ ...view, reveals: new Set() }, file)])),
);

/** Which of the facts that the viewer may see cite each source, by file. Reads every file, once; a moved horizon only counts anew. */
export function citationsQuery(view: View) {
  return queryOptions({
    queryKey: ['citing-files'],
    queryFn: async ({ client }) =>
      allInOrder(
        (await citingFiles()).map(
          async (file): Promise<readonly [DataFile, unknown]> => [file, await client.query(rawQuery(file))],
        ),
      ),
    select: citationsIn(view),
    ...COMBINED,
  });
}
