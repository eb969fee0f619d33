import { expect, test } from 'vitest';
import { interpret } from '../../src/programme/interpret.ts';
import { sourceOf } from '../readers/seen.ts';

/** A cell of a page in paragraphs: an entry with its hour, and below it another. */
const read = async (below: string) => {
  const cell = `<p><b>Chiều:</b></p><p>15h00: Chung kết giải bóng bàn.</p><p>${below}</p>`;
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><h1>LỊCH CÔNG TÁC TUẦN 10</h1>
<p>(Từ ngày 08/3/2027 đến ngày 12/3/2027)</p><table><tr><th>Ngày</th><th>Nội dung</th></tr>
<tr><td>Thứ năm<br/>11/3</td><td><p>Sáng:</p><p>08h00: Giao ban.</p></td></tr>
<tr><td>Thứ sáu<br/>12/3</td><td>${cell}</td></tr></table></body></html>`;
  const { items } = interpret(await sourceOf(Buffer.from(page)), {
    organizations: [],
    organizationId: null,
    on: null,
  }).value;
  return items.slice(1).map(({ start, startTime, title, review }) => [start, startTime, title, review.join()]);
};
const FINAL = ['2027-03-12', '15:00', 'Chung kết giải bóng bàn', ''];

test.each([
  'Các phòng nộp đề xuất thi đua về Phòng Tổ chức (hạn cuối 12/3)',
  'Các đơn vị gửi số liệu quý I về Văn phòng trước ngày 13/3',
  'Văn phòng hoàn thành kiểm kê tài sản, chậm nhất ngày 12/3',
])('what units hand in by a day is none of the entry above it: %s', async (below) => {
  const [first, second, ...more] = await read(`${below}.`);
  expect([first, more]).toEqual([FINAL, []]);
  expect([second?.[0], second?.[1], second?.[2]]).toEqual(['2027-03-12', null, below]);
  expect(second?.[3]).not.toMatch(/boundary|time/u);
});

test('without a limit a person says whether it is its own', async () => {
  expect(await read('Các phòng cập nhật hồ sơ công chức.')).toEqual([
    FINAL,
    ['2027-03-12', null, 'Các phòng cập nhật hồ sơ công chức', 'unclear-boundary'],
  ]);
});

test.each(['Văn phòng chuẩn bị hội trường.', 'Phòng Tài chính báo cáo.', 'Các phòng, ban.'])(
  'what is done for the entry above goes on with it: %s',
  async (below) => {
    expect(await read(below)).toHaveLength(1);
  },
);
