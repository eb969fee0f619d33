import { afterEach, beforeEach, expect, test } from 'vitest';
import { DavCalendars } from '../../../src/service/dav/calendars.ts';
import {
  addAppPassword,
  listAppPasswords,
  type NewAppPassword,
  revokeAppPassword,
} from '../../../src/service/dav/passwords.ts';
import { addTaskFeed } from '../../../src/service/feed-options.ts';
import { MOMENT } from '../../contract/samples.ts';
import { BY_TEST, meeting, month, openTestOffice, SO_MAU, type TestOffice } from '../office.ts';

const SETTINGS = { daysBefore: 60, daysAfter: 400, cancelledDays: 30 };
const AN = 'so-mau.person.an';
const EVERYBODY = 'so-mau.organization';

let office: TestOffice;
let made: NewAppPassword;
beforeEach(async () => {
  office = await openTestOffice();
  await office.publish(month(meeting('03-05', 'Giao ban'), meeting('03-12', 'Họp Hội đồng', { leaders: ['binh'] })));
  const request = { organizationId: SO_MAU.id, label: 'iPhone', feedIds: [AN, EVERYBODY] };
  made = await addAppPassword(office.office, request, BY_TEST);
});
afterEach(() => office.close());

const opened = async (calendars: DavCalendars, secret = made.secret) =>
  (await calendars.open(made.password.user, secret))?.account ?? null;

test('a password is told once, and the store has its hash alone', async () => {
  expect(made.secret).toMatch(/^([a-z2-9]{4}-){5}[a-z2-9]{4}$/);
  expect(made.password.user).toMatch(/^so-mau-[a-z2-9]{5}$/);
  const [kept] = await listAppPasswords(office.office, SO_MAU.id);
  expect(kept).toEqual(made.password);
  expect(JSON.stringify(kept)).not.toContain(made.secret.replaceAll('-', ''));
});

test('it opens as it was told, typed in any case, with or without its hyphens; anything else does not', async () => {
  const calendars = new DavCalendars(office.office, SETTINGS);
  for (const secret of [made.secret, made.secret.replaceAll('-', ''), ` ${made.secret.toUpperCase()} `]) {
    expect((await opened(calendars, secret))?.calendars.map(({ id }) => id)).toEqual([AN, EVERYBODY]);
  }
  expect(await opened(calendars, made.secret.slice(1))).toBeNull();
  expect(await opened(calendars, '')).toBeNull();
  expect(await calendars.open('so-mau-zzzzz', made.secret)).toBeNull();
  expect(await calendars.open('a\0b', made.secret)).toBeNull();
  expect(await calendars.open(` ${made.password.user.toUpperCase()} `, made.secret)).not.toBeNull();
});

test('a calendar holds what its feed holds', async () => {
  const account = await opened(new DavCalendars(office.office, SETTINGS));
  const [own, everybody] = account!.calendars;
  expect(own?.title).toBe('Người Thứ Nhất – Giám đốc');
  expect([...own!.objects.values()].map(({ body }) => /SUMMARY:(.*)\r/.exec(body)?.[1])).toEqual(['Giao ban']);
  expect(everybody?.objects.size).toBe(2);
  const [object] = own!.objects.values();
  // 5 March 2025, 07:30 to 11:30 in Viet Nam.
  expect(object).toMatchObject({ start: 1_741_134_600, end: 1_741_149_000, busy: 'BUSY' });
  expect(object?.body).not.toContain('METHOD');
});

