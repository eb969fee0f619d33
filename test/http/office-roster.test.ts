import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holidaysYaml } from '../../src/config/holidays-yaml.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { organization } from '../contract/samples.ts';
import { addPerson } from '../service/accounts/people.ts';
import { meeting, month, openTestOffice, SO_MAU, type TestOffice } from '../service/office.ts';
import { serviceFor, type Visitor, visitorAt } from './browsing.ts';

/** The pages of roster, hours and holidays, as a browser without JavaScript uses them. */

let given: TestOffice;
let app: FastifyInstance;
let clerk: Visitor;
beforeEach(async () => {
  given = await openTestOffice();
  const { office } = given;
  await office.store.write((store) => seedOrganization(store, office, SO_MAU));
  const task = meeting('03-14', 'Báo cáo quý', { kind: 'task', timing: 'deadline', slot: null });
  await given.publish(month(meeting('03-05', 'Giao ban'), meeting('03-20', 'Họp Hội đồng'), task));
  await addPerson(office, 'van-thu');
  app = serviceFor(office);
  clerk = visitorAt(app);
  await clerk.logIn('van-thu');
});
afterEach(async () => {
  await app.close();
  await given.close();
});

test('an id that stands nowhere in the roster is not found, whatever is asked of it', async () => {
  for (const path of ['persons/khong-co', 'units/khong-co', 'groups/khong-co', 'khong-co/an']) {
    expect((await clerk.get(`${ROSTER}/${path}`)).statusCode, path).toBe(404);
  }
  const { body } = await clerk.get(`${ROSTER}/persons/khong-co`);
  expect(body).toContain('Không có người, nhóm hay đơn vị mã “khong-co” trong danh sách của cơ quan');
  await clerk.get(ROSTER);
  expect((await clerk.post(`${ROSTER}/persons/khong-co/remove`, {})).statusCode).toBe(404);
});

test('the navigation has five entries for every day; the others stand behind one word, by what they are about', async () => {
  const navigation = (page: string) => /<nav class="page page-wide sections"[\s\S]*?<\/nav>/.exec(page)![0];
  const links = (part: string) => [...part.matchAll(/<a [^>]*>([^<]+)<\/a>/g)].map(([, words]) => words);
  const daily = navigation((await clerk.get(ROSTER)).body);
  const [shown, more] = daily.split('<details') as [string, string];
  expect(links(shown)).toEqual(['Bàn làm việc', 'Chương trình', 'Danh sách', 'Lịch và liên kết', 'Nhật ký']);
  expect(links(more).slice(0, 4)).toEqual(['Giờ làm việc', 'Ngày nghỉ', 'Điện thoại', 'Bảng lịch']);
  expect(more).toContain('<summary>Khác</summary>');
  expect(navigation((await clerk.get(HOURS)).body)).toContain(
    '<summary class="is-current">Khác: Giờ làm việc</summary>',
  );
});

const ROSTER = '/office/so-mau/roster';
const HOURS = '/office/so-mau/hours';
const HOLIDAYS = '/office/so-mau/holidays';
const fieldOf = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1]?.replaceAll('&quot;', '"') ?? '';
const text = (page: string) =>
  page
    .replace(/<(?:br|\/td)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');
const stated = async () =>
  (await given.published()).map(({ summary, when, sequence }) => {
    const hour = when.type === 'slot' || when.type === 'clock' ? when.start : '';
    return `${summary} ${'date' in when ? when.date.slice(5) : ''} ${hour} ${sequence}`;
  });

/** Sends a form of the page that was got last, with its mark. */
async function send(path: string, page: string, fields: Record<string, string>): Promise<LightMyRequestResponse> {
  return await clerk.post(path, { mark: fieldOf(page, 'mark'), ...fields });
}
/** Says yes to what the page before asked. */
async function agree(page: string): Promise<LightMyRequestResponse> {
  const action = /<form method="post" action="([^"]*)">(?![\s\S]*<form method="post" action)/.exec(page)![1]!;
  const hidden = [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)];
  const decoded = (value: string) => value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  return await clerk.post(action, Object.fromEntries(hidden.map(([, name, value]) => [name!, decoded(value!)])));
}
const BINH = {
  name: 'Người Thứ Hai',
  title: 'Phó Giám đốc',
  aliases: '',
  secretaries: '',
  after: 'an',
  from: '',
  to: '',
};
const SUMMER = Object.fromEntries(
  ['morning 07:00 11:00', 'afternoon 13:30 17:00', 'evening 19:00 21:00'].flatMap((line) => {
    const [half, start, end] = line.split(' ');
    return [
      [`${half}-start-0`, start!],
      [`${half}-end-0`, end!],
    ];
  }),
);

