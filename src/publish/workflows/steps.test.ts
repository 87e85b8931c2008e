import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { type CorrectionAnswers, correctionText } from '#domain/sources/correction-form.ts';
import { factsIn } from '#mocks/facts-in.ts';
import { FACTS_DAY } from '#mocks/fixture-day.ts';
import { FIXTURES } from '#mocks/fixture-facts.ts';

import { testRunners } from './test-runner.ts';
import { commandsOf } from './test-workflows.ts';

const runners = testRunners();

/** A runner beside a host that has the repository, with one commit on main. */
function withRepository() {
  const runner = runners();
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], {
      cwd: runner.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  const remote = join(runner.folder, 'remote.git');
  git('init', '--quiet', '--bare', '--initial-branch=main', remote);
  /** A checkout as each job gets it. */
  const checkout = (name: string) => {
    const work = join(runner.folder, name);
    git('clone', '--quiet', remote, work);
    return work;
  };
  const first = checkout('first');
  writeFileSync(join(first, 'facts.json'), '{}\n');
  git('-C', first, 'add', '--all');
  git('-C', first, 'commit', '--quiet', '-m', 'One');
  git('-C', first, 'push', '--quiet', 'origin', 'HEAD:main');
  return { ...runner, git, remote, checkout };
}

describe('the branch of the watch', () => {
  const step = (runner: ReturnType<typeof withRepository>, work: string) => ({
    fetch: () =>
      runner.run(commandsOf('watch.yml', 'Fetch what earlier rounds kept'), work, { REPO_URL: runner.remote }).code,
    keep: () => runner.run(commandsOf('watch.yml', 'Keep it for the next round'), join(work, '.watch')).code,
  });

  test('begins empty, holds what each round keeps, and shares nothing with main', () => {
    const runner = withRepository();
    const kept = (work: string) => join(work, '.watch/state.json');
    const one = runner.checkout('one');
    expect(step(runner, one).fetch()).toBe(0);
    writeFileSync(kept(one), '{ "round": 1 }');
    expect(step(runner, one).keep()).toBe(0);
    const two = runner.checkout('two');
    expect(step(runner, two).fetch()).toBe(0);
    expect(readFileSync(kept(two), 'utf8')).toBe('{ "round": 1 }');
    // A round that keeps nothing new is no commit; a state that was set aside is kept beside.
    expect(step(runner, two).keep()).toBe(0);
    renameSync(kept(two), `${kept(two)}.broken`);
    expect(step(runner, two).keep()).toBe(0);
    expect(runner.git('-C', runner.remote, 'ls-tree', '--name-only', 'watch-state')).toBe('state.json.broken');
    const round = 'One round of the watch';
    expect(runner.git('-C', runner.remote, 'log', '--format=%s', 'watch-state')).toBe(`${round}\n${round}`);
  });

  test('is not overwritten by a round that began without it', () => {
    const runner = withRepository();
    const [one, two] = [runner.checkout('one'), runner.checkout('two')];
    for (const work of [one, two]) {
      expect(step(runner, work).fetch()).toBe(0);
      writeFileSync(join(work, '.watch/state.json'), work);
    }
    expect(step(runner, one).keep()).toBe(0);
    expect(step(runner, two).keep()).not.toBe(0);
    expect(runner.git('-C', runner.remote, 'show', 'watch-state:state.json')).toBe(one);
  });

  test('tells a deploy when somebody looked, and nothing where nobody did', () => {
    const runner = withRepository();
    const look = (work: string) =>
      runner.run(commandsOf('deploy.yml', 'Say when the watch last looked, if it did'), work).code;
    const one = runner.checkout('one');
    expect([look(one), runner.read('env')]).toEqual([0, '']);
    step(runner, one).fetch();
    writeFileSync(join(one, '.watch/state.json'), '{}');
    step(runner, one).keep();
    expect([look(one), runner.read('env')]).toEqual([0, '']);
    writeFileSync(join(one, '.watch/looked.json'), '{ "on": "2026-11-30", "places": 12 }');
    step(runner, one).keep();
    expect([look(one), runner.read('env')]).toEqual([0, 'LOOKED=/looked.json\n']);
    expect(runner.read('looked.json')).toBe('{ "on": "2026-11-30", "places": 12 }');
  });
});

test.each([
  [0, 0, ''],
  [10, 0, ''],
  [1, 1, 'What it said.'],
  [2, 2, 'What it said.'],
])('a watch that ends with %i ends its step with %i', (exit, code, said) => {
  const runner = runners();
  runner.program('npm', `#!/bin/sh\necho 'What it said.'\nexit ${exit}\n`);
  expect(runner.run(commandsOf('watch.yml', 'Look'))).toEqual({ code, said });
  expect(runner.read('found.json')).toBe('What it said.\n');
});

