import { useId, useMemo } from 'react';

import { FIELD, LABEL } from '#ui/control.ts';
import { yourDataWords as words } from '#words/your-data.ts';

import { qrPath } from './qr-path.ts';

/** An address as a QR code, and as text for devices that have no camera. Dark on light in either theme: not every camera reads it the other way. */
export function LinkSheet(props: { url: string; label: string }) {
  const id = useId();
  const { url } = props;
  const { size, path } = useMemo(() => qrPath(url), [url]);
  return (
    <>
      <svg
        role="img"
        aria-label={props.label}
        data-theme="exercise-book"
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        className="w-full max-w-72 rounded-chalk bg-panel fill-chalk forced-color-adjust-none"
      >
        <path d={path} />
      </svg>
      <div className="grid gap-1">
        <label htmlFor={id} className={LABEL}>
          {words.address}
        </label>
        <input
          id={id}
          readOnly
          value={url}
          onFocus={(event) => event.currentTarget.select()}
          className={`${FIELD} max-w-xl`}
        />
      </div>
    </>
  );
}
