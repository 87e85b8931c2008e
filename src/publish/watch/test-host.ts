import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import { afterAll, beforeAll, beforeEach, vi } from 'vitest';

import { listen } from '#publish/listen.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A host on this machine, for a file of tests: what it answers at a path, who asked for what, and how many at once. */
export function testHost() {
  const answers = new Map<string, Answer>();
  const asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[] = [];
  const crowd = { now: 0, most: 0 };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    crowd.now += 1;
    crowd.most = Math.max(crowd.most, crowd.now);
    response.on('close', () => (crowd.now -= 1));
    const answer = answers.get(path) ?? answers.get(path.split('?')[0] ?? '');
    if (answer === undefined) response.writeHead(404).end();
    else answer(response, request);
  });
  const host = {
    origin: '',
    asked,
    crowd,
    /** What was asked for besides robots.txt. */
    paths: () => asked.map(({ path }) => path).filter((path) => path !== '/robots.txt'),
    answer: (path: string, answer: Answer) => answers.set(path, answer),
    /** Answers with a whole text. */
    text: (path: string, text: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) =>
      answers.set(path, (response) => response.writeHead(200, headers).end(text)),
    status: (path: string, status: number, headers: Readonly<Record<string, string>> = {}) =>
      answers.set(path, (response) => response.writeHead(status, headers).end()),
  };
  beforeAll(async () => {
    host.origin = `http://localhost:${await listen(server)}`;
  });
  beforeEach(() => {
    // These tests have a network: this machine's own.
    if (vi.isMockFunction(globalThis.fetch)) vi.mocked(globalThis.fetch).mockRestore();
    answers.clear();
    asked.length = 0;
    crowd.most = 0;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return host;
}
