import { createServer } from 'node:http';
import { resolve } from 'node:path';

import sirv from 'sirv';
import { build } from 'vite';

import { FIXTURES } from '#mocks/fixture-facts.ts';

/** Where the development build stands that the worlds are served with. */
const OUT = 'dist-worlds';

// A program: the app as in development, its worlds included, in the few files of a build. The dev server hands out each source file by itself,
// some 300 a page, which is most of the time that a test of a world takes. Its argument is the port.
process.env['NODE_ENV'] = 'development';
process.env['FACTS'] = resolve(FIXTURES);
process.env['REPO_URL'] = 'https://code.example/roll-call';
await build({ mode: 'development', logLevel: 'warn', build: { outDir: OUT, emptyOutDir: true, minify: false } });
createServer(sirv(OUT, { single: true })).listen(Number(process.argv[2]), 'localhost');
