import type { Environment } from '../config/environment.ts';
import type { Sentence } from '../locale/sentence.ts';
import type { Clock } from '../time/clock.ts';

/** What a command may touch; tests hand in their own. */
export interface CommandContext {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Whether somebody reads standard error as it is written. */
  readonly isTerminal: boolean;
  readonly clock: Clock;
  /** Everything that stands on standard input; empty where a person sits before it. */
  readonly input?: () => Promise<string>;
  /** Asks the person who sits before it, without showing what is typed; left out where nobody does. */
  readonly askSecretly?: (question: string) => Promise<string>;
  /** Read when asked for, so that `--help` answers whatever is set. Throws `configuration-invalid`. */
  environment(): Environment;
}

export interface Output {
  write(text: string): unknown;
}

/** One command of the program. `lich NAME --help` prints `help` and does not call `run`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: Sentence;
  /** Whole text: usage line, options, exit statuses. */
  readonly help: Sentence;
  /** Answers the exit status; throws `LichError` for what a person can mend. */
  run(args: readonly string[], context: CommandContext): Promise<number>;
}
