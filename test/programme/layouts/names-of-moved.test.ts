import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';
import { changesIn, itemsOfNotice, noticeOf } from './notices.ts';

/** What a notice moves is called by its own name, not by that of another thing which the same sentence names. */

const told = (...body: readonly string[]) => changesIn(itemsOfNotice('Về việc điều chỉnh lịch họp', body.join('\n')));

test.each([
  'UBND xã họp thẩm định dự án cầu Mẫu vào 8h00 ngày 12/3/2026 và họp giải quyết đơn thư vào 14h00 ngày 13/3/2026.',
  'UBND xã họp thẩm định dự án cầu Mẫu vào ngày 12/3/2026, họp giải quyết đơn thư vào ngày 13/3/2026.',
  'UBND xã đã mời họp thẩm định dự án cầu Mẫu (ngày 12/3/2026); họp giải quyết đơn thư ngày 13/3/2026.',
])('a bare name is that of the gathering of its old day (%s)', (sentence) => {
  expect(told(sentence, 'Nay do trùng lịch, cuộc họp ngày 13/3 dời sang 8h00 ngày 16/3/2026.').at(-1)).toBe(
    '2026-03-16 | 08:00 | Họp giải quyết đơn thư | confirmed',
  );
});

test('of two on that day it is neither', () => {
  expect(
    told(
      'UBND xã họp thẩm định dự án cầu Mẫu và họp giải quyết đơn thư vào ngày 13/3/2026.',
      'Cuộc họp ngày 13/3 dời sang 8h00 ngày 16/3/2026.',
    ).at(-1),
  ).toBe('2026-03-16 | 08:00 | Cuộc họp | confirmed');
});

test.each([
  ['Buổi họp ngày 12/3/2026 của Ban Quản lý chợ dời sang ngày 16/3/2026.', 'Buổi họp của Ban Quản lý chợ'],
  ['Cuộc họp ngày 12/3/2026 về an toàn giao thông lùi sang ngày 16/3/2026.', 'Cuộc họp về an toàn giao thông'],
  ['Hội nghị ngày 12/3/2026 với các hộ kinh doanh chuyển sang ngày 16/3/2026.', 'Hội nghị với các hộ kinh doanh'],
])('words behind the old day say which one it is (%s)', (sentence, name) => {
  expect(told('Cuộc họp Ban Chỉ đạo bầu cử ngày 13/3/2026 dời sang ngày 17/3/2026.', sentence)).toContain(
    `2026-03-16 | - | ${name} | confirmed`,
  );
});

test('why it moves is none of its name', () => {
  expect(told('Cuộc họp Tổ công tác ngày 12/3/2026 do mất điện dời sang ngày 16/3/2026.')).toEqual([
    '2026-03-16 | - | Cuộc họp Tổ công tác | confirmed',
  ]);
});

test.each([
  ['Hội nghị lùi lại 01 tuần.', 'Hội nghị sơ kết quý I'],
  ['Hội nghị sơ kết quý I lùi 3 ngày so với kế hoạch.', 'Hội nghị sơ kết quý I'],
  ['Giải cầu lông dời lại hai ngày.', 'Giải cầu lông'],
])('what is only later by so much has no day, and is kept (%s)', (sentence, name) => {
  const items = itemsOfNotice(
    'Về việc thay đổi thời gian họp',
    [
      'UBND xã mời họp giao ban vào 8h00 ngày 12/3/2026 và Hội nghị sơ kết quý I vào ngày 13/3/2026.',
      'Cuộc họp chuyển sang 14h00 ngày 16/3/2026.',
      sentence,
    ].join('\n'),
  );
  expect(items.map(({ start, title, review }) => [start, title, review]).at(-1)).toEqual([
    null,
    name,
    ['missing-date'],
  ]);
});

test.each([
  'Tuy nhiên, do trùng với Hội nghị Huyện ủy mở rộng, Hội thông báo chuyển thời gian tổ chức Hội nghị sang 14h00 ngày 16/3/2026.',
  'Vì bận dự Hội nghị Huyện ủy mở rộng, Hội xin chuyển Hội nghị sang 14h00 ngày 16/3/2026.',
  'Do phục vụ Hội nghị Huyện ủy mở rộng, Hội dời Hội nghị sang 14h00 ngày 16/3/2026.',
])('what hinders a gathering is none of its names (%s)', (sentence) => {
  const { items, notices } = readProgramme(
    noticeOf(
      'Về việc thay đổi thời gian họp',
      `Ngày 02/3/2026, Hội đã có Giấy triệu tập số 4/GTT-HM về việc triệu tập Hội nghị Ban Chấp hành lần thứ 5, vào lúc 8h00 ngày 12/3/2026.\n${sentence}`,
    ),
  );
  expect(changesIn(items)).toEqual(['2026-03-16 | 14:00 | Hội nghị Ban Chấp hành lần thứ 5 | confirmed']);
  expect(notices.filter(({ severity }) => severity === 'problem')).toEqual([]);
});

test.each(['giấy triệu tập số 4/GTT-HM', 'Thông tri số 9-TT/HM', 'Giấy báo số 12/GB-HM', 'Thư mời số 3/TM-HM'])(
  'the day on which somebody was called is none of a gathering (%s)',
  (paper) => {
    const items = itemsOfNotice(
      'Về việc dời hội nghị',
      `Ngày 02/3/2026, Hội Mẫu đã ban hành ${paper} triệu tập Hội nghị sơ kết quý I, vào lúc 8h00 ngày 12/3/2026.\nNay Hội nghị dời sang 14h00 ngày 16/3/2026.`,
    );
    expect(items.map(({ start }) => start)).toEqual(['2026-03-16']);
  },
);
