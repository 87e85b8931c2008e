import { delay, HttpResponse, http } from 'msw';

import { DERIVATIONS } from '#domain/derived/derivations.ts';
import { DATA_FILES, type DataFile } from '#domain/files/data-files.ts';

import type { Change, ReadFacts, World } from './world.ts';

/** The one handler for all data files: it serves any world. */
export function worldHandler(world: World, readFacts: ReadFacts) {
  return http.get('*/data/v1/:name', ({ params }) => {
    const maker = Object.entries(DERIVATIONS).find(([name]) => `${name}.json` === params['name'])?.[1];
    if (maker !== undefined) return answerMade(maker, world, readFacts);
    const file = findFile(params['name']);
    return file === undefined ? undefined : answer(file, world[file], readFacts);
  });
}

const FILES = Object.keys(DATA_FILES).filter((file): file is DataFile => file in DATA_FILES);

function findFile(name: unknown): DataFile | undefined {
  return FILES.find((file) => `${file}.json` === name);
}

async function answer<File extends DataFile>(file: File, change: Change<File> | undefined, readFacts: ReadFacts) {
  if (change === undefined) return HttpResponse.json(await readFacts(file));
  if ('json' in change) return HttpResponse.json(change.json);
  if ('edit' in change) return HttpResponse.json(change.edit(await readFacts(file)));
  if ('make' in change) return HttpResponse.json(await change.make(readFacts));
  if ('body' in change) return new HttpResponse(change.body, { headers: { 'content-type': 'application/json' } });
  if ('delay' in change) {
    await delay(change.delay);
    return HttpResponse.json(await readFacts(file));
  }
  return change.fault === 'missing' ? new HttpResponse(null, { status: 404 }) : HttpResponse.error();
}

/** It is made of the world that is served: damage to any file that it is made of is damage to it. */
async function answerMade(
  { of, make }: (typeof DERIVATIONS)[keyof typeof DERIVATIONS],
  world: World,
  readFacts: ReadFacts,
) {
  const answers = await Promise.all(
    of.map(async (file) => ({ file, response: await answer(file, world[file], readFacts) })),
  );
  const failed = answers.find(({ response }) => !response.ok);
  if (failed !== undefined) return failed.response;
  try {
    const files = await Promise.all(answers.map(async ({ file, response }) => [file, await response.json()] as const));
    return HttpResponse.json(make(Object.fromEntries(files)));
  } catch {
    return new HttpResponse('', { headers: { 'content-type': 'application/json' } });
  }
}
