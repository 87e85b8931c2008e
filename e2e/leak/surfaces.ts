import type { Page } from '@playwright/test';

/** Everything of a page that could tell something: by surface, in the page's own words. */
export interface Surfaces {
  readonly title: string;
  /** All text, shown or not, a line per block or link. */
  readonly text: string;
  readonly attributes: readonly string[];
  readonly links: readonly string[];
  readonly storage: readonly string[];
  readonly history: string;
  /** Names and descriptions as assistive technology is told them. */
  readonly accessibility: string;
}

/** Reads every surface of the page as it stands. The raw data files in caches are no surface. */
export async function readSurfaces(page: Page): Promise<Surfaces> {
  // What the visitor typed into a search field is theirs, and they know it. The dialog repeats it in quotation marks.
  const field = page.getByRole('dialog').getByRole('combobox');
  const typed = [new URL(page.url()).searchParams.get('q') ?? ''];
  if (await field.isVisible()) typed.push(await field.inputValue());
  const unquoted = (text: string) => typed.reduce((rest, own) => rest.replaceAll(`“${own}”`, '“”'), text);
  const tree = await page.locator('body').ariaSnapshot();
  const accessibility = unquoted(tree).replaceAll(
    /^(\s*- (?:searchbox|combobox "Search people[^"]*").*?): .*$/gm,
    '$1',
  );
  const surfaces = await page.evaluate(() => {
    // What repeats the address that the visitor is at anyway, or only styles.
    const NO_SURFACE = ['class', 'href', 'data-address'];
    const BLOCKS =
      'a,p,li,h1,h2,h3,h4,dt,dd,td,th,button,option,summary,caption,label,figcaption,title,script,style,div,section';
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    let text = '';
    let block: Element | null | undefined = null;
    while (walker.nextNode()) {
      const around = walker.currentNode.parentElement?.closest(BLOCKS);
      text += `${around === block ? ' ' : '\n'}${walker.currentNode.textContent ?? ''}`;
      block = around;
    }
    const elements = [...document.querySelectorAll('*')];
    return {
      title: document.title,
      text,
      attributes: elements.flatMap((element) =>
        [...element.attributes].flatMap(({ name, value }) => (NO_SURFACE.includes(name) ? [] : [`${name}=${value}`])),
      ),
      links: elements.flatMap((element) => element.getAttribute('href') ?? []),
      storage: [localStorage, sessionStorage].flatMap((storage) =>
        Object.entries(storage).map(([key, value]) => `${key} ${String(value)}`),
      ),
      history: JSON.stringify(history.state),
    };
  });
  const attributes = surfaces.attributes.filter((attribute) => !typed.some((own) => attribute === `value=${own}`));
  return { ...surfaces, text: unquoted(surfaces.text), attributes, accessibility };
}
