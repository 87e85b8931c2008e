/**
 * What an address that somebody typed asks for: the path of a page or a file of the release, where the page really stands if
 * that is elsewhere, or nothing of ours.
 */
export function pagePath(path: string, isOwn: (path: string) => boolean): { path: string; moved: boolean } | undefined {
  if (isOwn(path)) return { path, moved: false };
  const page = `${path.replace(/\/index\.html$/, '').replace(/\/+$/, '')}/`;
  return isOwn(page) ? { path: page, moved: true } : undefined;
}
