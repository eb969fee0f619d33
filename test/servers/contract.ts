import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Conditions } from '../../src/model/push.ts';
import type { HeadPart } from '../../src/push/calendar-head.ts';
import type { CalDavClient } from '../../src/push/client.ts';
import { tsdavClient } from '../../src/push/tsdav.ts';
import { compareTarget } from '../../src/service/push-compare.ts';
import type { PushOffice } from '../../src/service/push-office.ts';
import { runNow, USUAL } from '../../src/service/push-run.ts';
import { addTarget } from '../../src/service/push-targets.ts';
import { stateOf } from '../../src/service/push-wanted.ts';
import { feed } from '../contract/samples.ts';
import { entryBody } from '../push/histories.ts';
import { meeting, month, openTestOffice, type TestOffice } from '../service/office.ts';
import type { RunningServer } from './machine.ts';
import { readBodies, readWithPython, readWithVdirsyncer } from './readers.ts';

export interface ServerTraits {
  readonly start: (folder: string) => Promise<RunningServer>;
  readonly conditions: Conditions;
  /** False for a server that lets everybody in. */
  readonly asksPassword: boolean;
  /** What a new calendar does not have in the end of the name, colour and so on that it was given. */
  readonly loses?: readonly HeadPart[];
}

const FEEDS = { daysBefore: 60, daysAfter: 400, cancelledDays: 30 };
const SETTINGS = {
  allowPrivateAddresses: true,
  allowClearPasswords: false,
  connections: 2,
  timeoutSeconds: 30,
  attempts: 3,
};
const ENTRIES = Array.from({ length: 24 }, (_, i) =>
  meeting(
    `03-${String(i + 1).padStart(2, '0')}`,
    `Họp giao ban “tuần ${i}”; nghe báo cáo, thống nhất <chương trình> & kế hoạch`,
  ),
);

