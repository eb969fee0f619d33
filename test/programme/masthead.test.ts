import { describe, expect, test } from 'vitest';
import { readMasthead } from '#src/programme/masthead.ts';
import { readTitlePeriod } from '#src/programme/period.ts';
import { readHtml } from '#src/readers/html.ts';
import { READING_LIMITS } from '#src/readers/limits.ts';
import { readText } from '#src/readers/text.ts';
import type { LocalDate } from '#src/time/local.ts';

const BODY = '\nNgày\tNội dung\n01\tHọp giao ban\n';
const read = (head: string, on: string | null = null) => readMasthead(readText(head + BODY), on as LocalDate | null);

describe('the period of a title', () => {
  test.each([
    ['CHƯƠNG TRÌNH CÔNG TÁC THÁNG 02 NĂM 2028', '2028-02-01', '2028-02-29'],
    ['LỊCH CÔNG TÁC THÁNG 7/2026', '2026-07-01', '2026-07-31'],
    ['LỊCH LÀM VIỆC TUẦN 10\n(Từ ngày 02/3 đến ngày 08/3/2026)', '2026-03-02', '2026-03-08'],
    ['LỊCH CÔNG TÁC TUẦN\nTừ ngày 28/12/2026 đến 03/01/2027', '2026-12-28', '2027-01-03'],
    ['LỊCH CÔNG TÁC TỪ 28/12 ĐẾN 03/01/2027', '2026-12-28', '2027-01-03'],
    ['LỊCH CÔNG TÁC NGÀY 05/3/2026', '2026-03-05', '2026-03-05'],
    ['CHƯƠNG TRÌNH CÔNG TÁC QUÝ II NĂM 2026', '2026-04-01', '2026-06-30'],
    ['CHƯƠNG TRÌNH CÔNG TÁC 6 THÁNG CUỐI NĂM 2026', '2026-07-01', '2026-12-31'],
    ['LỊCH CÔNG TÁC TUẦN 11 NĂM HỌC 2026 - 2027\n(Từ ngày 16/11 đến ngày 21/11)', '2026-11-16', '2026-11-21'],
    ['LỊCH TUẦN 17 NĂM HỌC 2026-2027 (Từ 28/12 đến 03/01)', '2026-12-28', '2027-01-03'],
    ['LỊCH TUẦN 30 NĂM HỌC 2026-2027 (Từ 05/4 đến 10/4)', '2027-04-05', '2027-04-10'],
    ['KẾ HOẠCH CÔNG TÁC NĂM 2027', '2027-01-01', '2027-12-31'],
  ])('%j is %s to %s', (title, start, end) => {
    expect(read(title).value.period).toEqual({ start, end });
  });

  test('a week without its days is named, not dated', () => {
    expect(read('LỊCH CÔNG TÁC TUẦN 7 NĂM 2026').value).toMatchObject({
      period: null,
      named: { year: 2026, month: null, week: 7 },
    });
  });

  test('a year comes from the title, else from the date line, else from the day the reader stands on', () => {
    expect(read('Minh Họa, ngày 05 tháng 02 năm 2025\nCHƯƠNG TRÌNH THÁNG 3 NĂM 2026').value.period?.start).toBe(
      '2026-03-01',
    );
    expect(read('Minh Họa, ngày 28 tháng 12 năm 2025\n\nCHƯƠNG TRÌNH THÁNG 01').value.period?.start).toBe('2026-01-01');
    expect(read('CHƯƠNG TRÌNH THÁNG 3', '2026-02-20').value.period?.start).toBe('2026-03-01');
  });

  test('without any year there is no period, and that is said', () => {
    const { value, notices } = read('CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3');
    expect(value.period).toBeNull();
    expect(notices.map(({ code }) => code)).toEqual(['missing-year']);
  });

  test('a school year goes from August to June, and its months lie in one of its years', () => {
    const periodOf = (title: string) => readTitlePeriod(title, { issuedYear: 2026, issuedMonth: 8, on: null }).period;
    expect(periodOf('KẾ HOẠCH Hoạt động Đoàn năm học 2026 - 2027')).toEqual({ start: '2026-08-01', end: '2027-06-30' });
    expect(periodOf('LỊCH sinh hoạt tháng 2 năm học 2026-2027')).toEqual({ start: '2027-02-01', end: '2027-02-28' });
    expect(periodOf('LỊCH sinh hoạt tháng 9 năm học 2026/2027')).toEqual({ start: '2026-09-01', end: '2026-09-30' });
    expect(periodOf('LỊCH THI học kỳ I năm học 2026 - 2027')).toBeNull();
    expect(periodOf('KẾ HOẠCH năm học 2026 - 2029')).toBeNull();
  });

  test('the year of a session is no period of the days before and after it', () => {
    const read = (title: string) => {
      const { period, near } = readTitlePeriod(title, { issuedYear: 2025, issuedMonth: 11, on: null });
      return [period, near];
    };
    expect(read('Kế hoạch tiếp xúc cử tri trước và sau kỳ họp cuối năm 2025')).toEqual([null, '2025-11-15']);
    expect(read('Lịch tiếp xúc cử tri sau kỳ họp thứ 9 HĐND xã, năm 2025')).toEqual([null, '2025-11-15']);
    expect(read('Kế hoạch tiếp xúc cử tri năm 2025 của đại biểu HĐND')).toEqual([
      { start: '2025-01-01', end: '2025-12-31' },
      null,
    ]);
  });

  test('a term of a school year gives days without a year theirs, and no period', () => {
    const nearOf = (title: string) => readTitlePeriod(title, { issuedYear: null, issuedMonth: null, on: null }).near;
    expect(nearOf('LỊCH KIỂM TRA cuối học kỳ I - năm học 2026-2027')).toBe('2026-10-01');
    expect(nearOf('LỊCH THI HK2 niên khóa 2026/2027')).toBe('2027-02-01');
    expect(nearOf('LỊCH kiểm tra năm học 2026-2027')).toBeNull();
    expect(nearOf('LỊCH THI học kỳ I năm 2026')).toBeNull();
  });

  test('the day that a title honours is no period, but for one with a year', () => {
    const periodOf = (title: string) => readTitlePeriod(title, { issuedYear: 2026, issuedMonth: 9, on: null }).period;
    expect(periodOf('KẾ HOẠCH Hội thi cắm hoa chào mừng Ngày Phụ nữ Việt Nam 20/10')).toBeNull();
    expect(periodOf('KẾ HOẠCH Hội thao mừng Ngày Nhà giáo Việt Nam (20/11)')).toBeNull();
    expect(periodOf('CHƯƠNG TRÌNH VĂN NGHỆ CHÀO MỪNG 2/9')).toBeNull();
    expect(periodOf('KẾ HOẠCH Hội thao mừng ngày 20/11')).toBeNull();
    expect(periodOf('KẾ HOẠCH Ra quân hưởng ứng ngày Chuyển đổi số quốc gia 10/10')).toBeNull();
    expect(periodOf('KẾ HOẠCH Hội trại nhân dịp kỷ niệm ngày thành lập Đoàn 26/3')).toBeNull();
    expect(periodOf('KẾ HOẠCH Hội trại chào mừng năm mới từ ngày 26/12 đến 28/12')).toEqual({
      start: '2026-12-26',
      end: '2026-12-28',
    });
    expect(periodOf('CHƯƠNG TRÌNH Lễ kỷ niệm ngày 20/11/2026')).toEqual({ start: '2026-11-20', end: '2026-11-20' });
  });

  test('the day of a cited decision is no period', () => {
    const title = 'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026\n(Ban hành theo Quyết định số 12/QĐ-SVD ngày 05/01/2026)';
    expect(read(title).value.period).toEqual({ start: '2026-01-01', end: '2026-12-31' });
  });
});

