import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { createView, shield } from '#domain/story/shield.ts';
import { read, STORY } from '#mocks/fixture-facts.ts';

import { Portrait } from './Portrait.tsx';
import { PortraitsProvider } from './PortraitsProvider.tsx';

const { portraits } = shield(createView(STORY, 's2-news'), read('portraits'));

const markupOf = (person: string, size: 34 | 104 | 152) =>
  renderToStaticMarkup(
    <PortraitsProvider portraits={portraits}>
      <Portrait person={person} size={size} />
    </PortraitsProvider>,
  );

test('a portrait is told to nobody, and needs no id, style or mask', () => {
  for (const { id } of portraits) {
    const markup = markupOf(id, 104);
    expect(markup).toMatch(/^<svg viewBox="0 0 96 96" aria-hidden="true" class="portrait size-26 /);
    expect(markup.match(/ (style|id|mask|clip-path|filter)=|url\(|<(?!\/?(svg|g|path)\b)\w+/g)).toBeNull();
  }
});

test('all of them together are about a kilobyte each', () => {
  const bytes = portraits.reduce((sum, { id }) => sum + markupOf(id, 104).length, 0);
  expect(bytes / portraits.length).toBeLessThan(1300);
});

test('a small one leaves fine lines out', () => {
  expect(markupOf('nam-so-ju', 152)).toContain('pt-strap');
  expect(markupOf('nam-so-ju', 34)).not.toMatch(/pt-(strap|light)/);
});

test('whoever has none, or has not been met, leaves an empty place of the same size', () => {
  expect(markupOf('nobody', 34)).toBe(
    '<svg viewBox="0 0 96 96" aria-hidden="true" class="portrait size-8.5 [--w:3.3px]"></svg>',
  );
});
