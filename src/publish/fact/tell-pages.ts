import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { deriveFile } from '#publish/derive-file.ts';

import { changedAddresses, renderPages } from './page-texts.ts';

// A program: it is given two folders of facts and an instant (epoch milliseconds), and prints as JSON the addresses of the pages that
// are not the same then.
const [, , before = '', after = '', at = ''] = process.argv;

let folder = before;
Object.defineProperty(globalThis, 'location', { value: new URL('http://localhost/') });
// The app asks for its facts by the names of a built site (`factAddress`), and gets those of the folder.
globalThis.fetch = async (input) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  const name = basename(pathname).replace(/(-[\da-f]{6})?\.json$/, '');
  const made = deriveFile(folder, name);
  return new Response(made === undefined ? readFileSync(join(folder, `${name}.json`), 'utf8') : JSON.stringify(made));
};

const pages = await renderPages(before, Number(at));
folder = after;
process.stdout.write(JSON.stringify(changedAddresses(pages, await renderPages(after, Number(at)))));
