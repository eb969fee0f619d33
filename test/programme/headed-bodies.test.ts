import { expect, test } from 'vitest';
import type { SourceText } from '../../src/model/block.ts';
import type { ProgrammeItem } from '../../src/model/programme.ts';
import { namedByHeadings } from '../../src/programme/headed-bodies.ts';

/** What an entry in the last line is called below the others. */
const named = (title: string, ...above: string[]) => {
  const blocks = [...above, title].map((text, i) => ({
    type: 'paragraph',
    line: { spans: [{ text }], place: { page: null, line: i + 1 } },
  }));
  const item = { kind: 'event', title, line: blocks.length } as ProgrammeItem;
  return namedByHeadings([item], { blocks } as unknown as SourceText)[0]!.title;
};

test.each([
  ['Tổ đại biểu số 3, tại Nhà văn hóa B', '3. Tiếp xúc cử tri sau Kỳ họp'],
  ['Tổ đại biểu số 1 và Tổ đại biểu số 2, tại Nhà văn hóa B', 'III. Tiếp xúc cử tri sau Kỳ họp:'],
  ['Nhóm hộ kinh doanh, tại hội trường', '2. Đối thoại với doanh nghiệp'],
  ['Khu phố 4', '2/ Hội nghị đại biểu nhân dân'],
])('“%s” is called by the heading “%s”, too', (title, heading) => {
  const name = heading.replace(/^\S+\s|:$/gu, '');
  expect(named(title, '1. Kỳ họp thứ tư', heading, 'Thành phần: cử tri')).toBe(`${name}: ${title}`);
});

test.each([
  ['Tổ đại biểu số 3, tại Nhà văn hóa B', '2. Phân công thực hiện'],
  ['Tổ đại biểu số 3, tại Nhà văn hóa B', '2. Tiếp xúc cử tri: từ ngày 12/7'],
  ['Tổ đại biểu số 3 làm việc với khu phố 2', '2. Tiếp xúc cử tri sau Kỳ họp'],
  ['Lễ ra quân, tại Nhà văn hóa B', '2. Tiếp xúc cử tri sau Kỳ họp'],
])('“%s” below “%s” keeps its name', (title, heading) => {
  expect(named(title, heading)).toBe(title);
});

test('a later heading that holds nothing ends the one above', () => {
  expect(named('Tổ đại biểu số 3', '1. Tiếp xúc cử tri', '2. Phân công thực hiện')).toBe('Tổ đại biểu số 3');
});
