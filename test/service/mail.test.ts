import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSmtp } from '../../src/mail/smtp.ts';
import type { MailSender } from '../../src/model/mail.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import type { Organization } from '../../src/model/organization.ts';
import { askForPassword, RESET_SECONDS } from '../../src/service/accounts/forgotten.ts';
import { findOneTimeLink, setPasswordByLink } from '../../src/service/accounts/one-time-links.ts';
import { listLetters, removeLetter, reviveLetter } from '../../src/service/mail/letters.ts';
import type { MailOffice } from '../../src/service/mail/mail-office.ts';
import { LEASE_SECONDS, pauseAfter, sendNext } from '../../src/service/mail/run.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { restoreRevision } from '../../src/service/revisions.ts';
import { changeRoster, showRoster } from '../../src/service/roster.ts';
import { openSink, type ReadMail, readMail, type Sink } from '../mail/sink.ts';
import { addPerson } from './accounts/people.ts';
import {
  BY_TEST,
  CLERK,
  HOURS,
  meeting,
  month,
  openTestOffice,
  SO_MAU,
  supplement,
  type TestOffice,
} from './office.ts';

const AN = 'thu-ky-an@so-mau.example';
const BINH = 'thu-ky-binh@so-mau.example';
const WITH_SECRETARIES: Organization = {
  ...SO_MAU,
  persons: SO_MAU.persons.map((person) => ({ ...person, secretaries: [person.id === 'an' ? AN : BINH] })),
};
const GATHER = 300;

let given: TestOffice;
let sink: Sink;
let mail: MailOffice & { readonly sender: MailSender };
beforeEach(async () => {
  given = await openTestOffice(WITH_SECRETARIES);
  sink = await openSink();
  const office = Object.assign(given.office, { gatherSeconds: GATHER });
  await office.store.write((store) => seedOrganization(store, office, WITH_SECRETARIES));
  const from = { name: 'Lịch công tác', address: 'lich@so-mau.example' };
  const account = { host: '127.0.0.1', isTls: false, tls: 'optional', login: null, from, timeoutSeconds: 5 } as const;
  const sender: MailSender = { send: (message) => openSmtp({ ...account, port: sink.port }).send(message) };
  mail = { office, settings: { gatherMinutes: 5, attempts: 3 }, sender, linkBase: () => 'https://lich.so-mau.example' };
});
afterEach(async () => {
  await sink.close();
  await given.close();
});

/** Everything that is due, after `seconds`. */
async function run(seconds = GATHER): Promise<(string | undefined)[]> {
  given.now += seconds;
  const ends: string[] = [];
  for (;;) {
    const outcome = await sendNext(mail, mail.sender, 'tester');
    if (outcome === null) return ends;
    ends.push(outcome.end);
  }
}

/** Letters that have come to an address since the last look. */
function lettersTo(address: string): readonly ReadMail[] {
  const own = sink.received.filter(({ to }) => to === address);
  sink.received.splice(0, sink.received.length, ...sink.received.filter(({ to }) => to !== address));
  return own.map(({ data }) => readMail(data));
}
const waiting = () => listLetters(given.office, 'so-mau');

test('after an acceptance each leader’s secretary gets what changed for that leader, and nobody else’s', async () => {
  await given.publish(
    month(
      meeting('03-03', 'Họp giao ban'),
      meeting('03-04', 'Tiếp công dân', { leaders: ['binh'], location: 'Phòng 2' }),
    ),
  );
  expect(await run(GATHER - 1)).toEqual([]);
  expect(await run(1)).toEqual(['sent', 'sent']);
  const [an] = lettersTo(AN);
  expect(an?.headers.get('subject')).toBe('[Lịch] Người Thứ Nhất: 1 mới');
  expect(an?.text).toContain('THÊM MỚI (1)\n\n- Sáng Thứ Hai, 03/3/2025: Họp giao ban');
  expect(an?.text).not.toContain('Tiếp công dân');
  const [binh] = lettersTo(BINH);
  expect(binh?.text).toContain('- Sáng Thứ Ba, 04/3/2025: Tiếp công dân\n  Địa điểm: Phòng 2');
  expect(await waiting()).toEqual([]);
});

