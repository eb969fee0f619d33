import { expect, test } from 'vitest';
import { withoutAboveArticle } from '#src/programme/above-article.ts';
import { printedText } from '#src/programme/printed.ts';
import { readText } from '#src/readers/text.ts';
import { linesOf } from '../../src/model/block.ts';

const STAMP = 'Đăng lúc: 22/12/2026 14:36 - Người đăng: admin - Đã xem: 158';
const LINK = '- Ra mắt câu lạc bộ thiếu nhi (15/12/2026)';
const HEADLINE = 'Thông báo nghỉ Tết Dương lịch';

function read(...lines: readonly string[]) {
  const { value, notices } = withoutAboveArticle(readText([...lines, 'Trung tâm nghỉ ngày 01/01/2027.'].join('\n')));
  const kept = value.blocks.flatMap(linesOf).map(printedText);
  return { first: kept.find((text) => text !== ''), notices: notices.map(({ code, line }) => [code, line]) };
}

test.each([
  [['GIỜ MỞ CỬA', 'Thứ Hai - thứ Sáu', 'Sáng: 7h30 - 11h00', 'TIN MỚI', LINK], 5],
  [['Tin liên quan', LINK, '» Lịch thi lại lớp 12 (02/12/2026)'], 2],
  [['Trường Mẫu', 'Bài viết mới nhất:', LINK], 3],
  [['THÔNG BÁO MỚI', 'Danh sách trúng tuyển đợt 2 (02/12/2026)'], 2],
  [['ĐỌC NHIỀU', LINK, LINK], 2],
])('what a page shows above its article is none of it, and told: %j', (above, line) => {
  expect(read(...above, HEADLINE, STAMP)).toEqual({ first: HEADLINE, notices: [['other-articles-cut', line]] });
});

test.each([
  [['TIN MỚI', LINK, HEADLINE]],
  [['TIN MỚI', 'Thứ Hai 21/12: Họp giao ban', HEADLINE, STAMP]],
  [['Thứ Hai 21/12: Họp giao ban', HEADLINE, STAMP]],
  [['TIN MỚI', HEADLINE, STAMP]],
  [['TIN MỚI', LINK, 'Các đơn vị làm việc bình thường.', STAMP]],
])('where anything else may stand there all is kept: %j', (lines) => {
  expect(read(...lines)).toEqual({ first: lines[0], notices: [] });
});