describe('the roster', () => {
  test('takes a person’s title from a day, other names and a secretary’s address; the history says old → new', async () => {
    const { body } = await clerk.get(`${ROSTER}/persons/binh`);
    const fields = {
      ...BINH,
      title: 'Giám đốc',
      since: '2025-06-01',
      aliases: 'Hai PGĐ\nHai PGĐ\n',
      secretaries: 'thu-ky@so.example',
    };
    const saved = await send(`${ROSTER}/persons/binh`, body, fields);
    expect([saved.statusCode, saved.headers.location]).toEqual([303, `${ROSTER}?done=saved`]);
    const page = text((await clerk.get(ROSTER)).body);
    expect(page).toContain('Người Thứ Hai Giám đốc Phó Giám đốc – đến hết 31/5/2025');
    expect(page).toContain('Hai PGĐ');
    expect(page).toContain('thu-ky@so.example');
    const history = text((await clerk.get('/office/so-mau/history')).body);
    expect(history).toContain('Người Thứ Hai – chức danh: Phó Giám đốc → Giám đốc');
    expect(history).toContain('Người Thứ Hai – trước đây: (trống) → Phó Giám đốc đến hết 31/5/2025');
  });

  test('a title from a day before a later change holds up to that one, what was before both stays, and the page says so', async () => {
    const path = `${ROSTER}/persons/binh`;
    const first = (await clerk.get(path)).body;
    expect(first).not.toContain('name="forGood"');
    await send(path, first, { ...BINH, title: 'Giám đốc', since: '2025-05-01' });
    const page = (await clerk.get(path)).body;
    expect(text(page)).toContain(
      'Ô trên ghi điều có hiệu lực từ 01/5/2025, lần đổi cuối cùng đã ghi; để trống ngày này là sửa lại cho thời gian từ 01/5/2025. Ghi một ngày sớm hơn thì điều ghi ở trên chỉ áp dụng đến trước lần đổi kế tiếp đã ghi',
    );
    const acting = { ...BINH, title: 'Quyền Giám đốc', since: '2025-03-01' };
    const saved = await send(path, page, acting);
    expect(saved.headers.location).toBe(`${ROSTER}?done=savedUntilNext`);
    const roster = text((await clerk.get(saved.headers.location as string)).body);
    expect(roster).toContain('Điều vừa ghi áp dụng đến trước lần đổi kế tiếp đã ghi từ trước');
    expect(roster).toContain(
      'Người Thứ Hai Giám đốc Phó Giám đốc – đến hết 28/02/2025 Quyền Giám đốc – đến hết 30/4/2025',
    );
    const again = (await clerk.get(path)).body;
    const forGood = await send(path, again, { ...acting, forGood: 'yes' });
    expect(forGood.headers.location).toBe(`${ROSTER}?done=saved`);
    expect(text((await clerk.get(ROSTER)).body)).toContain(
      'Người Thứ Hai Quyền Giám đốc Phó Giám đốc – đến hết 28/02/2025 ',
    );
  });

  test('a title that was wrong before is taken away first, and the new one holds from its day', async () => {
    const path = `${ROSTER}/persons/binh`;
    await send(path, (await clerk.get(path)).body, { ...BINH, title: 'Giám đốc', since: '2025-05-01' });
    const page = (await clerk.get(path)).body;
    await send(path, page, { ...BINH, title: 'Quyền Giám đốc', since: '2025-03-01', forget: '2025-04-30' });
    expect(text((await clerk.get(ROSTER)).body)).toContain(
      'Người Thứ Hai Quyền Giám đốc Giám đốc – đến hết 28/02/2025 ',
    );
  });

  test('of what was refused every field comes back as it was typed, days and ticks too', async () => {
    const path = `${ROSTER}/persons/binh`;
    await send(path, (await clerk.get(path)).body, { ...BINH, title: 'Giám đốc', since: '2025-05-01' });
    const page = (await clerk.get(path)).body;
    const typed = { ...BINH, title: 'Quyền Giám đốc', since: '2025-03-01', from: '32/1/2025', forget: '2025-04-30' };
    const refused = await send(path, page, { ...typed, forGood: 'yes', aliases: 'Ông Hai' });
    expect(refused.statusCode).toBe(400);
    for (const [name, value] of [
      ['title', 'Quyền Giám đốc'],
      ['since', '2025-03-01'],
      ['from', '32/1/2025'],
    ]) {
      expect(refused.body).toMatch(new RegExp(`name="${name}" type="[a-z]+" value="${value}"`));
    }
    expect(refused.body).toContain('name="forget" value="2025-04-30" checked');
    expect(refused.body).toContain('name="forGood" value="yes" checked');
    expect(refused.body).toContain('Ông Hai');
  });

  test('gives whoever comes a place, an id and a calendar, and whoever leaves a last day', async () => {
    const { body } = await clerk.get(`${ROSTER}/persons/new`);
    await send(`${ROSTER}/persons/new`, body, {
      ...BINH,
      name: 'Đỗ Thứ Ba',
      title: '',
      after: 'an',
      from: '01/4/2025',
    });
    const { organization: now } = (await given.office.store.read(({ organizations }) => organizations.get('so-mau')))!;
    expect(now.persons.map(({ id, from }) => [id, from])).toEqual([
      ['an', null],
      ['do-thu-ba', '2025-04-01'],
      ['binh', null],
    ]);
    expect((await given.office.store.read(({ feeds }) => feeds.list('so-mau'))).map(({ id }) => id)).toContain(
      'so-mau.person.do-thu-ba',
    );
  });

  test('refuses what the rules of the configuration refuse, all of it at once, and keeps what was typed', async () => {
    const { body } = await clerk.get(`${ROSTER}/persons/binh`);
    const wrong = { ...BINH, aliases: 'Người Thứ Nhất', secretaries: 'thư ký', from: '2025-06-01', to: '2025-05-01' };
    const refused = await send(`${ROSTER}/persons/binh`, body, wrong);
    expect(refused.statusCode).toBe(422);
    const told = text(refused.body);
    expect(told).toContain('Nội dung có 3 chỗ chưa đúng nên chưa ghi gì:');
    expect(told).toContain('“thư ký” không phải là địa chỉ thư điện tử.');
    expect(told).toContain('“Người Thứ Nhất” chỉ cả “Người Thứ Nhất” trong cùng thời gian, nên không biết là ai.');
    expect(refused.body).toContain('value="2025-05-01"');
  });

  test('of two who change it at once one wins; the other is told by whom, and what saving would change now', async () => {
    const { body } = await clerk.get(`${ROSTER}/persons/binh`);
    await addPerson(given.office, 'chanh-vp');
    const other = visitorAt(app);
    await other.logIn('chanh-vp');
    const page = (await other.get(`${ROSTER}/persons/binh`)).body;
    await other.post(`${ROSTER}/persons/binh`, {
      ...BINH,
      mark: fieldOf(page, 'mark'),
      title: 'Phó Giám đốc phụ trách',
    });
    const late = await send(`${ROSTER}/persons/binh`, body, { ...BINH, aliases: 'Hai PGĐ' });
    expect(late.statusCode).toBe(409);
    expect(text(late.body)).toContain('Người chanh-vp đã thay đổi danh sách (gần nhất: “Người Thứ Hai”)');
    expect(text(late.body)).toContain('Người Thứ Hai – chức danh: Phó Giám đốc phụ trách → Phó Giám đốc');
    expect(late.body).toContain('Hai PGĐ');
    expect(
      (
        await send(`${ROSTER}/persons/binh`, late.body, {
          ...BINH,
          title: 'Phó Giám đốc phụ trách',
          aliases: 'Hai PGĐ',
        })
      ).statusCode,
    ).toBe(303);
  });

  test('removes nobody before it is said whose published entries change', async () => {
    const { body } = await clerk.get(`${ROSTER}/persons/an`);
    const asked = await send(`${ROSTER}/persons/an/remove`, body, {});
    expect(text(asked.body)).toContain('Bỏ người: Người Thứ Nhất – Giám đốc');
    expect((await stated()).every((line) => line.endsWith(' 0'))).toBe(true);
    expect((await agree(asked.body)).headers.location).toBe(`${ROSTER}?done=removed`);
    expect(text((await clerk.get(ROSTER)).body)).not.toContain('Người Thứ Nhất');
  });

  test('comes as a file and goes in as one: checked whole, shown before it holds', async () => {
    const file = await clerk.get(`${ROSTER}.yaml`);
    expect(file.headers['content-disposition']).toBe('attachment; filename="so-mau.yaml"');
    const { body } = await clerk.get(`${ROSTER}/import`);
    const mark = fieldOf(body, 'mark');
    const wrong = file.body.replace('name: Sở Mẫu', 'nane: Sở Mẫu');
    const refused = await clerk.upload(`${ROSTER}/import`, { mark, text: '' }, new File([wrong], 'so-mau.yaml'));
    expect(refused.statusCode).toBe(422);
    expect(text(refused.body)).toContain('dòng 2: Không có mục nào tên “nane”.');
    const renamed = file.body.replace('title: Phó Giám đốc', 'title: Phó Giám đốc thường trực');
    const asked = await clerk.upload(`${ROSTER}/import`, { mark, text: '' }, new File([renamed], 'so-mau.yaml'));
    expect(text(asked.body)).toContain('Người Thứ Hai – chức danh: Phó Giám đốc → Phó Giám đốc thường trực');
    expect(text(asked.body)).toContain('Không nội dung nào đã công bố bị thay đổi.');
    expect((await clerk.get(ROSTER)).body).not.toContain('thường trực');
    await clerk.get(`${ROSTER}/import`);
    expect((await agree(asked.body)).headers.location).toBe(`${ROSTER}?done=imported`);
    expect((await clerk.get(ROSTER)).body).toContain('Phó Giám đốc thường trực');
  });

  test('is looked at by a viewer, who changes nothing', async () => {
    await addPerson(given.office, 'xem', 'viewer');
    const viewer = visitorAt(app);
    await viewer.logIn('xem');
    for (const path of [ROSTER, HOURS, HOLIDAYS, `${ROSTER}.yaml`, `${HOLIDAYS}.yaml`]) {
      const seen = await viewer.get(path);
      expect([path, seen.statusCode, /<a class="button" href="[^"]*(?:new|import|persons)/.test(seen.body)]).toEqual([
        path,
        200,
        false,
      ]);
    }
    for (const path of [`${ROSTER}/persons/an`, `${HOURS}/new`, `${ROSTER}/import`, `${HOLIDAYS}/2025/days/new`]) {
      expect([path, (await viewer.get(path)).statusCode]).toEqual([path, 403]);
      expect([path, (await viewer.post(path, BINH)).statusCode]).toEqual([path, 403]);
    }
  });
});