describe('a correction', () => {
  test.each([
    ['admin', 0],
    ['write', 0],
    ['read', 1],
    ['none', 1],
    ['', 1],
  ])('whose label comes from somebody with "%s" ends with %i', (may, code) => {
    const runner = runners({ GITHUB_ACTOR: 'somebody', GH_REPO: 'owner/name' });
    runner.write('may', may);
    expect(runner.run(commandsOf('correction.yml', 'See that whoever gave the label may write here')).code).toBe(code);
    expect(runner.read('asked')).toBe('gh api repos/owner/name/collaborators/somebody/permission --jq .permission\n');
  });

  const ANSWERS: CorrectionAnswers = {
    'public-id': 'episodes/s1e3',
    field: 'runtimeMinutes',
    'right-value': '61',
    'source-url': 'https://news.example/runtime',
    'date-of-the-source': FACTS_DAY,
    publisher: 'The Example Post',
    'title-of-the-source': '$(touch "$RUNNER_TEMP/ran") `id` "; exit 0 #',
    'kind-of-source': 'news',
  };
  function writeDown(body: string | null) {
    const runner = runners();
    const facts = join(runner.folder, 'facts');
    cpSync(FIXTURES, facts, { recursive: true });
    runner.write('event.json', JSON.stringify({ issue: { number: 12, body } }));
    const env = { FACTS: facts, TODAY: FACTS_DAY, GITHUB_EVENT_PATH: join(runner.folder, 'event.json') };
    const { code } = runner.run(commandsOf('correction.yml', 'Write it down'), process.cwd(), env);
    return { code, runner, facts };
  }

  test('is written down as it was sent, and nothing of it runs', { timeout: 120_000 }, () => {
    const { code, runner, facts } = writeDown(correctionText(ANSWERS));
    expect([code, existsSync(join(runner.folder, 'ran'))]).toEqual([0, false]);
    expect(runner.read('said.txt')).toMatch(/\nSaved: sources\.json, episodes\.json\n$/);
    const { episodes } = factsIn(facts).raw('episodes');
    expect(episodes.find(({ id }) => id === 's1e3')).toMatchObject({ runtimeMinutes: 61 });
    expect(factsIn(facts).raw('sources').sources.at(-1)?.page).toMatchObject({ title: ANSWERS['title-of-the-source'] });
  });

  test.each([
    [
      'that cannot be used',
      correctionText({ ...ANSWERS, field: 'id' }),
      '"Field" is an id, by which others find the record\n',
    ],
    ['without a text', null, '"Public id" has no answer.\n'],
  ])('%s is said, and changes nothing', { timeout: 120_000 }, (_, body, said) => {
    const { code, runner, facts } = writeDown(body);
    expect([code, runner.read('said.txt')]).toEqual([1, said]);
    for (const file of ['episodes.json', 'sources.json'])
      expect(readFileSync(join(facts, file), 'utf8')).toBe(readFileSync(join(FIXTURES, file), 'utf8'));
  });

  test('goes to a branch of its own, and main stays as it is', () => {
    const runner = withRepository();
    const work = runner.checkout('work');
    writeFileSync(join(work, 'facts.json'), '{ "right": true }\n');
    const push = () =>
      runner.run(commandsOf('correction.yml', 'Push it to a branch of its own'), work, { NUMBER: '12' }).code;
    expect(push()).toBe(0);
    expect(runner.git('-C', runner.remote, 'show', 'correction-12:facts.json')).toBe('{ "right": true }');
    expect(runner.git('-C', runner.remote, 'show', 'main:facts.json')).toBe('{}');
    expect(runner.git('-C', runner.remote, 'log', '-1', '--format=%an: %s', 'correction-12')).toBe(
      'github-actions[bot]: What somebody sent in #12 is put right',
    );
    // What somebody may have added to that branch since is not overwritten.
    const again = runner.checkout('again');
    writeFileSync(join(again, 'facts.json'), '{ "right": false }\n');
    expect(
      runner.run(commandsOf('correction.yml', 'Push it to a branch of its own'), again, { NUMBER: '12' }).code,
    ).not.toBe(0);
    expect(runner.git('-C', runner.remote, 'show', 'correction-12:facts.json')).toBe('{ "right": true }');
  });

  test.each([
    [
      'success',
      "It's written down: [read it and open the request](https://host.example/owner/name/compare/correction-12?expand=1).",
    ],
    ['skipped', "It couldn't be written down as it is:"],
    ['failure', "It couldn't be written down as it is:"],
  ])('is told of when its push was a %s', (outcome, line) => {
    const runner = runners({ GITHUB_SERVER_URL: 'https://host.example', GH_REPO: 'owner/name', NUMBER: '12' });
    runner.write('said.txt', '+ "value": "```"\n');
    expect(runner.run(commandsOf('correction.yml', 'Say what came of it'), undefined, { PUSHED: outcome }).code).toBe(
      0,
    );
    expect(runner.read('asked')).toBe(
      `gh issue comment 12 --body-file /comment.md\nThank you. ${line}\n\n\`\`\`\`diff\n+ "value": "\`\`\`"\n\`\`\`\`\n\n`,
    );
  });
});
