import { openDataWords as words } from '#words/open-data.ts';

/** HTML that shows the picture on any page. `origin` is where the site stands, without a slash at the end. */
export function pictureRecipe(origin: string): string {
  return `<a href="${origin}/">
  <img src="${origin}/now.svg" width="480" height="240" alt="${words.pictureAlt}">
</a>`;
}

/** A command that says the headline, the days left on the calendar of whoever asks, and whether the file has outlived itself. */
export function terminalRecipe(origin: string): string {
  return `curl -s ${origin}/data/v1/now.json | jq -r '
  def day: strflocaltime("%Y-%m-%d") | strptime("%Y-%m-%d") | mktime / 86400;
  .headline,
  (.release.instant // empty | (fromdate | day) - (now | day) | select(. > 0) | "D-\\(.)"),
  (.validUntil // empty | select(fromdate <= now) | "${words.mayBeOtherwise}")'`;
}
