import { hash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeApiToken } from '../../src/service/accounts/api-tokens.ts';
import { importDocument } from '../../src/service/import.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { addPerson } from '../service/accounts/people.ts';
import { CLERK, meeting, month, openTestOffice, SO_MAU, type TestOffice } from '../service/office.ts';
import { serviceFor } from './browsing.ts';
import { type Machine, machineAt } from './machine.ts';

/** Signed scans that a machine sends more than once. */

let given: TestOffice;
let app: FastifyInstance;
let machine: Machine;
let drafts: readonly string[];
beforeEach(async () => {
  given = await openTestOffice();
  const { office } = given;
  await office.store.write((store) => seedOrganization(store, office, SO_MAU));
  app = serviceFor(office);
  const person = await addPerson(office, 'van-thu');
  machine = machineAt(app, (await makeApiToken(office, person, { label: 'máy quét', role: 'clerk' })).secret);
  drafts = [await draftOf('tháng 3'), await draftOf('tháng 4')];
});
afterEach(async () => {
  await app.close();
  await given.close();
});

async function draftOf(text: string): Promise<string> {
  const programme = month(meeting('03-05', `Giao ban ${text}`));
  const read = async () => ({ format: 'text', programme }) as const;
  const request = { actor: CLERK, organization: SO_MAU, fileName: `${text}.txt`, on: null };
  return (await importDocument(given.office, read, { ...request, bytes: Buffer.from(text) })).id;
}

const SCAN = Buffer.from('%PDF-1.7 bản ký');
const SHA256 = hash('sha256', SCAN, 'hex');
const MISMATCH = { status: 422, body: { type: 'urn:lich:problem:idempotency-mismatch' } };
const OTHER = Buffer.from('%PDF-1.7 bản khác');
const send = (draft: string, key: string | null, bytes = SCAN, fileName = 'ban-ky.pdf') =>
  machine.ask(
    'POST',
    `/organizations/so-mau/drafts/${draft}/evidence?fileName=${fileName}`,
    bytes,
    key === null ? {} : { 'idempotency-key': key },
  );
const scansOf = (draft: string) => given.office.store.read(({ evidence }) => evidence.ofRevision(draft));

test('a scan that comes twice with one key is one scan, and the second answer is the first', async () => {
  const [first, again] = [await send(drafts[0]!, 'k1'), await send(drafts[0]!, 'k1')];
  expect([first.status, first.body.outcome]).toEqual([201, 'attached']);
  expect([again.status, again.body]).toEqual([201, first.body]);
  expect(await scansOf(drafts[0]!)).toHaveLength(1);
});

test('a key that came with another scan, name or draft is refused and nothing is put beside it', async () => {
  await send(drafts[0]!, 'k1');
  expect(await send(drafts[0]!, 'k1', OTHER)).toMatchObject(MISMATCH);
  expect(await send(drafts[0]!, 'k1', SCAN, 'ten-khac.pdf')).toMatchObject(MISMATCH);
  expect(await send(drafts[1]!, 'k1')).toMatchObject(MISMATCH);
  expect([await scansOf(drafts[0]!), await scansOf(drafts[1]!)].map((all) => all.length)).toEqual([1, 0]);
});

test('a key that came with a scan that stood there already is answered so again, and is no key for another', async () => {
  await send(drafts[0]!, null);
  const [first, again] = [await send(drafts[0]!, 'k1'), await send(drafts[0]!, 'k1')];
  expect([first.status, first.body.outcome]).toEqual([201, 'known']);
  expect([again.status, again.body]).toEqual([201, first.body]);
  expect(await send(drafts[0]!, 'k1', OTHER)).toMatchObject(MISMATCH);
  expect(await scansOf(drafts[0]!)).toHaveLength(1);
});

test('a key that came with a scan whose bytes had gone is answered so again, and is no key for another', async () => {
  const { id } = (await send(drafts[0]!, null)).body;
  await given.office.store.write(({ evidence }) =>
    evidence.removeBytes('so-mau', id, { at: given.now, size: SCAN.length, sha256: SHA256 }, null),
  );
  const [first, again] = [await send(drafts[0]!, 'k1'), await send(drafts[0]!, 'k1')];
  expect([first.status, first.body.outcome, first.body.removed]).toEqual([201, 'kept-anew', null]);
  expect([again.status, again.body]).toEqual([201, first.body]);
  expect(await send(drafts[0]!, 'k1', OTHER)).toMatchObject(MISMATCH);
  expect(await scansOf(drafts[0]!)).toHaveLength(1);
});

test('a key is one office’s own', async () => {
  await send(drafts[0]!, 'k1');
  const request = (organizationId: string) =>
    given.office.store.read(({ evidence }) => evidence.request(organizationId, 'k1'));
  expect((await request('so-mau'))?.outcome).toBe('attached');
  expect(await request('so-khac')).toBeNull();
});

test('scans with keys of their own, or without any, are each put beside it', async () => {
  await send(drafts[0]!, 'k1');
  expect((await send(drafts[0]!, 'k2', OTHER)).body.outcome).toBe('attached');
  expect((await send(drafts[1]!, null)).body.outcome).toBe('attached');
  expect((await send(drafts[0]!, null)).body.outcome).toBe('known');
  expect([await scansOf(drafts[0]!), await scansOf(drafts[1]!)].map((all) => all.length)).toEqual([2, 1]);
});
