// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { Dropdown } from './Dropdown.tsx';

afterEach(cleanup);

test('it closes when the focus goes elsewhere, and stays open while it is inside', () => {
  render(
    <>
      <Dropdown summary="You are at" summaryClass="" panelClass="">
        <button type="button">inside</button>
      </Dropdown>
      <button type="button">outside</button>
    </>,
  );
  const details = screen.getByRole('group');
  if (!(details instanceof HTMLDetailsElement)) throw new Error('A <details> is expected.');
  details.open = true;
  screen.getByText('inside').focus();
  expect(details.open).toBe(true);
  screen.getByText('outside').focus();
  expect(details.open).toBe(false);
  expect(document.activeElement).toBe(screen.getByText('outside'));
});

test('Escape closes what has just been opened, before the browser reports the opening', () => {
  render(
    <Dropdown summary="You are at" summaryClass="" panelClass="">
      How far are you?
    </Dropdown>,
  );
  const details = screen.getByRole('group');
  if (!(details instanceof HTMLDetailsElement)) throw new Error('A <details> is expected.');
  // The browser opens at once and fires `toggle` a task later.
  details.open = true;
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(details.open).toBe(false);
});
