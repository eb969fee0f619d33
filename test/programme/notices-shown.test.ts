import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { NoticeCode } from '../../src/model/notice.ts';
import { interpret } from '../../src/programme/interpret.ts';
import { readText } from '../../src/readers/text.ts';
import { OFFICE } from '../documents/formats/roster.ts';

function noticesOf(document: string, code: NoticeCode) {
  const text = readFileSync(new URL(`../documents/${document}.txt`, import.meta.url), 'utf8');
  const options = { organizations: [OFFICE], organizationId: OFFICE.id, on: null };
  return interpret(readText(text), options).value.notices.filter((notice) => notice.code === code);
}

test.each([
  ['row-joined', 'day-table/01-tabs-and-html'],
  ['spelling-corrected', 'day-table/01-tabs-and-html'],
  ['abbreviation-corrected', 'day-table/01-tabs-and-html'],
  ['line-dropped', 'day-table/02-columns-one-after-another'],
  ['unit-inferred', 'day-table/02-columns-one-after-another'],
  ['uncertain-date', 'notice/38-days-off-by-month'],
  ['line-unread', 'notice/92-blog-post'],
] as const)('%s is told of %s with its place and a sentence without gaps', (code, document) => {
  const told = noticesOf(document, code);
  expect(told.length).toBeGreaterThan(0);
  for (const { line, message, messageEn } of told) {
    expect(line).toBeGreaterThan(0);
    expect(`${message} ${messageEn}`).not.toMatch(/[{}]|undefined/);
  }
});
