import { expect, test } from 'vitest';
import { parseOrganization } from '../../src/config/organizations.ts';
import { LichError } from '../../src/errors.ts';

const hours = `
hours:
  - seasons:
      - from: "04-16"
        to: "10-15"
        morning: { start: "07:00", end: "11:30" }
        afternoon: { start: "13:30", end: "17:00" }
        evening: { start: "19:00", end: "21:00" }
      - from: "10-16"
        to: "04-15"
        morning: { start: "07:30", end: "12:00" }
        afternoon: { start: "13:00", end: "16:30" }
        evening: { start: "19:00", end: "21:00" }
`;
const head = 'id: so-thu\nname: Sở Thử\n';

function faultsOf(text: string, file = 'so-thu.yaml'): string[] {
  try {
    parseOrganization(text, file);
  } catch (error) {
    if (error instanceof LichError && error.code === 'configuration-invalid') {
      const lines = (key: string) =>
        String(error.data[key])
          .split('\n')
          .map((line) => line.trim());
      expect(lines('faultsEn')).toHaveLength(lines('faultsVi').length);
      expect(error.data.count).toBe(lines('faultsVi').length);
      return lines('faultsVi');
    }
    throw error;
  }
  return [];
}

test('a roster of the fewest words gets every default', () => {
  const text = `${head}persons:\n  - { id: an, name: Trần An }\nunits:\n  - { id: vp, name: Văn phòng }\n`;
  const organization = parseOrganization(
    `${text}groups:\n  - { id: pgd, name: Các PGĐ, members: [an] }${hours}`,
    'so-thu.yaml',
  );
  expect(organization).toMatchObject({
    id: 'so-thu',
    name: 'Sở Thử',
    shortName: null,
    province: null,
    issuers: [],
    example: false,
    showTentativeGroups: true,
    showHolidays: false,
    persons: [{ id: 'an', name: 'Trần An', title: null, aliases: [], external: false, from: null, to: null }],
    units: [{ id: 'vp', name: 'Văn phòng', aliases: [], parent: null, inCharge: null, from: null, to: null }],
    groups: [{ id: 'pgd', name: 'Các PGĐ', aliases: [], meaning: 'members', members: ['an'], from: null, to: null }],
  });
  expect(organization.hours).toHaveLength(1);
  expect(organization.hours[0]).toMatchObject({ from: null, to: null, meetingMinutes: 120 });
  expect(organization.hours[0]!.seasons[1]).toEqual({
    from: '10-16',
    to: '04-15',
    morning: { start: '07:30', end: '12:00' },
    afternoon: { start: '13:00', end: '16:30' },
    evening: { start: '19:00', end: '21:00' },
  });
});

test('every fault of a file is named at once, with its line', () => {
  const text = `id: so-khac
name: Sở Thử
colour: red
persons:
  - id: an
    name: Trần An
    from: 2025-02-30
  - id: an
    name: 12
  - id: Bình
    name: Lê Bình
    from: 2025-03-01
    to: 2025-02-01
  - title: Phó Giám đốc
units:
  - id: vp
    name: Văn phòng
    parent: so
    inCharge: ai-do
  - { id: x1, name: Phòng Một, parent: x2 }
  - { id: x2, name: Phòng Hai, parent: x1 }
groups:
  - id: nhom
    name: Nhóm
    meaning: everybody
    members: [an, khong-co]
${hours.replace('"07:00"', '"25:00"').replace('"11:30"', '"06:00"').replace('"12:00"', '"07:00"')}`;
  expect(faultsOf(text)).toEqual([
    'so-thu.yaml:1: Mã “so-khac” phải trùng với tên tệp “so-thu”.',
    'so-thu.yaml:3: Không có mục nào tên “colour”.',
    'so-thu.yaml:7: “2025-02-30” không phải là ngày có thật; hãy viết dạng 2025-03-01.',
    'so-thu.yaml:8: Mã “an” đã được dùng ở dòng 5.',
    'so-thu.yaml:9: “name” phải là chữ (đặt trong ngoặc kép nếu là số).',
    'so-thu.yaml:10: Mã “Bình” chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối.',
    'so-thu.yaml:13: Ngày cuối 2025-02-01 đứng trước ngày đầu 2025-03-01.',
    'so-thu.yaml:14: Thiếu mục “id”.',
    'so-thu.yaml:14: Thiếu mục “name”.',
    'so-thu.yaml:18: Không có đơn vị nào mang mã “so”.',
    'so-thu.yaml:19: Không có người nào mang mã “ai-do”.',
    'so-thu.yaml:20: Đơn vị “x1” là cấp trên của chính nó.',
    'so-thu.yaml:21: Đơn vị “x2” là cấp trên của chính nó.',
    'so-thu.yaml:25: “meaning” phải là một trong: members, deputyInCharge, representative.',
    'so-thu.yaml:26: Không có người nào mang mã “khong-co”.',
    'so-thu.yaml:32: “25:00” không phải là giờ; hãy viết dạng "07:30".',
    'so-thu.yaml:37: Giờ kết thúc 07:00 không sau giờ bắt đầu 07:30.',
  ]);
});

