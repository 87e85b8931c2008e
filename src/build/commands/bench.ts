import { benchHorizon } from '#build/bench/horizon.ts';
import { benchLedger } from '#build/bench/ledger.ts';
import { openStage, SLOWDOWN } from '#build/bench/stage.ts';

const BENCHES = { horizon: benchHorizon, ledger: benchLedger } as const;

const wanted = process.argv.slice(2);
const stage = await openStage();
console.log(`Each time runs from the input to the next paint, at ${SLOWDOWN}x CPU slowdown.`);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench(stage);
}
await stage.close();
