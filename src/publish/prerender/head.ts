import { PREVIEW_SIZE } from '#publish/pictures/link-preview.ts';
import { descriptions } from '#words/descriptions.ts';
import { frameWords } from '#words/frame.ts';
import { linkPreviewWords } from '#words/link-preview.ts';
import { LOCALE } from '#words/locale.ts';

/** A page whose head is to be written. */
export interface HeadOf {
  readonly address: string;
  /** The route's id: `/status/`, `/cast/$characterId`. */
  readonly route: string;
  /** The whole title, with the name of the app in it, as HTML. */
  readonly title: string;
  /** The title without the name of the app, as HTML. */
  readonly name: string;
  /** The awaited season. */
  readonly season: number;
  /** Whether the page is to be found by others: one that may not name its person yet is not. */
  readonly listed: boolean;
  readonly data: object | undefined;
  /** The address of the picture for link previews. */
  readonly picture: string;
}

/**
 * What stands in the head for everybody but the visitor: description, canonical address, link preview, linked data. `site` is the
 * origin, without a slash at the end. @throws {Error} where nobody has described the route.
 */
export function writeHead(page: HeadOf, site: string): string {
  const { address, route, title, name, season, listed, data, picture } = page;
  if (!isDescribed(route)) throw new Error(`The route ${route} has no description among the descriptions.`);
  const description = descriptions[route](name, season);
  const url = `${site}${address}`;
  return [
    tag('name', 'description', description),
    tag('property', 'og:type', route === '/cast/$characterId' ? 'profile' : 'website'),
    tag('property', 'og:site_name', frameWords.appName),
    tag('property', 'og:locale', LOCALE.replace('-', '_')),
    tag('property', 'og:title', title),
    tag('property', 'og:description', description),
    tag('property', 'og:image', `${site}${picture}`),
    tag('property', 'og:image:type', 'image/png'),
    tag('property', 'og:image:width', String(PREVIEW_SIZE.width)),
    tag('property', 'og:image:height', String(PREVIEW_SIZE.height)),
    tag('property', 'og:image:alt', linkPreviewWords.pictureOf(listed ? name : frameWords.appName)),
    tag('name', 'twitter:card', 'summary_large_image'),
    // The address of somebody not met yet names them.
    ...(listed ? [`<link rel="canonical" href="${url}" />`, tag('property', 'og:url', url)] : []),
    ...(listed && data !== undefined ? [linked({ '@context': 'https://schema.org', ...data })] : []),
  ].join('\n    ');
}

function isDescribed(route: string): route is keyof typeof descriptions {
  return route in descriptions;
}

function tag(attribute: 'name' | 'property', key: string, content: string): string {
  return `<meta ${attribute}="${key}" content="${content}" />`;
}

/** A data block: nothing runs it. What could end it early is written as an escape. */
function linked(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
