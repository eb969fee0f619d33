import { describe, expect, test } from 'vitest';
import { linesOf, textOf } from '../../src/model/block.ts';
import { withoutPictures } from '../../src/programme/pictures.ts';
import { readText } from '../../src/readers/text.ts';

const kept = (lines: readonly string[]) => {
  const { value, notices } = withoutPictures(readText(lines.join('\n')));
  const texts = value.blocks.flatMap(linesOf).map(textOf);
  return { texts: texts.filter((text) => text !== ''), dropped: notices.map(({ code, data }) => [code, data.printed]) };
};
const ENTRIES = ['* Ngày 05/3/2027', '– 7h30: Khai mạc hội vật', '– 14h00: Đua thuyền', '– 19h30: Văn nghệ'];

describe('where entries have hours and marks', () => {
  test('names of pictures go, and the words below each are told', () => {
    expect(kept([...ENTRIES, 'b2', '', 'Hội vật làng Mẫu', '', 'b7', 'Đua thuyền trên sông Mẫu'])).toEqual({
      texts: ENTRIES,
      dropped: [
        ['line-dropped', 'Hội vật làng Mẫu'],
        ['line-dropped', 'Đua thuyền trên sông Mẫu'],
      ],
    });
  });

  test.each(['– 21h00: Bế mạc', '* Ngày 06/3/2027', 'Bế mạc vào ngày 06/3/2027', 'Buổi chiều:'])(
    'what is a line of the programme stays below a picture: “%s”',
    (line) => {
      expect(kept([...ENTRIES, 'IMG_0412.jpg', line])).toEqual({ texts: [...ENTRIES, line], dropped: [] });
    },
  );
});

test('where entries are plain lines, only the name goes', () => {
  expect(kept(['Thứ Hai 01/3/2027', 'Họp giao ban', 'hop-giao-ban.png', 'Tiếp công dân'])).toEqual({
    texts: ['Thứ Hai 01/3/2027', 'Họp giao ban', 'Tiếp công dân'],
    dropped: [],
  });
});

test('one short name alone may be a room or a class, and a room has its capital', () => {
  expect(kept([...ENTRIES, 'b2', 'Hội vật']).texts).toEqual([...ENTRIES, 'b2', 'Hội vật']);
  expect(kept([...ENTRIES, 'P2', 'P3', 'Hội vật']).texts).toEqual([...ENTRIES, 'P2', 'P3', 'Hội vật']);
});
