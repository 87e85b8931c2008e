// Plain JavaScript without dependencies: it runs before there are any, on whatever Node is installed.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** When a file was last written (milliseconds), or 0 where there is none. */
function writtenAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// npm writes this file at the end of every install; it is older than the lockfile after a pull that changed it.
if (writtenAt('node_modules/.package-lock.json') < writtenAt('package-lock.json')) {
  console.log('Installing what the lockfile says.');
  // Node warns about a package that wants a newer one than the system's; the newer one is what is being installed.
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
