import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (...lines: readonly string[]) =>
  programmeOf(`Thông báo thay đổi thời gian họp\n\n${lines.join('\n')}\n`, '2027-05-03').items.map(
    ({ start, startTime, title, status, review }) =>
      [start, startTime, title, status === 'confirmed' ? null : status, ...review]
        .filter((part) => part !== null)
        .join(' | '),
  );
const OLD = '8h00 ngày 12/5/2027';
const NEW = '14h00 ngày 16/5/2027';

test.each([
  [`Cuộc họp Tổ giúp việc ngày 12/5/2027 thay đổi.\nThời gian mới: ${NEW}.`],
  [`UBND xã Mẫu điều chỉnh lịch họp Tổ giúp việc, lịch cũ: ${OLD}, lịch mới: ${NEW}.`],
  [`Thay đổi thời gian họp Tổ giúp việc, trước đây: ${OLD}; nay chuyển sang: ${NEW}.`],
  [`Điều chỉnh thời gian họp Tổ giúp việc đã thông báo tại giấy mời số 12: ${OLD} chuyển sang: ${NEW}.`],
  [`Họp Tổ giúp việc thay đổi thời gian, thời gian ban đầu: ${OLD}, dời đến: ${NEW}.`],
  [`Họp Tổ giúp việc, thời gian trước khi thay đổi: ${OLD}.\nHọp Tổ giúp việc, thời gian sau khi thay đổi: ${NEW}.`],
])('a colon leads to the new time, behind words of before to none (%s)', (body) => {
  expect(read(body)).toEqual([expect.stringMatching(/^2027-05-16 \| 14:00 \| (?:Cuộc họp|Họp) Tổ giúp việc$/u)]);
});

test('behind words of before alone nothing has a day', () => {
  const items = read(`Điều chỉnh thời gian họp Tổ giúp việc trước đây: ${OLD}.`, 'Lịch mới sẽ thông báo sau.');
  expect(items).toEqual([expect.stringContaining('postponed')]);
});
