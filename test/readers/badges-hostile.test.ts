import { expect, test } from 'vitest';
import { READING_LIMITS } from '../../src/readers/limits.ts';
import { readSource } from '../../src/readers/read.ts';

const CARD = '<div class="card"><h4>Họp tổ</h4><p>8h00 ngày 03/8/2026</p><span class="badge">Hoãn</span></div>';
const LINE = '<p>8h00: Họp tổ <span class="badge">Hoãn</span></p>';
const MANY = 12_000;
/** Of the processor: a multiple of what it takes, a fraction of what it took when each badge was looked for among all. */
const MOST_MILLISECONDS = 8_000;

test.each([
  ['cards', CARD.repeat(MANY)],
  ['lines', LINE.repeat(MANY)],
  ['parts within parts', `${'<div>'.repeat(350)}${LINE.repeat(MANY / 4)}`],
])('a page of very many badges in %s is read or refused in a moment', async (_, body) => {
  const began = process.cpuUsage();
  await readSource(Buffer.from(`<html><body><h1>LỊCH HỌP</h1>${body}</body></html>`), READING_LIMITS).catch(
    () => undefined,
  );
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(MOST_MILLISECONDS);
});
