/** Words that may be said of any entry of a list; others name what it is, and which of them it is. */

const OF_ALL: ReadonlySet<string> = new Set(
  [
    'bắt đầu khai mạc mở diễn ra tổ chức tiến hành thực hiện có mặt tập trung thời gian điểm giờ dự kiến',
    'các mỗi tất cả mọi những buổi cuộc phiên kỳ lượt ngày đều cũng được sẽ và của trong tại nơi vào lúc từ khoảng hồi là trước',
    'sáng chiều tối cả ghi chú lưu ý cụ thể như sau trên đây nêu việc lịch này chung đề nghị mời đại biểu thành viên mọi người nhân công dân cử tri lãnh đạo đến trụ sở',
  ]
    .join(' ')
    .split(' '),
);

export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);

/** What lists of dates are lists of, beside the words that are of all. */
export const GATHERINGS: readonly string[] = ['hội', 'nghị', 'tiếp', 'xúc'];

/** Whether the text names nothing but what those words do. */
export const namesNothingBut = (text: string, known: ReadonlySet<string>): boolean =>
  [...wordsIn(text)].every((word) => OF_ALL.has(word) || known.has(word));
