import type { Page } from '@playwright/test';

import { BLOCKS, type BrowserSurfaces, NO_SURFACE } from '#publish/leak/find-leaks.ts';

/** The browser's own accessibility tree: what each node is called, described as or worth. */
async function readTree(page: Page, typed: readonly string[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .flatMap(({ name, description, value }) => [name, description, value])
    .flatMap((one): unknown => one?.value ?? [])
    .filter((text) => typeof text === 'string')
    .filter((text) => text !== '' && !typed.includes(text));
}

/** Reads every surface of the page as it stands. The raw data files in caches are no surface. */
export async function readSurfaces(page: Page): Promise<BrowserSurfaces> {
  // What the visitor typed into a search field is theirs, and they know it. The dialog repeats it in quotation marks.
  const field = page.getByRole('dialog').getByRole('combobox');
  const typed = [new URL(page.url()).searchParams.get('q') ?? ''];
  if (await field.isVisible()) typed.push(await field.inputValue());
  const unquoted = (text: string) => typed.reduce((rest, own) => rest.replaceAll(`“${own}”`, '“”'), text);
  const accessibility = (await readTree(page, typed)).map(unquoted);
  const surfaces = await page.evaluate(
    ({ blocks, noSurface }) => {
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      let text = '';
      let block: Element | null | undefined = null;
      while (walker.nextNode()) {
        const around = walker.currentNode.parentElement?.closest(blocks);
        text += `${around === block ? ' ' : '\n'}${walker.currentNode.textContent ?? ''}`;
        block = around;
      }
      const elements = [...document.querySelectorAll('*')];
      return {
        title: document.title,
        text,
        attributes: elements.flatMap((element) =>
          [...element.attributes].flatMap(({ name, value }) => (noSurface.includes(name) ? [] : [`${name}=${value}`])),
        ),
        links: elements.flatMap((element) => element.getAttribute('href') ?? []),
        storage: [localStorage, sessionStorage].flatMap((storage) =>
          Object.entries(storage).map(([key, value]) => `${key} ${String(value)}`),
        ),
        history: JSON.stringify(history.state),
      };
    },
    { blocks: BLOCKS, noSurface: NO_SURFACE },
  );
  const attributes = surfaces.attributes.filter((attribute) => !typed.some((own) => attribute === `value=${own}`));
  return { ...surfaces, text: unquoted(surfaces.text), attributes, accessibility };
}
