import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks in a terminal; what is typed is not shown. */
export function askSecretly(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  process.stderr.write(question);
  return new Promise((resolve) => {
    // Closed by Ctrl+C or Ctrl+D: nothing was typed.
    lines.once('close', () => resolve(''));
    lines.question('', (typed) => {
      process.stderr.write('\n');
      resolve(typed);
      lines.close();
    });
  });
}