describe('the hours', () => {
  test('from a day on ask first, move what is after it with a new SEQUENCE, and leave what is before', async () => {
    const { body } = await clerk.get(`${HOURS}/new`);
    const fields = {
      since: '2025-03-16',
      'from-0': '1/1',
      'to-0': '31/12',
      'from-1': '',
      'to-1': '',
      ...SUMMER,
      meetingMinutes: '120',
    };
    const asked = await send(`${HOURS}/new`, body, fields);
    expect([asked.statusCode, text(asked.body).includes('1 nội dung đã công bố sẽ được làm lại')]).toEqual([200, true]);
    expect(text(asked.body)).toContain('Người Thứ Nhất 1 Họp Hội đồng');
    expect(await stated()).toContain('Họp Hội đồng 03-20 07:30 0');
    expect((await agree(asked.body)).headers.location).toBe(`${HOURS}?done=saved`);
    expect(await stated()).toEqual(['Giao ban 03-05 07:30 0', 'Báo cáo quý 03-14  0', 'Họp Hội đồng 03-20 07:00 1']);
    const page = text((await clerk.get(HOURS)).body);
    expect(page).toContain('Đến hết 15/3/2025');
    expect(page).toContain('Từ 16/3/2025');
  });

  test('that leave a day of the year without any are refused', async () => {
    const { body } = await clerk.get(`${HOURS}/first`);
    const fields = { 'from-0': '16/4', 'to-0': '15/10', ...SUMMER, meetingMinutes: '120' };
    const refused = await send(`${HOURS}/first`, body, fields);
    expect(text(refused.body)).toContain('Không mùa nào có ngày 01-01 (tháng-ngày)');
    expect(refused.body).toContain('value="16/4"');
  });

  const SET = { 'from-0': '1/1', 'to-0': '31/12', ...SUMMER, meetingMinutes: '120' };
  const typedIn = (page: string, name: string) =>
    new RegExp(`name="${name}" type="[a-z]+" value="([^"]*)"`).exec(page)?.[1];
  test.each([
    ['whose days are missing', { 'from-1': '', 'to-1': '', 'morning-start-1': '07:30', 'evening-end-1': '21:00' }],
    ['with one day alone', { 'from-1': '16/4', 'to-1': '' }],
    ['with days and no hours', { 'from-1': '16/4', 'to-1': '15/10' }],
  ])('with a season %s are refused with a sentence, and all that was typed comes back', async (_what, typed) => {
    const { body } = await clerk.get(`${HOURS}/new`);
    const fields = { ...SET, ...typed, since: '2025-03-16', meetingMinutes: '' };
    const refused = await send(`${HOURS}/new`, body, fields);
    expect(refused.statusCode).toBe(422);
    expect(text(refused.body)).toContain('Mùa thứ 2 mới ghi một phần: hãy ghi đủ hai ngày và giờ');
    for (const [name, value] of Object.entries(fields)) {
      expect([name, typedIn(refused.body, name)]).toEqual([name, value]);
    }
    expect(text((await clerk.get(HOURS)).body)).not.toContain('Từ 16/3/2025');
  });

  test.each([
    [{ meetingMinutes: '' }, '“” không phải là số phút; hãy viết một số, ví dụ 90.'],
    [{ meetingMinutes: 'hai giờ' }, '“hai giờ” không phải là số phút'],
    [{ 'from-0': '2025-01-01' }, '“2025-01-01” không phải là một ngày trong năm; hãy viết ngày/tháng, ví dụ 16/4.'],
    [{ since: '' }, 'Chưa ghi ngày; hãy viết ngày/tháng/năm'],
  ])('with %j say what is wrong, and everything comes back', async (wrong, sentence) => {
    const { body } = await clerk.get(`${HOURS}/new`);
    const fields = { ...SET, since: '2025-03-16', ...wrong };
    const refused = await send(`${HOURS}/new`, body, fields);
    expect(refused.statusCode).toBe(422);
    expect(text(refused.body)).toContain(sentence);
    for (const [name, value] of Object.entries(fields)) {
      expect([name, typedIn(refused.body, name)]).toEqual([name, value]);
    }
  });

  test('are corrected where they were shown, also when somebody has put others before them meanwhile', async () => {
    const { body: form } = await clerk.get(`${HOURS}/new`);
    await agree((await send(`${HOURS}/new`, form, { ...SET, since: '2025-03-16' })).body);
    const { body } = await clerk.get(`${HOURS}/2025-03-16`);
    const other = (await clerk.get(`${HOURS}/new`)).body;
    await send(`${HOURS}/new`, other, { ...SET, since: '2025-03-10', meetingMinutes: '60' });
    const late = await send(`${HOURS}/2025-03-16`, body, { ...SET, meetingMinutes: '45' });
    expect([late.statusCode, typedIn(late.body, 'meetingMinutes')]).toEqual([409, '45']);
    const asked = await send(`${HOURS}/2025-03-16`, late.body, { ...SET, meetingMinutes: '45' });
    if (asked.statusCode === 200) await agree(asked.body);
    const record = await given.office.store.read(({ organizations }) => organizations.get('so-mau'));
    expect(record!.organization.hours.map(({ from, meetingMinutes }) => [from, meetingMinutes])).toEqual([
      [null, 90],
      ['2025-03-10', 60],
      ['2025-03-16', 45],
    ]);
  });

  test('that somebody has removed meanwhile are told to be gone, and what was typed stands in the form for new ones', async () => {
    const { body: form } = await clerk.get(`${HOURS}/new`);
    await agree((await send(`${HOURS}/new`, form, { ...SET, since: '2025-03-16' })).body);
    const { body } = await clerk.get(`${HOURS}/2025-03-16`);
    await agree((await send(`${HOURS}/2025-03-16/remove`, body, {})).body);
    await clerk.get(`${HOURS}/new`);
    const late = await send(`${HOURS}/2025-03-16`, body, { ...SET, meetingMinutes: '45' });
    expect(late.statusCode).toBe(409);
    expect(text(late.body)).toContain('Bộ giờ này không còn nữa');
    expect(late.body).toContain(`action="${HOURS}/new"`);
    expect(typedIn(late.body, 'meetingMinutes')).toBe('45');
  });
});

