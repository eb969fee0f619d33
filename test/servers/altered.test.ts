import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareTarget } from '../../src/service/push-compare.ts';
import type { PushOffice } from '../../src/service/push-office.ts';
import { runNow, USUAL } from '../../src/service/push-run.ts';
import { listTargets } from '../../src/service/push-shown.ts';
import { addTarget } from '../../src/service/push-targets.ts';
import { stateOf } from '../../src/service/push-wanted.ts';
import { feed } from '../contract/samples.ts';
import { meeting, month, openTestOffice } from '../service/office.ts';
import { readBodies, readWithPython } from './readers.ts';
import { startSabre } from './sabre.ts';

const FEEDS = { daysBefore: 60, daysAfter: 400, cancelledDays: 30 };
const SETTINGS = {
  allowPrivateAddresses: true,
  allowClearPasswords: false,
  connections: 2,
  timeoutSeconds: 30,
  attempts: 3,
};
const TITLES = [
  'Họp giao ban Lãnh đạo Sở',
  'Tiếp công dân định kỳ',
  'Dự Ngày hội Đại đoàn kết toàn dân tộc',
  'Làm việc với đoàn công tác của tỉnh bạn về chuyển đổi số, cải cách hành chính',
  'Meeting',
];

test('sabre/dav on PHP 8.2 damages some texts, and is told of: as many as another program reads otherwise', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lich-altered-'));
  const server = await startSabre(folder, { scheme: 'Digest', guesses: true });
  const opened = await openTestOffice();
  try {
    const push: PushOffice = { office: opened.office, feeds: FEEDS, settings: SETTINGS };
    await opened.publish(month(...TITLES.map((title, i) => meeting(`03-0${i + 1}`, title))));
    const { url, user, password } = server;
    const given = { feedId: feed().id, url, user, password, calendar: null, policy: 'keep' } as const;
    const { target } = await addTarget(push, given);
    const { run } = await runNow(push, target.id, USUAL);
    const { wanted } = await stateOf(push, target);
    const sent = readBodies(wanted.map(({ body }) => body));
    const there = await readWithPython(server, target.calendarUrl);
    const otherwise = there.filter((entry, i) => JSON.stringify(entry) !== JSON.stringify(sent[i]));
    expect(there).toHaveLength(TITLES.length);
    expect(otherwise.length).toBeGreaterThan(0);
    expect(run).toMatchObject({ counts: { created: TITLES.length, altered: otherwise.length }, fault: null });
    expect(await listTargets(push)).toMatchObject([{ altered: otherwise.length }]);
    // Damaged as they are, they are still known as ours.
    expect(await compareTarget(push, target.id)).toMatchObject({ different: 0, kept: 0, altered: otherwise.length });
    expect(
      (await runNow(push, target.id, { ...USUAL, looks: true, empties: true, isConfirmed: true })).run,
    ).toMatchObject({
      counts: { deleted: TITLES.length, kept: 0 },
    });
  } finally {
    await opened.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});