describe('number and date of issue', () => {
  test('are read where they are written', () => {
    const { value } = read(
      'SỞ VÍ DỤ\nSố: 45/CTr-SVD\nMinh Họa, ngày 29 tháng 5 năm 2026\n\nCHƯƠNG TRÌNH THÁNG 6 NĂM 2026',
    );
    expect(value).toMatchObject({
      issuer: 'SỞ VÍ DỤ',
      number: '45/CTr-SVD',
      place: 'Minh Họa',
      issued: '2026-05-29',
    });
  });

  test('left blank they are null, and a blank day is said', () => {
    const { value, notices } = read(
      'Số:      /TB-SVD\nMinh Họa, ngày     tháng 6 năm 2026\n\nTHÔNG BÁO LỊCH THÁNG 6 NĂM 2026',
    );
    expect(value).toMatchObject({ number: null, issued: null });
    expect(notices.map(({ code }) => code)).toEqual(['issued-date-missing']);
  });

  test('stand beside each other in one line of print, or in a table', () => {
    const print = 'Số: 7/LCT-SVD          Minh Họa, ngày 02 tháng 3 năm 2026\n\nLỊCH CÔNG TÁC THÁNG 3 NĂM 2026';
    const table =
      'SỞ VÍ DỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 7/LCT-SVD\tMinh Họa, ngày 02 tháng 3 năm 2026\n\nLỊCH CÔNG TÁC THÁNG 3 NĂM 2026';
    for (const head of [print, table]) {
      expect(read(head).value).toMatchObject({ number: '7/LCT-SVD', issued: '2026-03-02' });
    }
  });
});

describe('first issue, amendment, supplement', () => {
  test.each([
    ['CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2026', 0, 'full'],
    ['CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2026\n(Điều chỉnh lần 2)', 2, 'full'],
    ['LỊCH CÔNG TÁC THÁNG 3 NĂM 2026 (CHỈNH SỬA 01)', 1, 'full'],
    ['LỊCH CÔNG TÁC THÁNG 3 NĂM 2026\n(Điều chỉnh, bổ sung)', 1, 'full'],
    ['LỊCH CÔNG TÁC BỔ SUNG THÁNG 3 NĂM 2026', 1, 'partial'],
    ['THÔNG BÁO\nVề việc thay đổi lịch công tác tháng 3 năm 2026', 0, 'partial'],
  ])('%j is number %s, %s', (title, amendment, scope) => {
    expect(read(title).value).toMatchObject({ amendment, scope });
  });
});

