import { expect, test } from 'vitest';

import { cutLists, parsePage, signsOf, surfacesOf, translatable, unmarkedHangul } from './page.ts';

const HTML =
  '<div class="a"><main><h1 title="So &amp; so">Roll<!-- --> call</h1><p>42<!-- --> people, <b>“x”</b><br/>and <a href="/cast/">more</a></p>' +
  '<ol><li aria-setsize="3">one <span aria-label="two">2</span></li><li>&lt;three&gt;</li></ol><input value="x"/></main></div>';

test('reads a page as somebody reads it: values side by side as one, a line per block and link', () => {
  expect(surfacesOf('So &amp; so', parsePage(HTML), 'x')).toEqual({
    title: 'So & so',
    text: '\nRoll call\n42 people,  “” and \nmore\none  2\n<three>',
    attributes: ['title=So & so', 'aria-setsize=3', 'aria-label=two'],
    links: ['/cast/'],
  });
});

test('reads its signs, and that a list is cut short', () => {
  const page = parsePage(HTML);
  expect(signsOf('/cast/', page)).toMatchObject({ cards: [['two'], []], columns: 0, steps: 2, path: '/cast/' });
  expect(cutLists(page)).toEqual(['a list holds 2 of 3']);
});

test('finds Hangul that nothing around it marks as Korean, in drawings too', () => {
  const marked = '<p>On-jo <span lang="ko">남온조</span></p><svg lang="ko"><text>효산</text></svg>';
  expect(unmarkedHangul(parsePage(marked))).toEqual([]);
  const plain = '<p lang="en">On-jo (남온조)</p><svg><text>효산</text></svg>';
  expect(unmarkedHangul(parsePage(plain))).toEqual(['On-jo (남온조)', '효산']);
});

test('finds names and Hangul that what translates pages would not leave alone', () => {
  const html = '<p>Nam On-jo</p><p>So Nam On-jo goes</p><p translate="no">Nam On-jo <b>남온조</b></p><i>남온조</i>';
  expect(translatable(parsePage(html), new Set(['Nam On-jo']))).toEqual(['Nam On-jo', '남온조']);
});

test('what is not written as React writes it is refused', () => {
  expect(() => parsePage('<p><b>x</p>')).toThrow('A page closes p where nothing of that name is open.');
  expect(() => parsePage('<p>x')).toThrow('A page leaves p open.');
});
