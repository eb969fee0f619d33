import { expect, test } from 'vitest';
import { interpret } from '../../../src/programme/interpret.ts';
import { readText } from '../../../src/readers/text.ts';

const read = (body: string) =>
  interpret(readText(`LỊCH CÔNG TÁC TUẦN\n(Từ ngày 03/11/2025 đến ngày 09/11/2025)\n\n${body}`), {
    organizations: [],
    organizationId: null,
    on: null,
  }).value.items.map(({ start, startTime, title, participantsText, review }) => ({
    start,
    startTime,
    title,
    participantsText,
    review,
  }));

test('an entry that names a second hour asks whether it is two', () => {
  expect(read('Thứ tư, 05/11: Đoàn giám sát làm việc với xã Một (8h00), kết thúc 14h00')[0]!.review).toEqual([
    'unclear-boundary',
  ]);
});

test('an entry that names another day of the week asks whether it goes on', () => {
  expect(read('Thứ ba, 04/11:\n- Dự lớp tập huấn (cả ngày 04 và sáng 05/11)')[0]!.review).toEqual(['unclear-boundary']);
});

test('a day outside the week, or of a document, is no doubt', () => {
  expect(
    read('Thứ ba, 04/11:\n- 8h00: Họp về Quyết định số 12/QĐ-UBND ngày 05/11/2025 và lễ 20/11').map((i) => i.review),
  ).toEqual([[]]);
});

test('a row of labels alone belongs to the entry above it', () => {
  expect(
    read('THỨ HAI - 03/11\nSÁNG\n08g00\tHọp giao ban tuần\n\tThành phần: các phó chủ tịch\n09g30\tTiếp công dân'),
  ).toEqual([
    {
      start: '2025-11-03',
      startTime: '08:00',
      title: 'Họp giao ban tuần',
      participantsText: 'các phó chủ tịch',
      review: [],
    },
    { start: '2025-11-03', startTime: '09:30', title: 'Tiếp công dân', participantsText: null, review: [] },
  ]);
});
