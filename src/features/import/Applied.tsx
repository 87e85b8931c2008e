import { useImportWords } from '#i18n/import-words.ts';
import { Button } from '#ui/Button.tsx';

import { Panel } from './Panel.tsx';

/** What has been applied, and the way back. */
export function Applied(props: { said: string; onUndo: () => void }) {
  const words = useImportWords();
  return (
    <Panel title={words.done}>
      <p role="status">{props.said}</p>
      <Button className="justify-self-start" onClick={props.onUndo}>
        {words.undo}
      </Button>
    </Panel>
  );
}
