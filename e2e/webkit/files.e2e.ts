import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { expect, test } from './webkit-test.ts';

/** The first one says in which order its dates are. */
const HISTORY = [
  'Title,Date',
  '"The Matrix","2/22/22"',
  ...[4, 3, 2, 1].map((n) => `"All of Us Are Dead: Season 1: Episode ${n}","2/${n}/22"`),
];

test('a history sets the place with one yes', async ({ visitor, folder }) => {
  const file = join(folder, 'NetflixViewingHistory.csv');
  writeFileSync(file, HISTORY.join('\r\n'));
  await visitor.go('/your-data/');
  await visitor.press({ text: 'Bring what you have watched' });
  await visitor.sees({ text: 'Choose files' });
  await visitor.give('input[type=file]', file);
  await visitor.sees({ role: 'heading', name: 'What this would change' });
  await visitor.sees({ text: '4 episodes of the show found.' });
  await visitor.sees({ text: 'From not started to episode 4.' });
  await visitor.press({ role: 'button', name: 'Apply' });
  await visitor.sees({ role: 'heading', name: 'Done' });
  await visitor.sees({ text: 'episode 4', in: { role: 'banner' } });
});

test.describe('after episode 9', () => {
  test.use({ horizon: 's1e9' });

  test('a backup is saved, and its address stands while a slow device still reads it', async ({ visitor, folder }) => {
    const saved = join(folder, 'saved');
    const files = () => readdirSync(saved).filter((name) => name.endsWith('.json'));
    await visitor.go('/your-data/');
    await visitor.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        const address = make(blob);
        document.documentElement.dataset['made'] = address;
        return address;
      };
    });
    await visitor.press({ text: 'Backup' });
    await visitor.press({ role: 'button', name: 'Download your data' });
    await expect.poll(files).toEqual(['roll-call.json']);
    expect(JSON.parse(readFileSync(join(saved, 'roll-call.json'), 'utf8'))).toMatchObject({ horizon: 's1e9' });
    await pause(5_000);
    await visitor.evaluate(() => {
      const link = document.createElement('a');
      link.href = document.documentElement.dataset['made'] ?? '';
      link.download = 'later.json';
      link.click();
    });
    await expect.poll(files).toEqual(['later.json', 'roll-call.json']);
    expect(readFileSync(join(saved, 'later.json'))).toEqual(readFileSync(join(saved, 'roll-call.json')));
  });
});
