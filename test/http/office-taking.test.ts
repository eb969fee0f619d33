import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Office } from '../../src/service/office.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { addPerson } from '../service/accounts/people.ts';
import { meeting, openTestOffice, SO_MAU, supplement, type TestOffice } from '../service/office.ts';
import { serviceFor, type Visitor, visitorAt } from './browsing.ts';

/** A yes to a change of the roster, the hours or the holidays holds for what was shown, and for nothing else. */

let given: TestOffice;
let app: FastifyInstance;
let clerk: Visitor;
/** Done by somebody else at the very moment at which the next change is written. */
let meanwhile: (() => Promise<unknown>) | null;
beforeEach(async () => {
  given = await openTestOffice();
  const { office } = given;
  await office.store.write((store) => seedOrganization(store, office, SO_MAU));
  await publish('03-20', 'Họp Hội đồng');
  await addPerson(office, 'van-thu');
  meanwhile = null;
  app = serviceFor(raced(office));
  clerk = await comes('van-thu');
});
afterEach(async () => {
  await app.close();
  await given.close();
});

function raced(office: Office): Office {
  const write: Office['store']['write'] = async (act) => {
    const first = meanwhile;
    meanwhile = null;
    await first?.();
    return office.store.write(act);
  };
  return { ...office, store: Object.create(office.store, { write: { value: write } }) };
}
async function comes(name: string): Promise<Visitor> {
  const visitor = visitorAt(app);
  await visitor.logIn(name);
  return visitor;
}
const publish = (day: string, title: string, more = {}) => given.publish(supplement(meeting(day, title, more)));

const ROSTER = '/office/so-mau/roster';
const HOURS = '/office/so-mau/hours';
const HOLIDAYS = '/office/so-mau/holidays';
const LATE = 'Trong lúc anh/chị xem, văn thư đã thay đổi lịch đã công bố (1 chỗ, ví dụ: “Tiếp công dân”).';
const markOf = (page: string) => /name="mark" value="([^"]*)"/.exec(page)?.[1] ?? '';
const text = (page: string) => page.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
const saved = (answer: LightMyRequestResponse) => [answer.statusCode, answer.headers.location];
const titles = async () => (await given.published()).map(({ summary, sequence }) => `${summary} ${sequence}`);

/** The yes of a page that asks for one, as it would be sent. */
function yesOf({ body }: LightMyRequestResponse) {
  const decoded = (value: string) => value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  const action = [...body.matchAll(/<form method="post" action="([^"]*)"/g)].at(-1)![1]!;
  const hidden = [...body.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)];
  return { action, fields: Object.fromEntries(hidden.map(([, name, value]) => [name!, decoded(value!)])) };
}
const agree = (page: LightMyRequestResponse, by = clerk) => by.post(yesOf(page).action, yesOf(page).fields);

const NEW_HOURS = {
  ...{ 'from-0': '1/1', 'to-0': '31/12', meetingMinutes: '90' },
  ...{ 'morning-start-0': '07:00', 'morning-end-0': '11:00' },
  ...{ 'afternoon-start-0': '13:30', 'afternoon-end-0': '17:00' },
  ...{ 'evening-start-0': '19:00', 'evening-end-0': '21:00' },
};
async function hoursFrom(since: string, by = clerk): Promise<LightMyRequestResponse> {
  const mark = markOf((await by.get(`${HOURS}/new`)).body);
  return by.post(`${HOURS}/new`, { ...NEW_HOURS, mark, since });
}