test('what was moved, changed and cancelled is told old and new; a restoration is told as well', async () => {
  const items = [
    meeting('03-03', 'Họp giao ban'),
    meeting('03-04', 'Tiếp công dân'),
    meeting('03-05', 'Làm việc với đoàn kiểm tra'),
  ];
  const first = await given.publish(month(...items));
  await run();
  lettersTo(AN);
  const [a, b, c] = items as [(typeof items)[0], (typeof items)[0], (typeof items)[0]];
  const moved = { ...a, start: '2025-03-06', end: '2025-03-06' };
  await given.publish(month(moved, { ...b, location: 'Hội trường' }), { confirmed: true });
  await run();
  const [letter] = lettersTo(AN);
  expect(letter?.headers.get('subject')).toBe('[Lịch] Người Thứ Nhất: 1 đổi thời gian, 1 thay đổi khác, 1 hủy');
  expect(letter?.text).toContain(
    '- Sáng Thứ Năm, 06/3/2025: Họp giao ban\n  thời gian: Sáng Thứ Hai, 03/3/2025 → Sáng Thứ Năm, 06/3/2025',
  );
  expect(letter?.text).toContain('địa điểm: – → Hội trường');
  expect(letter?.text).toContain(`HỦY, KHÔNG CÒN TRONG LỊCH (1)\n\n- Sáng Thứ Tư, 05/3/2025: ${c.title}`);
  const restored = await restoreRevision(given.office, {
    ...BY_TEST,
    organizationId: 'so-mau',
    revisionId: first.revision.id,
  });
  const { acceptRevision } = await import('../../src/service/accept.ts');
  await acceptRevision(given.office, { revisionId: restored.id, actor: CLERK, confirmed: true, others: null });
  await run();
  expect(lettersTo(AN)[0]?.text).toContain('thời gian: Sáng Thứ Năm, 06/3/2025 → Sáng Thứ Hai, 03/3/2025');
});

test('nine amendments before it goes out are one letter with what came of them; what comes to nothing is none', async () => {
  const base = meeting('03-03', 'Họp giao ban');
  await given.publish(month(base));
  await run();
  lettersTo(AN);
  for (let n = 4; n <= 12; n += 1) {
    const day = `2025-03-${String(n).padStart(2, '0')}`;
    await given.publish(month({ ...base, start: day, end: day }), { confirmed: true });
    given.now += 10;
  }
  expect(await waiting()).toHaveLength(1);
  expect(await run()).toEqual(['sent']);
  const letters = lettersTo(AN);
  expect(letters).toHaveLength(1);
  expect(letters[0]?.text).toContain('Sáng Thứ Hai, 03/3/2025 → Sáng Thứ Tư, 12/3/2025');
  await given.publish(month({ ...base, start: '2025-03-13', end: '2025-03-13' }), { confirmed: true });
  const back = month({ ...base, start: '2025-03-12', end: '2025-03-12' });
  await given.publish({ ...back, number: 'lần sau' }, { confirmed: true });
  expect(await run()).toEqual(['nothing']);
});

test('other office hours are told only where they change something; who left the roster is told nothing', async () => {
  await given.publish(month(meeting('03-03', 'Họp giao ban', { startTime: '08:00' })));
  await run();
  lettersTo(AN);
  const { organization, mark } = await showRoster(given.office, 'so-mau');
  const longer = { ...organization, hours: [{ ...HOURS, meetingMinutes: 120 }] };
  await changeRoster(given.office, { actor: CLERK, organizationId: 'so-mau', mark, organization: longer });
  await run();
  expect(lettersTo(AN)[0]?.text).toContain(
    'thời gian: 08h00 – 09h30, Thứ Hai, 03/3/2025 → 08h00 – 10h00, Thứ Hai, 03/3/2025',
  );
  await given.publish(supplement(meeting('03-07', 'Họp đột xuất')));
  const now = await showRoster(given.office, 'so-mau');
  const nobody = { ...longer, persons: longer.persons.map((person) => ({ ...person, secretaries: [] })) };
  await changeRoster(given.office, { actor: CLERK, organizationId: 'so-mau', mark: now.mark, organization: nobody });
  expect(await run()).toEqual(['nothing']);
  expect(sink.received).toEqual([]);
});

