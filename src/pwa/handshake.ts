import type { HandshakeReply, HandshakeRequest } from './messages.ts';
import { setOfflineState } from './offline-state.ts';
import { ownController } from './own-worker.ts';

/** Says to the worker which release this page is of, and learns what the worker keeps. */
export async function shakeHands(release: string): Promise<void> {
  const controller = ownController();
  if (controller === null) return;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<HandshakeReply>((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<HandshakeReply>) => resolve(data), { once: true });
    port1.start();
  });
  const hello: HandshakeRequest = { release };
  controller.postMessage(hello, [port2]);
  const kept = await answer;
  if (kept.release === release) setOfflineState({ ready: kept.complete });
  // Another tab has said yes.
  else setOfflineState({ ready: false, newer: true });
}
