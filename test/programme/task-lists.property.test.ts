import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProgrammeItem } from '../../src/model/programme.ts';
import { example, readProgramme } from './summary.ts';

/** A random list of tasks, laid out in other columns, words and separators, reads back to the same tasks. */

const VERBS = ['Xây dựng', 'Tham mưu', 'Rà soát', 'Hoàn thiện', 'Kiểm tra', 'Tổng hợp'];
const OBJECTS = ['kế hoạch công tác', 'hồ sơ nhiệm vụ', 'quy chế phối hợp', 'danh mục thủ tục', 'báo cáo định kỳ'];
const TOPICS = ['cải cách hành chính', 'chuyển đổi số', 'thi đua khen thưởng', 'an toàn thông tin', 'văn thư lưu trữ'];
const UNITS = [
  ['van-phong', 'Văn phòng Sở'],
  ['thanh-tra', 'Thanh tra Sở'],
  ['ke-hoach-tai-chinh', 'Phòng Kế hoạch - Tài chính'],
  ['chuyen-doi-so', 'Phòng Chuyển đổi số'],
] as const;
const LEADERS = [
  ['dinh', 'Đ/c Lê Giả Định'],
  ['du', 'Đ/c Phạm Thí Dụ'],
  ['tuong', 'Đ/c Võ Thị Tưởng'],
] as const;
/** Ways to write a time in May 2026, each with the days it means. */
const TIMES = [
  ['Trước 15/5', 'deadline', '2026-05-14'],
  ['Trước ngày 20/5/2026', 'deadline', '2026-05-19'],
  ['Chậm nhất ngày 22/5', 'deadline', '2026-05-22'],
  ['Đến hết ngày 29/5/2026', 'deadline', '2026-05-29'],
  ['Tuần 2', 'period', '2026-05-14'],
  ['Tuần 1-3', 'period', '2026-05-21'],
  ['Cuối tháng 5', 'period', '2026-05-31'],
  ['Trong tháng 5', 'period', '2026-05-31'],
  ['Quý II', 'period', '2026-06-30'],
  ['Thường xuyên', 'none', '2026-05-31'],
] as const;

const task = fc.record({
  verb: fc.constantFrom(...VERBS),
  object: fc.constantFrom(...OBJECTS),
  topic: fc.constantFrom(...TOPICS),
  number: fc.integer({ min: 1, max: 99 }),
  unit: fc.constantFrom(...UNITS),
  leader: fc.constantFrom(...LEADERS),
  time: fc.constantFrom(...TIMES),
});
type Task = typeof task extends fc.Arbitrary<infer T> ? T : never;
const titleOf = ({ verb, object, topic, number }: Task) => `${verb} ${object} ${topic} đợt ${number}`;

const HEADS = {
  number: ['TT', 'STT', 'Số TT'],
  content: ['Nội dung', 'Nội dung công việc', 'Nhiệm vụ', 'Tên nhiệm vụ'],
  time: ['Thời gian hoàn thành', 'Thời hạn', 'Tiến độ'],
  unit: ['Đơn vị chủ trì', 'Đơn vị thực hiện', 'Phòng chủ trì'],
  leader: ['Lãnh đạo phụ trách', 'Chỉ đạo', 'Lãnh đạo Sở chỉ đạo'],
} as const;
type Role = keyof typeof HEADS;
const ROLES = Object.keys(HEADS) as Role[];

const layout = fc.record({
  order: fc.shuffledSubarray(ROLES, { minLength: ROLES.length }),
  heads: fc.record(
    Object.fromEntries(ROLES.map((role) => [role, fc.constantFrom(...HEADS[role])])) as Record<
      Role,
      fc.Arbitrary<string>
    >,
  ),
  bars: fc.boolean(),
  section: fc.boolean(),
  repeatHeadAfter: fc.integer({ min: 0, max: 6 }),
});
type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

const TITLE = 'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 5 NĂM 2026';

function laidOut(tasks: readonly Task[], { order, heads, bars, section, repeatHeadAfter }: Layout): string {
  const row = (cells: readonly string[]) => (bars ? `| ${cells.join(' | ')} |` : cells.join('\t'));
  const head = row(order.map((role) => heads[role]));
  const rows = tasks.flatMap((one, i) => {
    const cells: Record<Role, string> = {
      number: String(i + 1),
      content: titleOf(one),
      time: one.time[0],
      unit: one.unit[1],
      leader: one.leader[1],
    };
    const again = repeatHeadAfter > 0 && i === repeatHeadAfter ? ['', head] : [];
    return [...again, row(order.map((role) => cells[role]))];
  });
  const heading = row(
    order.map((role) => (role === 'number' ? '**I**' : role === 'content' ? '**Nhiệm vụ trọng tâm**' : '')),
  );
  return ['SỞ VÍ DỤ TỈNH MINH HỌA', '', TITLE, '', head, ...(section ? [heading] : []), ...rows, ''].join('\n');
}

