import type { Greeting, Hello } from './messages.ts';
import { learn } from './offline-state.ts';

/** Says to the worker which release this page is of, and learns what the worker keeps. */
export async function greet(release: string): Promise<void> {
  const { controller } = navigator.serviceWorker;
  if (controller === null) return;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Greeting>((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<Greeting>) => resolve(data), { once: true });
    port1.start();
  });
  const hello: Hello = { release };
  controller.postMessage(hello, [port2]);
  const kept = await answer;
  if (kept.release === release) learn({ ready: kept.complete });
  // Another tab has said yes.
  else learn({ ready: false, newer: true });
}
