import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromLegacy, legacyEncodingOf, legacyFont, modernise } from '../../src/vietnamese/legacy.ts';
import { isSyllable } from '../../src/vietnamese/syllable.ts';

const WORDS =
  'họp giao ban tuần tại hội trường tầng hai của Sở khoa học và công nghệ kiểm tra cơ sở làm việc với đoàn công tác dự hội nghị trực tuyến triển khai nhiệm vụ năm mới thường trực ủy ban tiếp công dân định kỳ ký kết quy chế phối hợp đào tạo nghề nghiệp mỹ thuật nghỉ lễ quỹ thuở khuya xuyên giữa những người ấy'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 12, maxLength: 60 }).map((words) => words.join(' '));

/** The other direction, written independently: by letters as tables of the two standards print them. */
const TCVN3: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(
    'à µ ả ¶ ã · á ¸ ạ ¹ ă ¨ ằ » ẳ ¼ ẵ ½ ắ ¾ ặ Æ â © ầ Ç ẩ È ẫ É ấ Ê ậ Ë đ ® è Ì ẻ Î ẽ Ï é Ð ẹ Ñ ê ª ề Ò ể Ó ễ Ô ế Õ ệ Ö ì × ỉ Ø ĩ Ü í Ý ị Þ ò ß ỏ á õ â ó ã ọ ä ô « ồ å ổ æ ỗ ç ố è ộ é ơ ¬ ờ ê ở ë ỡ ì ớ í ợ î ù ï ủ ñ ũ ò ú ó ụ ô ư \u00ad ừ õ ử ö ữ ÷ ứ ø ự ù ỳ ú ỷ û ỹ ü ý ý ỵ þ'.matchAll(
      /(\S) (\S)/g,
    ),
    ([, letter, code]) => [letter!, code!],
  ),
);
const VNI_TONES: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
};
const VNI_CIRCUMFLEX: Readonly<Record<string, string>> = {
  '': 'â',
  '\u0301': 'á',
  '\u0300': 'à',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
};
const VNI_BREVE: Readonly<Record<string, string>> = {
  '': 'ê',
  '\u0301': 'é',
  '\u0300': 'è',
  '\u0309': 'ú',
  '\u0303': 'ü',
  '\u0323': 'ë',
};

const toTcvn3 = (text: string) => Array.from(text, (letter) => TCVN3[letter] ?? letter).join('');

function toVni(text: string): string {
  return Array.from(text, (letter) => {
    const [base = '', ...marks] = letter.normalize('NFD');
    const tone = marks.find((mark) => mark in VNI_TONES) ?? '';
    if (letter === 'đ') return 'ñ';
    if (base === 'i')
      return { '\u0301': 'í', '\u0300': 'ì', '\u0309': 'æ', '\u0303': 'ó', '\u0323': 'ò', '': 'i' }[tone]!;
    if (letter === 'ỵ') return 'î';
    if (marks.includes('\u0302')) return base + VNI_CIRCUMFLEX[tone]!;
    if (marks.includes('\u0306')) return base + VNI_BREVE[tone]!;
    const horned = marks.includes('\u031b') ? { o: 'ô', u: 'ö' }[base]! : base;
    return horned + (VNI_TONES[tone] ?? '');
  }).join('');
}

test('a known line of each encoding', () => {
  expect(fromLegacy('Ch\u00ad¬ng tr×nh c«ng t¸c tuÇn', 'tcvn3')).toBe('Chương trình công tác tuần');
  expect(fromLegacy('Chöông trình coâng taùc tuaàn', 'vni')).toBe('Chương trình công tác tuần');
  expect(fromLegacy('®Þnh kú th¸ng', 'tcvn3', true)).toBe('ĐỊNH KỲ THÁNG');
  expect(fromLegacy('ÑOÀNG NAI, ÑÒNH KYØ', 'vni')).toBe('ĐỒNG NAI, ĐỊNH KỲ');
});

test('TCVN3 text is recognised and becomes what it was', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(modernise(toTcvn3(text))).toBe(text);
    }),
    { seed: 11, numRuns: 200 },
  );
});

test('VNI text is recognised and becomes what it was', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(modernise(toVni(text))).toBe(text);
    }),
    { seed: 12, numRuns: 200 },
  );
});

test('Unicode text is never touched, composed or not', () => {
  fc.assert(
    fc.property(sentence, fc.boolean(), (text, apart) => {
      const given = apart ? text.normalize('NFD') : text;
      expect(modernise(given)).toBe(given);
    }),
    { seed: 13, numRuns: 200 },
  );
});

test('other languages and a few names are left alone', () => {
  const french = 'La réunion générale à l’hôtel où l’été dernier les élèves étrangers, très gênés, ont été reçus.';
  const names = 'Nghệ nhân Hà Nhì, xã Tân Hòa, bàn giao lò gốm';
  for (const text of [french, names, 'Müller, Åse, Núñez, São Paulo, Øre, Žižek', '']) {
    expect(legacyEncodingOf(text)).toBeNull();
    expect(modernise(text)).toBe(text);
  }
});

test('a Unicode line among old ones stays', () => {
  const old = toTcvn3('họp giao ban tuần tại hội trường tầng hai của sở và các phòng');
  expect(modernise(`Điểm cầu số 1 tại Huế\n${old}`).split('\n')[0]).toBe('Điểm cầu số 1 tại Huế');
});

test('fonts tell by their names', () => {
  expect(legacyFont('.VnTimeH')).toEqual({ encoding: 'tcvn3', capital: true });
  expect(legacyFont('.VnArial')).toEqual({ encoding: 'tcvn3', capital: false });
  expect(legacyFont('VNI-Times')).toEqual({ encoding: 'vni', capital: false });
  expect(legacyFont('Times New Roman')).toBeNull();
});

test('syllables have an onset, a rhyme and one tone', () => {
  expect(['nghiêng', 'Quyết', 'ủy', 'giữ', 'khuya', 'oang', 'ĐƯỜNG'].filter(isSyllable)).toHaveLength(7);
  expect(['tr×nh', 'string', 'zebra', 'ắặ', 'bcd', ''].filter(isSyllable)).toEqual([]);
});
