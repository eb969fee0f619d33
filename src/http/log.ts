import { type DestinationStream, destination, type Logger, pino } from 'pino';

export type { Logger };

/** Standard error: standard output is for what a command has to say. */
const STDERR = 2;

/** Readable lines in a terminal, JSON otherwise. */
export async function openLog(level: string, isTerminal: boolean): Promise<Logger> {
  return pino({ level, base: null }, isTerminal ? await readable() : destination({ dest: STDERR, sync: true }));
}

/** Loaded where somebody looks on: most starts are a service manager's. */
async function readable(): Promise<DestinationStream> {
  const { PinoPretty } = await import('pino-pretty');
  return PinoPretty({ destination: STDERR, sync: true, translateTime: 'SYS:HH:MM:ss', singleLine: true });
}
