import { expect, test } from 'vitest';
import { itemsOfNotice } from './notices.ts';

/** Kind, days, hour or half, title, status and doubts of what the notice tells. */
const read = (point: string) =>
  itemsOfNotice(
    'Về việc nghỉ học và điều chỉnh lịch họp do ảnh hưởng của bão',
    `1. ${point}
2. Cuộc họp Hội đồng khoa học lúc 14h00 ngày 09/3/2026 chuyển sang 14h00 ngày 12/3/2026.
3. Hội nghị viên chức ngày 10/3/2026 lùi sang ngày 16/3/2026.`,
  ).map(({ kind, start, end, startTime, slot, title, status, review }) =>
    [
      kind,
      start === end ? start : `${start}..${end}`,
      startTime ?? slot,
      title,
      status === 'confirmed' ? null : status,
      ...review,
    ]
      .filter(Boolean)
      .join(' | '),
  );

const MOVED = ['event | 2026-03-12 | 14:00 | Cuộc họp Hội đồng khoa học', 'event | 2026-03-16 | Hội nghị viên chức'];

test.each([
  ['Học sinh toàn trường nghỉ học ngày thứ Hai 09/3/2026.', ['dayOff | 2026-03-09 | Học sinh toàn trường nghỉ học']],
  [
    'Sinh viên các hệ nghỉ học từ chiều thứ Sáu 06/3/2026 đến hết thứ Hai 09/3/2026. Lịch học bù do khoa bố trí.',
    [
      'dayOff | 2026-03-06 | afternoon | Sinh viên các hệ nghỉ học',
      'dayOff | 2026-03-07..2026-03-09 | Sinh viên các hệ nghỉ học',
    ],
  ],
  [
    'Nhà trường cho học sinh khối 6, 7 nghỉ học từ thứ Hai 09/3 đến hết thứ Ba 10/3/2026 để tránh bão.',
    ['dayOff | 2026-03-09..2026-03-10 | Nhà trường cho học sinh khối 6, 7 nghỉ học'],
  ],
  [
    'Do bão, cán bộ và sinh viên được nghỉ từ ngày 07/3/2026 đến hết ngày 08/3/2026, ngày 09/3/2026 đi học bình thường.',
    ['dayOff | 2026-03-07..2026-03-08 | Do bão, cán bộ và sinh viên được nghỉ'],
  ],
  ['Nghỉ học: từ 07/3/2026 đến hết 08/3/2026.', ['dayOff | 2026-03-07..2026-03-08 | Nghỉ học']],
  ['Các lớp tại chức nghỉ học tối 06/3/2026.', ['dayOff | 2026-03-06 | evening | Các lớp tại chức nghỉ học']],
])('people rest beside what is moved: “%s”', (point, rests) => {
  expect(read(point).toSorted()).toEqual([...rests, ...MOVED].toSorted());
});

test('a gathering that is off is no rest', () => {
  expect(read('Buổi sinh hoạt câu lạc bộ ngày 06/3/2026 nghỉ.').filter((each) => each.startsWith('dayOff'))).toEqual(
    [],
  );
});

test('who does not rest has no day off', () => {
  const items = read('Học sinh lớp 9A không nghỉ học ngày 13/3/2026.');
  expect(items.filter((each) => each.startsWith('dayOff'))).toEqual([]);
});

test.each(['Nếu mưa lớn, học sinh nghỉ học ngày 13/3/2026.', 'Dự kiến học sinh toàn trường nghỉ học ngày 13/3/2026.'])(
  'a rest that may not come stays tentative: %s',
  (point) => {
    const items = itemsOfNotice(
      'Về việc nghỉ học và điều chỉnh lịch họp do ảnh hưởng của bão',
      `1. ${point}\n2. Hội nghị viên chức ngày 10/3/2026 lùi sang ngày 16/3/2026.`,
    );
    expect(items.filter(({ start }) => start === '2026-03-13').map(({ tentative }) => tentative)).toEqual([true]);
  },
);
