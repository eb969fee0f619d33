import { type DestinationStream, destination, type Logger, pino } from 'pino';
import { PinoPretty } from 'pino-pretty';

export type { Logger };

/** Standard error: standard output is for what a command has to say. */
const STDERR = 2;

/** Readable lines in a terminal, JSON otherwise. */
export function openLog(level: string, isTerminal: boolean): Logger {
  return pino({ level, base: null }, isTerminal ? readable() : destination({ dest: STDERR, sync: true }));
}

function readable(): DestinationStream {
  return PinoPretty({ destination: STDERR, sync: true, translateTime: 'SYS:HH:MM:ss', singleLine: true });
}
