import { SHARED_FILES } from './messages.ts';

interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

declare global {
  interface Window {
    /** Where an installed app may be opened with a file (https://wicg.github.io/web-app-launch/). */
    readonly launchQueue?: LaunchQueue;
  }
}

/** Hands over the files that the app was opened with, or that came by the share sheet. */
export function watchArrivingFiles(onFiles: (files: readonly File[]) => void): void {
  const hand = (files: readonly File[]) => {
    if (files.length > 0) onFiles(files);
  };
  globalThis.window.launchQueue?.setConsumer(({ files = [] }) => {
    void Promise.allSettled(files.map((file) => file.getFile())).then((opened) =>
      hand(opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))),
    );
  });
  void takeShared().then(hand);
}

async function takeShared(): Promise<File[]> {
  try {
    if (!(await caches.has(SHARED_FILES))) return [];
    const cache = await caches.open(SHARED_FILES);
    const files = await Promise.all(
      (await cache.keys()).map(async (key) => {
        const blob = await (await cache.match(key))?.blob();
        const name = decodeURIComponent(new URL(key.url).pathname.split('/').at(-1) ?? '');
        return new File(blob === undefined ? [] : [blob], name);
      }),
    );
    await caches.delete(SHARED_FILES);
    return files;
  } catch {
    // This browser keeps nothing for us.
    return [];
  }
}
