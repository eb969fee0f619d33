import { expect, test } from 'vitest';
import { cancelsTooMuch, compare } from '../../src/schedule/compare.ts';
import { item, MOMENT, publish } from './samples.ts';

const LATER = MOMENT + 86_400;
const titles = (list: readonly { summary: string }[]) => list.map(({ summary }) => summary);

test('what a revision does is told in five lists', () => {
  const stays = item('Giao ban Lãnh đạo Sở', { slot: 'morning' });
  const before = publish([
    stays,
    item('Họp nghiệm thu đề tài nấm', { slot: 'morning', start: '2025-03-05' }),
    item('Hội nghị trực tuyến của Bộ', { slot: 'morning', start: '2025-03-06' }),
    item('Tiếp công dân định kỳ', { slot: 'afternoon', start: '2025-03-07' }),
  ]);
  const after = publish(
    [
      stays,
      item('Họp nghiệm thu đề tài nấm', { slot: 'morning', start: '2025-03-04' }),
      item('Hội nghị trực tuyến của Bộ', { slot: 'morning', start: '2025-03-06', location: 'Hội trường' }),
      item('Làm việc với Phòng Chuyển đổi số', { slot: 'morning', start: '2025-03-13' }),
    ],
    before,
    LATER,
  );
  const { added, moved, changed, cancelled, unchanged } = compare(before, after);
  expect(titles(added)).toEqual(['Làm việc với Phòng Chuyển đổi số']);
  expect(moved.map((change) => [change.before.when, change.after.when])).toMatchObject([
    [{ date: '2025-03-05' }, { date: '2025-03-04' }],
  ]);
  expect(changed.map((change) => [change.before.location, change.after.location])).toEqual([[null, 'Hội trường']]);
  expect(titles(cancelled)).toEqual(['Tiếp công dân định kỳ']);
  expect(titles(unchanged)).toEqual(['Giao ban Lãnh đạo Sở']);
});

test('a postponed meeting has changed; what was cancelled before is not told again', () => {
  const meeting = { slot: 'morning', start: '2025-03-05' } as const;
  const before = publish([item('Họp nghiệm thu đề tài nấm', meeting), item('Tiếp công dân', { slot: 'morning' })]);
  const postponed = publish([item('Họp nghiệm thu đề tài nấm', { ...meeting, status: 'postponed' })], before, LATER);
  expect(titles(compare(before, postponed).changed.map(({ after }) => after))).toEqual(['Họp nghiệm thu đề tài nấm']);
  const nothing = compare(postponed, postponed);
  expect(Object.values(nothing).map((list) => list.length)).toEqual([0, 0, 0, 0, 1]);
});

test('a meeting that comes back is added', () => {
  const meeting = item('Họp nghiệm thu đề tài nấm', { slot: 'morning' });
  const gone = publish([], publish([meeting]), LATER);
  expect(titles(compare(gone, publish([meeting], gone, LATER + 1)).added)).toEqual(['Họp nghiệm thu đề tài nấm']);
});

test('more than three in ten cancelled looks like a wrong document', () => {
  const items = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'].map((title, i) =>
    item(`Họp về việc ${title}`, { slot: 'morning', start: `2025-03-${10 + i}` }),
  );
  const before = publish(items);
  const cut = (count: number) => cancelsTooMuch(before, compare(before, publish(items.slice(count), before, LATER)));
  expect([cut(3), cut(4)]).toEqual([false, true]);
});
