import { Worker } from 'node:worker_threads';

/** Measures while one core of this machine has something else to do, as on a phone that is not there for us alone. */
export async function besideBusyCore<Result>(measure: () => Promise<Result>): Promise<Result> {
  const busy = new Worker('for (;;);', { eval: true });
  try {
    return await measure();
  } finally {
    await busy.terminate();
  }
}
