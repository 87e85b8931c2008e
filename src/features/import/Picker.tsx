import { useEffect, useId, useState } from 'react';

import { Button } from '#ui/Button.tsx';
import { FIELD, LABEL } from '#ui/control.ts';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { importWords as words } from '#words/import.ts';

/** The ways to bring files that can be seen: a place to drop them, a button, and a field to paste into. */
export function Picker(props: { onFiles: (files: readonly File[]) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <>
      <div className="grid gap-3">
        <p className="text-dust">{words.lead}</p>
        <label className="cursor-pointer justify-self-start">
          <input
            type="file"
            multiple
            // Phones grey out what they do not know: types and endings both.
            accept=".csv,.tsv,.txt,.json,.zip,text/csv,text/plain,text/tab-separated-values,application/json,application/zip"
            className="peer sr-only"
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              // The same file may be chosen again.
              event.target.value = '';
              if (files.length > 0) props.onFiles(files);
            }}
          />
          <span className="inline-flex min-h-12 items-center control px-4 py-2 font-display text-lg leading-tight hover:border-chalk peer-focus-visible:outline-3 peer-focus-visible:outline-accent peer-focus-visible:outline-offset-2">
            {words.choose}
          </span>
        </label>
      </div>
      <div className="flex flex-wrap items-start gap-x-6 [&>details[open]]:w-full">
        <InlineCollapsible summary={words.what}>
          <ul className="list-disc pl-5">
            {[words.backup, ...Object.values(words.formats)].map((format) => (
              <li key={format}>{format}</li>
            ))}
          </ul>
        </InlineCollapsible>
        <InlineCollapsible summary={words.paste}>
          <label htmlFor={id} className={LABEL}>
            {words.pasteLabel}
          </label>
          <textarea
            id={id}
            rows={4}
            value={text}
            onChange={(event) => setText(event.target.value)}
            className={`${FIELD} py-2`}
            spellCheck={false}
            autoComplete="off"
          />
          <Button
            className="justify-self-start"
            disabled={text.trim() === ''}
            onClick={() => {
              props.onFiles([new File([text], words.pasted)]);
              setText('');
            }}
          >
            {words.read}
          </Button>
          <p className="text-dust text-sm">{words.pasteHint}</p>
        </InlineCollapsible>
      </div>
    </>
  );
}

/**
 * Takes what is dropped or pasted anywhere on the page. @returns whether files are being dragged over it.
 * The page's own listeners: no element could cover it without being in the way of everything else.
 */
export function useArrivals(onFiles: (files: readonly File[]) => void, pastedName: string): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    document.addEventListener('dragenter', over, { signal });
    document.addEventListener('dragover', over, { signal });
    document.addEventListener(
      'dragleave',
      (event) => {
        // From one part of the page to the next is not away from it.
        if (event.relatedTarget === null) setIsOver(false);
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        setIsOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        onFiles([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    document.addEventListener(
      'paste',
      ({ clipboardData, target }) => {
        const files = [...(clipboardData?.files ?? [])];
        if (files.length > 0) return onFiles(files);
        // What is typed into belongs to whoever types.
        if (target instanceof Element && target.matches('input, textarea, select')) return;
        const text = clipboardData?.getData('text/plain') ?? '';
        if (text !== '') onFiles([new File([text], pastedName)]);
      },
      { signal },
    );
    return () => ending.abort();
  }, [onFiles, pastedName]);
  return isOver;
}