test('a delegation stands in both letters, marked for each', async () => {
  const delegates = [{ from: 'an', to: 'binh', text: 'Đ/c Nhất ủy quyền đ/c Hai dự thay' }];
  await given.publish(month(meeting('03-03', 'Hội nghị tổng kết', { delegates })));
  await run();
  expect(lettersTo(AN)[0]?.text).toContain('Hội nghị tổng kết (đã ủy quyền cho người khác dự)');
  expect(lettersTo(BINH)[0]?.text).toContain('Hội nghị tổng kết (dự thay theo ủy quyền)');
});

test('a letter says no more than the leader’s feed shows', async () => {
  await given.office.store.write(async ({ feeds }) => {
    const [feed] = (await feeds.list('so-mau')).filter(({ scope }) => scope.type === 'person' && scope.id === 'an');
    await feeds.put({ ...feed!, detail: 'busyOnly' }, 0);
  });
  await given.publish(month(meeting('03-03', 'Khám sức khỏe', { location: 'Bệnh viện', startTime: '08:00' })));
  await run();
  const [letter] = lettersTo(AN);
  expect(letter?.text).toContain('08h00, Thứ Hai, 03/3/2025: Bận');
  expect(letter?.text).not.toMatch(/Khám|Bệnh viện/);
});

test('what is private is told as time taken, whatever becomes of it; its words stay in the calendar', async () => {
  const talk = meeting('03-03', 'Khám sức khỏe', { location: 'Bệnh viện', startTime: '08:00', private: true });
  const task = meeting('03-05', 'Nộp hồ sơ riêng', { kind: 'task', timing: 'deadline', slot: null, private: true });
  await given.publish(month(talk, task));
  await run();
  const [added] = lettersTo(AN);
  expect(added?.text).toContain(
    '- 08h00, Thứ Hai, 03/3/2025: Bận\n  Việc riêng: thư không ghi nội dung, xem trong lịch đã đăng ký.',
  );
  expect(added?.text).toContain('- Thứ Tư, 05/3/2025: Bận\n  Việc riêng');
  expect(added?.text).not.toMatch(/Khám|Bệnh viện|hồ sơ/);
  await given.publish(month({ ...talk, startTime: '10:00', location: 'Bệnh viện B' }, task), { confirmed: true });
  await run();
  const [moved] = lettersTo(AN);
  expect(moved?.text).toContain(
    'Bận\n  thời gian: 08h00, Thứ Hai, 03/3/2025 → 10h00, Thứ Hai, 03/3/2025\n  Việc riêng',
  );
  expect(moved?.text).not.toMatch(/Khám|Bệnh viện/);
  const open = { ...talk, startTime: '10:00', location: 'Bệnh viện B', title: 'Khám sức khỏe định kỳ', private: false };
  await given.publish(month(open), { confirmed: true });
  await run();
  const [opened] = lettersTo(AN);
  expect(opened?.text).toContain('HỦY, KHÔNG CÒN TRONG LỊCH (1)\n\n- Thứ Tư, 05/3/2025: Bận');
  expect(`${opened?.text}${opened?.html}`).not.toMatch(/Khám sức khỏe →|Bệnh viện|hồ sơ/);
});

