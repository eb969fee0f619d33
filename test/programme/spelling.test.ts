import { expect, test } from 'vitest';
import { mendSpelling } from '#src/programme/spelling.ts';
import { OFFICE } from './day-table/invented.ts';

test.each([
  ['Kiểm tra về sỡ hữu công nghiệp', 'Kiểm tra về sở hữu công nghiệp'],
  ['Công bố quyết định các quyết định của Đảng ủy', 'Công bố các quyết định của Đảng ủy'],
  ['Họp về về kế hoạch', 'Họp về kế hoạch'],
  ['Làm việc với Chi cục Đo lương giả định', 'Làm việc với Chi cục Đo lường giả định'],
  ['Nghiệm thu đề tài “Mô hình mẫu', 'Nghiệm thu đề tài “Mô hình mẫu”'],
])('%j is mended to %j', (title, corrected) => {
  const spelling = mendSpelling(title, OFFICE);
  expect(spelling.corrected).toBe(corrected);
  expect(spelling.corrections).toHaveLength(1);
});

test.each(['Họp giao ban', 'Ngày ngày kiểm tra', 'Chi cục Đo lường giả định', 'Đề án “A” và “B”'])(
  '%j is left as it is',
  (title) => {
    expect(mendSpelling(title, OFFICE)).toEqual({ corrected: null, corrections: [] });
  },
);