const shapeOf = ({ title, timing, end, units, leaders }: ProgrammeItem) => ({ title, timing, end, units, leaders });
const wanted = (one: Task) => ({
  title: titleOf(one),
  timing: one.time[1],
  end: one.time[2],
  units: [one.unit[0]],
  leaders: [one.leader[0]],
});

test('a table of tasks reads back in any order of columns, with other heads and separators', () => {
  fc.assert(
    fc.property(fc.array(task, { minLength: 2, maxLength: 12 }), layout, (tasks, how) => {
      const { genre, items } = readProgramme(laidOut(tasks, how), example);
      expect(genre).toBe('task-list');
      expect(items.map(shapeOf)).toEqual(tasks.map(wanted));
      if (how.section) expect(items.every(({ section }) => section[0] === 'I. Nhiệm vụ trọng tâm')).toBe(true);
    }),
    { numRuns: 120, seed: 20260501 },
  );
});

/** Times as they stand in a sentence. */
const phrase = (time: string) =>
  time === 'Thường xuyên' ? time.toLowerCase() : `hoàn thành ${time[0]!.toLowerCase()}${time.slice(1)}`;

const MARKS = [(i: number) => `${i + 1}. `, () => '- ', (i: number) => `${i + 1}) `, () => '+ '] as const;
const SENTENCES = [
  (one: Task) => `${titleOf(one)} (${one.unit[1]}; ${phrase(one.time[0])}).`,
  (one: Task) => `Giao ${one.unit[1]} ${titleOf(one).toLowerCase()}, ${phrase(one.time[0])}.`,
  (one: Task) => `${one.unit[1]} chủ trì ${titleOf(one).toLowerCase()}; ${phrase(one.time[0])}.`,
  (one: Task) => `${titleOf(one)}, ${phrase(one.time[0])}. Đơn vị thực hiện: ${one.unit[1]}.`,
] as const;

test('the same tasks read back from sentences, whoever they are given to and whenever they are due', () => {
  const prose = fc.record({
    tasks: fc.array(task, { minLength: 3, maxLength: 8 }),
    mark: fc.constantFrom(...MARKS),
    sentence: fc.constantFrom(...SENTENCES),
    conclusions: fc.boolean(),
  });
  fc.assert(
    fc.property(prose, ({ tasks, mark, sentence, conclusions }) => {
      const title = conclusions ? 'THÔNG BÁO\nKết luận giao ban tháng 5 năm 2026' : TITLE;
      const opening = conclusions ? 'Giám đốc Sở kết luận, giao nhiệm vụ như sau:' : 'A. NHIỆM VỤ TRỌNG TÂM';
      const lines = tasks.map((one, i) => mark(i) + sentence(one));
      const { items } = readProgramme(
        ['SỞ VÍ DỤ TỈNH MINH HỌA', '', title, '', opening, '', ...lines].join('\n'),
        example,
      );
      const found = items.map(({ timing, end, units }) => ({ timing, end, units }));
      expect(found).toEqual(tasks.map(({ time, unit }) => ({ timing: time[1], end: time[2], units: [unit[0]] })));
    }),
    { numRuns: 120, seed: 20260502 },
  );
});

test('tasks under headings of departments belong to them, however the headings are marked', () => {
  const headings = fc.constantFrom(
    (name: string, i: number) => `${i + 1}. ${name}:`,
    (name: string, i: number) => `${['I', 'II', 'III', 'IV'][i]}. ${name.toUpperCase()}`,
    (name: string, i: number) => `${'abcd'[i]}) Đối với ${name}:`,
    (name: string) => `**${name}**`,
    (name: string, i: number) => `${i + 1}. Giao ${name}:`,
  );
  fc.assert(
    fc.property(
      headings,
      fc.array(fc.array(task, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
      (heading, groups) => {
        const lines = groups.flatMap((tasks, i) => [
          heading(UNITS[i]![1], i),
          ...tasks.map((one) => `- ${titleOf(one)}, ${phrase(one.time[0])}.`),
        ]);
        const text = [
          'THÔNG BÁO',
          'Kết luận giao ban tháng 5 năm 2026',
          '',
          'Giám đốc Sở kết luận như sau:',
          '',
          ...lines,
        ];
        const { items } = readProgramme(text.join('\n\n'), example);
        const found = items.map(({ end, units }) => ({ end, units }));
        expect(found).toEqual(
          groups.flatMap((tasks, i) => tasks.map(({ time }) => ({ end: time[2], units: [UNITS[i]![0]] }))),
        );
      },
    ),
    { numRuns: 80, seed: 20260503 },
  );
});
