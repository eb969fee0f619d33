import { expect, test } from 'vitest';
import { describe } from '../../src/ical/describe.ts';
import type { FeedEntry } from '../../src/model/feed.ts';
import { NO_DETAILS, type Occurrence } from '../../src/model/occurrence.ts';
import { day, occurrence, time } from '../feeds/samples.ts';

function text(given: Partial<Occurrence>, entry: Partial<FeedEntry> = {}): string[] {
  return describe({
    occurrence: { ...occurrence('Họp'), details: NO_DETAILS, source: null, ...given },
    busy: true,
    certain: true,
    role: 'chair',
    ...entry,
  }).split('\n');
}

test('everything that a person wants to know stands under the title, in the words of the document', () => {
  expect(
    text({
      details: {
        ...NO_DETAILS,
        leadersText: 'Đ/c Giám đốc',
        unitsText: 'Văn phòng',
        participantsText: 'Trưởng các phòng',
        product: 'Biên bản',
        note: '(Dự kiến)',
        section: ['I. Trọng tâm', '1. Họp'],
        printedTitle: 'Hop',
        review: ['leader-inferred', 'more-leaders-than-items', 'weekday-mismatch'],
      },
      source: {
        documentId: 'f'.repeat(64),
        documentName: 'thang-3.docx',
        programmeTitle: 'Chương trình tháng 3',
        itemId: '7',
        line: 12,
        page: 2,
      },
    }),
  ).toEqual([
    'Buổi sáng, giờ cụ thể không ghi trong chương trình.',
    'Âm lịch: 06/2 (Ất Tỵ)',
    'Lãnh đạo: Đ/c Giám đốc',
    'Chuẩn bị: Văn phòng',
    'Thành phần: Trưởng các phòng',
    'Sản phẩm: Biên bản',
    'Ghi chú: (Dự kiến)',
    'Mục: I. Trọng tâm › 1. Họp',
    'Nguyên văn: Hop',
    'Chưa chắc khi đọc văn bản: lãnh đạo, ngày (thứ và ngày không khớp).',
    'Nguồn: Chương trình tháng 3; thang-3.docx; trang 2, dòng 12',
  ]);
});

test('an assumed end is said to be assumed', () => {
  const when = {
    type: 'clock',
    date: day('2025-03-05'),
    start: time('14:00'),
    end: time('15:30'),
    endDate: day('2025-03-05'),
  } as const;
  expect(text({ when: { ...when, endAssumed: true } })[0]).toBe('Giờ kết thúc: dự kiến (chương trình không ghi).');
  expect(text({ when: { ...when, endAssumed: false } })).toEqual(['Âm lịch: 06/2 (Ất Tỵ)']);
});

test('a deadline says its words, and why it stands on another day', () => {
  const when = { type: 'due', date: day('2025-06-27'), dueTime: time('17:00') } as const;
  const details = { ...NO_DETAILS, timingText: 'trước ngày 30/6/2025', dueDate: day('2025-06-29') };
  expect(text({ kind: 'task', when, details }).slice(0, 2)).toEqual([
    'Hạn: 17h00 Chủ nhật, 29/6/2025 là ngày nghỉ, nên hiện ở ngày làm việc liền trước.',
    'Thời gian ghi trong văn bản: trước ngày 30/6/2025',
  ]);
});

test('several days have a lunar date for the first and the last, a leap month is named', () => {
  expect(text({ when: { type: 'days', start: day('2025-07-24'), end: day('2025-07-25') } })).toContain(
    'Âm lịch: 30/6 (Ất Tỵ) – 01/6 nhuận (Ất Tỵ)',
  );
});

test('outside the years whose lunar dates are sure there is none', () => {
  expect(text({ when: { type: 'days', start: day('2100-01-01'), end: day('2100-01-01') }, busy: true })).toEqual(['']);
});

test('who only may be concerned, hands over, or goes instead is told so', () => {
  expect(text({}, { certain: false })).toContain(
    'Chưa rõ người dự: văn bản chỉ ghi chung, nên hiện cho mọi người có thể được phân công.',
  );
  expect(text({}, { role: 'delegator' })).toContain('Đã ủy quyền cho người khác dự.');
  expect(text({}, { role: 'delegate' })).toContain('Dự thay theo ủy quyền.');
  expect(text({}, { role: 'coUnit' })).toContain('Đơn vị phối hợp.');
});

test('a digest lists its items with what is known of each', () => {
  const line = { leadersText: 'Đ/c A', unitsText: 'Phòng B', product: 'Báo cáo', certain: true, helping: false };
  const digest = {
    key: 'k',
    lines: [
      { ...line, title: 'Rà soát kế hoạch', due: day('2025-03-14'), dayOpen: false },
      {
        ...line,
        title: 'Hội thảo',
        due: null,
        dayOpen: true,
        leadersText: null,
        product: null,
        certain: false,
        helping: true,
      },
    ],
  };
  const when = { type: 'days', start: day('2025-03-03'), end: day('2025-03-03') } as const;
  expect(text({ kind: 'task', when, busy: false, digest }).slice(1)).toEqual([
    '• Rà soát kế hoạch (hạn 14/3; Đ/c A; Phòng B; sản phẩm: Báo cáo)',
    '• Hội thảo (chưa chốt ngày; Phòng B; phối hợp; chưa rõ ai)',
  ]);
});

test('a text never grows beyond what clients take, and says how much is missing', () => {
  const line = {
    due: null,
    dayOpen: false,
    leadersText: null,
    unitsText: null,
    product: null,
    certain: true,
    helping: false,
  };
  const lines = Array.from({ length: 200 }, (_, i) => ({ ...line, title: `Nhiệm vụ rất dài, có dấu phẩy, số ${i}` }));
  const told = text({ digest: { key: 'k', lines } });
  expect(Buffer.byteLength(told.join('\\n').replaceAll(',', '\\,'))).toBeLessThanOrEqual(4000);
  const shown = told.filter((one) => one.startsWith('•')).length;
  expect(told.at(-1)).toBe(`… và ${200 - shown} mục nữa trong văn bản.`);
  const huge = text({ details: { ...NO_DETAILS, participantsText: 'ệ'.repeat(20_000), product: 'x'.repeat(20_000) } });
  expect(Buffer.byteLength(huge.join('\n'))).toBeLessThanOrEqual(4000);
  expect(huge.some((one) => one.startsWith('Thành phần: ệệ') && one.endsWith('…'))).toBe(true);
});
