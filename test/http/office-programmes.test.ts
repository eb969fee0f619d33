import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Intake } from '../../src/http/office/parts.ts';
import { Uploads } from '../../src/service/drafts/uploads.ts';
import { addAlias } from '../../src/service/lessons.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { organization } from '../contract/samples.ts';
import { addPerson } from '../service/accounts/people.ts';
import { BY_TEST, HOURS, meeting, month, openTestOffice, SO_MAU, type TestOffice } from '../service/office.ts';
import { intakeOf, serviceFor, type Visitor, visitorAt, whenRead } from './browsing.ts';

let given: TestOffice;
let app: FastifyInstance;
let intake: Intake;
let clerk: Visitor;
beforeEach(async () => {
  given = await openTestOffice();
  const { office } = given;
  const other = organization({ id: 'so-khac', name: 'Sở Khác', hours: [HOURS] });
  for (const one of [SO_MAU, other]) await office.store.write((store) => seedOrganization(store, office, one));
  await addPerson(office, 'van-thu');
  await addPerson(office, 'chanh-van-phong');
  intake = intakeOf(office);
  app = serviceFor(office, { intake });
  clerk = visitorAt(app);
  await clerk.logIn('van-thu');
});
afterEach(async () => {
  await app.close();
  await given.close();
});

const BASE = '/office/so-mau/programmes';
const WEEK = [
  'SỞ MẪU',
  'LỊCH CÔNG TÁC TUẦN',
  '(Từ ngày 10/3/2025 đến ngày 16/3/2025)',
  '',
  'Thứ Hai, ngày 10/3/2025',
  'Sáng:',
  '- 08h00: Giao ban đầu tuần. Chủ trì: Đ/c Người Thứ Nhất. Địa điểm: Phòng họp 1',
  '- 10h00: <script>alert(1)</script> Tiếp đoàn khách. Chủ trì: Đ/c Người Thứ Hai',
  'Thứ Ba, ngày 11/3/2025',
  'Chiều:',
  '- 14h00: Họp Hội đồng. Chủ trì: Đ/c Người Lạ Mặt',
  '',
].join('\n');
const paste = (text = WEEK, fields = {}) => clerk.upload(`${BASE}/uploads`, { text, on: '', ...fields });

/** The draft of the week, its address, and the page of its review. */
async function drafted() {
  await clerk.get(BASE);
  const path = await whenRead(clerk, intake, await paste());
  expect(path).toMatch(/^\/office\/so-mau\/programmes\/drafts\/[0-9a-f-]{36}$/);
  return { path, page: (await clerk.get(path)).body };
}
const items = async (path: string) => {
  const id = path.split('/').at(-1)!;
  const revision = await given.office.store.read(({ revisions }) => revisions.get(id));
  return revision!.programme.items;
};
/** The answer that an unknown name is the second person's. */
function strangerIsBinh(page: string) {
  const form = /<form[^>]*answer"[^>]*>(?:(?!<\/form>)[\s\S])*Người Lạ Mặt[\s\S]*?<\/form>/.exec(page)?.[0] ?? '';
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? '';
  const answer = /value="([^"]+)" class="button-plain">Người Thứ Hai/.exec(form)?.[1] ?? '';
  return { version: value('version'), item: value('item'), code: value('code'), answer };
}
const versionOf = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';

