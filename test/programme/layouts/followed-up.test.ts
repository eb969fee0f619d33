import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (...paragraphs: readonly string[]) =>
  programmeOf(`${paragraphs.join('\n')}\n`).items.map(({ start, end, title, status, review }) =>
    [start === end ? start : `${start}..${end}`, title, status === 'confirmed' ? null : status, ...review]
      .filter((part) => part !== null)
      .join(' | '),
  );

const OTHER = 'Hội chợ hoa xuân xã Mẫu dời lịch từ ngày 09/10/2027 sang ngày 16/10/2027.';

test.each([
  'dự kiến tổ chức từ ngày 08/10 đến ngày 12/10/2027',
  'ban đầu diễn ra từ ngày 08/10 đến ngày 12/10/2027',
  'vốn bắt đầu từ ngày 08/10/2027',
])('the next sentence has the new day of what was planned otherwise (%s)', (planned) => {
  const moved = `Ban tổ chức quyết định lùi thời gian Liên hoan tiếng hát làng Ví ${planned} tại Nhà văn hóa xã.`;
  const held = 'Theo đó, Liên hoan tiếng hát làng Ví sẽ được tổ chức từ ngày 19/10 đến ngày 23/10/2027.';
  expect(read('Mưa lớn, nhiều sự kiện đổi lịch', `${moved} ${held}`, OTHER)).toEqual([
    '2027-10-19..2027-10-23 | Liên hoan tiếng hát làng Ví',
    '2027-10-16 | Hội chợ hoa xuân xã Mẫu',
  ]);
});

test('who learns or works then is no gathering that was moved', () => {
  const moved = 'Trường Ví dụ lùi thời gian Hội thi văn nghệ. Theo đó, học sinh sẽ được học bù từ ngày 19/10/2027.';
  expect(read('Mưa lớn, nhiều sự kiện đổi lịch', moved, OTHER)).toEqual(['2027-10-16 | Hội chợ hoa xuân xã Mẫu']);
});

test.each([
  'Cụ thể, thời gian diễn ra kỳ họp thứ 5 là trong 2 ngày (ngày 6 đến 7-12-2027), tại hội trường xã.',
  'Theo đó, thời gian tổ chức kỳ họp thứ 5 từ ngày 06/12 đến ngày 07/12/2027.',
  'Cụ thể, kỳ họp thứ 5 sẽ diễn ra từ ngày 06/12 đến ngày 07/12/2027.',
])('what only changes has the day of the next sentence, not that of before (%s)', (held) => {
  const changed = 'Thường trực HĐND xã Mẫu vừa có thông báo về việc thay đổi thời gian tổ chức kỳ họp cuối năm.';
  const before = 'Trước đó, ngày 08/11/2027, Thường trực HĐND xã đã triệu tập kỳ họp.';
  const old = 'Thời gian tổ chức kỳ họp là 3 ngày (từ ngày 13 đến 15-12-2027).';
  expect(read('Họp HĐND xã Mẫu vào đầu tháng 12', `${changed} ${held}`, before, old)).toEqual([
    '2027-12-06..2027-12-07 | Kỳ họp thứ 5',
  ]);
});
