import { expect, test } from 'vitest';

import { repositoryName } from './repository.ts';

test('the app is told where its repository is, or nothing', () => {
  expect(repositoryName('https://code.example/roll-call')).toEqual({ REPOSITORY: '"https://code.example/roll-call"' });
  expect([repositoryName(''), repositoryName(undefined)]).toEqual([{ REPOSITORY: 'null' }, { REPOSITORY: 'null' }]);
});

test.each(['code.example', 'git@code.example:roll-call', 'https://a:b@code.example/'])(
  '%s stops the build',
  (address) => {
    expect(() => repositoryName(address)).toThrow(/^REPO_URL .*; write it as https:\/\/… or leave it out\.$/);
  },
);
