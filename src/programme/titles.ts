import { indexNames, matchName, type NameForm, type NameIndex, nameForm, namesFrom } from './names.ts';
import type { Token } from './tokens.ts';

/** Chức danh as they stand beside a name: `GĐ Sở`, `Phó Chủ tịch UBND tỉnh`, `CT CĐ`. */

interface Word {
  readonly name: string;
  readonly form: NameForm;
}

function indexed(names: readonly string[]): NameIndex<Word> {
  return indexNames(names.map((name) => ({ name, form: nameForm(name) })));
}

const HEADS = indexed([
  'Phó Giám đốc',
  'Giám đốc',
  'Phó Chủ tịch Thường trực',
  'Phó Chủ tịch',
  'Chủ tịch',
  'Phó Bí thư Thường trực',
  'Phó Bí thư',
  'Bí thư',
  'Phó Chánh Văn phòng',
  'Chánh Văn phòng',
  'Phó Chánh Thanh tra',
  'Chánh Thanh tra',
  'Phó Chi cục trưởng',
  'Chi cục trưởng',
  'Phó Cục trưởng',
  'Cục trưởng',
  'Phó Trưởng phòng',
  'Phó Trưởng ban',
  'Phó Trưởng đoàn',
  'Phó phòng',
  'Trưởng phòng',
  'Trưởng ban',
  'Trưởng đoàn',
  'Tổ trưởng',
  'Phó Hiệu trưởng',
  'Hiệu trưởng',
  'Viện trưởng',
  'Kế toán trưởng',
  'Phó Chủ nhiệm',
  'Chủ nhiệm',
  'Phó Tổng Giám đốc',
  'Tổng Giám đốc',
  'Bộ trưởng',
  'Thứ trưởng',
  'Phó Thủ tướng',
  'Thủ tướng',
  'Ủy viên',
  'Thư ký',
  'Chính trị viên',
  'Chỉ huy trưởng',
  'Chuyên viên',
  'Văn thư',
  'Lái xe',
]);

/** Short forms that initials do not explain. */
const SHORT_HEADS: Readonly<Record<string, string>> = {
  pgđ: 'Phó Giám đốc',
  gđ: 'Giám đốc',
  tp: 'Trưởng phòng',
  ptp: 'Phó Trưởng phòng',
  cvp: 'Chánh Văn phòng',
  pcvp: 'Phó Chánh Văn phòng',
};

/** What a title is of; the longest that fits is part of it, of two as long the first (`CĐ` = Công đoàn). */
const BODIES = indexed([
  'Sở',
  'UBND tỉnh',
  'UBND thành phố',
  'UBND huyện',
  'UBND',
  'HĐND tỉnh',
  'HĐND',
  'UBMTTQ tỉnh',
  'Thường trực Tỉnh ủy',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Đảng ủy Sở',
  'Đảng ủy',
  'Đảng bộ Sở',
  'Đảng bộ',
  'Chi bộ',
  'Công đoàn cơ sở',
  'Công đoàn Sở',
  'Công đoàn',
  'Chi đoàn',
  'Đoàn Thanh niên',
  'Hội đồng',
  'Dự án',
  'Quỹ',
  'Trung tâm',
  'Chi cục',
  'Văn phòng Sở',
  'Văn phòng',
  'tỉnh',
]);

export interface TitleMatch {
  /** Official words of the head (`Phó Giám đốc`). */
  readonly head: string;
  /** Official words of what it is of (`Công đoàn`), or null. */
  readonly body: string | null;
  readonly end: number;
}

/** The title that begins at word `at`, or null. */
export function matchTitle(tokens: readonly Token[], at: number): TitleMatch | null {
  const head = matchHead(tokens, at);
  if (!head) return null;
  const body = longest(BODIES, tokens, head.end, /^\s*$/);
  return { head: head.name, body: body?.name ?? null, end: body?.end ?? head.end };
}

function matchHead(tokens: readonly Token[], at: number): Named | null {
  const token = tokens[at];
  const short = token?.acronym ? SHORT_HEADS[token.key.replace('gd', 'gđ')] : undefined;
  return short ? { name: short, end: at + 1 } : longest(HEADS, tokens, at, /^/);
}

interface Named {
  readonly name: string;
  readonly end: number;
}

/** The longest of the names at word `at`, when what stands before it fits `gap`. */
function longest(names: NameIndex<Word>, tokens: readonly Token[], at: number, gap: RegExp): Named | null {
  if (!gap.test(tokens[at]?.gap ?? '-')) return null;
  let best: Named | null = null;
  for (const { name, form } of namesFrom(names, tokens[at])) {
    const found = matchName(tokens, at, form);
    if (found && found.like !== 'slip' && found.end > (best?.end ?? 0)) best = { name, end: found.end };
  }
  return best;
}
