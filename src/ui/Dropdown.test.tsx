// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { Dropdown } from './Dropdown.tsx';

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