describe('the title', () => {
  test('goes over the lines in bold or capitals that follow it', () => {
    expect(
      read('**CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2026\nCỦA SỞ VÍ DỤ**\n\nCăn cứ Kế hoạch năm 2026,').value.title,
    ).toBe('CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2026 CỦA SỞ VÍ DỤ');
  });

  test('goes on with the holidays that it is for, whose days are no period', () => {
    const text = 'LỊCH TRỰC LÃNH ĐẠO\nDịp nghỉ lễ Chiến thắng 30/4 và Quốc tế Lao động 01/5 năm 2026\n\nNgày 30/4\n';
    const { value } = readMasthead(readText(text), null);
    expect(value.title).toBe('LỊCH TRỰC LÃNH ĐẠO Dịp nghỉ lễ Chiến thắng 30/4 và Quốc tế Lao động 01/5 năm 2026');
    expect(value.period).toEqual({ start: '2026-01-01', end: '2026-12-31' });
  });

  test('does not go on with a sentence that gives a rest its days', () => {
    const text = 'LỊCH TRỰC LÃNH ĐẠO\nDịp lễ này cơ quan nghỉ từ ngày 30/4 đến ngày 03/5/2026.\n';
    expect(readMasthead(readText(text), null).value.title).toBe('LỊCH TRỰC LÃNH ĐẠO');
  });

  test('is null where a text has none', () => {
    expect(readMasthead(readText('Kính gửi các phòng.\n'), null).value.title).toBeNull();
  });
});

describe('the foot', () => {
  test('ends the body at the recipients and gives the signer', () => {
    const text =
      'LỊCH CÔNG TÁC THÁNG 3 NĂM 2026\nHọp\nNơi nhận:\n- Lưu: VT.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Giả Định\n';
    const { value } = readMasthead(readText(text), null);
    expect(value).toMatchObject({ signer: 'Lê Giả Định', body: { start: 1, end: 2 } });
  });

  test.each(['T/L BAN THƯỜNG TRỰC', 'TM. BAN THƯỜNG VỤ', 'T/M ĐẢNG ỦY', 'TM. UBND XÃ', 'KT. CHỦ TỊCH'])(
    'begins at “%s”',
    (role) => {
      const { value } = readMasthead(readText(`LỊCH THÁNG 3 NĂM 2026\nHọp\n${role}\nLê Giả Định\n`), null);
      expect(value).toMatchObject({ signer: 'Lê Giả Định', body: { start: 1, end: 2 } });
    },
  );

  test('is found where several tabs stand between the recipients and who signs', () => {
    const foot = 'Nơi nhận:\t\t\t\tCHÁNH VĂN PHÒNG\n- Như trên;\t\t\t\t(Đã ký)\n\t\t\t\t\tLê Giả Định\n';
    const { value } = readMasthead(readText(`LỊCH CÔNG TÁC THÁNG 3 NĂM 2026\nHọp\n\n${foot}`), null);
    expect(value).toMatchObject({ signer: 'Lê Giả Định', body: { start: 1, end: 3 } });
  });

  test('an office that signs without a name is the issuer, not a signer', () => {
    const { value } = readMasthead(readText('LỊCH THÁNG 3 NĂM 2026\nHọp\nNơi nhận:\n- Lưu: VT.\nSỞ VÍ DỤ\n'), null);
    expect(value).toMatchObject({ signer: null, issuer: 'SỞ VÍ DỤ' });
  });
});

test.each([
  ['an office and the day', '<td>HỘI VÍ DỤ<br>BAN MẪU</td><td>Ngày 30 tháng 5 năm 2026</td>'],
  ['an office and its number', '<td>PHÒNG VÍ DỤ</td><td>Số: 12/LCT-VD</td>'],
  ['offices alone', '<td>ỦY BAN MẪU</td><td>ĐƠN VỊ VÍ DỤ</td>'],
])('a small table above the title is none of the programme: %s', (_, cells) => {
  const body = '<table><tr><td>Nội dung</td><td>Thời gian</td></tr><tr><td>Họp tổ</td><td>Sáng 16/6</td></tr></table>';
  const html = `<table><tr>${cells}</tr></table><p>CHƯƠNG TRÌNH CÔNG TÁC THÁNG 6 NĂM 2026</p>${body}`;
  expect(readMasthead(readHtml(html, READING_LIMITS), null).value).toMatchObject({
    title: 'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 6 NĂM 2026',
    period: { start: '2026-06-01', end: '2026-06-30' },
  });
});

test('a table with hours above a title is no letterhead', () => {
  const entries = '<tr><td>Thứ Hai 01/6</td><td>8h00: Họp tổ</td></tr>';
  const html = `<table>${entries}</table><p>LỊCH CÔNG TÁC TUẦN SAU</p>`;
  expect(readMasthead(readHtml(html, READING_LIMITS), null).value.title).toBeNull();
});
