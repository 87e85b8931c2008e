import { Button } from '#ui/Button.tsx';
import { importWords as words } from '#words/import.ts';

import { Panel } from './Panel.tsx';

/** What has been applied, and the way back. */
export function Applied(props: { said: string; onUndo: () => void }) {
  return (
    <Panel title={words.done}>
      <p role="status">{props.said}</p>
      <Button className="justify-self-start" onClick={props.onUndo}>
        {words.undo}
      </Button>
    </Panel>
  );
}
