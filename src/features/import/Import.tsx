import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';

import { allInOrder } from '#data/all-in-order.ts';
import { showQuery, titlesQuery } from '#data/facts.ts';
import { dayAt, toDate } from '#domain/facts/calendar.ts';
import type { Answers } from '#domain/import/viewing.ts';
import { useToday } from '#parts/ClockProvider.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { Collapsible } from '#ui/Collapsible.tsx';
import { FIELD, LABEL } from '#ui/control.ts';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { useHydrated } from '#ui/use-hydrated.ts';
import { importWords as words } from '#words/import.ts';

import { ImportPreview } from './ImportPreview.tsx';
import { Panel } from './Panel.tsx';
import { Picker, useArrivals } from './Picker.tsx';
import type { Outcome } from './read-drop.ts';
import { type Arrived, TransferPreview } from './TransferPreview.tsx';

/** How far an import has come. */
type Stage =
  | { readonly at: 'waiting'; readonly undone: boolean }
  | { readonly at: 'reading' }
  | { readonly at: 'failed' }
  | { readonly at: 'read'; readonly read: (answers: Answers) => Outcome }
  | { readonly at: 'carried'; readonly arrived: Arrived }
  | { readonly at: 'applied'; readonly said: string; readonly undo: () => void };

/**
 * Takes in what somebody brings from elsewhere, a history or a place: shows what it would change, changes it in one step, and takes
 * it back. It may come while every fold is closed, so what it would change stands above them. `watch` hands over the files that come
 * from outside the page; `carry` is the other way of the same road, to another device.
 */
export function Import(props: { watch: (onFiles: (files: readonly File[]) => void) => void; carry: ReactNode }) {
  const client = useQueryClient();
  const view = useView();
  const today = toDate(useToday());
  const [stage, setStage] = useState<Stage>({ at: 'waiting', undone: false });
  // Whoever drops another file while one is being read wants the other one.
  const latest = useRef<object>(null);

  const take = useCallback(
    async (files: readonly File[]) => {
      const turn = {};
      latest.current = turn;
      setStage({ at: 'reading' });
      const next = await readThem();
      if (latest.current === turn) setStage(next);

      async function readThem(): Promise<Stage> {
        try {
          // What reads files comes only to those who bring some.
          const [{ readDrop }, { importContext }, titles, show] = await allInOrder([
            import('./read-drop.ts'),
            import('#domain/import/context.ts'),
            client.query(titlesQuery(view)),
            client.query(showQuery(view)),
          ]);
          const dayOf = (instant: number) => toDate(dayAt(instant));
          const contextWith = (answers: Answers) =>
            importContext({ titles, story: view.story, show }, { dayOf, today, answers });
          const read = await readDrop(files, contextWith({}).titles);
          return { at: 'read', read: (answers) => read(contextWith(answers)) };
        } catch {
          return { at: 'failed' };
        }
      }
    },
    [client, view, today],
  );
  const onFiles = useCallback((files: readonly File[]) => void take(files), [take]);
  const { watch } = props;
  // From outside React: the device opens the app with a file.
  useEffect(() => watch(onFiles), [watch, onFiles]);
  const isOver = useArrivals(onFiles, words.pasted);
  const onCarried = useCallback((arrived: Arrived) => {
    latest.current = null;
    setStage({ at: 'carried', arrived });
  }, []);
  useTransferLink(onCarried);
  const wait = (undone: boolean) => setStage({ at: 'waiting', undone });

  return (
    <>
      <p role="status" className={`mb-3 empty:hidden ${stage.at === 'failed' ? '' : 'text-dust'}`}>
        {stage.at === 'reading'
          ? words.reading
          : stage.at === 'failed'
            ? words.noFacts
            : stage.at === 'waiting' && stage.undone
              ? words.undone
              : ''}
      </p>
      {stage.at === 'read' ? (
        <ImportPreview
          read={stage.read}
          onApplied={(said, undo) => setStage({ at: 'applied', said, undo })}
          onLeft={() => wait(false)}
        />
      ) : null}
      {stage.at === 'carried' ? (
        <TransferPreview
          // Another one is read from the beginning, heading first.
          key={`${stage.arrived.by} ${stage.arrived.text}`}
          arrived={stage.arrived}
          onApplied={(said, undo) => setStage({ at: 'applied', said, undo })}
          onLeft={() => wait(false)}
        />
      ) : null}
      {stage.at === 'applied' ? (
        <Applied
          said={stage.said}
          onUndo={() => {
            stage.undo();
            wait(true);
          }}
        />
      ) : null}
      {isOver ? (
        <div
          aria-hidden="true"
          className="pointer-events-none fixed inset-2 z-50 grid place-items-center rounded-chalk border-4 border-accent border-dashed bg-board/85 font-display text-4xl text-accent"
        >
          {words.drop}
        </div>
      ) : null}
      <Collapsible anchor="bring" title={words.title} state={words.state}>
        <Picker onFiles={onFiles} />
      </Collapsible>
      <Collapsible anchor="another-device" title={words.device} state={words.deviceState}>
        <div className="grid gap-3">
          {props.carry}
          <CodeField onCode={(text) => onCarried(readTyped(text))} />
        </div>
      </Collapsible>
    </>
  );
}

/** What has been applied, and the way back. */
function Applied(props: { said: string; onUndo: () => void }) {
  return (
    <Panel title={words.done}>
      <p role="status">{props.said}</p>
      <Button className="justify-self-start" onClick={props.onUndo}>
        {words.undo}
      </Button>
    </Panel>
  );
}

const CARRY = 'carry=';

/** Takes what comes in the page's own address from another device, and takes it out of there: a second look shall not bring it again. */
function useTransferLink(onCarried: (arrived: { by: 'link'; text: string }) => void): void {
  const hydrated = useHydrated();
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  useEffect(() => {
    if (!hydrated || !hash.startsWith(CARRY)) return;
    onCarried({ by: 'link', text: hash.slice(CARRY.length) });
    void navigate({ to: '/your-data/', hash: '', replace: true, resetScroll: false });
  }, [hydrated, hash, onCarried, navigate]);
}

/** A code, or the whole address: on one phone the installed app gets it by copying, since a link would open in the browser. */
function readTyped(text: string): Arrived {
  const [, line] = text.split(`#${CARRY}`);
  return line === undefined ? { by: 'code', text } : { by: 'link', text: line.trim() };
}

/** Where what another device shows is typed or pasted. */
function CodeField(props: { onCode: (text: string) => void }) {
  const id = useId();
  const hintId = useId();
  const [text, setText] = useState('');
  return (
    <InlineCollapsible anchor="code" summary={words.code}>
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') props.onCode(text);
        }}
      >
        <label htmlFor={id} className={LABEL}>
          {words.codeLabel}
        </label>
        <div className="flex flex-wrap gap-3">
          <div className="w-40">
            <input
              id={id}
              value={text}
              onChange={(event) => setText(event.target.value)}
              aria-describedby={hintId}
              autoCapitalize="characters"
              autoComplete="off"
              autoCorrect="off"
              spellCheck={false}
              className={FIELD}
            />
          </div>
          <Button type="submit" disabled={text.trim() === ''}>
            {words.readCode}
          </Button>
        </div>
        <p id={hintId} className="text-dust text-sm">
          {words.codeHint}
        </p>
      </form>
    </InlineCollapsible>
  );
}
