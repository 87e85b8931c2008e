import { expect, test } from 'vitest';

import { writeHead } from './head.ts';

const page = {
  address: '/cast/lee-na-yeon/',
  route: '/cast/$characterId',
  data: { '@type': 'Person', name: '</script>' },
  name: 'Lee Na-yeon',
  previews: { season: 2, state: 'Not out', newest: null, finding: 'None' },
  picture: { address: '/preview.png', shows: { says: 'Not out', day: '30 November 2026' } },
};

test('a listed page says where it stands and what it is about', () => {
  const head = writeHead({ ...page, title: 'Lee Na-yeon · Roll Call', listed: true }, 'https://example.org');
  expect(head).toContain('<link rel="canonical" href="https://example.org/cast/lee-na-yeon/" />');
  expect(head).toContain('<meta property="og:title" content="Lee Na-yeon · Roll Call" />');
  expect(head).toMatch(/name="description" content="Lee Na-yeon in All of Us Are Dead:/);
  expect(head).toContain('"@context":"https://schema.org"');
});

test('what a fact says cannot end the block of linked data', () => {
  const head = writeHead({ ...page, title: 'Lee Na-yeon · Roll Call', listed: true }, 'https://example.org');
  expect(head.match(/<\/script>/g)).toHaveLength(1);
});

test('a page of somebody not met yet names nobody, not even by its address', () => {
  const head = writeHead(
    {
      ...page,
      title: 'Somebody you have not met yet · Roll Call',
      name: 'Somebody you have not met yet',
      listed: false,
    },
    'https://example.org',
  );
  expect(head).not.toMatch(/na-yeon|Na-yeon|schema\.org/);
});

test('a route that nobody described is not passed over', () => {
  const nowhere = { ...page, route: '/nowhere', title: 'Nowhere · Roll Call', listed: true };
  expect(() => writeHead(nowhere, 'https://example.org')).toThrow('/nowhere has no description');
});
