import { expect, test } from 'vitest';
import { linesOf, textOf } from '../../src/model/block.ts';
import { asBlogPost } from '../../src/programme/blog-posts.ts';
import { readText } from '../../src/readers/text.ts';

function shown(...lines: string[]) {
  const { source, posted } = asBlogPost(readText(lines.join('\n')));
  const texts = source.blocks.flatMap(linesOf).map(textOf);
  return { posted, lines: texts.filter((text) => text !== '') };
}

test('what a blog sets around a post is none of it, and the day above is that of the post', () => {
  expect(
    shown('Chủ Nhật, 16 tháng 5, 2027', '', 'Họp lớp', 'Không có nhận xét nào:', 'Đăng nhận xét', 'Bài đăng Cũ hơn'),
  ).toEqual({ posted: '2027-05-16', lines: ['Họp lớp'] });
});

test.each([
  ['a programme', ['Thứ Hai, 17 tháng 5, 2027', 'Họp giao ban']],
  ['a post whose first line is no day', ['Họp lớp', 'Thứ Hai, 17 tháng 5, 2027']],
])('the days of %s stay as they are', (_, lines) => {
  expect(shown(...lines)).toEqual({ posted: null, lines });
});
