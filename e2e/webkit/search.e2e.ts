import { expect, test } from './webkit-test.ts';

const dialog = { role: 'dialog', name: 'Search' };

for (const width of [390, 640, 1280])
  test.describe(`${width} wide`, () => {
    test.use({ size: { width, height: 800 } });

    test('what is found can be seen, and the one that is chosen opens', async ({ visitor }) => {
      await visitor.go('/');
      await visitor.press({ role: 'button', name: 'Search', in: { role: 'banner' } });
      await visitor.sees(dialog);
      await visitor.type('onjo');
      const hit = { role: 'option', name: /Nam On-jo/, in: dialog };
      await visitor.sees(hit);
      await visitor.press(hit);
      await visitor.sees({ role: 'heading', name: /Nam On-jo/ });
      await visitor.misses(dialog);
      expect(await visitor.address()).toBe('/cast/nam-on-jo/');
    });

    test('a question is answered in sight', async ({ visitor }) => {
      await visitor.go('/');
      await visitor.press({ role: 'button', name: 'Search', in: { role: 'banner' } });
      await visitor.press({ role: 'button', name: 'Is it out?', in: dialog });
      await visitor.sees({ text: 'Not as far as we know.', in: { role: 'region', name: 'Answer', in: dialog } });
      await visitor.key('ArrowDown');
      await visitor.sees({ role: 'option', in: dialog });
      await visitor.key('Escape');
      await visitor.misses(dialog);
    });
  });
