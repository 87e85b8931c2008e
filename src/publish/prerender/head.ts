import { alternatesOf } from '#i18n/editions.ts';
import { type LinkPreview, PREVIEW_SIZE } from '#publish/pictures/link-preview.ts';
import { descriptions } from '#words/descriptions.ts';
import { frameWords } from '#words/frame.ts';
import { linkPreviewWords } from '#words/link-preview.ts';
import { LOCALE } from '#words/locale.ts';

import type { LinkPreviews } from './link-previews.ts';

/** A page whose head is to be written. */
export interface HeadOf {
  readonly address: string;
  /** The route's id: `/status/`, `/cast/$characterId`. */
  readonly route: string;
  /** The whole title, with the name of the app in it, as HTML. */
  readonly title: string;
  /** The title without the name of the app, as HTML. */
  readonly name: string;
  /** Whether the page is to be found by others: one that may not name its person yet is not. */
  readonly listed: boolean;
  readonly data: object | undefined;
  /** What the build knows of the state, for the description. */
  readonly previews: Pick<LinkPreviews, 'state' | 'newest' | 'finding' | 'season'>;
  /** The picture for link previews: its address, and what it shows. */
  readonly picture: { readonly address: string; readonly shows: Pick<LinkPreview, 'says' | 'day'> | undefined };
}

/**
 * What stands in the head for everybody but the visitor: description, canonical address, link preview, linked data. `site` is the
 * address of the edition, `wholeSite` that of all of them, both without a slash at the end. @throws {Error} where nobody has described the route.
 */
export function writeHead(page: HeadOf, site: string, wholeSite = site): string {
  const { address, route, title, name, listed, data, previews, picture } = page;
  const { shows = { says: frameWords.appName, day: '' } } = picture;
  if (!isDescribed(route)) throw new Error(`The route ${route} has no description among the descriptions.`);
  const description = descriptions[route](name, {
    ...previews,
    state: escape(previews.state),
    finding: escape(previews.finding),
  });
  const url = `${site}${address}`;
  return [
    tag('name', 'description', description),
    tag('property', 'og:type', route === '/cast/$characterId' ? 'profile' : 'website'),
    tag('property', 'og:site_name', frameWords.appName),
    tag('property', 'og:locale', LOCALE.replace('-', '_')),
    tag('property', 'og:title', title),
    tag('property', 'og:description', description),
    tag('property', 'og:image', `${site}${picture.address}`),
    tag('property', 'og:image:type', 'image/png'),
    tag('property', 'og:image:width', String(PREVIEW_SIZE.width)),
    tag('property', 'og:image:height', String(PREVIEW_SIZE.height)),
    tag('property', 'og:image:alt', linkPreviewWords.pictureOf(escape(shows.says), shows.day)),
    tag('name', 'twitter:card', 'summary_large_image'),
    // The address of somebody not met yet names them.
    ...(listed
      ? [
          `<link rel="canonical" href="${url}" />`,
          ...alternatesOf(address, wholeSite).map(
            ({ hreflang, href }) => `<link rel="alternate" hreflang="${hreflang}" href="${href}" />`,
          ),
          tag('property', 'og:url', url),
        ]
      : []),
    ...(listed && data !== undefined ? [linked({ '@context': 'https://schema.org', ...data })] : []),
  ].join('\n    ');
}

function isDescribed(route: string): route is keyof typeof descriptions {
  return route in descriptions;
}

/** Text as HTML, in an attribute too. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function tag(attribute: 'name' | 'property', key: string, content: string): string {
  return `<meta ${attribute}="${key}" content="${content}" />`;
}

/** A data block: nothing runs it. What could end it early is written as an escape. */
function linked(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
