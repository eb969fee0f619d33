import { expect, test } from 'vitest';
import { nameOfChanged } from '../../src/programme/changed-names.ts';

test.each([
  'Hội nghị sơ kết theo lịch đã thông báo',
  'Hội nghị sơ kết dự kiến tổ chức vào lúc',
  'Hội nghị sơ kết được tổ chức trong hai',
  'Hội nghị sơ kết theo kế hoạch ban đầu',
])('words that lead to a day are none of the name: %s', (words) => {
  expect(nameOfChanged(words, [])).toBe('Hội nghị sơ kết');
});

test.each(['lịch thông báo ', 'ngày ', 'được tổ chức ', 'lịch đã thông báo ban đầu '])(
  'the same words over and over are passed over in time: %s',
  (words) => {
    const before = process.cpuUsage();
    nameOfChanged(`Hội nghị ${words.repeat(400)}lùi 01 tuần x`, []);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(2_000);
  },
);
