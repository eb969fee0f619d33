import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Intake } from '../../src/http/office/parts.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { addPerson } from '../service/accounts/people.ts';
import { meeting, month, openTestOffice, SO_MAU, supplement, type TestOffice, week } from '../service/office.ts';
import { intakeOf, serviceFor, type Visitor, visitorAt, whenRead } from './browsing.ts';

let given: TestOffice;
let app: FastifyInstance;
let intake: Intake;
let clerk: Visitor;
let other: Visitor;
beforeEach(async () => {
  given = await openTestOffice();
  await given.office.store.write((store) => seedOrganization(store, given.office, SO_MAU));
  for (const login of ['van-thu', 'chanh-van-phong']) await addPerson(given.office, login);
  intake = intakeOf(given.office);
  app = serviceFor(given.office, { intake });
  clerk = visitorAt(app);
  other = visitorAt(app, '192.0.2.11');
  await clerk.logIn('van-thu');
  await other.logIn('chanh-van-phong');
});
afterEach(async () => {
  await app.close();
  await given.close();
});

const BASE = '/office/so-mau/programmes';
const FOUR = [
  meeting('03-05', 'Giao ban'),
  meeting('03-12', 'Họp Hội đồng'),
  meeting('03-20', 'Tiếp công dân'),
  meeting('03-25', 'Sơ kết quý', { leaders: ['binh'] }),
];

/** The structured programme is a document too. */
async function draftOf(content: object, visitor = clerk): Promise<string> {
  await visitor.get(BASE);
  const file = new File([JSON.stringify(content)], 'chương trình.json');
  return whenRead(visitor, intake, await visitor.upload(`${BASE}/uploads`, { text: '', on: '' }, file));
}
const hidden = (page: string) => ({
  version: /name="version" value="(\d+)"/.exec(page)?.[1] ?? '',
  basis: /name="basis" value="(\d+)"/.exec(page)?.[1] ?? '',
});
const preview = async (path: string, visitor = clerk) => (await visitor.get(`${path}/preview`)).body;

