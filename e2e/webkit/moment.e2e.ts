import { expect, test } from './webkit-test.ts';

const main = { role: 'main' };
const roll = { role: 'region', name: 'Calling the roll' };

test.describe('in the middle of the season', () => {
  test.use({ horizon: 's1e5' });

  test('an episode that is watched calls the roll in the place of its envelope', async ({ visitor }) => {
    await visitor.go('/episodes/6/');
    await visitor.sees({ text: 'until you’ve watched it', in: main });
    await visitor.press({ role: 'button', name: 'I’ve watched episode 6', in: main });
    await visitor.sees({ role: 'heading', name: 'Calling the roll', in: roll });
    expect(await visitor.evaluate(() => document.activeElement?.textContent)).toBe('Calling the roll');
    await visitor.sees({ text: /on the register\. \d+ answers?\.$/, in: roll });
    await visitor.sees({ role: 'listitem', in: roll });
    await visitor.press({ role: 'link', name: 'Next: episode 7', in: roll });
    await visitor.sees({ role: 'heading', name: 'Episode 7' });
    await visitor.back();
    await visitor.sees({ text: /^Watched on/, in: main });
    await visitor.misses(roll);
  });

  test('an envelope is opened anyway, and sealed again', async ({ visitor }) => {
    await visitor.go('/episodes/6/');
    await visitor.press({ role: 'button', name: 'Open it anyway', in: main });
    await visitor.press({ role: 'button', name: 'Open it', in: main });
    await visitor.sees({ role: 'heading', name: 'What happens', in: main });
    await visitor.press({ role: 'button', name: 'Seal it again', in: main });
    await visitor.misses({ role: 'heading', name: 'What happens', in: main });
    await visitor.sees({ text: 'until you’ve watched it', in: main });
  });
});
