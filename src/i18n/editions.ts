import { LANGUAGE } from '#words/locale.ts';

/** A language that the whole site can be read in. */
export interface Edition {
  /** As `lang` and `hreflang` say it. */
  readonly language: string;
  /** Under which path it stands, with a slash at the end: `ko/`; '' for the one at the root, which stands in for languages that there are none for. */
  readonly path: string;
  /** What it is called in itself. */
  readonly name: string;
}

/** Every edition, the one at the root first. */
export const EDITIONS: readonly [Edition, ...Edition[]] = [
  { language: 'en', path: '', name: 'English' },
  { language: 'ko', path: 'ko/', name: '한국어' },
  { language: 'es', path: 'es/', name: 'Español' },
  { language: 'pt-BR', path: 'pt-br/', name: 'Português (Brasil)' },
  { language: 'id', path: 'id/', name: 'Bahasa Indonesia' },
];

// The build puts it in (src/publish/editions/build-edition.ts): those that this site is built in.
declare const BUILT: typeof EDITIONS;

const KNOWN = typeof BUILT === 'undefined' ? EDITIONS : BUILT;

/** The one that this app, or this program, speaks: chosen when it is resolved (package.json, `imports`). */
export const EDITION: Edition = KNOWN.find(({ language }) => language === LANGUAGE) ?? KNOWN[0];

/** The editions that the site is built in: what one of them leads to. Elsewhere there is one. */
export const BUILT_EDITIONS: readonly Edition[] = typeof BUILT === 'undefined' ? [EDITION] : KNOWN;

/** The edition that is asked for at a path, where `page` is the path of the same page in this one; undefined where it is no other. */
export function editionAsked(path: string, page: string | undefined): Edition | undefined {
  if (!page) return undefined;
  const address = page.slice(import.meta.env.BASE_URL.length);
  return BUILT_EDITIONS.find((one) => one !== EDITION && path === import.meta.env.ROOT_URL + one.path + address);
}

/** The languages in which an address can be read, and where; `x-default` is for all others. None where there is one edition alone. */
export function alternatesOf(address: string, site: string): { readonly hreflang: string; readonly href: string }[] {
  if (BUILT_EDITIONS.length === 1) return [];
  const hrefOf = (path: string) => `${site}/${path}${address.slice(1)}`;
  return [
    ...BUILT_EDITIONS.map(({ language, path }) => ({ hreflang: language, href: hrefOf(path) })),
    { hreflang: 'x-default', href: hrefOf('') },
  ];
}
