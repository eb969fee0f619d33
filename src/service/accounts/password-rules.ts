import { LichError } from '../../errors.ts';

/**
 * What may become a password: long rather than strange (NIST SP 800-63B §5.1.1). Every letter counts, Vietnamese ones
 * and spaces too.
 */
const LEAST_LETTERS = 10;
/** Bounds what a stranger makes us hash. */
const MOST_LETTERS = 200;
const LEAST_DIFFERENT = 5;

/** RFC 8265 §4.2.2: one text however the keyboard composes its marks. */
export function passwordText(typed: string): string {
  return typed.normalize('NFC');
}

/** @throws LichError `password-short`, `password-long`, `password-weak` */
export function checkPassword(typed: string, login: string): string {
  const password = passwordText(typed);
  const letters = [...password];
  if (letters.length < LEAST_LETTERS) throw new LichError('password-short', { least: LEAST_LETTERS });
  if (letters.length > MOST_LETTERS) throw new LichError('password-long', { most: MOST_LETTERS });
  const isNamed = password.toLowerCase().includes(login);
  if (isNamed || new Set(letters).size < LEAST_DIFFERENT) throw new LichError('password-weak');
  return password;
}

/** What cannot be anybody's password is not worth hashing. */
export function isPossible(typed: string): boolean {
  return typed !== '' && typed.length <= 2 * MOST_LETTERS;
}