test('two people of one id are refused', () => {
  expect(faultsOf(`${head}persons:\n  - { id: an, name: An }\n  - { id: an, name: Bình }${hours}`)).toEqual([
    'so-thu.yaml:5: Mã “an” đã được dùng ở dòng 4.',
  ]);
});

test('an alias that means two at the same time is refused, one that passed on is not', () => {
  const persons = (to: string, from: string) =>
    `${head}persons:\n  - { id: an, name: Trần An, aliases: [GĐ Sở], to: ${to} }\n  - { id: be, name: Lê Bê, aliases: [gđ  sở], from: ${from} }${hours}`;
  expect(faultsOf(persons('2024-12-31', '2024-12-31'))).toEqual([
    'so-thu.yaml:5: “gđ  sở” chỉ cả “Trần An” (dòng 4) trong cùng thời gian, nên không biết là ai.',
  ]);
  expect(faultsOf(persons('2024-12-31', '2025-01-01'))).toEqual([]);
});

test('two people may have the same name, as in life', () => {
  expect(faultsOf(`${head}persons:\n  - { id: an1, name: Trần An }\n  - { id: an2, name: Trần An }${hours}`)).toEqual(
    [],
  );
});

test('the seasons hold every day of the year exactly once, 29 February too', () => {
  const line = 'so-thu.yaml:5: ';
  expect(faultsOf(head + hours.replace('"10-16"', '"10-17"'))).toEqual([
    `${line}Không mùa nào có ngày 10-16 (tháng-ngày); mỗi ngày trong năm phải thuộc đúng một mùa.`,
  ]);
  expect(faultsOf(head + hours.replace('"04-15"', '"04-16"'))).toEqual([
    `${line}Ngày 04-16 (tháng-ngày) thuộc hai mùa; mỗi ngày trong năm phải thuộc đúng một mùa.`,
  ]);
  expect(faultsOf(head + hours.replace('"04-15"', '"02-28"').replace('"04-16"', '"03-01"'))).toEqual([
    `${line}Không mùa nào có ngày 02-29 (tháng-ngày); mỗi ngày trong năm phải thuộc đúng một mùa.`,
  ]);
  expect(faultsOf(head + hours.replace('"04-15"', '"02-30"'))).toEqual([
    'so-thu.yaml:12: “02-30” không phải là ngày trong năm; hãy viết dạng "04-16" (tháng-ngày).',
  ]);
});

test('office hours follow each other without a gap', () => {
  const set = (dates: string) => hours.replace('  - seasons:', `  - ${dates}\n    seasons:`).replace('\nhours:\n', '');
  const sets = (first: string, second: string) => faultsOf(`${head}hours:\n${set(first)}${set(second)}`);
  expect(sets('to: 2024-12-31', 'from: 2025-01-01')).toEqual([]);
  expect(sets('to: 2024-12-31', 'from: 2025-01-03')).toHaveLength(1);
  expect(sets('to: 2024-12-31', 'from: 2025-01-03')[0]).toContain('Ngày 2025-01-01 không có giờ làm việc nào');
  expect(sets('to: 2024-12-31', 'from: 2024-12-31')[0]).toContain('Ngày 2024-12-31 có hai bộ giờ');
  expect(sets('from: 2024-01-01\n    to: 2024-12-31', 'from: 2025-01-01')[0]).toContain('Ngày 2023-12-31 không có');
  expect(sets('to: 2024-12-31', 'from: 2025-01-01\n    to: 2025-12-31')[0]).toContain('Ngày 2026-01-01 không có');
});

test('a file that is not YAML, or empty, or a list, is told so', () => {
  expect(faultsOf('id: [')[0]).toMatch(/^so-thu\.yaml:1: Không đúng cú pháp YAML: /);
  expect(faultsOf('id: a\nid: b\n')[0]).toMatch(/^so-thu\.yaml:2: Không đúng cú pháp YAML: /);
  expect(faultsOf('# chỉ có chú thích\n')).toEqual(['so-thu.yaml:1: Tệp trống.']);
  expect(faultsOf('- a\n')).toEqual(['so-thu.yaml:1: Tệp phải gồm các mục dạng “tên: giá trị”.']);
});

test('who was in charge before, and addresses of secretaries, are looked at like everything else', () => {
  const text = `${head}persons:
  - id: an
    name: Trần An
    secretaries: [thu-ky@so.example, "thư ký"]
    earlier: [{ until: 2025-02-30, title: Phó Giám đốc }]
units:
  - id: vp
    name: Văn phòng
    inCharge: an
    earlier:
      - { until: 2025-03-31, inCharge: binh }
      - { until: 2025-03-15, inCharge: an }
${hours}`;
  expect(faultsOf(text)).toEqual([
    'so-thu.yaml:6: “thư ký” không phải là địa chỉ thư điện tử.',
    'so-thu.yaml:7: “2025-02-30” không phải là ngày có thật; hãy viết dạng 2025-03-01.',
    'so-thu.yaml:13: Không có người nào mang mã “binh”.',
    'so-thu.yaml:14: Ngày cuối 2025-03-15 đứng trước ngày đầu 2025-03-31.',
  ]);
});
