import { expect, test } from 'vitest';
import { dueClauseAt } from '../../src/programme/due-clauses.ts';
import { momentsIn } from '../../src/programme/moments.ts';
import { findTimes } from '../../src/programme/times.ts';
import { readProgramme } from './summary.ts';

const WORDS = ['trước', 'chậm nhất', 'muộn nhất', 'trễ nhất', 'không quá', 'hạn chót', 'hạn cuối', 'thời hạn'];

test.each(WORDS)('what is due %s a day takes place at no moment and is asked for by that day', (word) => {
  expect(findTimes(`Nộp báo cáo ${word} 17h00`).filter(({ due }) => !due)).toEqual([]);
  expect(momentsIn(`Nộp báo cáo ${word} ngày 14/5/2027`)).toEqual([]);
  expect(dueClauseAt(`Thi ngày 20/5/2027, thí sinh nộp lệ phí ${word} ngày 14/5/2027`)).toBe(20);
});

test.each(WORDS)('what is asked for in a week, %s a day, is work with that last day', (word) => {
  const { items } = readProgramme(
    `LỊCH CÔNG TÁC TUẦN\n(Từ ngày 10/5/2027 đến ngày 16/5/2027)\n\nThứ Hai (10/5)\n- 8h00: Họp giao ban\n- 14h00: Tiếp công dân\n\nĐề nghị các phòng gửi báo cáo tuần về Văn phòng ${word} ngày 14/5.`,
  );
  expect(items.at(-1)).toMatchObject({ timing: 'deadline', end: word === 'trước' ? '2027-05-13' : '2027-05-14' });
});
