import { type Response, type Stage, timeChange } from './stage.ts';

const FIELD = 'dialog [role=combobox]';
/** Everything that the dialog shows. */
const ANSWER = 'dialog';

/** What is measured: a text in the field, and what one more key makes of it. */
const STROKES = [
  { name: 'search: the first letter', from: '', to: 'o' },
  { name: 'search: one more letter', from: 'on-j', to: 'on-jo' },
  { name: 'search: one more Hangul letter', from: 'ㅇ', to: 'ㅇㅈ' },
] as const;

/** How long one keystroke in the search takes. */
export async function timeSearch(open: Stage, runs: number): Promise<Map<string, Response[]>> {
  const page = await open('/');
  await page.keyboard.press('/');
  await page.waitForSelector(FIELD);
  await page.waitForLoadState('networkidle');
  const times = new Map<string, Response[]>();
  for (const { name, from, to } of STROKES) {
    const own: Response[] = [];
    for (let run = 0; run < runs; run++) {
      await timeChange(page, FIELD, from, ANSWER);
      // Longer than the pause after which a screen reader is told the count.
      await page.waitForTimeout(700);
      own.push(await timeChange(page, FIELD, to, ANSWER));
    }
    times.set(name, own);
  }
  await page.close();
  return times;
}
