import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

import { freePort } from './listen.ts';

/** A server of one of the kinds that we write files for. */
export interface RealHost {
  readonly origin: string;
  /** How it packs what it sends to whoever takes brotli and gzip. */
  readonly packing: 'br' | 'gzip';
  stop(): Promise<void>;
}

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** How nginx is to be started besides. */
interface NginxOptions {
  /** Without anything that the build wrote for it: what nginx does by itself with a folder of files. */
  readonly bare?: boolean;
  /** The one processor that it may use. */
  readonly core?: number;
  /** Writes a line for each answer into this file: status, bytes on the line with the headers, bytes of the body, address. */
  readonly log?: string;
}

/** Starts Debian's nginx with what the build wrote for it, in a folder of its own. `site`: the folder of the build. */
export async function startNginx(site: string, { bare = false, core, log }: NginxOptions = {}): Promise<RealHost> {
  const root = resolve(site);
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'roll-call-nginx-'));
  const packsBrotli = existsSync(BROTLI);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
${packsBrotli ? `load_module ${BROTLI};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  log_format told '$status $bytes_sent $body_bytes_sent $uri';
  access_log ${log === undefined ? 'off' : `${log} told`};
  ${temporary.join('\n  ')}
  server {
    listen localhost:${port};
    root ${root};
    ${bare ? '' : `${packsBrotli ? 'brotli_static on;' : ''} include ${root}/_hosts/nginx.conf;`}
  }
}
`,
  );
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  const packing = packsBrotli ? 'br' : 'gzip';
  return core === undefined
    ? start(findProgram('nginx'), args, port, folder, packing)
    : start('taskset', ['-c', String(core), findProgram('nginx'), ...args], port, folder, packing);
}

/** Starts Debian's Caddy with what the build wrote for it, without HTTPS. */
export async function startCaddy(site: string): Promise<RealHost> {
  const root = resolve(site);
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'roll-call-caddy-'));
  const config = join(folder, 'Caddyfile');
  writeFileSync(config, `{\n\tadmin off\n}\nimport ${root}/_hosts/Caddyfile\n`);
  return start(findProgram('caddy'), ['run', '--config', config, '--adapter', 'caddyfile'], port, folder, 'br', {
    SITE_ADDRESS: `http://localhost:${port}`,
    SITE_ROOT: root,
    // Where it would keep certificates.
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
  });
}

/** Where a program of Debian's is. @throws with the command that installs it. */
export function findProgram(name: string): string {
  const program = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin']
    .map((place) => join(place, name))
    .find((file) => existsSync(file));
  if (program === undefined)
    throw new Error(`This asks a real ${name}, and none is installed. Debian: sudo apt-get install ${name}`);
  return program;
}

async function start(
  program: string,
  args: readonly string[],
  port: number,
  folder: string,
  packing: RealHost['packing'],
  environment: Readonly<Record<string, string>> = {},
): Promise<RealHost> {
  const child = spawn(program, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const ended = new Promise<void>((done) => child.on('exit', () => done()));
  for (let tries = 0; ; tries++) {
    // One after the other, until somebody listens.
    // oxlint-disable-next-line no-await-in-loop
    if (await listens(port)) break;
    if (child.exitCode !== null || tries > 100) throw new Error(`${program} did not start: ${said}`);
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    origin: `http://localhost:${port}`,
    packing,
    stop: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, 'localhost', () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => done(false));
  });
}
