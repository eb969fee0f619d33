import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MailFault, Message } from '../../src/model/mail.ts';
import { sendNext } from '../../src/service/mail/run.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { organization } from '../contract/samples.ts';
import { addPerson } from '../service/accounts/people.ts';
import { meeting, month, openTestOffice, SO_MAU, type TestOffice } from '../service/office.ts';
import { officeParts, serviceFor, type Visitor, visitorAt } from './browsing.ts';

const PATH = '/office/so-mau/mail';
const REFUSED: MailFault = { kind: 'refused', status: 550, detail: '550 5.1.1 <b>no</b> such user {status}' };

let given: TestOffice;
let app: FastifyInstance;
let clerk: Visitor;
let sent: Message[];
let fault: MailFault | null;
let parts: ReturnType<typeof officeParts>;
beforeEach(async () => {
  [sent, fault] = [[], null];
  const [an, ...others] = SO_MAU.persons;
  const seed = { ...SO_MAU, persons: [{ ...an!, secretaries: ['thu-ky@so-mau.example'] }, ...others] };
  given = await openTestOffice(seed);
  const office = Object.assign(given.office, { gatherSeconds: 0 });
  for (const one of [seed, organization({ id: 'so-khac', name: 'Sở Khác' })]) {
    await office.store.write((store) => seedOrganization(store, office, one));
  }
  await addPerson(office, 'van-thu');
  await addPerson(office, 'quan-tri', 'administrator');
  const sender = {
    send: async (message: Message) => {
      sent.push(message);
      return fault;
    },
  };
  parts = officeParts(office);
  parts = { ...parts, mail: { ...parts.mail, sender } };
  app = serviceFor(office, parts);
  clerk = visitorAt(app);
  await clerk.logIn('van-thu');
});
afterEach(async () => {
  await app.close();
  await given.close();
});

const run = () => sendNext(parts.mail, parts.mail.sender!, 'tester');

test('a letter that was refused stands on the page with its reason, and is sent again by a button', async () => {
  fault = REFUSED;
  await given.publish(month(meeting('03-03', 'Họp giao ban')));
  expect((await run())?.end).toBe('dead');
  const { body } = await clerk.get(PATH);
  expect(body).toContain('máy chủ gửi thư từ chối hẳn (550: 550 5.1.1 &lt;b&gt;no&lt;/b&gt; such user {status})');
  expect(body).toContain('Người Thứ Nhất: lịch, 1 nội dung');
  const path = new RegExp(`action="(${PATH}/[0-9a-f-]{36}/retry)"`).exec(body)![1]!;
  const other = path.replace('so-mau', 'so-khac');
  expect((await clerk.post(other)).statusCode).toBe(404);
  fault = null;
  expect((await clerk.post(path)).headers.location).toBe(`${PATH}?done=revived`);
  expect((await run())?.end).toBe('sent');
  expect((await clerk.get(PATH)).body).toContain('Không có thư nào đang chờ.');
  const late = await clerk.post(path);
  expect([late.statusCode, late.body.includes('có thể đã gửi xong')]).toEqual([404, true]);
});

test('an administrator sends a test; a clerk is offered none, and a wrong address goes nowhere', async () => {
  expect((await clerk.get(PATH)).body).not.toContain('Gửi thư thử tới');
  expect((await clerk.post(`${PATH}/test`, { to: 'a@b.example' })).statusCode).toBe(403);
  const admin = visitorAt(app);
  await admin.logIn('quan-tri');
  await admin.get(PATH);
  expect((await admin.post(`${PATH}/test`, { to: 'a@b.example\r\nBcc: c@d.example' })).statusCode).toBe(422);
  expect((await admin.post(`${PATH}/test`, { to: 'a@b.example' })).headers.location).toBe(`${PATH}?done=tested`);
  expect(sent.map(({ to, subject }) => [to, subject])).toEqual([['a@b.example', '[Lịch] Thư thử']]);
  fault = { kind: 'unauthorized', status: 535, detail: '535 5.7.8 wrong' };
  const answer = await admin.post(`${PATH}/test`, { to: 'a@b.example' });
  expect(answer.statusCode).toBe(502);
  expect(answer.body).toContain('không nhận tên đăng nhập hoặc mật khẩu (535 5.7.8 wrong)');
});

test('asking for a forgotten password is answered alike for every name, to the letter', async () => {
  const stranger = visitorAt(app);
  const answers: string[] = [];
  for (const login of ['van-thu', 'khong-co', '<script>']) {
    await stranger.get('/login/forgotten');
    const { statusCode, body } = await stranger.post('/login/forgotten', { login });
    answers.push(`${statusCode} ${body.replaceAll(/name="_csrf" value="[^"]*"/g, '')}`);
  }
  expect(answers[0]).toContain('200 ');
  expect(answers[0]).toContain('Nếu có tài khoản ấy');
  expect(new Set(answers).size).toBe(1);
  expect((await stranger.get('/login')).body).toContain('href="/login/forgotten"');
});

test('where no e-mail is sent the pages say so and whom to ask', async () => {
  const silent = serviceFor(given.office);
  const stranger = visitorAt(silent);
  const { body } = await stranger.get('/login/forgotten');
  expect(body).toContain('Hãy hỏi quản trị viên của cơ quan');
  expect(body).not.toContain('<form method="post" action="/login/forgotten"');
  await stranger.logIn('van-thu');
  expect((await stranger.get(PATH)).body).toContain('LICH_SMTP_URL');
  await silent.close();
});