test('a list of things to do is a collection of VTODO, each piece an object of its own', async () => {
  const task = meeting('03-14', 'Báo cáo quý', { kind: 'task', timing: 'deadline', slot: null });
  const open = meeting('03-20', 'Rà soát hồ sơ', { kind: 'task', timing: 'none', slot: null });
  await office.publish(month(meeting('03-05', 'Giao ban'), task, open), { confirmed: true });
  const id = await addTaskFeed(office.office, AN, BY_TEST);
  const request = { organizationId: SO_MAU.id, label: 'Android', feedIds: [AN, id] };
  const { password, secret } = await addAppPassword(office.office, request, BY_TEST);
  const account = (await new DavCalendars(office.office, SETTINGS).open(password.user, secret))?.account;
  const [calendar, list] = account!.calendars;
  expect([calendar?.component, list?.component]).toEqual(['VEVENT', 'VTODO']);
  expect(list?.title).toBe('Việc cần làm: Người Thứ Nhất – Giám đốc');
  const objects = [...list!.objects.values()];
  expect(objects.map(({ body }) => /SUMMARY:(.*)\r/.exec(body)?.[1]).sort()).toEqual(['Báo cáo quý', 'Rà soát hồ sơ']);
  for (const { body, busy } of objects) {
    expect([body.match(/BEGIN:VTODO/g)?.length, body.includes('VEVENT'), body.includes('METHOD'), busy]).toEqual([
      ...[1, false, false, null],
    ]);
  }
  const due = objects.find(({ body }) => body.includes('Báo cáo quý'));
  // 14 March 2025, from midnight to midnight in Viet Nam.
  expect(due).toMatchObject({ start: 1_741_885_200, end: 1_741_971_600 });
});

test('an amendment makes a new state, and the old one leads to what changed', async () => {
  const calendars = new DavCalendars(office.office, SETTINGS);
  const before = (await opened(calendars))!.calendars[1]!;
  office.now = MOMENT + 86_400;
  await office.publish(month(meeting('03-05', 'Giao ban', { slot: 'afternoon' }), meeting('03-20', 'Tiếp công dân')), {
    confirmed: true,
  });
  const after = (await opened(calendars))!.calendars[1]!;
  expect(after.state).toBeGreaterThan(before.state);
  const { changed, removed } = after.changesSince(before.state)!;
  // Moved, cancelled (it stays, marked) and new.
  expect(changed).toHaveLength(3);
  expect(removed).toEqual([]);
  office.now = MOMENT + 40 * 86_400;
  const later = (await opened(calendars))!.calendars[1]!;
  expect(later.changesSince(after.state)?.removed).toHaveLength(1);
});

test('where nothing changed the state is the same: for another process, after a restart, and on the next day', async () => {
  const before = (await opened(new DavCalendars(office.office, SETTINGS)))!.calendars[0]!;
  office.now = MOMENT + 86_400;
  const after = (await opened(new DavCalendars(office.office, SETTINGS)))!.calendars[0]!;
  expect(after.state).toBe(before.state);
  expect(after.changesSince(before.state)).toEqual({ changed: [], removed: [] });
});

test('many who ask at once get one state', async () => {
  const calendars = [new DavCalendars(office.office, SETTINGS), new DavCalendars(office.office, SETTINGS)];
  const accounts = await Promise.all(Array.from({ length: 20 }, (_, i) => opened(calendars[i % 2]!)));
  expect(new Set(accounts.map((account) => account?.calendars[0]?.state)).size).toBe(1);
});

test('a revoked password opens nothing from that moment on, and the others do', async () => {
  const calendars = new DavCalendars(office.office, SETTINGS);
  const other = await addAppPassword(
    office.office,
    { organizationId: SO_MAU.id, label: 'máy khác', feedIds: [AN] },
    BY_TEST,
  );
  expect(await opened(calendars)).not.toBeNull();
  await revokeAppPassword(office.office, made.password.id, { ...BY_TEST, within: SO_MAU.id });
  expect(await opened(calendars)).toBeNull();
  expect(await calendars.open(other.password.user, other.secret)).not.toBeNull();
  await expect(revokeAppPassword(office.office, 'khong-co', BY_TEST)).rejects.toMatchObject({
    code: 'app-password-unknown',
  });
  await expect(
    revokeAppPassword(office.office, other.password.id, { ...BY_TEST, within: 'so-khac' }),
  ).rejects.toMatchObject({
    code: 'app-password-unknown',
  });
});

test('a password is made for feeds of its own organisation, at least one', async () => {
  const add = (feedIds: string[], organizationId: string = SO_MAU.id) =>
    addAppPassword(office.office, { organizationId, label: '', feedIds }, BY_TEST);
  await expect(add([])).rejects.toMatchObject({ code: 'feed-unknown' });
  await expect(add([AN, 'so-khac.person.an'])).rejects.toMatchObject({ code: 'feed-unknown' });
  await expect(add([AN], 'so-khac')).rejects.toMatchObject({ code: 'organization-unknown' });
});
