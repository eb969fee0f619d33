import * as sentences from '../../locale/mail.ts';
import { fill } from '../../locale/sentence.ts';
import { type Letter, letter } from './letter.ts';

/** Letters about the service itself: each in both languages, because nobody knows who reads them. */

export function passwordLetter(given: {
  readonly login: string;
  readonly address: string;
  readonly minutes: number;
}): Letter {
  const { login, address, minutes } = given;
  const { PASSWORD_SUBJECT: subject, PASSWORD_TEXT: text, PASSWORD_NOT_YOU: other } = sentences;
  return letter(subject.vi, [
    { type: 'text', text: fill(text.vi, { login, minutes }) },
    { type: 'link', address },
    { type: 'text', text: other.vi },
    { type: 'text', text: `${fill(text.en, { login, minutes })} ${other.en}` },
  ]);
}

export function testLetter(host: string): Letter {
  const { TEST_SUBJECT: subject, TEST_TEXT: text } = sentences;
  return letter(subject.vi, [
    { type: 'text', text: fill(text.vi, { host }) },
    { type: 'text', text: fill(text.en, { host }) },
  ]);
}