/** What must be true of pushing to every server, one step after the other in one calendar. */
export function serverContract(name: string, { start, conditions, asksPassword, loses = [] }: ServerTraits): void {
  describe(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'lich-server-'));
    let server: RunningServer;
    let opened: TestOffice;
    let push: PushOffice;
    let client: CalDavClient;
    let id = '';

    beforeAll(async () => {
      server = await start(folder);
      opened = await openTestOffice();
      push = { office: opened.office, feeds: FEEDS, settings: SETTINGS };
      const { user, password } = server;
      client = tsdavClient(server.url, {
        user,
        password,
        allowPrivate: true,
        allowClear: false,
        timeoutSeconds: 30,
        connections: 1,
      });
      await opened.publish(month(...ENTRIES));
    });
    afterAll(async () => {
      client?.close();
      await opened?.close();
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    const target = async () => (await opened.office.store.read((reads) => reads.push.target(id)))!;
    const run = async (given: Partial<typeof USUAL> = {}) =>
      runNow(push, id, { ...USUAL, isConfirmed: true, ...given });
    const newTarget = () => {
      const { url, user, password } = server;
      return { feedId: feed().id, url, user, password, calendar: null, policy: 'keep' } as const;
    };
    const publishChanged = async (count: number) => {
      opened.now += 60;
      const changed = ENTRIES.map((entry, i) => (i < count ? { ...entry, location: `Phòng ${opened.now}` } : entry));
      await opened.publish(month(...changed), { confirmed: true });
    };
    /** What two other programs read is what was sent, entry by entry. */
    const expectRead = async (others: readonly string[] = []) => {
      const { calendarUrl } = await target();
      const { wanted } = await stateOf(push, await target());
      const expected = readBodies([...wanted.map(({ body }) => body), ...others]);
      expect(await readWithPython(server, calendarUrl)).toEqual(expected);
      if (server.scheme !== 'Digest') expect(await readWithVdirsyncer(server, calendarUrl)).toEqual(expected);
    };
    /** Digest costs one for each connection: the server says first what it wants to be answered. */
    const greetings = (most: number) => (server.scheme === 'Digest' ? most : 0);
    const expectRequests = (requests: number, least: number) => {
      expect(requests).toBeGreaterThanOrEqual(least);
      expect(requests).toBeLessThanOrEqual(least + greetings(SETTINGS.connections));
    };

    test('is found from its address; a calendar is made there, and how it takes conditions is learnt', async () => {
      const added = await addTarget(push, newTarget());
      id = added.target.id;
      expect(added).toMatchObject({ foreign: 0, target: { conditions }, lost: loses });
      expect(await client.look(added.target.calendarUrl)).toMatchObject({
        ok: true,
        value: { isCalendar: true, isWritable: true },
      });
      expect(await client.list(added.target.calendarUrl)).toEqual({ ok: true, value: new Map() });
    });

    test('everything is pushed, and another program reads the same', async () => {
      const { run: first } = await run();
      expect(first).toMatchObject({ counts: { created: 24, refused: 0, altered: 0 }, fault: null });
      if (conditions === 'honoured') expectRequests(first.requests, 25);
      await expectRead();
      expect(await compareTarget(push, id)).toEqual({
        missing: 0,
        different: 0,
        superfluous: 0,
        kept: 0,
        altered: 0,
        foreign: 0,
      });
    });

    test('nothing changed is no request; one when it is looked at', async () => {
      expect((await run()).run.requests).toBe(0);
      const { run: look } = await run({ looks: true });
      expect(look.fault).toBeNull();
      expectRequests(look.requests, 1);
    });

    test('what changed is sent and nothing else', async () => {
      await publishChanged(5);
      const { run: second } = await run();
      expect(second).toMatchObject({ counts: { created: 0, updated: 5, deleted: 0, altered: 0 }, fault: null });
      if (conditions === 'honoured') expectRequests(second.requests, 5);
      await expectRead();
    });

    test('an edit and a deletion by somebody else are kept, then overwritten; an entry of theirs stays', async () => {
      const { calendarUrl } = await target();
      const theirs = entryBody('viec-rieng', 'Việc riêng', 1);
      expect(await client.put(`${calendarUrl}viec-rieng.ics`, theirs, 'absent')).toMatchObject({ ok: true });
      const { left } = await stateOf(push, await target());
      const [edited, deleted] = [left[0]!, left[1]!];
      const etags = await Promise.all([edited, deleted].map(({ href }) => client.etag(href)));
      const [first, second] = etags.map((answer) => (answer.ok ? (answer.value?.etag ?? '') : ''));
      const body = entryBody(edited.uid, 'Sửa tay', 9);
      expect(await client.put(edited.href, body, { etag: first! })).toMatchObject({ ok: true });
      expect(await client.delete(deleted.href, second!)).toMatchObject({ ok: true });
      await publishChanged(24);
      expect((await run({ looks: true })).run).toMatchObject({
        counts: { updated: 22, kept: 2, refused: 0 },
        fault: null,
      });
      expect(await compareTarget(push, id)).toMatchObject({ kept: 2, foreign: 1 });
      const repaired = await run({ looks: true, policy: 'overwrite' });
      expect(repaired.run).toMatchObject({ counts: { created: 1, updated: 1, refused: 0 }, fault: null });
      await expectRead([theirs]);
    });

    test('the same entries go into a second calendar of the account', async () => {
      const first = id;
      const { calendarUrl } = await target();
      const second = new URL('../lich-thu-hai/', calendarUrl).href;
      const head = { name: 'Lịch thứ hai', description: '', color: '#1F6FB2' };
      expect(await client.makeCalendar(second, head)).toMatchObject({ ok: true });
      id = (await addTarget(push, { ...newTarget(), url: second })).target.id;
      expect((await run()).run).toMatchObject({ counts: { created: 24, refused: 0 }, fault: null });
      await expectRead();
      id = first;
    });

    test('what was put there is removed, and nothing else', async () => {
      const { run: purge } = await run({ looks: true, empties: true });
      expect(purge).toMatchObject({ counts: { deleted: 24, refused: 0 }, fault: null });
      const listed = await client.list((await target()).calendarUrl);
      expect(listed.ok && listed.value.size).toBe(1);
    });

    if (!asksPassword) return;
    test('a wrong password is told as one', async () => {
      const wrong = addTarget(push, { ...newTarget(), password: 'sai' });
      const told = { code: 'push-failed', data: { faultEn: expect.stringContaining('401') } };
      await expect(wrong).rejects.toMatchObject(told);
    });
  });
}
