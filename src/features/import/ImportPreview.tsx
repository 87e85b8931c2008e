import { type ReactNode, useId, useState } from 'react';

import type { Answers, Question } from '#domain/import/viewing.ts';
import { usePointName } from '#parts/PointName.tsx';
import { useReveals, useSavedStore } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';
import { importWords as words } from '#words/import.ts';

import { ask } from './ask.ts';
import { HistoryPreview } from './HistoryPreview.tsx';
import { Panel, Refusals } from './Panel.tsx';
import type { Outcome } from './read-drop.ts';

/** Shows what was read and what it would change, with the questions that came up on the way. Changes nothing until asked to. */
export function ImportPreview(props: {
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
          <BackupPreview backup={outcome} onApplied={onApplied} leave={leave} />
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
          <HistoryPreview history={outcome} onApplied={onApplied} leave={leave} />
        </Panel>
      );
  }
}

/** What putting back our own file would do. */
function BackupPreview(props: {
  backup: Extract<Outcome, { kind: 'backup' }>;
  onApplied: (said: string, undo: () => void) => void;
  leave: ReactNode;
}) {
  const saved = useSavedStore();
  const reveals = useReveals();
  const pointName = usePointName();
  const { stored, state, refusals } = props.backup;
  const isHere = saved.text() === stored;
  const apply = () => {
    const before = saved.text();
    const put = (text: string | null) => {
      reveals.clear();
      saved.restore(text);
    };
    put(stored);
    props.onApplied(words.doneBackup, () => put(before));
  };
  return (
    <>
      <div className="grid gap-2">
        <p>{words.restorePlace(pointName(state.horizon), Object.keys(state.watchedOn).length)}</p>
        <p>{isHere ? words.unchanged : words.restore}</p>
      </div>
      <Refusals refusals={refusals} />
      <div className="flex flex-wrap items-center gap-3">
        {isHere ? null : (
          <Button look="strong" onClick={apply}>
            {words.apply}
          </Button>
        )}
        {props.leave}
      </div>
    </>
  );
}

const ORDERS = ['day-first', 'month-first'] as const;

/** What only the visitor knows, each as a group of answers that can still be changed. `onAnswer` is given all answers. */
function Questions(props: { asked: readonly Question[]; answers: Answers; onAnswer: (answers: Answers) => void }) {
  const id = useId();
  const { asked, answers, onAnswer } = props;
  const { profiles, dateOrders } = answers;
  return asked.map((question) => {
    const { kind, about } = question;
    const name = `${id} ${kind} ${about}`;
    return kind === 'which-profile' ? (
      <fieldset key={name} className="grid min-w-0 gap-2">
        <legend className="mb-2">{words.profile}</legend>
        {question.profiles.map((profile) => (
          <Choice
            key={profile}
            name={name}
            checked={profiles?.get(about) === profile}
            onChoose={() => onAnswer({ ...answers, profiles: new Map(profiles).set(about, profile) })}
          >
            <bdi className="min-w-0">{profile === '' ? words.profileUnnamed : profile}</bdi>
          </Choice>
        ))}
      </fieldset>
    ) : (
      <fieldset key={name} className="grid min-w-0 gap-2">
        <legend className="mb-2">
          {words.dateOrder(question.example)} <bdi className="text-dust [overflow-wrap:anywhere]">{about}</bdi>
        </legend>
        {ORDERS.map((order) => (
          <Choice
            key={order}
            name={name}
            checked={dateOrders?.get(about) === order}
            onChoose={() => onAnswer({ ...answers, dateOrders: new Map(dateOrders).set(about, order) })}
          >
            {words.dateOrders[order]}
          </Choice>
        ))}
      </fieldset>
    );
  });
}
