import { SHARE_TARGET } from '#domain/import/share-target.ts';
import { readThemes } from '#publish/pictures/tokens.ts';
import { under, underRoot } from '#publish/site-url.ts';
import { frameWords } from '#words/frame.ts';
import { installWords } from '#words/install.ts';
import { LOCALE } from '#words/locale.ts';

import { ICONS } from './icons.ts';
import { SCREENSHOTS } from './screenshots.ts';

/** The files that a history may come in. */
const HISTORIES = {
  'text/csv': ['.csv'],
  'application/json': ['.json'],
  'application/zip': ['.zip'],
} as const;

/** What a device is told of the app that it may install, while a season is awaited (https://www.w3.org/TR/appmanifest/). */
export function webManifest(season: number): object {
  const { appName, pages } = frameWords;
  const ground = readThemes().board('board');
  return {
    // For good: an app with another id is another app.
    id: underRoot('/'),
    name: appName,
    short_name: appName,
    description: installWords.description(season),
    lang: LOCALE,
    start_url: under('/'),
    scope: underRoot('/'),
    display: 'standalone',
    background_color: ground,
    theme_color: ground,
    categories: ['entertainment'],
    icons: [
      { src: underRoot('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...ICONS.filter(({ purpose }) => purpose !== 'apple').map(({ file, size, purpose }) => ({
        src: underRoot(file),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ],
    screenshots: SCREENSHOTS.map(({ file, page, form, width, height, scale }) => ({
      src: underRoot(file),
      sizes: `${width * scale}x${height * scale}`,
      type: 'image/webp',
      form_factor: form,
      label: pages[page],
    })),
    share_target: {
      action: under(SHARE_TARGET.path),
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        files: [
          {
            name: SHARE_TARGET.field,
            accept: [...Object.keys(HISTORIES), ...Object.values(HISTORIES).flat(), 'text/plain'],
          },
        ],
      },
    },
    file_handlers: [{ action: under(SHARE_TARGET.path), accept: HISTORIES }],
    shortcuts: [
      { name: pages.countdown, url: under('/countdown/') },
      { name: pages.status, url: under('/status/') },
      // The same address for everybody; the one bright row on it is the visitor's own next episode.
      { name: installWords.continueWatching, url: under('/episodes/') },
    ],
  };
}
