import type { HtmlTagDescriptor, Plugin } from 'vite';

import { frameWords } from '#words/frame.ts';

import { FACTS } from './facts-folder.ts';
import { ICONS, paintIcon } from './install/icons.ts';
import { paintStartupImage, STARTUP_IMAGES } from './install/startup.ts';
import { webManifest } from './install/web-manifest.ts';
import { startFacts } from './start-facts.ts';

const MANIFEST = 'manifest.webmanifest';

/** What makes the built site an app to install: the manifest, the icons, and what iOS wants beside them. All drawn here. */
export function install(): Plugin {
  return {
    name: 'roll-call:install',
    apply: 'build',
    async generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit(MANIFEST, `${JSON.stringify(webManifest(startFacts(FACTS).awaited.season), null, 2)}\n`);
      await Promise.all([
        ...ICONS.map(async (icon) => emit(icon.file, await paintIcon(icon))),
        ...STARTUP_IMAGES.map(async (image) => emit(image.file, await paintStartupImage(image))),
      ]);
    },
    transformIndexHtml: () => [
      link({ rel: 'manifest', href: `/${MANIFEST}` }),
      ...ICONS.filter(({ purpose }) => purpose === 'apple').map(({ file }) =>
        link({ rel: 'apple-touch-icon', href: `/${file}` }),
      ),
      meta('mobile-web-app-capable', 'yes'),
      // iOS shows its startup images only to those who say it in its own words.
      meta('apple-mobile-web-app-capable', 'yes'),
      meta('apple-mobile-web-app-title', frameWords.appName),
      ...STARTUP_IMAGES.map(({ file, media }) => link({ rel: 'apple-touch-startup-image', media, href: `/${file}` })),
    ],
  };
}

function link(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'head' };
}

function meta(name: string, content: string): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { name, content }, injectTo: 'head' };
}
