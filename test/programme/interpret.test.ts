import { describe, expect, test } from 'vitest';
import { LichError } from '#src/errors.ts';
import { interpret } from '#src/programme/interpret.ts';
import { readText } from '#src/readers/text.ts';
import { example } from './summary.ts';

const TABLE =
  'Ngày\tNội dung\tCơ quan chuẩn bị\tLãnh đạo Sở\n02 Thứ Hai\tSáng: Họp\tVăn phòng Sở\tĐ/c Mẫu GĐ Sở\n03 Thứ Ba\tSáng: Họp tổ\tVăn phòng Sở\tĐ/c Mẫu GĐ Sở\n';
const TITLE = 'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2026\n';
const options = { organizations: [example], organizationId: null, on: null };
const read = (text: string, given: Partial<typeof options> = {}) =>
  interpret(readText(text), { ...options, ...given }).value;

function refusal(text: string, given: Partial<Record<'organizationId', string>> = {}): unknown {
  try {
    interpret(readText(text), { ...options, ...given });
  } catch (error) {
    if (error instanceof LichError) return { code: error.code, ...error.data };
    throw error;
  }
  return null;
}

describe('a document that bears a secrecy mark is refused unread', () => {
  test.each([
    ['MẬT', 'MẬT'],
    ['TỐI MẬT', 'TỐI MẬT'],
    ['TUYỆT MẬT', 'TUYỆT MẬT'],
    ['Độ mật: Mật', 'MẬT'],
    ['ĐỘ MẬT: TỐI MẬT', 'TỐI MẬT'],
    ['MẬT (số 12)', 'MẬT'],
    ['**M Ậ T**', 'MẬT'],
    ['Số: 12/CTr-SVD          MẬT', 'MẬT'],
    ['SỞ VÍ DỤ\tMẬT', 'MẬT'],
    ['(MẬT)', 'MẬT'],
    ['MẬT - KHẨN', 'MẬT'],
    ['HỎA TỐC / TỐI MẬT', 'TỐI MẬT'],
    ['TUYỆT MẬT – HOẢ TỐC HẸN GIỜ', 'TUYỆT MẬT'],
    ['TUYÊT MẬT', 'TUYỆT MẬT'],
    ['Đóng dấu: TỐI MẬT', 'TỐI MẬT'],
    ['Số: 12/CTr-SVD MẬT', 'MẬT'],
    ['Số: 12/BC-MẬT', 'MẬT'],
  ])('%j', (stamp, mark) => {
    expect(refusal(`${stamp}\n${TITLE}${TABLE}`)).toEqual({ code: 'document-classified', mark });
  });

  test('but not where a line of the letterhead has the word in small letters', () => {
    expect(refusal(`Số: 12 hộ nuôi ong lấy mật ong\n${TITLE}${TABLE}`)).toBeNull();
  });

  test('even when it stands below', () => {
    expect(refusal(`${TITLE}${TABLE}\nTỐI MẬT\n`)).toEqual({ code: 'document-classified', mark: 'TỐI MẬT' });
  });

  test.each(['Họp về bảo vệ bí mật nhà nước', 'Đổi mật khẩu; tài liệu mật', 'Thăm cơ sở nuôi ong mật'])(
    '%j is no mark',
    (words) => {
      expect(refusal(`${TITLE}${TABLE.replace('Họp tổ', words)}`)).toBeNull();
    },
  );
});

describe('what is no programme is refused', () => {
  test.each([
    ['a letter', 'Kính gửi các phòng, đơn vị.\nĐề nghị các đồng chí nghiên cứu, thực hiện.\n'],
    ['a table of something else', 'Mã\tTên\tGiá\n1\tBút\t5000\n2\tVở\t7000\n'],
    ['a head without days', `${TITLE}Ngày\tNội dung\tLãnh đạo Sở\n`],
  ])('%s', (_, text) => {
    expect(refusal(text)).toEqual({ code: 'no-programme' });
  });

  test('and so is an organisation that is not there', () => {
    expect(refusal(TITLE + TABLE, { organizationId: 'so-khac' })).toEqual({
      code: 'organization-unknown',
      id: 'so-khac',
      known: 'so-vi-du',
    });
  });
});

describe('the organisation', () => {
  test('is recognised by issuer and province', () => {
    const programme = read(`UBND TỈNH MINH HỌA\nSỞ VÍ DỤ\nMinh Họa, ngày 27 tháng 02 năm 2026\n\n${TITLE}${TABLE}`);
    expect(programme.organization).toBe('so-vi-du');
    expect(programme.notices.map(({ code }) => code)).toEqual(['organization-recognised']);
  });

  test('of another province is not taken for it', () => {
    const programme = read(`SỞ VÍ DỤ\nNơi Khác, ngày 27 tháng 02 năm 2026\n\n${TITLE}${TABLE}`);
    expect(programme.organization).toBeNull();
    expect(programme.items[0]).toMatchObject({ leaders: [], leadersText: 'Đ/c Mẫu GĐ Sở', unitsText: 'Văn phòng Sở' });
    expect(programme.notices.map(({ code }) => code)).toEqual(['organization-unknown']);
  });

  test('brings the roster that held in the month of the programme', () => {
    const persons = example.persons.map((person) =>
      person.id === 'mau' ? { ...person, to: '2026-02-28' as NonNullable<typeof person.to> } : person,
    );
    const programme = read(TITLE + TABLE, {
      organizations: [{ ...example, persons }],
      organizationId: 'so-vi-du' as unknown as null,
    });
    expect(programme.items[0]).toMatchObject({ leaders: [], review: ['unknown-person'] });
  });
});

describe('days', () => {
  test('without a year in the document stay open until --on gives one', () => {
    const text = `CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3\n${TABLE}`;
    expect(read(text).items[0]).toMatchObject({ start: null, timing: 'none', review: ['missing-year'] });
    const on = '2026-02-20' as unknown as null;
    expect(read(text, { on }).items[0]).toMatchObject({ start: '2026-03-02', review: [] });
  });

  test('that contradict their weekday are kept as printed and marked', () => {
    const programme = read(TITLE + TABLE.replace('03 Thứ Ba', '03 Thứ Tư'));
    expect(programme.items[1]).toMatchObject({ start: '2026-03-03', review: ['weekday-mismatch'] });
    expect(programme.notices.find(({ item }) => item === '2')).toMatchObject({
      message: 'Ngày 03/3/2026 là Thứ Ba, nhưng văn bản ghi Thứ Tư.',
      messageEn: '3 March 2026 is Tuesday, but the document says Thứ Tư.',
    });
  });

  test('that do not exist are said, and the entry stays without a day', () => {
    const programme = read(TITLE + TABLE.replace('03 Thứ Ba', '30/02'));
    expect(programme.items[1]).toMatchObject({ title: 'Họp tổ', start: null, review: ['impossible-date'] });
  });
});

test('the same words twice at one time are marked, at two times they are not', () => {
  const twice = `${TITLE}${TABLE}04 Thứ Tư\tSáng: - Họp - Họp Chiều: Họp\tVăn phòng Sở; Văn phòng Sở; Thanh tra Sở\tLãnh đạo Sở\n`;
  const review = read(twice)
    .items.slice(2)
    .map(({ review: codes }) => codes.includes('near-duplicate'));
  expect(review).toEqual([false, true, false]);
});
