// @vitest-environment jsdom
import * as fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Answers } from '#domain/import/viewing.ts';
import { STORY } from '#mocks/fixture-facts.ts';
import { hostileFiles } from '#mocks/hostile-files.ts';
import { IMPORT_CONTEXT } from '#mocks/import-context.ts';
import { takeBack } from '#saved/changes.ts';
import { applyProposal, propose } from '#saved/import.ts';
import { NOTHING_SAVED, savedState } from '#saved/state.ts';
import { openSavedStore } from '#saved/store.ts';

import { type Outcome, readDrop } from './read-drop.ts';

/** How many are tried: the deep run asks for ten thousand (`e2e/deep/import.e2e.ts`). */
const RUNS = Number(process.env['HOSTILE_FILES'] ?? 500);

const BEFORE = JSON.stringify({ ...NOTHING_SAVED, horizon: 's1e2', watchedOn: { s1e1: '2022-03-01' } });

beforeEach(() => localStorage.setItem('roll-call', BEFORE));
afterEach(() => localStorage.clear());

/** What comes of files before and after every question has got its first answer. */
function* answered(read: Awaited<ReturnType<typeof readDrop>>, answers: Answers = {}): Generator<Outcome> {
  const outcome = read({ ...IMPORT_CONTEXT, answers });
  yield outcome;
  if (outcome.kind === 'which-profile') {
    const [profile = ''] = outcome.profiles;
    yield* answered(read, { ...answers, profiles: new Map(answers.profiles).set(outcome.about, profile) });
  } else if (outcome.kind === 'date-order')
    yield* answered(read, { ...answers, dateOrders: new Map(answers.dateOrders).set(outcome.about, 'day-first') });
}

const seen: Record<string, number> = {};

test(`${RUNS} hostile files: no crash, nothing half done, and always an understanding, a question or a refusal`, {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(hostileFiles, async (files) => {
      const store = openSavedStore(localStorage);
      const read = await readDrop(files, IMPORT_CONTEXT.titles);
      for (const outcome of answered(read)) {
        seen[outcome.kind] = (seen[outcome.kind] ?? 0) + 1;
        expect(localStorage.getItem('roll-call')).toBe(BEFORE);
        switch (outcome.kind) {
          case 'understood': {
            for (const { episode, day } of outcome.viewings) {
              expect(STORY.points.map(({ id }) => id)).toContain(episode);
              expect(day ?? '2022-01-01').toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
              expect((day ?? '') <= IMPORT_CONTEXT.today).toBe(true);
            }
            const before = store.get();
            const proposal = propose(before, STORY, outcome.viewings);
            for (const horizon of proposal.choices) store.update((now) => applyProposal(now, proposal, horizon));
            expect(v.is(savedState, JSON.parse(store.text() ?? ''))).toBe(true);
            store.update((now) => takeBack(now, before));
            expect(store.get()).toEqual({ ...before, preferences: { horizonAsked: true } });
            break;
          }
          case 'backup':
            store.restore(outcome.stored);
            expect(localStorage.getItem('roll-call')).toBe(outcome.stored);
            expect(openSavedStore(localStorage).condition()).toBe('fine');
            break;
          case 'refused':
            expect(outcome.refusals.length).toBeGreaterThan(0);
            break;
          case 'which-profile':
          case 'date-order':
            break;
        }
        store.restore(BEFORE);
        expect(localStorage.getItem('roll-call')).toBe(BEFORE);
      }
      expect(Reflect.ownKeys(Object.prototype)).not.toContain('horizon');
    }),
    { numRuns: RUNS },
  );
  // A test of nothing but refusals would prove little.
  expect(Object.keys(seen).sort()).toEqual(expect.arrayContaining(['backup', 'refused', 'understood']));
});