describe('a document', () => {
  test('that is pasted becomes a draft, whose page stands the source beside the items, linked both ways', async () => {
    const { path, page } = await drafted();
    expect((await items(path)).map(({ title }) => title)).toEqual([
      'Giao ban đầu tuần',
      expect.stringContaining('Tiếp đoàn khách'),
      expect.stringContaining('Họp Hội đồng'),
    ]);
    for (const [number, line] of [
      [1, 7],
      [2, 8],
      [3, 11],
    ]) {
      expect(page).toContain(`id="item-${number}"`);
      expect(page).toContain(`href="#item-${number}"`);
      expect(page).toContain(`id="line-${line}"`);
      expect(page).toContain(`href="#line-${line}"`);
    }
    expect(page).toContain('Thứ Hai, 10/3/2025');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script>alert');
    expect((await clerk.get(BASE)).body).toContain(path);
  });

  test('that is a file keeps its name and its bytes, which are handed out and never shown as a page', async () => {
    await clerk.get(BASE);
    const bytes = readFileSync(join(import.meta.dirname, '../documents/formats/week.docx'));
    const file = new File([bytes], 'lịch (tuần).docx');
    const sent = await clerk.upload(`${BASE}/uploads`, { text: '', on: '2025-03-10' }, file);
    const { body } = await clerk.get(await whenRead(clerk, intake, sent));
    const href = /href="(\/office\/so-mau\/programmes\/documents\/[0-9a-f]{64})"/.exec(body)?.[1] ?? '';
    const back = await clerk.get(href);
    expect(back.rawPayload.equals(bytes)).toBe(true);
    expect(back.headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''l%E1%BB%8Bch%20%28tu%E1%BA%A7n%29.docx`,
    );
    expect(back.headers['content-type']).toBe('application/octet-stream');
  });

  test('that says MẬT is refused with a sentence, and nothing of it is kept', async () => {
    await clerk.get(BASE);
    const file = new File([`MẬT\n${WEEK}`], 'bí mật.txt');
    const sent = await clerk.upload(`${BASE}/uploads`, { text: '', on: '' }, file);
    const { body } = await clerk.get(await whenRead(clerk, intake, sent));
    expect(body).toContain('Không lưu lại gì của tệp này, kể cả tên tệp.');
    expect(body).not.toContain('bí mật.txt');
    expect((await clerk.get(BASE)).body).not.toContain('bí mật');
    const kept = await given.office.store.read(({ revisions }) => revisions.drafts('so-mau'));
    expect(kept).toEqual([]);
  });

  test('that is too large, empty, missing or not a programme gets its sentence and status', async () => {
    await clerk.get(BASE);
    const large = await clerk.upload(`${BASE}/uploads`, { text: '', on: '' }, new File(['x'.repeat(200_001)], 'a.txt'));
    expect([large.statusCode, large.body.includes('MB')]).toEqual([413, true]);
    const none = await paste('');
    expect([none.statusCode, none.body.includes('Chưa chọn tệp')]).toEqual([422, true]);
    const day = await paste(WEEK, { on: '2025-02-30' });
    expect([day.statusCode, day.body.includes('2025-02-30')]).toEqual([400, true]);
    expect(day.body).toContain('Giao ban đầu tuần');
    const path = await whenRead(clerk, intake, await paste('Kính gửi: các đơn vị.'));
    expect(path).toContain('/uploads/');
    const failed = await clerk.get(path);
    expect(failed.body).toContain('Không tìm thấy chương trình hay lịch công tác trong văn bản.');
  });

  test('that takes long shows how far it is, looks again by itself, and ends as its draft', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const read = async () => {
      await promise;
      return { format: 'docx', programme: month(meeting('03-05', 'Giao ban')) } as const;
    };
    const onFault = (error: unknown) => {
      throw error;
    };
    const uploads = new Uploads({ office: given.office, read, maximumBytes: 1000, onFault });
    const slow = serviceFor(given.office, { intake: { uploads, maximumBytes: 1000 } });
    const visitor = visitorAt(slow);
    await visitor.logIn('van-thu');
    await visitor.get(BASE);
    const { headers } = await visitor.upload(`${BASE}/uploads`, { text: 'chương trình', on: '' });
    const path = String(headers.location);
    const waiting = await visitor.get(path);
    expect([waiting.headers.refresh, waiting.body.includes('Đang đọc văn bản')]).toEqual(['2', true]);
    expect((await visitor.get(BASE)).body).toContain(`href="${path}"`);
    resolve();
    await uploads.close();
    expect(String((await visitor.get(path)).headers.location)).toContain('/drafts/');
    await slow.close();
  });

  test('that could not be read stays in the list with its reason, and of a classified one not even its name', async () => {
    await clerk.get(BASE);
    const wrong = new File([new Uint8Array([0, 1, 2, 3])], 'ảnh chụp.bin');
    await whenRead(clerk, intake, await clerk.upload(`${BASE}/uploads`, { text: '', on: '' }, wrong));
    await clerk.get(BASE);
    const secret = new File([`MẬT\n${WEEK}`], 'bí mật.txt');
    await whenRead(clerk, intake, await clerk.upload(`${BASE}/uploads`, { text: '', on: '' }, secret));
    const { body } = await clerk.get(BASE);
    const list = body.slice(body.indexOf('Văn bản không đọc được'), body.indexOf('Dự thảo chờ xem lại'));
    expect(list).toContain('ảnh chụp.bin');
    expect(list.match(/<li>/g)).toHaveLength(2);
    expect(body).not.toContain('bí mật.txt');
    given.now += 3 * 86_400;
    expect((await clerk.get(BASE)).body).not.toContain('Văn bản không đọc được');
  });

  test('without the token of our form is not taken', async () => {
    await clerk.get(BASE);
    const foreign = await clerk.upload(`${BASE}/uploads`, { text: WEEK, on: '' }, undefined, null);
    expect(foreign.statusCode).toBe(403);
    expect(await given.office.store.read(({ revisions }) => revisions.drafts('so-mau'))).toEqual([]);
  });
});

describe('a draft', () => {
  test('is answered with one click, and the roster remembers a name when the clerk says so', async () => {
    const { path, page } = await drafted();
    const { headers } = await clerk.post(`${path}/answer`, { ...strangerIsBinh(page), remember: 'yes' });
    expect(String(headers.location)).toContain('done=remembered');
    expect((await items(path))[2]).toMatchObject({ leaders: ['binh'], review: [] });
    const record = await given.office.store.read(({ organizations }) => organizations.get('so-mau'));
    const aliases = record?.organization.persons[1]?.aliases ?? [];
    expect(aliases.some((alias) => alias.includes('Người Lạ Mặt'))).toBe(true);
    expect((await clerk.get(path)).body).not.toContain('id="doubt-1"');
  });

  test('whose answer cannot be remembered, because the name is somebody else’s by now, has no answer either', async () => {
    const { path, page } = await drafted();
    const text = /Nhớ: “([^”]*)”/.exec(page)![1]!;
    const { actor } = BY_TEST;
    await addAlias(given.office, { actor, organizationId: 'so-mau', kind: 'person', id: 'an', text });
    await clerk.get(path);
    const refused = await clerk.post(`${path}/answer`, { ...strangerIsBinh(page), remember: 'yes' });
    expect(refused.statusCode).toBe(409);
    expect(refused.body).toContain(
      `“${text}” đang là tên gọi của Người Thứ Nhất; một tên gọi không dùng cho hai nơi. Câu trả lời cũng chưa được ghi: bỏ đánh dấu “Nhớ” rồi trả lời lại`,
    );
    expect((await items(path))[2]?.leaders).toEqual([]);
    expect(versionOf(refused.body)).toBe('1');
    const { headers } = await clerk.post(`${path}/answer`, strangerIsBinh(page));
    expect(String(headers.location)).toContain('done=answered');
    expect((await items(path))[2]?.leaders).toEqual(['binh']);
  });

  test('says beside the box when a roster that follows its file would no longer do so', async () => {
    const { path, page } = await drafted();
    const said = 'danh sách đang theo tệp cấu hình: nhớ thì từ đó danh sách theo trang Danh sách';
    expect(/<p class="remember">[\s\S]*?<\/p>/.exec(page)?.[0]).toContain(said);
    const lesson = { organizationId: 'so-mau', kind: 'person', id: 'an', text: 'Ông Một' } as const;
    await addAlias(given.office, { actor: BY_TEST.actor, ...lesson });
    const again = (await clerk.get(path)).body;
    expect(again).toContain('<p class="remember">');
    expect(again).not.toContain(said);
  });

  test('has the facts of its document mended, and of an item where it stands in it', async () => {
    const { path } = await drafted();
    const version = async () => versionOf((await clerk.get(path)).body);
    const head = { genre: 'day-schedule', title: 'Lịch tuần 11', number: '12/LCT-SKHCN', signer: 'Người Ký' };
    const days = { 'period-start': '2025-03-10', 'period-end': '2025-03-14', issued: '2025-03-07' };
    const saved = await clerk.post(`${path}/head`, { version: await version(), ...head, ...days });
    expect(String(saved.headers.location)).toContain('done=head');
    const [draft] = await given.office.store.read(({ revisions }) => revisions.drafts('so-mau'));
    expect(draft?.programme).toMatchObject({
      ...head,
      period: { start: '2025-03-10', end: '2025-03-14' },
      issued: '2025-03-07',
    });
    const wrong = { ...days, 'period-end': '2025-03-01' };
    const refused = await clerk.post(`${path}/head`, { version: await version(), ...head, ...wrong });
    expect(refused.statusCode).toBe(400);
    const [first, second] = await items(path);
    const { id, title, start } = second!;
    const place = { section: 'I. Công tác chung\r\n1. Hội họp', lunar: '11/02', relatesTo: first!.id };
    const fields = { title, start: start ?? '', end: start ?? '', ...place };
    await clerk.post(`${path}/item`, { version: await version(), item: id, ...fields });
    expect((await items(path))[1]).toMatchObject({
      section: ['I. Công tác chung', '1. Hội họp'],
      lunar: '11/02',
      relatesTo: first!.id,
    });
  });

  test('has every item edited, added, split, merged, cancelled, removed, and each of it undone', async () => {
    const { path } = await drafted();
    const [first, second, third] = await items(path);
    const send = async (act: string, fields: Record<string, string>) => {
      const version = versionOf((await clerk.get(path)).body);
      const answer = await clerk.post(`${path}/${act}`, { version, ...fields });
      expect([act, answer.statusCode]).toEqual([act, 303]);
      return (await items(path)).map(({ title, start, status }) => [title, start?.slice(8) ?? null, status]);
    };
    const form = await clerk.get(`${path}/item?id=${encodeURIComponent(first!.id)}`);
    expect(form.body).toContain('Giao ban đầu tuần</textarea>');
    const changed = { title: 'Giao ban', start: '2025-03-12', end: '2025-03-12', startTime: '09:00', leaders: 'binh' };
    expect((await send('item', { item: first!.id, ...changed }))[0]).toEqual(['Giao ban', '12', 'confirmed']);
    expect((await items(path))[0]).toMatchObject({ startTime: '09:00', leaders: ['binh'], kind: 'event' });
    const added = await send('item', { after: first!.id, title: 'Thêm tay', start: '2025-03-13', end: '2025-03-13' });
    expect(added[1]).toEqual(['Thêm tay', '13', 'confirmed']);
    expect((await send('split', { item: third!.id, parts: 'Một\r\nHai' })).map(([title]) => title).slice(3)).toEqual([
      'Một',
      'Hai',
    ]);
    expect((await send('cancel', { item: second!.id }))[2]?.[2]).toBe('cancelled');
    expect(await send('remove', { item: second!.id })).toHaveLength(4);
    const version = versionOf((await clerk.get(path)).body);
    const both = [
      ['_csrf', /name="_csrf" value="([^"]*)"/.exec((await clerk.get(path)).body)?.[1] ?? ''],
      ['version', version],
      ['item', first!.id],
      ['item', '+1'],
    ];
    const merged = await app.inject({
      method: 'POST',
      url: `${path}/merge`,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        cookie: [...clerk.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      payload: new URLSearchParams(both).toString(),
    });
    expect(merged.statusCode).toBe(303);
    expect((await items(path)).map(({ title }) => title)).toEqual(['Giao ban; Thêm tay', 'Một', 'Hai']);
    for (let i = 0; i < 6; i += 1) await send('undo', {});
    expect(await items(path)).toEqual([first, second, third]);
  });

  test('that somebody else has changed meanwhile is not overwritten: the page says who changed what', async () => {
    const { path, page } = await drafted();
    const [first, second] = await items(path);
    const other = visitorAt(app, '192.0.2.11');
    await other.logIn('chanh-van-phong');
    await other.get(path);
    await other.post(`${path}/cancel`, { version: versionOf(page), item: second!.id });
    const late = await clerk.post(`${path}/cancel`, { version: versionOf(page), item: first!.id });
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('Người chanh-van-phong');
    expect(late.body).toContain('Đã thay đổi từ lúc anh/chị mở trang:');
    expect(late.body).toMatch(/Tiếp đoàn khách – tình trạng: <del>có<\/del> → <ins>đã hủy<\/ins>/);
    expect((await items(path)).map(({ status }) => status)).toEqual(['confirmed', 'cancelled', 'confirmed']);
  });

  test('keeps a signed copy beside it, and is discarded with its document', async () => {
    const { path } = await drafted();
    const scan = new File(['%PDF-1.7 bản ký'], 'bản ký.pdf');
    expect((await clerk.upload(`${path}/evidence`, {}, scan)).statusCode).toBe(303);
    const { body } = await clerk.get(path);
    expect(body).toContain('bản ký.pdf');
    const wrong = await clerk.upload(`${path}/evidence`, {}, new File(['<script>'], 'a.pdf'));
    expect(wrong.statusCode).toBe(415);
    await clerk.post(`${path}/discard`, { version: versionOf(body) });
    expect((await clerk.get(path)).statusCode).toBe(404);
  });
});

describe('to everybody else', () => {
  test('the office is not there, and a viewer may look at what is published but touch nothing', async () => {
    const { path, page } = await drafted();
    await addPerson(given.office, 'nguoi-la', 'clerk', 'so-khac');
    await addPerson(given.office, 'xem', 'viewer');
    const foreign = visitorAt(app);
    await foreign.logIn('nguoi-la');
    await foreign.get('/office/so-khac/programmes');
    const elsewhere = path.replace('so-mau', 'so-khac');
    for (const one of [BASE, path, `${path}/preview`, elsewhere, `${elsewhere}/preview`]) {
      expect([one, (await foreign.get(one)).statusCode]).toEqual([one, 404]);
    }
    const version = versionOf(page);
    expect((await foreign.post(`${elsewhere}/discard`, { version })).statusCode).toBe(404);
    const viewer = visitorAt(app);
    await viewer.logIn('xem');
    const list = await viewer.get(BASE);
    expect([list.statusCode, list.body.includes('/drafts/'), list.body.includes('type="file"')]).toEqual([
      200,
      false,
      false,
    ]);
    expect((await viewer.get(path)).statusCode).toBe(403);
    for (const act of ['cancel', 'undo', 'discard', 'accept']) {
      expect([act, (await viewer.post(`${path}/${act}`, { version })).statusCode]).toEqual([act, 403]);
    }
    expect((await viewer.upload(`${BASE}/uploads`, { text: WEEK })).statusCode).toBe(403);
    expect(await items(path)).toHaveLength(3);
  });

  test('a form without our token changes nothing', async () => {
    const { path, page } = await drafted();
    for (const act of ['answer', 'item', 'split', 'merge', 'cancel', 'remove', 'undo', 'discard', 'aim', 'accept']) {
      const answer = await clerk.post(`${path}/${act}`, { version: versionOf(page) }, 'forged');
      expect([act, answer.statusCode]).toEqual([act, 403]);
    }
    expect(await items(path)).toHaveLength(3);
  });
});