describe('before accepting', () => {
  test('the page says what is added, moved, changed and cancelled, in all and for each leader', async () => {
    await given.publish(month(...FOUR));
    const path = await draftOf(
      month(
        FOUR[0]!,
        meeting('03-13', 'Họp Hội đồng'),
        { ...FOUR[2]!, leaders: ['binh'], location: 'Trụ sở' },
        meeting('03-27', 'Làm việc với đoàn <b>kiểm tra</b>'),
      ),
    );
    const page = await preview(path);
    for (const group of ['Thêm (1)', 'Đổi giờ (1)', 'Sửa (1)', 'Hủy (1)', 'Giữ nguyên (1)']) {
      expect(page).toContain(group);
    }
    expect(page).toContain('thời gian: <del>Sáng Thứ Tư, 12/3/2025</del> → <ins>Sáng Thứ Năm, 13/3/2025</ins>');
    expect(page).toContain('người và đơn vị: <del>Người Thứ Nhất</del> → <ins>Người Thứ Hai</ins>');
    expect(page).toContain('đoàn &lt;b&gt;kiểm tra&lt;/b&gt;');
    const rows = [...page.matchAll(/<th scope="row">([^<]*)<\/th>(.*?)<\/tr>/g)].map(([, name, cells]) => [
      name,
      ...[...cells!.matchAll(/<\/span>(\d+)<\/td>/g)].map(([, count]) => Number(count)),
    ]);
    expect(rows).toEqual([
      ['Người Thứ Nhất', 1, 1, 0, 1],
      ['Người Thứ Hai', 1, 0, 0, 1],
    ]);
    expect(page).toContain('Bản thứ 2 của chương trình đã công bố: Lịch công tác theo ngày, 01/3/2025 – 31/3/2025.');
    expect(page).toContain('Thay toàn bộ');
  });

  test('a meeting that is called off and was never published is told, in both languages', async () => {
    await given.publish(month(...FOUR));
    const path = await draftOf(supplement(meeting('03-12', 'Diễn tập <i>phòng cháy</i>', { status: 'cancelled' })));
    const page = await preview(path);
    expect(page).toContain('Cần lưu ý (1)');
    expect(page).toContain('Văn bản ghi hoãn hoặc hủy “Diễn tập &lt;i&gt;phòng cháy&lt;/i&gt;”');
    expect((await clerk.get(`${path}/preview?lang=en`)).body).toContain('The document calls off “Diễn tập');
  });

  test('clashes are shown as warnings and kept with the revision', async () => {
    await given.publish(month(...FOUR));
    const path = await draftOf(supplement(meeting('03-20', 'Dự khai mạc', { startTime: '08:00' })));
    const page = await preview(path);
    expect(page).toContain('Người Thứ Nhất có hai việc cùng lúc');
    expect(page).toContain('chưa ghi giờ, có thể không trùng');
    const { headers } = await clerk.post(`${path}/accept`, hidden(page));
    expect((await clerk.get(String(headers.location))).body).toContain('Người Thứ Nhất có hai việc cùng lúc');
  });

  test('more than 30 % of cancellations need an explicit yes', async () => {
    await given.publish(month(...FOUR));
    const path = await draftOf(month(FOUR[0]!, FOUR[1]!));
    const page = await preview(path);
    expect(page).toContain('Bản này hủy 2 trong 4 việc đã công bố.');
    expect((await clerk.post(`${path}/accept`, hidden(page))).statusCode).toBe(409);
    expect((await given.published()).map(({ status }) => status)).not.toContain('cancelled');
    expect((await clerk.post(`${path}/accept`, { ...hidden(page), confirmed: 'yes' })).statusCode).toBe(303);
    expect((await given.published()).filter(({ status }) => status === 'cancelled')).toHaveLength(2);
  });

  test('what a month has and its week does not name waits for a choice', async () => {
    await given.publish(month(...FOUR, meeting('03-14', 'Hội nghị tháng')));
    const path = await draftOf(week(FOUR[1]!));
    const page = await preview(path);
    expect(page).toContain('Chương trình ngắn ngày không nhắc tới những việc sau. Giữ hay hủy?');
    const refused = await clerk.post(`${path}/accept`, hidden(page));
    expect([refused.statusCode, refused.body.includes('Hội nghị tháng')]).toEqual([409, true]);
    const { statusCode } = await clerk.post(`${path}/accept`, { ...hidden(page), confirmed: 'yes', others: 'cancel' });
    expect(statusCode).toBe(303);
    const left = (await given.published()).find(({ summary }) => summary === 'Hội nghị tháng');
    expect(left?.status).toBe('cancelled');
  });

  test('which programme it amends, in whole or in part, is said by the clerk where reading was wrong', async () => {
    await given.publish(month(...FOUR));
    const path = await draftOf(week(FOUR[1]!));
    const page = await preview(path);
    expect(page).toContain('Chương trình mới');
    const id = /<option value="([0-9a-f-]{36})">/.exec(page)?.[1] ?? '';
    const fields = { version: hidden(page).version, amends: id, scope: 'partial' };
    const { headers } = await clerk.post(`${path}/aim`, fields);
    const corrected = (await clerk.get(String(headers.location))).body;
    expect(corrected).toContain('Bản thứ 2 của chương trình đã công bố');
    expect(corrected).toContain('Chỉ đổi những việc được nêu');
  });
});

describe('of two clerks', () => {
  test('who saw the same state one publishes, and the other is told what changed', async () => {
    await given.publish(month(...FOUR));
    const [mine, theirs] = [await draftOf(month(...FOUR.slice(0, 3))), await draftOf(month(...FOUR.slice(1)), other)];
    const [seen, seenToo] = [await preview(mine), await preview(theirs, other)];
    expect((await other.post(`${theirs}/accept`, hidden(seenToo))).statusCode).toBe(303);
    const late = await clerk.post(`${mine}/accept`, hidden(seen));
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('Người chanh-van-phong đã thay đổi lịch đã công bố (1 chỗ, ví dụ: “Giao ban”)');
    expect(late.body).toContain('Thêm (1)');
    const again = { ...hidden(late.body), confirmed: 'yes' };
    expect((await clerk.post(`${mine}/accept`, again)).statusCode).toBe(303);
  });

  test('who publish one draft the second is shown that it is published, and by whom', async () => {
    const path = await draftOf(month(...FOUR));
    const seen = hidden(await preview(path));
    await other.get(`${path}/preview`);
    expect((await other.post(`${path}/accept`, seen)).statusCode).toBe(303);
    const late = await clerk.post(`${path}/accept`, seen);
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('Bản này đã được Người chanh-van-phong chấp nhận và công bố');
    expect((await clerk.get(path)).headers.location).toBe(path.replace('drafts', 'revisions'));
  });

  test('of whom one edits what the other is about to publish: it is not published unseen', async () => {
    const path = await draftOf(month(...FOUR));
    const seen = hidden(await preview(path));
    await other.get(path);
    await other.post(`${path}/cancel`, { version: seen.version, item: FOUR[0]!.id });
    const late = await clerk.post(`${path}/accept`, seen);
    expect(late.statusCode).toBe(409);
    expect(late.body).toMatch(/Giao ban – tình trạng: <del>có<\/del> → <ins>đã hủy<\/ins>/);
    expect(await given.published()).toEqual([]);
  });
});

