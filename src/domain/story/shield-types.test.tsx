import { expect, test } from 'vitest';

import { type Shown, Spoiler } from './shield.ts';

// `tsc` is the test here: each line below an expectation has to be refused, or the expectation itself is the error.

interface Props {
  readonly spoiler: Spoiler<string>;
  readonly shown: Shown<string>;
}

const careless = [
  // @ts-expect-error an unrevealed spoiler is no React child
  ({ spoiler }: Props) => <p>{spoiler}</p>,
  // @ts-expect-error nor an attribute
  ({ spoiler }: Props) => <p title={spoiler} />,
  // @ts-expect-error what may be hidden is no React child either
  ({ shown }: Props) => <p>{shown}</p>,
  // @ts-expect-error its value is out of reach until `hidden` has been asked
  ({ shown }: Props) => <p>{shown.value}</p>,
];

test('a component that prints a spoiler unrevealed does not compile', () => {
  expect(careless).toHaveLength(4);
});

test('the value is out of reach at run time too', () => {
  // @ts-expect-error there is no such property
  expect(new Spoiler('s1e7', 'secret').value).toBeUndefined();
});
