import type { HtmlTagDescriptor } from 'vite';

import { frameWords } from '#words/frame.ts';

import { under, underRoot } from './site-url.ts';
import { startFacts } from './start-facts.ts';
import { ICONS, paintIcon } from './web-app/icons.ts';
import { paintStartupImage, STARTUP_IMAGES } from './web-app/startup.ts';
import { webManifest } from './web-app/web-manifest.ts';

const MANIFEST = 'manifest.webmanifest';

/** What makes the built site an app to install, by path: the manifest of an edition. */
export function manifestFiles(facts: string): Record<string, string> {
  return { [MANIFEST]: `${JSON.stringify(webManifest(startFacts(facts).awaited.season), null, 2)}\n` };
}

/** And what it shows, by path: the icons, and what iOS wants beside them. All drawn here. */
export async function pictureFiles(): Promise<Record<string, Uint8Array>> {
  return {
    ...Object.fromEntries(await Promise.all(ICONS.map(async (icon) => [icon.file, await paintIcon(icon)]))),
    ...Object.fromEntries(
      await Promise.all(STARTUP_IMAGES.map(async (image) => [image.file, await paintStartupImage(image)])),
    ),
  };
}

/** What the head of every page says of it. */
export const WEB_APP_LINKS: readonly HtmlTagDescriptor[] = [
  link({ rel: 'manifest', href: under(MANIFEST) }),
  ...ICONS.filter(({ purpose }) => purpose === 'apple').map(({ file }) =>
    link({ rel: 'apple-touch-icon', href: underRoot(file) }),
  ),
  meta('mobile-web-app-capable', 'yes'),
  // iOS shows its startup images only to those who say it in its own words.
  meta('apple-mobile-web-app-capable', 'yes'),
  meta('apple-mobile-web-app-title', frameWords.appName),
  ...STARTUP_IMAGES.map(({ file, media }) => link({ rel: 'apple-touch-startup-image', media, href: underRoot(file) })),
];

function link(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'head' };
}

function meta(name: string, content: string): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { name, content }, injectTo: 'head' };
}
