import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import { type Response, type Stage, timeChange } from './stage.ts';

const CLAIMS = 20_000;
/** How many claims pass, in words. */
const ANSWER = 'main [aria-live]';

const file = v.object({ claims: v.pipe(v.array(v.looseObject({ id: v.string() })), v.minLength(1)) });

/** The real claims over and over, each under an id of its own. */
function generate(): string {
  const { claims } = v.parse(file, JSON.parse(readFileSync('public/data/v1/claims.json', 'utf8')));
  const many = Array.from({ length: CLAIMS }, (_, index) => {
    const claim = claims[index % claims.length];
    return { ...claim, id: `${claim?.id}-${index}` };
  });
  return JSON.stringify({ claims: many });
}

/** What is measured: a filter of the ledger, and the values it moves between. */
const FILTERS = [
  { name: '20,000 claims: another topic', control: '[role=search] select', from: '', to: 'release' },
  { name: '20,000 claims: a search text', control: '[role=search] input', from: '', to: '2025' },
  { name: '20,000 claims: one more letter', control: '[role=search] input', from: 'netfli', to: 'netflix c' },
] as const;

/** How long filtering 20,000 claims takes; `tell` hears how many of them the page holds. */
export async function timeLedger(
  open: Stage,
  runs: number,
  tell: (line: string) => void,
): Promise<Map<string, Response[]>> {
  const body = generate();
  const page = await open('/status/claims/?show=claims', (empty) =>
    empty.route('**/assets/facts/claims-*.json', (route) => route.fulfill({ contentType: 'application/json', body })),
  );
  // It is said from when somebody has pressed something.
  await page.keyboard.press('Shift');
  const times = new Map<string, Response[]>();
  for (const { name, control, from, to } of FILTERS) {
    const own: Response[] = [];
    for (let run = 0; run < runs; run++) {
      await timeChange(page, control, from, ANSWER);
      await page.waitForTimeout(300);
      own.push(await timeChange(page, control, to, ANSWER));
      await page.waitForTimeout(100);
    }
    await timeChange(page, control, '', ANSWER);
    times.set(name, own);
  }
  tell(`Of ${CLAIMS} claims the page holds ${await page.locator('main article').count()}.`);
  await page.close();
  return times;
}
