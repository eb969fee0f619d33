import { expect, test } from 'vitest';
import { ERROR_CODES } from '../../src/errors.ts';
import { errorSentence } from '../../src/locale/errors.ts';
import { noticeSentence } from '../../src/locale/notices.ts';
import type { Language } from '../../src/locale/sentence.ts';
import { NOTICE_SEVERITY, type NoticeCode } from '../../src/model/notice.ts';
import { readSources } from './imports.ts';

/** Every code has its sentence in both languages, is used, and is given all that its sentence names. */

interface Code {
  readonly code: string;
  readonly kind: 'error' | 'notice';
  readonly sentence: (language: Language) => string;
}

const codes: readonly Code[] = [
  ...ERROR_CODES.map((code) => ({
    code,
    kind: 'error' as const,
    sentence: (language: Language) => errorSentence({ code, data: {} }, language),
  })),
  ...(Object.keys(NOTICE_SEVERITY) as NoticeCode[]).map((code) => ({
    code,
    kind: 'notice' as const,
    sentence: (language: Language) => noticeSentence({ code, data: {} }, language),
  })),
];

const CATALOGUES = ['errors.ts', 'model/notice.ts', 'locale/errors.ts', 'locale/notices.ts'];
const users = readSources().filter((file) => !CATALOGUES.includes(file.path));

function placeholders(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();
}

/** What is itself a text of one language bears its name: `faultsVi`, `faultsEn`. */
function withoutLanguage(names: readonly string[]): string[] {
  return names.map((name) => name.replace(/(Vi|En)$/, ''));
}

test.each(codes)('the $kind $code says the same in Vietnamese and English', ({ sentence }) => {
  expect(Math.min(sentence('vi').length, sentence('en').length)).toBeGreaterThan(10);
  expect(withoutLanguage(placeholders(sentence('vi')))).toEqual(withoutLanguage(placeholders(sentence('en'))));
});

test.each(codes)('the $kind $code is used', ({ code }) => {
  expect(users.some((file) => file.code.includes(`'${code}'`))).toBe(true);
});

test.each(codes)('the $kind $code is given what its sentence names', ({ code, kind, sentence }) => {
  const wanted = [...new Set([...placeholders(sentence('vi')), ...placeholders(sentence('en'))])];
  const given = users.flatMap((file) => givenTo(code, kind, file.code));
  for (const keys of given) expect(keys).toEqual(expect.arrayContaining(wanted));
});

const OBJECT = String.raw`(\{[^{}]*\})`;

/** Keys of the data at each place where the code is given an object then and there, all of it written out. */
function givenTo(code: string, kind: Code['kind'], text: string): string[][] {
  const plain = text.replace(/`(?:\\.|[^`\\])*`/g, "''");
  const pattern =
    kind === 'error'
      ? String.raw`LichError\(\s*'${code}'(?:\s*,\s*${OBJECT})?\s*[,)]`
      : String.raw`\bnotice\(\s*'${code}'(?:\s*,\s*(?:\{[^{}]*\}|[^{},]+)(?:\s*,\s*${OBJECT})?)?\s*,?\s*\)`;
  const literals = [...plain.matchAll(new RegExp(pattern, 'g'))].map((match) => match[1] ?? '{}');
  return literals.filter((literal) => !literal.includes('...')).map(keysOf);
}

/** `{ a: f(x, y), b }` has the keys a and b. */
function keysOf(literal: string): string[] {
  const flat = literal.slice(1, -1).replace(/\([^()]*\)|\[[^[\]]*\]|'[^']*'/g, '');
  return flat.split(',').flatMap((part) => /^\s*(\w+)/.exec(part)?.[1] ?? []);
}

test('keys are found in what is given', () => {
  const thrown = "throw new LichError('file-too-large', { size: Math.max(1, 2), limit });";
  expect(givenTo('file-too-large', 'error', thrown)).toEqual([['size', 'limit']]);
  expect(givenTo('missing-year', 'notice', "notice('missing-year')")).toEqual([[]]);
  const noted = "notice('lunar-mismatch', at(item), { printed: `a, b: c` })";
  expect(givenTo('lunar-mismatch', 'notice', noted)).toEqual([['printed']]);
});