describe('a yes to new hours', () => {
  test('is one to other entries, although as many, and does not count: what is published now is shown instead', async () => {
    const asked = await hoursFrom('2025-03-16');
    expect(text(asked.body)).toContain('1 nội dung đã công bố sẽ được làm lại');
    await given.publish(
      supplement(meeting('03-20', 'Họp Hội đồng', { status: 'cancelled' }), meeting('03-21', 'Tiếp công dân')),
      { confirmed: true },
    );
    const late = await agree(asked);
    expect(late.statusCode).toBe(409);
    expect(text(late.body)).toContain('văn thư đã thay đổi lịch đã công bố');
    expect(text(late.body)).toContain('Chưa có gì được công bố; hãy xem lại những gì sẽ thay đổi.');
    expect(text(late.body)).toContain('Tiếp công dân');
    expect(text((await clerk.get(HOURS)).body)).not.toContain('Từ 16/3/2025');
    expect(saved(await agree(late))).toEqual([303, `${HOURS}?done=saved`]);
    expect(await titles()).toContain('Tiếp công dân 1');
  });

  test('stands although a link was revoked meanwhile: that is not what was looked at', async () => {
    const asked = await hoursFrom('2025-03-16');
    await given.office.store.write(({ organizations }) => organizations.touch('so-mau', given.now + 5));
    expect(saved(await agree(asked))).toEqual([303, `${HOURS}?done=saved`]);
  });

  test('that was sent with other hours than were shown is no yes to them', async () => {
    const { action, fields } = yesOf(await hoursFrom('2025-03-16'));
    const other = await clerk.post(action, { ...fields, 'morning-start-0': '06:00' });
    expect(other.statusCode).toBe(409);
    expect(text(other.body)).toContain('Nội dung gửi lên không giống nội dung đã xem lại');
    expect(await titles()).toEqual(['Họp Hội đồng 0']);
  });

  test('is asked for after all when something is published in the moment between looking and saving', async () => {
    meanwhile = () => publish('04-09', 'Tiếp công dân');
    const late = await hoursFrom('2025-04-01');
    expect(late.statusCode).toBe(409);
    expect(text(late.body)).toContain(LATE);
    expect(text(late.body)).toContain('1 nội dung đã công bố sẽ được làm lại');
    expect(text((await clerk.get(HOURS)).body)).not.toContain('Từ 01/4/2025');
    expect(saved(await agree(late))).toEqual([303, `${HOURS}?done=saved`]);
  });

  test('said by two at once is taken from one, and the other is told by whom and what', async () => {
    await addPerson(given.office, 'chanh-vp');
    const other = await comes('chanh-vp');
    const [first, second] = [await hoursFrom('2025-03-16'), await hoursFrom('2025-03-17', other)];
    const answers = await Promise.all([agree(first), agree(second, other)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
    const [won, lost] = answers[0].statusCode === 303 ? ['van-thu', answers[1]] : ['chanh-vp', answers[0]];
    expect(text(lost.body)).toContain(`${won} đã thay đổi danh sách (gần nhất: “`);
    expect(
      (await given.office.store.read((store) => store.organizations.get('so-mau')))!.organization.hours,
    ).toHaveLength(2);
  });
});

describe('what was published meanwhile holds back', () => {
  test('somebody’s removal from the roster', async () => {
    const mark = markOf((await clerk.get(`${ROSTER}/persons/an`)).body);
    const asked = await clerk.post(`${ROSTER}/persons/an/remove`, { mark });
    await publish('03-21', 'Tiếp công dân');
    const late = await agree(asked);
    expect([late.statusCode, text(late.body).includes(LATE)]).toEqual([409, true]);
    expect(text((await clerk.get(ROSTER)).body)).toContain('Người Thứ Nhất');
    expect(saved(await agree(late))).toEqual([303, `${ROSTER}?done=removed`]);
  });

  test('a file of the roster', async () => {
    const file = (await clerk.get(`${ROSTER}.yaml`)).body.replace('title: Giám đốc', 'title: Quyền Giám đốc');
    const mark = markOf((await clerk.get(`${ROSTER}/import`)).body);
    const asked = await clerk.upload(`${ROSTER}/import`, { mark, text: file });
    await publish('03-21', 'Tiếp công dân');
    const late = await agree(asked);
    expect([late.statusCode, text(late.body).includes(LATE)]).toEqual([409, true]);
    expect(text((await clerk.get(ROSTER)).body)).not.toContain('Quyền Giám đốc');
    expect(saved(await agree(late))).toEqual([303, `${ROSTER}?done=imported`]);
  });

  test('a day off', async () => {
    await publish('03-14', 'Báo cáo quý', { kind: 'task', timing: 'deadline', slot: null });
    const mark = markOf((await clerk.get(`${HOLIDAYS}/2025/days/new`)).body);
    const day = { mark, date: '2025-03-14', name: 'Nghỉ thêm', source: 'labour-code-2019' };
    const asked = await clerk.post(`${HOLIDAYS}/2025/days/new`, day);
    await publish('03-21', 'Tiếp công dân');
    const late = await agree(asked);
    expect([late.statusCode, text(late.body).includes(LATE)]).toEqual([409, true]);
    expect(await titles()).toContain('Báo cáo quý 0');
    expect(saved(await agree(late))).toEqual([303, `${HOLIDAYS}?year=2025&done=saved`]);
    expect(await titles()).toContain('Báo cáo quý 1');
  });
});

describe('a button that is pressed twice sends the same form twice, and the second lands where the first did:', () => {
  const twice = async (send: () => Promise<LightMyRequestResponse>) => {
    const one = saved(await send());
    expect(saved(await send())).toEqual(one);
    return one;
  };

  test('a yes to new hours', async () => {
    const asked = await hoursFrom('2025-03-16');
    expect(await twice(() => agree(asked))).toEqual([303, `${HOURS}?done=saved`]);
    expect(await titles()).toEqual(['Họp Hội đồng 1']);
  });

  test('both at the same moment', async () => {
    const asked = await hoursFrom('2025-03-16');
    const answers = await Promise.all([agree(asked), agree(asked)]);
    expect(answers.map(saved)).toEqual([
      [303, `${HOURS}?done=saved`],
      [303, `${HOURS}?done=saved`],
    ]);
  });

  test('hours that are taken away', async () => {
    await agree(await hoursFrom('2025-03-16'));
    const mark = markOf((await clerk.get(`${HOURS}/2025-03-16`)).body);
    const asked = await clerk.post(`${HOURS}/2025-03-16/remove`, { mark });
    expect(await twice(() => agree(asked))).toEqual([303, `${HOURS}?done=removed`]);
  });

  test('somebody new in the roster, who stands there once', async () => {
    const mark = markOf((await clerk.get(`${ROSTER}/persons/new`)).body);
    const person = { mark, name: 'Người Thứ Ba', title: 'Phó Giám đốc', after: 'binh' };
    expect(await twice(() => clerk.post(`${ROSTER}/persons/new`, person))).toEqual([303, `${ROSTER}?done=saved`]);
    expect((await clerk.get(`${ROSTER}.yaml`)).body.match(/Người Thứ Ba/g)).toHaveLength(1);
  });

  test('somebody who leaves the roster', async () => {
    const mark = markOf((await clerk.get(`${ROSTER}/persons/an`)).body);
    const asked = await clerk.post(`${ROSTER}/persons/an/remove`, { mark });
    expect(await twice(() => agree(asked))).toEqual([303, `${ROSTER}?done=removed`]);
  });

  test('a day off', async () => {
    await publish('03-14', 'Báo cáo quý', { kind: 'task', timing: 'deadline', slot: null });
    const mark = markOf((await clerk.get(`${HOLIDAYS}/2025/days/new`)).body);
    const day = { mark, date: '2025-03-14', name: 'Nghỉ thêm', source: 'labour-code-2019' };
    const asked = await clerk.post(`${HOLIDAYS}/2025/days/new`, day);
    expect(await twice(() => agree(asked))).toEqual([303, `${HOLIDAYS}?year=2025&done=saved`]);
  });

  describe('but an old form', () => {
    const add = async (by: Visitor, name: string) => {
      const mark = markOf((await by.get(`${ROSTER}/persons/new`)).body);
      const person = { mark, name, title: 'Phó Giám đốc', after: 'binh' };
      expect(saved(await by.post(`${ROSTER}/persons/new`, person))).toEqual([303, `${ROSTER}?done=saved`]);
      return person;
    };

    test.each(['chanh-vp', 'van-thu'])(
      'is told that %s changed the list since, not that it was saved',
      async (login) => {
        await addPerson(given.office, 'chanh-vp');
        const person = await add(clerk, 'Người Thứ Ba');
        await add(await comes(login), 'Người Thứ Tư');
        const late = await clerk.post(`${ROSTER}/persons/new`, person);
        expect(late.statusCode).toBe(409);
        expect(text(late.body)).toContain(`Người ${login} đã thay đổi danh sách (gần nhất: “Người Thứ Tư”)`);
        expect((await clerk.get(`${ROSTER}.yaml`)).body.match(/Người Thứ Ba/g)).toHaveLength(1);
      },
    );
  });

  test('but the same form of another person is told of the first', async () => {
    await addPerson(given.office, 'chanh-vp');
    const other = await comes('chanh-vp');
    const asked = await hoursFrom('2025-03-16');
    await other.get(HOURS);
    expect(saved(await agree(asked))).toEqual([303, `${HOURS}?done=saved`]);
    expect((await agree(asked, other)).statusCode).toBe(409);
  });
});
