import { useEffect, useId, useMemo, useState } from 'react';

import { useView } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { deviceShare } from '#ui/device-share.ts';
import { Sheet } from '#ui/Sheet.tsx';
import { saveFile } from '#ui/save-file.ts';
import { sendWords as words } from '#words/send.ts';

import { drawSubject } from './draw-subject.ts';
import { type Painted, paint } from './paint-picture.ts';
import { type Picture, SHEET, spoilsUpTo } from './picture.ts';
import type { Subject } from './subject.ts';

/** A picture to send, as its receiver will see it, with the device's own ways to hand it on. What spoils is drawn when it is asked for. */
export function SendSheet(props: { subject: Subject; onClose: () => void }) {
  const view = useView();
  const id = useId();
  const { safe, spoiler } = useMemo(() => drawSubject(view, props.subject), [view, props.subject]);
  const [isSpoiler, setSpoiler] = useState(false);
  const [said, setSaid] = useState('');
  const picture = isSpoiler && spoiler !== null ? spoiler : safe;
  const { painted, retry } = usePainted(picture);
  const asked = props.subject.kind === 'season' ? words.withLines : words.withNames;
  return (
    <Sheet label={words.sheet} closeLabel={words.close} onClose={props.onClose}>
      <h2 className="font-display text-2xl leading-tight">{words.sheet}</h2>
      {painted === 'failed' ? (
        <div className="grid justify-items-start gap-3">
          <p role="status">{words.failed}</p>
          <p className="border-rule border-l-4 pl-3">{picture.alt}</p>
          <Button onClick={retry}>{words.again}</Button>
        </div>
      ) : (
        <div className="mx-auto aspect-4/5 max-h-[44vh] max-w-full overflow-hidden rounded-[6px] border-[1.5px] border-rule">
          {painted === undefined ? (
            <p role="status" className="sr-only">
              {words.drawing}
            </p>
          ) : (
            <img
              src={painted.address}
              alt={picture.alt}
              width={SHEET.width}
              height={SHEET.height}
              className="size-full"
            />
          )}
        </div>
      )}
      {spoiler === null ? null : (
        <div className="grid gap-1">
          <label className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              className="size-5 shrink-0 accent-accent"
              aria-describedby={id}
              checked={isSpoiler}
              onChange={(event) => {
                setSpoiler(event.target.checked);
                setSaid('');
              }}
            />
            {asked.label}
          </label>
          <p id={id} aria-live="polite" className="text-dust text-sm">
            {isSpoiler ? asked.warning(spoilsUpTo(view)) : words.harmless}
          </p>
        </div>
      )}
      {painted === 'failed' ? null : <Ways picture={picture} file={painted?.file} onSay={setSaid} />}
      <p role="status" className="text-sm empty:hidden">
        {said}
      </p>
    </Sheet>
  );
}

/** Shares the file where the device takes files, and saves it anywhere. Both wait for the picture. */
function Ways(props: { picture: Picture; file: File | undefined; onSay: (said: string) => void }) {
  const { picture, file, onSay } = props;
  const { title, text } = picture;
  const canShare = file === undefined || ('canShare' in navigator && navigator.canShare({ files: [file] }));
  const share = async (files: File[]) => {
    onSay('');
    if (!(await deviceShare({ files, title, text }))) onSay(words.refused);
  };
  return (
    <div className="grid auto-cols-fr grid-flow-col gap-3">
      {canShare ? (
        <Button look="strong" disabled={file === undefined} onClick={() => file && void share([file])}>
          {words.shareIt}
        </Button>
      ) : null}
      <Button
        look={canShare ? 'plain' : 'strong'}
        disabled={file === undefined}
        onClick={() => {
          if (file === undefined) return;
          saveFile(file.name, file.type, file);
          onSay(words.saved);
        }}
      >
        {words.save}
      </Button>
    </div>
  );
}

/** A picture once it is painted, `failed` where that did not work. What was painted of another picture is never shown for it. */
function usePainted(picture: Picture) {
  const [round, setRound] = useState(0);
  const wanted = useMemo(() => ({ picture, round }), [picture, round]);
  const [done, setDone] = useState<{ wanted: object; painted: Painted | 'failed' }>();
  useEffect(() => {
    let isWanted = true;
    const finish = (painted: Painted | 'failed') => {
      if (isWanted) setDone({ wanted, painted });
    };
    paint(wanted.picture).then(finish, () => finish('failed'));
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return { painted: done?.wanted === wanted ? done.painted : undefined, retry: () => setRound(round + 1) };
}
