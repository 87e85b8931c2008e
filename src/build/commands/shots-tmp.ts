import { mkdirSync } from 'node:fs';
import { launchChromium } from './launch-chromium.ts';
const [, , world = 'next-renewed', horizon = 's2e8', width = '360', ...paths] = process.argv;
const out = '/tmp/season-shots';
mkdirSync(out, { recursive: true });
const browser = await launchChromium();
const context = await browser.newContext({
  viewport: { width: Number(width), height: 800 },
  reducedMotion: 'reduce',
  locale: 'en-GB',
  timezoneId: 'Asia/Seoul',
});
const page = await context.newPage();
page.on('pageerror', (e) => console.log('pageerror', e.message));
page.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log('console', m.text()));
await page.clock.setFixedTime(Date.parse('2026-11-20T12:00:00+09:00'));
await page.addInitScript(
  (s) => {
    localStorage.setItem('roll-call', s);
    localStorage.setItem('roll-call.visits', JSON.stringify(['2026-11-01']));
  },
  JSON.stringify({ app: 'roll-call', version: 1, horizon, watchedOn: {}, preferences: { horizonAsked: true } }),
);
await page.goto(`http://localhost:4371/?world=${world}`, { waitUntil: 'networkidle' });
for (const path of paths) {
  await page.goto(`http://localhost:4371${path}`, { waitUntil: 'networkidle' });
  await page.waitForSelector('#app:not([data-path]) h1', { state: 'attached' });
  await page.waitForTimeout(600);
  const h = await page.evaluate(() => document.documentElement.scrollHeight);
  const name = `${world}_${horizon}_${width}_${path.replaceAll(/[^a-z0-9]+/gi, '-')}`;
  await page.setViewportSize({ width: Number(width), height: Math.max(h, 800) });
  await page.waitForTimeout(200);
  for (let y = 0, part = 0; y < h; y += 1500, part++)
    await page.screenshot({
      path: `${out}/${name}-${part}.png`,
      clip: { x: 0, y, width: Number(width), height: Math.min(1500, h - y) },
    });
  await page.setViewportSize({ width: Number(width), height: 800 });
  console.log(`${out}/${name}.png`, h, (await page.locator('main').innerText()).slice(0, 1500).replaceAll('\n', ' | '));
}
await browser.close();
