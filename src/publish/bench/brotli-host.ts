import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

import { CACHE_CONTROL } from '#publish/hosts/cache-control.ts';
import { contentType, isText, typeOf } from '#publish/hosts/content-types.ts';
import { listen } from '#publish/listen.ts';
import { headersOf } from '#publish/security-headers.ts';

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** One answer that went over the line. `bytes` are those of the body: none where the browser was told that it has it. */
export interface Sent {
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
}

export interface BrotliHost {
  /** Without a slash at the end. */
  readonly origin: string;
  /** What was sent since the last time that somebody asked. */
  takeSent(): Sent[];
  close(): Promise<void>;
}

const pack = promisify(brotliCompress);

/**
 * A static host as a measurement wants it: everything is read and packed before the first request, as on a host that keeps
 * packed files; what has a hash in its name is kept for ever, the rest is asked for again and answered by 304.
 * `edit` has the last word on every page.
 */
export async function startBrotliHost(folder: string, edit = (html: string) => html): Promise<BrotliHost> {
  const answers = new Map<string, Answer>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  await Promise.all(
    files
      // What the build has packed already is for hosts that cannot.
      .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = `/${file
          .slice(folder.length)
          .replace(/^[/\\]/, '')
          .replaceAll('\\', '/')}`;
        const answer = await read(file, path, edit);
        answers.set(path, answer);
        // A page goes by its folder; the worker asks for the file.
        if (path.endsWith('/index.html')) answers.set(path.slice(0, -'index.html'.length), answer);
      }),
  );

  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = answers.get(pathname);
    const { body, headers } = found ?? answers.get('/404.html') ?? NOTHING;
    const status = found === undefined ? 404 : 200;
    const known = found !== undefined && request.headers['if-none-match'] === headers['etag'];
    const isEmpty = known || request.method === 'HEAD';
    sent.push({ path: pathname, status: known ? 304 : status, bytes: isEmpty ? 0 : body.length });
    response.writeHead(known ? 304 : status, headers);
    response.end(isEmpty ? undefined : body);
  });
  const port = await listen(server);
  return {
    origin: `http://localhost:${port}`,
    takeSent: () => sent.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const NOTHING: Answer = { body: Buffer.from(''), headers: {} };

async function read(file: string, path: string, edit: (html: string) => string): Promise<Answer> {
  const type = typeOf(path);
  const packs = isText(type);
  const raw = readFileSync(file);
  const content = path.endsWith('.html') ? Buffer.from(edit(raw.toString())) : raw;
  const body = packs ? await pack(content) : content;
  return {
    body,
    headers: {
      ...headersOf(path),
      'content-type': contentType(type),
      'content-length': String(body.length),
      ...(packs ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
      'cache-control': path.startsWith('/assets/') ? CACHE_CONTROL.assets : CACHE_CONTROL.others,
      etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    },
  };
}
