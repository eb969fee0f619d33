import { expect, test } from 'vitest';
import { heldInLists } from '../../src/programme/held-lists.ts';

const toldBy = (...texts: string[]) =>
  heldInLists(
    texts.map((text, i) => ({ text, places: [{ at: 0, place: { line: i + 1, page: null } }], struck: [] })),
  ).map(({ title, moment: { date, time }, location }) => {
    const day = date?.days[0];
    return [title, `${day?.day}/${day?.month}`, time?.start ?? null, location];
  });

test('under what is held each line gives a place and a day', () => {
  expect(
    toldBy(
      'Lễ kỷ niệm 30 năm thành lập trường sẽ được tổ chức:',
      '- Tại thị xã Mẫu: ngày Chủ nhật 04/10/2027 tại Nhà khách A, 18 phố Một.',
      '- Xã Mẫu: 8h00 ngày 11/10/2027.',
      'Mời các bạn về dự.',
      '- Liên hệ: ngày 12/10/2027.',
    ),
  ).toEqual([
    ['Lễ kỷ niệm 30 năm thành lập trường', '4/10', null, 'Nhà khách A, 18 phố Một'],
    ['Lễ kỷ niệm 30 năm thành lập trường', '11/10', '08:00', 'Xã Mẫu'],
  ]);
});

test.each([
  ['no gathering', ['Công tác chuẩn bị được tổ chức:', '- Tại xã Mẫu: ngày 04/10/2027.']],
  ['no list', ['Lễ kỷ niệm được tổ chức:', 'Tại xã Mẫu: ngày 04/10/2027.']],
  ['other words before the day', ['Lễ kỷ niệm được tổ chức:', '- Đoàn xe xuất phát ngày 04/10/2027.']],
])('%s is no such list', (_, lines) => {
  expect(toldBy(...lines)).toEqual([]);
});
