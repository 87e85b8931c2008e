import { EDITION, EDITIONS } from '#i18n/editions.ts';

/** What a program finds in its environment. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Where a site is to stand. */
interface SiteAddress {
  /** Its address without a slash at the end: `https://name.example/roll-call`. */
  readonly site: string;
  /** The path of it, between slashes: `/roll-call/`, or `/`. */
  readonly base: string;
}

/** How the address of an edition begins, or might, as the first part of its path: no copy of the site may stand there. */
const RESERVED: ReadonlySet<string> = new Set(EDITIONS.map(({ language }) => language.toLowerCase()));

const LOCALHOST = 'http://localhost:4173';

/** Hosts that build the site themselves: by what they sign their environment, and where in it they say the address. */
const HOSTS = [
  { sign: 'NETLIFY', value: 'true', address: 'URL' },
  { sign: 'CF_PAGES', value: '1', address: 'CF_PAGES_URL' },
] as const;

/** The variable that says where the site is to stand: `SITE_URL`, or that of the host that builds it; undefined where none does. */
export function namedIn(env: Environment): string | undefined {
  const { address } = HOSTS.find(({ sign, value }) => env[sign] === value) ?? {};
  return ['SITE_URL', address].find((name) => name !== undefined && (env[name] ?? '') !== '');
}

/**
 * Reads an address that somebody has named in a variable. Under its path every page, file and worker of the site has its address, so
 * nothing may stand in it that a host, a matcher or a cache reads in another way. @throws {Error} one line that says what to write.
 */
export function readSiteAddress(text: string, variable = 'SITE_URL'): SiteAddress {
  const refuse = (why: string) =>
    new Error(
      `${variable} is "${text}", ${why}; write it as https://name.example/ or, under a path, https://name.example/roll-call/.`,
    );
  const [, host = '', path = ''] = /^https?:\/\/([^/?#\\]+)([^?#]*)/i.exec(text) ?? [];
  if (host === '' || !URL.canParse(text)) throw refuse('which is no address that begins with http:// or https://');
  if (host.includes('@')) throw refuse('which names a user');
  if (text.includes('?')) throw refuse('which has a query');
  if (text.includes('#')) throw refuse('which has a hash');
  const parts = path.replace(/^\//, '').replace(/\/+$/, '').split('/');
  const [first = ''] = parts;
  if (parts.some((part) => part.startsWith('.'))) throw refuse('which has a part that begins with a dot');
  if (path.replaceAll('/', '') !== '' && parts.some((part) => !/^[\w.~-]+$/.test(part)))
    throw refuse('of whose path each part has to be of letters from a to z, digits, and - . _ ~');
  if (RESERVED.has(first.toLowerCase())) throw refuse(`and /${first}/ is where an edition of the site stands`);
  const base = first === '' ? '/' : `/${parts.join('/')}/`;
  return { site: new URL(text).origin + base.slice(0, -1), base };
}

/** Ends the program with one line where it is told what it cannot do: the reader wants no trace of ours. */
function orEnd<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(1);
  }
}

const address = orEnd(() => readSiteAddress(process.env['SITE_URL'] || LOCALHOST));

/** Where all editions of the site will stand, without a slash at the end. */
export const WHOLE_SITE = address.site;

/** The path that all editions will stand under, between slashes. */
export const ROOT = address.base;

/** Where this edition will stand, without a slash at the end: canonical addresses, link previews, feeds and calendars have to be whole. */
export const SITE = `${WHOLE_SITE}/${EDITION.path}`.replace(/\/$/, '');

/**
 * The path that this edition will stand under, between slashes. Everything that its build writes has its addresses below it; the app
 * itself asks `import.meta.env.BASE_URL`, which the build sets to this.
 */
export const BASE = ROOT + EDITION.path;

/** The path of a file or page of this edition under its base: `/feed.atom` is `/roll-call/feed.atom` below `/roll-call/`. */
export const under = (path: string, base = BASE): string => base + path.replace(/^\//, '');

/** The same of what all editions have in common: facts, icons, what hosts are told. */
export const underRoot = (path: string): string => under(path, ROOT);
