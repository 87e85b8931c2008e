import { extname } from 'node:path';

/** What is in a file, by its ending, for every kind that the site has. One table, since the tables of hosts differ. */
export const CONTENT_TYPES = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  txt: 'text/plain',
  ics: 'text/calendar',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  zip: 'application/zip',
} as const;

/** Whether files of a type are text, all of it in UTF-8: worth naming that, and worth packing. JSON is always UTF-8 and says nothing. */
export function isText(type: string): boolean {
  return /^text\/|xml$|json$/.test(type);
}

/** The type as it stands in a header. */
export function contentType(type: string): string {
  return isText(type) && !type.endsWith('json') ? `${type}; charset=utf-8` : type;
}

const TYPES = new Map<string, string>(Object.entries(CONTENT_TYPES).map(([ending, type]) => [`.${ending}`, type]));

/** The type of a file by its name, for hosts of our own. */
export function typeOf(file: string): string {
  return TYPES.get(extname(file)) ?? 'application/octet-stream';
}
