import { createHash } from 'node:crypto';

import { INLINE } from './inline-script.ts';

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

/** What a host sends with every answer. One table, so that every kind of host sends the same. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': Object.entries(POLICY)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  // Facts, feeds and calendars are for programs on other sites too. Nobody is known here, so nothing is given away.
  'Access-Control-Allow-Origin': '*',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};
