import { runProgram } from './cli/program.ts';
import { readEnvironment } from './config/environment.ts';
import { systemClock } from './time/clock.ts';

for (const stream of [process.stdout, process.stderr]) {
  // The reader of our output has seen enough (`lich days … | head`): nobody is left to tell.
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 74));
}

process.exitCode = await runProgram(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  isTerminal: process.stderr.isTTY === true,
  clock: systemClock,
  environment: readEnvironment,
});
