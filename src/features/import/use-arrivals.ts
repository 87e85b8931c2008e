import { useEffect, useState } from 'react';

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
