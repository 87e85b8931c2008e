import { openDataWords as words } from '#words/open-data.ts';

type Whole = (address: string) => string;

/** HTML that shows the picture on any page. `whole` makes an address of the site a whole one. */
export function pictureRecipe(whole: Whole): string {
  return `<a href="${whole('/')}">
  <img src="${whole('/now.svg')}" width="480" height="240" alt="${words.pictureAlt}">
</a>`;
}

/** A command that says the headline, the days left on the calendar of whoever asks, and whether the file has outlived itself. */
export function terminalRecipe(whole: Whole): string {
  return `curl -s ${whole('/data/v1/now.json')} | jq -r '
  def day: strflocaltime("%Y-%m-%d") | strptime("%Y-%m-%d") | mktime / 86400;
  .headline,
  (.release.instant // empty | (fromdate | day) - (now | day) | select(. > 0) | "D-\\(.)"),
  (.validUntil // empty | select(fromdate <= now) | "${words.mayBeOtherwise}")'`;
}
