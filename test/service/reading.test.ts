import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Programme } from '../../src/model/programme.ts';
import { READING_LIMITS } from '../../src/readers/limits.ts';
import { DocumentReader, type ReaderOptions } from '../../src/service/reading.ts';
import { programme } from '../contract/samples.ts';
import { OFFICE } from '../documents/formats/roster.ts';

const week = readFileSync(join(import.meta.dirname, '../documents/formats/week.docx'));
const REQUEST = { organizations: [OFFICE], organizationId: OFFICE.id, on: null };

const opened: DocumentReader[] = [];
function reader(options: Partial<ReaderOptions> = {}): DocumentReader {
  const made = new DocumentReader(options);
  opened.push(made);
  return made;
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

function structured(given: Partial<Programme>): Buffer {
  return Buffer.from(JSON.stringify(programme({ organization: OFFICE.id, ...given })));
}

/** Longer to parse than any test gives it. */
const ENDLESS = Buffer.from(`<html><body>${'<b>a</b><i>b</i>'.repeat(140_000)}</body></html>`);

test('a document is read in a thread of its own', async () => {
  const { format, value, notices } = await reader().read(week, REQUEST);
  expect({ format, items: value.items.length, organization: value.organization }).toEqual({
    format: 'docx',
    items: 10,
    organization: OFFICE.id,
  });
  expect(notices).toEqual([]);
});

test('refusals cross with their code and data', async () => {
  const documents = reader();
  await expect(documents.read(Buffer.from('{\\rtf1}'), REQUEST)).rejects.toMatchObject({
    name: 'LichError',
    code: 'file-format',
    data: { format: 'RTF' },
    status: 415,
  });
  await expect(documents.read(week, { ...REQUEST, organizationId: 'so-khac' })).rejects.toMatchObject({
    code: 'organization-unknown',
    data: { id: 'so-khac', known: OFFICE.id },
  });
});

test.each([
  ['its header', readFileSync(join(import.meta.dirname, '../documents/refused/marked-header.doc')), 'MẬT'],
  ['the title of a structured programme', structured({ title: 'TỐI MẬT\nLịch công tác tuần 11' }), 'TỐI MẬT'],
  ['the number of a structured programme', structured({ number: '12/LCT-MẬT' }), 'MẬT'],
])('a secrecy mark in %s is refused', async (_, bytes, mark) => {
  const refused = reader().read(bytes, { ...REQUEST, organizations: [OFFICE] });
  await expect(refused).rejects.toMatchObject({ code: 'document-classified', data: { mark } });
});

test('what takes too long is stopped, and the next document is read', async () => {
  const documents = reader({ seconds: 0.05 });
  await expect(documents.read(ENDLESS, REQUEST)).rejects.toMatchObject({ code: 'reading-timeout' });
  const patient = reader();
  const endless = expect(documents.read(ENDLESS, REQUEST)).rejects.toMatchObject({ code: 'reading-timeout' });
  expect((await patient.read(week, REQUEST)).value.items).toHaveLength(10);
  await endless;
});

test('what takes too much memory is stopped, and the next document is read', async () => {
  const documents = reader({ heapMegabytes: 80 });
  const limits = { ...READING_LIMITS, markupNodes: 1e9, textLength: 1e9 };
  const hungry = reader({ heapMegabytes: 80, limits });
  await expect(hungry.read(Buffer.from(`<p>${'<b>x</b>'.repeat(1_500_000)}`), REQUEST)).rejects.toMatchObject({
    code: 'file-limits',
  });
  expect((await hungry.read(week, REQUEST)).value.items).toHaveLength(10);
  expect((await documents.read(week, REQUEST)).value.items).toHaveLength(10);
});

test('while a document is read, everything else goes on', async () => {
  const documents = reader({ seconds: 3 });
  let longest = 0;
  let last = performance.now();
  const pulse = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  await documents.read(ENDLESS, REQUEST).catch(() => undefined);
  clearInterval(pulse);
  // A reading on this loop would hold it up for all of its three seconds.
  expect(longest).toBeLessThan(1_000);
});

test('a slow document does not hold up the next, and who finds no thread free waits', async () => {
  const documents = reader({ seconds: 12, threads: 2 });
  const order: string[] = [];
  const slow = documents.read(ENDLESS, REQUEST).catch(() => order.push('slow'));
  const others = [1, 2, 3].map((n) => documents.read(week, REQUEST).then(() => order.push(`week ${n}`)));
  await Promise.all([slow, ...others]);
  expect(order).toEqual(['week 1', 'week 2', 'week 3', 'slow']);
});

test('a reader that is closed lets what is being read end', async () => {
  const documents = reader({ threads: 1 });
  const readings = [documents.read(week, REQUEST), documents.read(week, REQUEST)];
  await documents.close();
  expect((await Promise.all(readings)).map(({ value }) => value.items.length)).toEqual([10, 10]);
});

test('documents that come together are all read', async () => {
  const documents = reader();
  const readings = await Promise.all([week, week, week].map((bytes) => documents.read(bytes, REQUEST)));
  expect(readings.map(({ value }) => value.items.length)).toEqual([10, 10, 10]);
  expect(week.length).toBeGreaterThan(0);
});

test('a structured programme is given its office, and unknown ids are marked', async () => {
  const documents = reader();
  const { value } = await documents.read(week, REQUEST);
  const [first, ...others] = value.items;
  const foreign = { ...value, organization: null, items: [{ ...first!, leaders: ['khach'] }, ...others], notices: [] };
  const read = await documents.read(Buffer.from(JSON.stringify(foreign)), REQUEST);
  expect(read.format).toBe('json');
  expect(read.value.organization).toBe(OFFICE.id);
  expect(read.value.items[0]!.review).toEqual(['unknown-person']);
  expect(read.value.notices.map(({ code, message }) => [code, message])).toEqual([
    ['unknown-person', 'Không có ai tên “khach” trong danh sách của cơ quan.'],
  ]);
  const other = { ...value, organization: 'so-khac' };
  await expect(documents.read(Buffer.from(JSON.stringify(other)), REQUEST)).rejects.toMatchObject({
    code: 'programme-invalid',
    data: { path: '/organization' },
  });
});
