// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';

import type { Prediction } from '#domain/status/predictions.ts';

import { SlopeChart } from './SlopeChart.tsx';

afterEach(cleanup);

const TODAY = 20_000;
const prediction = (id: string, said: number, outcome: Prediction['outcome']): Prediction => ({
  id,
  said: TODAY - 900 + said,
  named: outcome === 'open' ? TODAY + 50 : TODAY - 200,
  outcome,
  ruledOut: outcome === 'right',
  by: outcome === 'wrong' ? said : 0,
});
const PREDICTIONS = [
  prediction('first', 1, 'wrong'),
  prediction('second', 300, 'right'),
  prediction('third', 500, 'open'),
];

function draw() {
  const onOpen = vi.fn<(id: string) => void>();
  render(
    <SlopeChart
      predictions={PREDICTIONS}
      worst={PREDICTIONS.slice(0, 1)}
      line={{ kind: 'now', range: { first: TODAY, last: TODAY }, fresh: true }}
      today={TODAY}
      speak={(id) => `the ${id} one`}
      onOpen={onOpen}
    />,
  );
  return { onOpen, user: userEvent.setup() };
}
const said = () => screen.getByRole('status').textContent;

test('it is one tab stop; the arrow keys walk by date, one line each, and Enter opens what was spoken', async () => {
  const { onOpen, user } = draw();
  expect(said()).toBe('Each mark is one prediction. Choose one to read it.');
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('application'));
  expect(said()).toBe('the first one');
  await user.keyboard('{ArrowRight}');
  expect(said()).toBe('the second one');
  await user.keyboard('{End}{ArrowRight}');
  expect(said()).toBe('the third one');
  await user.keyboard('{ArrowLeft}{Enter}');
  expect(onOpen.mock.calls).toEqual([['second']]);
  await user.keyboard('{Home}{ArrowLeft} ');
  expect(onOpen.mock.lastCall).toEqual(['first']);
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

test('it is an image that says what is in it, and below it stands how many there are of each', () => {
  draw();
  // No styles apply here, so both drawings are seen.
  for (const image of screen.getAllByRole('img'))
    expect(image.getAttribute('aria-label')).toContain('1 wrong, 1 right, 1 still open.');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '1 wrong',
    '1 right (said “not then”)',
    '1 still open',
  ]);
});

test('it is drawn once and stands there the next time', () => {
  draw();
  cleanup();
  draw();
  expect(document.querySelector('.animate-appear')).toBeNull();
});
