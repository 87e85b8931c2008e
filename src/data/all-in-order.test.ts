import { expect, test } from 'vitest';

import { allInOrder } from './all-in-order.ts';

const later = <Value>(ms: number, value: Value) => new Promise<Value>((done) => setTimeout(() => done(value), ms));
const failing = (ms: number, name: string) => later(ms, null).then(() => Promise.reject(new Error(name)));

test('the first failure in the list is named, though another came sooner', async () => {
  await expect(allInOrder([later(0, 1), failing(20, 'own'), failing(0, 'borrowed')])).rejects.toThrow('own');
});

test('what loaded comes back in its order', async () => {
  await expect(allInOrder([later(5, 'a'), later(0, 2)])).resolves.toEqual(['a', 2]);
});
