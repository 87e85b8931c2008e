import { createHash } from 'node:crypto';

import { EDITIONS } from '#i18n/editions.ts';

import { INLINE } from './inline/inline-script.ts';

const hash = createHash('sha256').update(INLINE).digest('base64');

/**
 * The one Content-Security-Policy of every page (https://www.w3.org/TR/CSP3/): everything comes from this site, nothing runs
 * but its own files and the one constant inline script, and no text becomes code (https://www.w3.org/TR/trusted-types/).
 */
const POLICY = {
  'default-src': "'none'",
  'script-src': `'self' 'sha256-${hash}'`,
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // The name under which the app admits the worker's address (src/pwa/script-address.ts).
  'trusted-types': 'roll-call',
};

const written = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');

/**
 * The policy as it stands in each page, for hosts that send no headers: without `frame-ancestors`, which browsers take from a header alone
 * (https://www.w3.org/TR/CSP3/#meta-element).
 */
export const PAGE_POLICY = written(
  Object.fromEntries(Object.entries(POLICY).filter(([directive]) => directive !== 'frame-ancestors')),
);

/**
 * What a host sends with every answer, open or closed. One table, so that every kind of host sends the same. `ROLL_CALL_HSTS=on` at the build adds
 * that browsers insist on HTTPS (RFC 6797) for two years.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': written(POLICY),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  // Whoever hosts a copy answers for their own domain: it is locked to HTTPS only where they ask for that, and never beyond this host.
  ...(process.env['ROLL_CALL_HSTS'] === 'on' ? { 'Strict-Transport-Security': 'max-age=63072000' } : {}),
};

const OPEN = ['data/', 'now.svg', 'feed.atom', 'feed.json', 'calendar.ics', 'calendar-window.ics'];

/** Facts, what widgets show, feeds and calendars are for other sites too, in every edition: paths of files, or a folder with its slash at the end. */
export const OPEN_PATHS: readonly string[] = EDITIONS.flatMap(({ path }) => OPEN.map((own) => `/${path}${own}`));

/**
 * What is sent besides with what stands in an open path: programs may read it and pages show it, under `require-corp` too
 * (https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header). Nobody is known here, so nothing is given away.
 */
export const OPEN_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** What is sent besides with everything else. Never with an open path: of two policies for one file browsers obey neither. */
export const CLOSED_HEADERS: Readonly<Record<string, string>> = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/** Whether a path is open to other sites. */
export function isOpen(path: string): boolean {
  return OPEN_PATHS.some((open) => (open.endsWith('/') ? path.startsWith(open) : path === open));
}

/** The headers of one answer, by the path that was asked for. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  return { ...SECURITY_HEADERS, ...(isOpen(path) ? OPEN_HEADERS : CLOSED_HEADERS) };
}
