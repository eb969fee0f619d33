import { LichError } from '../errors.ts';
import type { parseArguments } from './arguments.ts';

export const OPTIONS = {
  status: { type: 'boolean' },
  add: { type: 'boolean' },
  feed: { type: 'string' },
  url: { type: 'string' },
  user: { type: 'string' },
  calendar: { type: 'string' },
  overwrite: { type: 'boolean' },
  keep: { type: 'boolean' },
  'new-password': { type: 'boolean' },
  run: { type: 'boolean' },
  check: { type: 'boolean' },
  test: { type: 'boolean' },
  repair: { type: 'boolean' },
  purge: { type: 'boolean' },
  change: { type: 'string' },
  confirm: { type: 'string' },
  retry: { type: 'string' },
  remove: { type: 'string' },
  rekey: { type: 'boolean' },
  target: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export type Values = ReturnType<typeof parseArguments<typeof OPTIONS>>['values'];

const WAYS = [
  'status',
  'add',
  'run',
  'check',
  'test',
  'repair',
  'purge',
  'change',
  'confirm',
  'retry',
  'remove',
  'rekey',
] as const;

/**
 * Whoever asks for two things at once, such as to look and to repair, may mean either.
 * @throws LichError `argument-unexpected`
 */
export function checkOneWay(values: Values): void {
  // A target may be removed with what it holds: with `remove`, `purge` is no way of its own.
  const ways = values.remove === undefined ? WAYS : WAYS.filter((name) => name !== 'purge');
  for (const alternatives of [ways, ['overwrite', 'keep']] as const) {
    const [, second] = alternatives.filter((name) => values[name] !== undefined);
    if (second !== undefined) throw new LichError('argument-unexpected', { text: `--${second}` });
  }
}