test('no title makes a header or a tag of its own', async () => {
  const title = 'Họp\r\nBcc: ke-la@xau.example\r\n\r\n<script>alert(1)</script>';
  await given.publish(month(meeting('03-03', title)));
  await run();
  const [{ data }] = sink.received as [Sink['received'][number]];
  expect(data).not.toMatch(/^Bcc:/im);
  const [{ headers, text, html }] = lettersTo(AN) as [ReadMail];
  expect([...headers.keys()]).not.toContain('bcc');
  expect(text).toContain('Họp Bcc: ke-la@xau.example <script>alert(1)</script>');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('4xx is tried again later, with what came meanwhile; 5xx waits for a person with its reason', async () => {
  sink.answers.set('RCPT', '450 4.2.1 greylisted');
  await given.publish(month(meeting('03-03', 'Họp giao ban')));
  expect(await run()).toEqual(['fault']);
  const [late] = await waiting();
  expect(late).toMatchObject({
    state: 'waiting',
    about: 'Người Thứ Nhất',
    letter: { attempts: 1, fault: { kind: 'deferred', status: 450 } },
  });
  await given.publish(supplement(meeting('03-07', 'Họp đột xuất')));
  sink.answers.set('RCPT', '550 5.1.1 no such user');
  expect(await run(3600)).toEqual(['dead']);
  expect(await run(86_400)).toEqual([]);
  const [dead] = await waiting();
  expect(dead).toMatchObject({
    state: 'dead',
    letter: { fault: { kind: 'refused', detail: '550 5.1.1 no such user' } },
  });
  sink.answers.clear();
  await reviveLetter(given.office, dead!.letter.id, BY_TEST);
  expect(await run(0)).toEqual(['sent']);
  expect(lettersTo(AN)[0]?.text).toContain('THÊM MỚI (2)');
});

test('a letter that cannot be written becomes a dead one with its reason, and those behind it go out', async () => {
  const broken = { summary: 'Họp giao ban' } as unknown as Occurrence;
  const wish = { kind: 'digest', organizationId: 'so-mau', subjectId: 'an', address: AN, at: given.now } as const;
  await given.office.store.write(({ mail: letters }) =>
    letters.ask({ ...wish, before: { hong: broken }, nextAt: given.now }),
  );
  await given.publish(month(meeting('03-04', 'Tiếp công dân', { leaders: ['binh'] })));
  expect(await run()).toEqual(['dead', 'sent']);
  expect(lettersTo(BINH)).toHaveLength(1);
  const letters = await waiting();
  expect(letters).toMatchObject([
    { state: 'dead', letter: { address: AN, attempts: 1, interrupted: 0, fault: { kind: 'unwritten' } } },
  ]);
  expect(letters[0]?.letter.fault?.detail).toMatch(/undefined/);
  expect(await run(86_400)).toEqual([]);
});

test('a server that is down loses nothing, until so many attempts that somebody has to look', async () => {
  const { port } = sink;
  await sink.close();
  await given.publish(month(meeting('03-03', 'Họp giao ban')));
  expect([await run(), await run(3600)]).toEqual([['fault'], ['fault']]);
  sink = await openSink({ port });
  expect(await run(7200)).toEqual(['sent']);
  await sink.close();
  await given.publish(supplement(meeting('03-07', 'Họp đột xuất')));
  expect([await run(), await run(7200), await run(7200), await run(86_400)]).toEqual([
    ['fault'],
    ['fault'],
    ['dead'],
    [],
  ]);
  const [{ letter }] = (await waiting()) as [Awaited<ReturnType<typeof waiting>>[number]];
  await removeLetter(given.office, letter.id, BY_TEST);
  expect(await waiting()).toEqual([]);
  expect([0, 1, 5, 30].map((attempts) => pauseAfter(attempts, 0.5))).toEqual([60, 120, 1920, 3600]);
});

test('killed in the middle of sending it comes once more at most, by the same name, and says so', async () => {
  await given.publish(month(meeting('03-03', 'Họp giao ban')));
  given.now += GATHER;
  const killed = {
    send: async (message: Parameters<MailSender['send']>[0]) => {
      await mail.sender.send(message);
      throw new Error('killed');
    },
  };
  await expect(sendNext(mail, killed, 'first')).rejects.toThrow('killed');
  expect(await run(LEASE_SECONDS - 1)).toEqual([]);
  given.now += 1;
  await expect(sendNext(mail, killed, 'second')).rejects.toThrow('killed');
  const [first, second] = lettersTo(AN) as [ReadMail, ReadMail];
  expect(second.headers.get('message-id')).toBe(first.headers.get('message-id'));
  expect(second.headers.get('message-id')).toMatch(/@lich\.so-mau\.example>$/);
  const repeated = 'Lần gửi trước bị ngắt giữa chừng, nên thư này có thể đến hai lần.';
  expect([first.text.includes(repeated), second.text.includes(repeated)]).toEqual([false, true]);
  expect(await run(LEASE_SECONDS)).toEqual(['dead']);
  expect(sink.received).toEqual([]);
  expect((await waiting())[0]?.letter.fault?.kind).toBe('interrupted');
});

test('what is published while a letter is on its way is the next letter', async () => {
  const base = meeting('03-03', 'Họp giao ban');
  await given.publish(month(base));
  given.now += GATHER;
  const slow = {
    send: async (message: Parameters<MailSender['send']>[0]) => {
      await given.publish(month({ ...base, location: 'Phòng 3' }));
      return mail.sender.send(message);
    },
  };
  expect((await sendNext(mail, slow, 'tester'))?.end).toBe('sent');
  expect(lettersTo(AN)[0]?.text).not.toContain('Phòng 3');
  expect(await run()).toEqual(['sent']);
  expect(lettersTo(AN)[0]?.text).toContain('địa điểm: – → Phòng 3');
});

test('who forgot a password is sent a link that works once, for an hour; nobody learns who has an account', async () => {
  const { office } = given;
  const user = await addPerson(office, 'van-thu');
  await office.store.write(({ users }) => users.replace({ ...user, email: 'van-thu@so-mau.example' }));
  await addPerson(office, 'khong-thu');
  for (const login of ['van-thu', 'khong-thu', 'khong-co', '']) {
    expect(await askForPassword(office, login, '192.0.2.1')).toBeUndefined();
  }
  expect(await run(0)).toEqual(['sent']);
  const secretIn = ([letter]: readonly ReadMail[]) =>
    /https:\/\/lich\.so-mau\.example\/account\/set\/(\S+)/.exec(letter!.text)![1]!;
  const secret = secretIn(lettersTo('van-thu@so-mau.example'));
  expect((await findOneTimeLink(office, secret)).user?.login).toBe('van-thu');
  await setPasswordByLink(office, secret, 'một câu khác hẳn');
  await expect(findOneTimeLink(office, secret)).rejects.toThrow('one-time-link-used');
  await askForPassword(office, 'van-thu', '192.0.2.1');
  await run(0);
  const late = secretIn(lettersTo('van-thu@so-mau.example'));
  given.now += RESET_SECONDS;
  await expect(findOneTimeLink(office, late)).rejects.toThrow('one-time-link-used');
});

test('links for one account, and from one address, are not asked for without end', async () => {
  const { office } = given;
  const user = await addPerson(office, 'van-thu');
  await office.store.write(({ users }) => users.replace({ ...user, email: 'van-thu@so-mau.example' }));
  const ends: string[][] = [];
  for (let n = 0; n < 5; n += 1) {
    await askForPassword(office, 'van-thu', `192.0.2.${n}`);
    ends.push((await run(1)) as string[]);
  }
  expect(ends).toEqual([['sent'], ['sent'], ['sent'], [], []]);
  for (let n = 0; n < 20; n += 1) await askForPassword(office, `ten-${n}`, '198.51.100.7');
  await expect(askForPassword(office, 'ten-khac', '198.51.100.7')).rejects.toThrow('login-wait');
});
