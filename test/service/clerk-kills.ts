import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { AS_THE_FEED, FEED_WINDOW } from '../../src/model/feed.ts';
import type { HistoryEntry } from '../../src/model/history.ts';
import type { Revision } from '../../src/model/revision.ts';
import { reportInterrupted } from '../../src/service/drafts/uploads.ts';
import { feedMaker } from '../../src/service/feed-maker.ts';
import type { StoreReads } from '../../src/store/port.ts';
import type { LocalDate } from '../../src/time/local.ts';
import { removeStoreIn } from '../contract/opening.ts';
import { documentOf, placeOf } from './clerking.ts';
import { random } from './kills.ts';
import { openTestOffice, type TestOffice } from './office.ts';

const SCRIPT = join(import.meta.dirname, 'clerking.ts');

/** The last document of which each act was acknowledged; 0 for none. */
export interface Acknowledged {
  readonly upload: number;
  readonly edit: number;
  readonly accept: number;
}

/**
 * Kills a process that uploads, edits and accepts with SIGKILL, each time after a random while, and looks after each:
 * every acknowledged act is there, none is half there, and the feed is that of the last accepted revision.
 */
export async function killClerkAndLook(kills: number, seed: number): Promise<Acknowledged> {
  const folder = mkdtempSync(join(tmpdir(), 'lich-clerk-'));
  const pick = random(seed);
  let last: Acknowledged = { upload: 0, edit: 0, accept: 0 };
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const said = await workUntilKilled(folder, last.accept + 1, 1 + pick(9), pick(40));
      last = {
        upload: Math.max(last.upload, said.upload),
        edit: Math.max(last.edit, said.edit),
        accept: Math.max(last.accept, said.accept),
      };
      last = { ...last, accept: await lookAt(folder, last) };
    }
    return last;
  } finally {
    removeStoreIn(folder);
  }
}

/** The blow falls a while after so many acts were acknowledged: anywhere in the one that follows. */
async function workUntilKilled(
  folder: string,
  first: number,
  acts: number,
  milliseconds: number,
): Promise<Acknowledged> {
  const child = spawn(process.execPath, [SCRIPT, folder, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let said = '';
  const enough = new Promise<void>((resolve) => {
    child.stdout.on('data', (part: Buffer) => {
      said += part;
      if (said.split('\n').length > acts) resolve();
    });
  });
  await Promise.race([enough, ended]);
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  await ended;
  const last = (act: string) => Number([...said.matchAll(new RegExp(`^${act} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
  return { upload: last('upload'), edit: last('edit'), accept: last('accept') };
}

/** Answers the number of the last accepted document: one more than acknowledged may be there, killed before its word. */
async function lookAt(folder: string, acknowledged: Acknowledged): Promise<number> {
  const opened = await openTestOffice(undefined, folder);
  try {
    // Long after the blow nobody holds anything any more.
    opened.now += 3600;
    await reportInterrupted(opened.office);
    const accepted = await opened.office.store.read((store) => lookAtStore(store, acknowledged));
    const number = accepted.length;
    expect([acknowledged.accept, acknowledged.accept + 1]).toContain(number);
    expect(accepted.map(({ acceptance }) => acceptance?.number)).toEqual(accepted.map((_, i) => i + 1));
    if (number > 0) await lookAtFeed(opened, number);
    return number;
  } finally {
    await opened.office.store.close();
  }
}

async function lookAtStore(store: StoreReads, acknowledged: Acknowledged): Promise<readonly Revision[]> {
  const uploads = await store.uploads.list('so-mau', 10_000);
  const { entries } = await store.history.list('so-mau', {}, null, 100_000);
  const countOf = (act: string, id: string) =>
    entries.filter((entry: HistoryEntry) => entry.act === act && entry.subjects.some((one) => one.id === id)).length;
  const read = uploads.filter(({ state }) => state === 'read');
  // Killed in the middle it is said to have been: nothing waits for ever.
  expect(uploads.filter(({ state }) => state !== 'read').map(({ fault }) => fault?.code)).toEqual(
    uploads.filter(({ state }) => state !== 'read').map(() => 'upload-interrupted'),
  );
  const numbers = read.map(({ idempotencyKey }) => Number(idempotencyKey)).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  expect([acknowledged.upload, acknowledged.upload + 1]).toContain(numbers.length);
  const revisions: Revision[] = [];
  for (const { revisionId, documentId, idempotencyKey } of read) {
    const n = Number(idempotencyKey);
    const revision = await store.revisions.get(revisionId ?? '');
    expect(await store.documents.describe('so-mau', documentId ?? '')).toMatchObject({ fileName: `${n}.json` });
    expect(countOf('upload', revisionId ?? '')).toBe(1);
    // Each edit with its entry, its place to go back to (until it is accepted), and what it says.
    expect(countOf('edit', revisionId ?? '')).toBe((revision?.version ?? 0) - 1);
    expect(countOf('accept', revisionId ?? '')).toBe(revision?.acceptance === null ? 0 : 1);
    const place = revision?.programme.items[0]?.location;
    expect(place).toBe(revision?.version === 1 ? null : placeOf(n));
    if (n <= acknowledged.edit) expect(place).toBe(placeOf(n));
    if (revision !== null && revision.acceptance !== null) revisions.push(revision);
  }
  return revisions.sort((a, b) => (a.acceptance?.number ?? 0) - (b.acceptance?.number ?? 0));
}

/** The whole office's feed, unfolded: the days of the last accepted document, and of no other. */
async function lookAtFeed({ office }: TestOffice, number: number): Promise<void> {
  const maker = feedMaker(office, { ...FEED_WINDOW, cancelledDays: 30 });
  const made = await maker.make('so-mau.organization', AS_THE_FEED, '2025-03-01' as LocalDate);
  const text = made?.feed.bytes.toString('utf8').replaceAll('\r\n ', '') ?? '';
  const events = text.split('BEGIN:VEVENT').slice(1);
  const shown = events.map((event) => {
    const title = /^SUMMARY:(.*)\r$/m.exec(event)?.[1] ?? '';
    const day = /^DTSTART[^:]*:(\d{8})/m.exec(event)?.[1] ?? '';
    return `${title} ${day}`;
  });
  const wanted = documentOf(number).items.map(({ title, start }) => `${title} ${start?.replaceAll('-', '')}`);
  // A meeting that jumps from the end of the month to its beginning is called off there and new here.
  expect(shown.filter((line) => !line.startsWith('[HỦY] ')).sort()).toEqual(wanted.sort());
  expect(text).toContain(`LOCATION:${placeOf(number)}`);
}
