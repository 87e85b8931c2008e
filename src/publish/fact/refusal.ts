/** What ends the command early: the lines that say why, and the exit code: 1 refused, 2 not understood. */
export class Refusal extends Error {
  readonly lines: readonly string[];
  readonly exit: 1 | 2;

  constructor(lines: readonly string[], exit: 1 | 2 = 1) {
    super(lines.join('\n'));
    this.lines = lines;
    this.exit = exit;
  }
}
