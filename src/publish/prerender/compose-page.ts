/** What the build knows of a page. Text is HTML. */
export interface ComposedPage {
  /** The address that the page is written for, or '' where it answers many: the app takes over only its own. */
  readonly path: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** The release that it belongs to, or '' where no worker keeps it. */
  readonly release: string;
  /** What the app consists of and what it will ask for (src/publish/inline/boot.ts). */
  readonly boot: string;
  readonly title: string;
  readonly listed: boolean;
  /** The rest of the head. */
  readonly about: string;
  readonly body: string;
  readonly noScript: string;
}

/** Puts a page into what Vite made of index.html. The app's script goes: the inline one starts it, after the page is painted. */
export function composePage(template: string, page: ComposedPage): string {
  const head = [
    `<meta name="boot" content="${page.boot}" />`,
    ...(page.release === '' ? [] : [`<meta name="release" content="${page.release}" />`]),
    `<title>${page.title}</title>`,
    ...(page.listed ? [] : ['<meta name="robots" content="noindex"/>']),
    page.about,
  ].filter(Boolean);
  return template
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replaceAll(/\s*<link rel="modulepreload"[^>]*>/g, '')
    .replace('<meta name="viewport"', (rest) => [...head, rest].join('\n    '))
    .replace('<!-- noscript -->', () => `<noscript>${page.noScript}</noscript>`)
    .replace(
      '<div id="app"></div>',
      () => `<div id="app" data-path="${page.path}" data-prerendered-at="${page.at}">${page.body}</div>`,
    );
}