describe('the holidays', () => {
  const DAY = {
    date: '2025-03-14',
    name: 'Nghỉ thêm',
    nameEn: '',
    inLieuOf: '',
    source: '',
    sourceTitle: 'Công văn 12/VP (01/3/2025)',
    sourceUrl: 'https://vp.example/12',
  };

  test('take a day off with its document, after it was said which deadline moves', async () => {
    const { body } = await clerk.get(`${HOLIDAYS}/2025/days/new`);
    const asked = await send(`${HOLIDAYS}/2025/days/new`, body, DAY);
    expect(text(asked.body)).toContain('Thêm ngày nghỉ: Thứ Sáu, 14/3/2025, Nghỉ thêm');
    expect(text(asked.body)).toContain('1 nội dung đã công bố sẽ được làm lại');
    expect((await agree(asked.body)).headers.location).toBe(`${HOLIDAYS}?year=2025&done=saved`);
    expect(await stated()).toContain('Báo cáo quý 03-13  1');
    const page = (await clerk.get(`${HOLIDAYS}?year=2025`)).body;
    expect(page).toContain('<a href="https://vp.example/12" rel="noreferrer">Công văn 12/VP (01/3/2025)</a>');
    const gone = await send(`${HOLIDAYS}/2025/days/2025-03-14/remove`, page, {});
    await agree(gone.body);
    expect(await stated()).toContain('Báo cáo quý 03-14  2');
  });

  test('refuse a swap that is made up on a working day, and take one that is right', async () => {
    const { body } = await clerk.get(`${HOLIDAYS}/2025/swaps/new`);
    const swap = { off: '2025-06-02', work: '2025-06-05', name: 'Dịp thử', nameEn: '', source: 'labour-code-2019' };
    const refused = await send(`${HOLIDAYS}/2025/swaps/new`, body, swap);
    expect(text(refused.body)).toContain('Ngày 2025-06-05 không phải Thứ Bảy hay Chủ nhật');
    await send(`${HOLIDAYS}/2025/swaps/new`, body, { ...swap, work: '2025-06-07' });
    expect(text((await clerk.get(HOLIDAYS)).body)).toContain('Thứ Hai, 02/6/2025 Thứ Bảy, 07/6/2025 Dịp thử');
  });

  test('of a year that nobody entered begin with what the law fixes', async () => {
    const { body } = await clerk.get(`${HOLIDAYS}?year=2028`);
    expect(text(body)).toContain('Chưa nhập; tính theo luật');
    expect((await send(`${HOLIDAYS}/2028`, body, {})).statusCode).toBe(303);
    const page = text((await clerk.get(`${HOLIDAYS}?year=2028`)).body);
    expect(page).toContain('Dự kiến, có thể còn thay đổi');
    expect(page).toContain('Ngày Quốc tế Lao động');
  });

  test('come as a file and go in as one, and the history says what is different', async () => {
    const file = (await clerk.get(`${HOLIDAYS}.yaml`)).body;
    expect(file).toBe(holidaysYaml(given.office.calendar.data));
    const { body } = await clerk.get(`${HOLIDAYS}/import`);
    const same = await send(`${HOLIDAYS}/import`, body, { text: file });
    expect(same.headers.location).toBe(`${HOLIDAYS}?done=unchanged`);
  });

  test('shared with another office are changed by none of them alone', async () => {
    const { office } = given;
    await office.store.write((store) =>
      seedOrganization(store, office, organization({ id: 'so-khac', name: 'Sở Khác', example: false })),
    );
    const page = await clerk.get(HOLIDAYS);
    expect(text(page.body)).toContain('chỉ quản trị viên của cả máy chủ sửa được');
    expect((await clerk.get(`${HOLIDAYS}/2025/days/new`)).statusCode).toBe(403);
    expect((await send(`${HOLIDAYS}/2025/days/new`, page.body, DAY)).statusCode).toBe(403);
  });
});
