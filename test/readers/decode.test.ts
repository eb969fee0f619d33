import { expect, test } from 'vitest';
import type { LichError } from '../../src/errors.ts';
import { decode } from '../../src/readers/decode.ts';

const TEXT = 'Chương trình công tác tuần\nThứ Hai: họp giao ban tại hội trường, kiểm tra cơ sở ở xã Đông Giang\n';

const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

/** Windows-1258: letters of western Europe with circumflex, breve, horn, and marks for tones after them. */
function windows1258(text: string): Buffer {
  const letters: Readonly<Record<string, number>> = {
    ă: 0xe3,
    â: 0xe2,
    đ: 0xf0,
    ê: 0xea,
    ô: 0xf4,
    ơ: 0xf5,
    ư: 0xfd,
    Đ: 0xd0,
  };
  const tones: Readonly<Record<string, number>> = {
    '\u0300': 0xcc,
    '\u0309': 0xd2,
    '\u0303': 0xde,
    '\u0301': 0xec,
    '\u0323': 0xf2,
  };
  const bytes = Array.from(text.normalize('NFC')).flatMap((letter) => {
    const parts = Array.from(letter.normalize('NFD'));
    const tone = parts.find((part) => part in tones);
    const base = parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC');
    return [letters[base] ?? base.charCodeAt(0), ...(tone === undefined ? [] : [tones[tone]!])];
  });
  return Buffer.from(bytes);
}

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16, little end first', utf16(`\ufeff${TEXT}`, false)],
  ['UTF-16, big end first', utf16(`\ufeff${TEXT}`, true)],
  ['UTF-16 without a mark', utf16(`Lich cong tac tuan 12\n${TEXT}`, false)],
  ['Windows-1258', windows1258(TEXT)],
])('%s', (_, bytes) => {
  expect(decode(bytes).normalize('NFC').endsWith(TEXT)).toBe(true);
});

test('TCVN3 bytes and TCVN3 letters kept as UTF-8', () => {
  const letters =
    'Ch\u00ad¬ng tr×nh c«ng t¸c tuÇn: häp giao ban t¹i héi tr\u00adêng, kiÓm tra c¬ së, tiÕp c«ng d©n ®Þnh kú';
  const text = 'Chương trình công tác tuần: họp giao ban tại hội trường, kiểm tra cơ sở, tiếp công dân định kỳ';
  expect(decode(Buffer.from(letters, 'latin1'))).toBe(text);
  expect(decode(Buffer.from(letters))).toBe(text);
});

test('VNI bytes', () => {
  const letters =
    'Chöông trình coâng taùc tuaàn: hoïp giao ban taïi hoäi tröôøng, kieåm tra cô sôû, tieáp coâng daân ñònh kyø';
  expect(decode(Buffer.from(letters, 'latin1'))).toBe(
    'Chương trình công tác tuần: họp giao ban tại hội trường, kiểm tra cơ sở, tiếp công dân định kỳ',
  );
});

test.each([
  ['zero bytes', Buffer.from([0x4c, 0, 0, 0x69, 0x63, 0, 0, 0x68, 1, 2])],
  [
    'a picture',
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from('JFIF'), Buffer.alloc(200, 7)]),
  ],
  ['noise', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + 13) % 251 || 1))],
])('%s are refused as binary', (_, bytes) => {
  expect(() => decode(bytes)).toThrow(expect.objectContaining({ code: 'file-binary' }) as LichError);
});
