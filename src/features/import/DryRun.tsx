import { useState } from 'react';
import type { Answers } from '#domain/import/viewing.ts';
import { Button } from '#ui/Button.tsx';
import { importWords as words } from '#words/import.ts';

import { ask } from './ask.ts';
import { BackupRun } from './BackupRun.tsx';
import { HistoryRun } from './HistoryRun.tsx';
import { Panel } from './Panel.tsx';
import { Questions } from './Questions.tsx';
import { Refusals } from './Refusals.tsx';
import type { Outcome } from './read-drop.ts';

/** Shows what was read and what it would change, with the questions that came up on the way. Changes nothing until asked to. */
export function DryRun(props: {
  read: (answers: Answers) => Outcome;
  onApplied: (said: string, undo: () => void) => void;
  onLeft: () => void;
}) {
  const { read, onApplied, onLeft } = props;
  const [{ asked, answers, outcome }, setRun] = useState(() => ask(read, [], {}));

  const answer = (given: Answers) => setRun(ask(read, asked, given));
  const leave = (
    <Button look="quiet" onClick={onLeft}>
      {words.cancel}
    </Button>
  );
  const questions = asked.length === 0 ? null : <Questions asked={asked} answers={answers} onAnswer={answer} />;
  switch (outcome.kind) {
    case 'refused':
      return (
        <Panel title={words.refusedHeading}>
          <Refusals refusals={outcome.refusals} />
          <Button className="justify-self-start" onClick={onLeft}>
            {words.another}
          </Button>
        </Panel>
      );
    case 'backup':
      return (
        <Panel title={words.heading}>
          <BackupRun backup={outcome} onApplied={onApplied} leave={leave} />
        </Panel>
      );
    case 'which-profile':
    case 'date-order':
      return (
        <Panel key="history" title={words.questionHeading}>
          {questions}
          <div>{leave}</div>
        </Panel>
      );
    case 'understood':
      return (
        <Panel key="history" title={words.heading}>
          {questions}
          <HistoryRun history={outcome} onApplied={onApplied} leave={leave} />
        </Panel>
      );
  }
}
