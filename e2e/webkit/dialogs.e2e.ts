import { expect, test } from './webkit-test.ts';

test.use({ horizon: 's1e3' });

const mark = { role: 'button', name: 'episode 2, Yoon I-sak: Turned' };
const slip = { role: 'dialog', name: 'episode 2, Yoon I-sak: Turned' };

for (const width of [390, 1000])
  test.describe(`${width} wide`, () => {
    test.use({ size: { width, height: 800 } });

    test('a mark opens what it rests on; Escape, its button and a press beside it close it', async ({ visitor }) => {
      await visitor.go('/cast/roll-call/');
      for (const close of [
        () => visitor.key('Escape'),
        () => visitor.press({ role: 'button', name: 'Close', in: slip }),
        () => visitor.pressAt(width / 2, 20),
      ]) {
        await visitor.press(mark);
        await visitor.sees({ text: 'Infected.', in: slip });
        await visitor.press({ text: /^\d+ sources?$/, in: slip });
        await visitor.sees({ role: 'listitem', in: slip });
        await close();
        await visitor.misses(slip);
        expect(await visitor.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(mark.name);
      }
    });
  });

test.describe('on a desk', () => {
  test.use({ size: { width: 1000, height: 800 } });

  test('a press beside the search closes it', async ({ visitor }) => {
    const dialog = { role: 'dialog', name: 'Search' };
    await visitor.go('/');
    await visitor.press({ role: 'button', name: 'Search', in: { role: 'banner' } });
    await visitor.sees(dialog);
    await visitor.pressAt(10, 400);
    await visitor.misses(dialog);
  });
});
