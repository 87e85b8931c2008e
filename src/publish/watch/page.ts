import { createHash } from 'node:crypto';

import { JSDOM, VirtualConsole } from 'jsdom';

import { type Reader, Unreadable } from './reading.ts';
import { hasPhrase } from './words-in.ts';

/** What a page has besides its main text, wherever it stands. */
const ASIDE = 'script, style, noscript, template, svg, nav, aside, form';

/** The head and the foot of a page that does not say what its main text is. Those of an article are its own. */
const FRAME = 'body > header, body > footer';

/** A page with fewer words than this is an empty shell, an error or a question, and says nothing. */
const WORDS = 20;

/** A plain page: which phrases stand in its main text, and that text's hash as its version. */
export const page: Reader = {
  accept: 'text/html',
  read(text, { address, phrases }) {
    // Without a console of its own it complains about style sheets in ours.
    const { window } = new JSDOM(text, { virtualConsole: new VirtualConsole() });
    const { document } = window;
    const main = document.querySelector('main, [role="main"]') ?? document.body;
    for (const element of document.querySelectorAll(main === document.body ? `${ASIDE}, ${FRAME}` : ASIDE))
      element.remove();
    const said = (main.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    window.close();
    if (said.split(' ').length < WORDS) throw new Unreadable('next to no text');
    return {
      says: phrases
        .filter((phrase) => hasPhrase(said, phrase))
        .map((phrase) => ({ what: 'phrase', phrase, at: address })),
      version: createHash('sha256').update(said).digest('hex').slice(0, 8),
      upTo: null,
    };
  },
};
