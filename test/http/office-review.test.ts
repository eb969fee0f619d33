import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Programme } from '../../src/model/programme.ts';
import { importDocument } from '../../src/service/import.ts';
import { addPerson } from '../service/accounts/people.ts';
import { CLERK, meeting, openTestOffice, SO_MAU, type TestOffice, week } from '../service/office.ts';
import { serviceFor, type Visitor, visitorAt } from './browsing.ts';

/** What a clerk reads on the pages of a draft, in words. */

let given: TestOffice;
let app: FastifyInstance;
let clerk: Visitor;
beforeEach(async () => {
  given = await openTestOffice();
  await given.publish(week(meeting('03-10', 'Họp giao ban')));
  await addPerson(given.office, 'van-thu');
  app = serviceFor(given.office);
  clerk = visitorAt(app);
  await clerk.logIn('van-thu');
});
afterEach(async () => {
  await app.close();
  await given.close();
});

const text = (page: string) =>
  page
    .replace(/<span class="visually-hidden">.*?<\/span>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

async function draftOf(programme: Programme): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(programme));
  const read = async () => ({ format: 'text', programme }) as const;
  const request = { actor: CLERK, organization: SO_MAU, fileName: 'tuần.txt', bytes, on: null };
  return `/office/so-mau/programmes/drafts/${(await importDocument(given.office, read, request)).id}`;
}

test('work stands on the day on which it is due, and what lasts says until when', async () => {
  const task = { kind: 'task', slot: null } as const;
  const draft = await draftOf(
    week(
      meeting('03-10', 'Báo cáo quý', { ...task, timing: 'deadline', end: '2025-03-14' }),
      meeting('03-11', 'Kiểm tra cơ sở', { ...task, timing: 'period', end: '2025-03-12', location: 'huyện Giả Lập' }),
    ),
  );
  const page = text((await clerk.get(draft)).body);
  expect(page).toMatch(/Thứ Ba, 11\/3\/2025 2 Kiểm tra cơ sở Nhiệm vụ đến hết 12\/3\/2025 Người Thứ Nhất/);
  expect(page).toMatch(/Người Thứ Nhất Địa điểm: huyện Giả Lập/);
  expect(page).toMatch(/Thứ Sáu, 14\/3\/2025 1 Báo cáo quý Nhiệm vụ Hạn 14\/3\/2025 Người Thứ Nhất/);
});

test('a doubt about a day names the day that stays as it names the others, those of the programme first', async () => {
  const notice = {
    ...({ code: 'weekday-mismatch', severity: 'warning', line: 1, item: '03-13 Tiếp khách' } as const),
    ...{
      data: { printed: 'Thứ 6 (13/3)' },
      message: 'Ngày 13/3/2025 là Thứ Năm.',
      messageEn: '13 March is a Thursday.',
    },
  };
  const item = meeting('03-13', 'Tiếp khách', { review: ['weekday-mismatch'] });
  const { body } = await clerk.get(await draftOf({ ...week(item), notices: [notice] }));
  const answers = [...body.matchAll(/name="answer"[^>]*>([^<]*)</g)].map(([, answer]) => answer);
  expect(answers).toEqual([
    'Thứ Sáu, 14/3/2025',
    'Thứ Hai, 10/3/2025',
    'Thứ Ba, 11/3/2025',
    'Thứ Tư, 12/3/2025',
    'Thứ Bảy, 15/3/2025',
    'Chủ nhật, 16/3/2025',
    'Thứ Sáu, 07/3/2025',
    'Để Thứ Năm, 13/3/2025',
  ]);
});

test('of a new programme nothing is said of what it replaces, of an amended one it is', async () => {
  const april = { ...week(meeting('04-07', 'Họp giao ban')), period: { start: '2025-04-07', end: '2025-04-13' } };
  const fresh = text((await clerk.get(`${await draftOf(april)}/preview`)).body);
  expect(fresh).toContain('Chương trình mới: Lịch công tác theo ngày, 07/4/2025 – 13/4/2025. Sửa nếu chưa đúng');
  const amended = text(
    (await clerk.get(`${await draftOf(week(meeting('03-10', 'Họp giao ban mở rộng')))}/preview`)).body,
  );
  expect(amended).toMatch(/Bản thứ 2 .* Thay toàn bộ: việc nào không còn trong văn bản này thì coi là hủy\. Sửa/);
});

test('the list of programmes says on a phone what each number is', async () => {
  const { body } = await clerk.get('/office/so-mau/programmes');
  expect(body).toContain('<span class="cell-label">Số bản: </span>1');
});

test('what cannot be taken back is asked about first, without a script: a button opens what it means and the second does it', async () => {
  const asked = (body: string) =>
    [...body.matchAll(/<details class="asked"><summary[^>]*>(.*?)<\/details>/gs)].map(([, inside]) =>
      text(inside ?? ''),
    );
  const draft = await draftOf(week(meeting('03-10', 'Tiếp khách')));
  const { body } = await clerk.get(draft);
  expect(asked(body)).toEqual(['Bỏ dự thảo này Mọi chỗ đã sửa trong dự thảo sẽ mất và không lấy lại được. Đồng ý bỏ ']);
  expect(body.match(/action="[^"]*\/discard"/g)).toHaveLength(1);
  const [renewed, revoked] = asked((await clerk.get('/office/so-mau/feeds')).body);
  expect(renewed).toBe(
    'Cấp lại Địa chỉ đang dùng sẽ hết hiệu lực; phải gửi địa chỉ mới cho người nhận. Đồng ý cấp lại ',
  );
  expect(revoked).toBe(
    'Thu hồi Ai đang dùng liên kết này sẽ thôi nhận lịch; liên kết đã thu hồi không dùng lại được. Đồng ý thu hồi ',
  );
});