describe('what was published', () => {
  test('by taking a meeting over from another programme is compared as that, not as added', async () => {
    await given.publish(month(meeting('03-05', 'Giao ban'), meeting('03-12', 'Họp Hội đồng khoa học')));
    const first = await given.publish(week(meeting('03-11', 'Giao ban tuần')), { others: 'keep' });
    const second = await given.publish(
      week(meeting('03-11', 'Giao ban tuần'), meeting('03-12', 'Họp Hội đồng khoa học')),
    );
    const query = `from=${first.revision.id}&to=${second.revision.id}`;
    const page = (await clerk.get(`${BASE}/compare?${query}`)).body;
    expect(page).toMatch(/Chuyển từ chương trình khác sang \(1\)[\s\S]*Họp Hội đồng khoa học/);
    expect(page).toContain('Từ: Lịch công tác theo ngày, ');
    expect(page).not.toContain('Thêm (');
    const english = (await clerk.get(`${BASE}/compare?${query}&lang=en`)).body;
    expect(english).toMatch(/Taken over from another programme \(1\)[\s\S]*From: Programme by days, /);
  });

  test('is listed, looked at, compared and restored, and a viewer may do all but the last', async () => {
    await given.publish(month(...FOUR));
    given.now += 60;
    await given.publish(month(...FOUR.slice(0, 3), meeting('03-27', 'Tiếp đoàn')));
    await addPerson(given.office, 'xem', 'viewer');
    const viewer = visitorAt(app);
    await viewer.logIn('xem');
    const list = (await viewer.get(BASE)).body;
    const programme = /href="(\/office\/so-mau\/programmes\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? '';
    const issues = (await viewer.get(programme)).body;
    const [second, first] = [...issues.matchAll(/href="[^"]*revisions\/([0-9a-f-]{36})"/g)].map(([, id]) => id);
    expect(issues).toContain('thêm 1, đổi giờ 0, sửa 0, hủy 1, giữ nguyên 3');
    const compared = (await viewer.get(`${BASE}/compare?from=${first}&to=${second}`)).body;
    expect(compared).toContain('Bản 2 so với bản 1');
    expect(compared).toMatch(/Thêm \(1\)[\s\S]*Tiếp đoàn[\s\S]*Hủy \(1\)[\s\S]*Sơ kết quý[\s\S]*Giữ nguyên \(3\)/);
    const look = await viewer.get(`${BASE}/revisions/${first}`);
    expect([look.statusCode, look.body.includes('Sơ kết quý'), look.body.includes('/restore')]).toEqual([
      200,
      true,
      false,
    ]);
    expect((await viewer.post(`${BASE}/revisions/${first}/restore`)).statusCode).toBe(403);
    await clerk.get(`${BASE}/revisions/${first}`);
    const { headers } = await clerk.post(`${BASE}/revisions/${first}/restore`);
    const path = String(headers.location).split('?')[0]!;
    const page = await preview(path);
    expect(page).toMatch(/Bản thứ 3 của chương trình[\s\S]*Thêm \(1\)[\s\S]*Sơ kết quý/);
    expect((await clerk.post(`${path}/accept`, hidden(page))).statusCode).toBe(303);
    const back = (await given.published()).find(({ summary }) => summary === 'Sơ kết quý');
    expect(back).toMatchObject({ status: 'confirmed', sequence: 2 });
  });
});
