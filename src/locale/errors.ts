import type { ErrorCode, LichError } from '../errors.ts';
import { ACCOUNTS } from './errors/accounts.ts';
import { COMMANDS } from './errors/commands.ts';
import { PROGRAMMES } from './errors/programmes.ts';
import { PUBLISHING } from './errors/publishing.ts';
import { PUSHING } from './errors/pushing.ts';
import { READING } from './errors/reading.ts';
import { REQUESTS } from './errors/requests.ts';
import { STORES } from './errors/stores.ts';
import { fill, type Language, type Sentence } from './sentence.ts';

/** A sentence for every code of the catalogue, by the room it belongs to. */
const ERRORS: Record<ErrorCode, Sentence> = {
  ...READING,
  ...COMMANDS,
  ...STORES,
  ...PUSHING,
  ...PUBLISHING,
  ...ACCOUNTS,
  ...REQUESTS,
  ...PROGRAMMES,
};

export function errorSentence(error: Pick<LichError, 'code' | 'data'>, language: Language): string {
  return fill(ERRORS[error.code][language], error.data);
}
