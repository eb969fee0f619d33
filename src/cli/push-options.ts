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
