import { matchName, nameForm } from './names.ts';
import type { Token } from './tokens.ts';

/** Chức danh as they stand beside a name: `GĐ Sở`, `Phó Chủ tịch UBND tỉnh`, `CT CĐ`. */

const HEADS = [
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
].map((name) => ({ name, form: nameForm(name) }));

/** Short forms that initials do not explain. */
const SHORT_HEADS: Readonly<Record<string, string>> = {
  pgđ: 'Phó Giám đốc',
  gđ: 'Giám đốc',
  tp: 'Trưởng phòng',
  ptp: 'Phó Trưởng phòng',
  cvp: 'Chánh Văn phòng',
  pcvp: 'Phó Chánh Văn phòng',
};

/** What a title is of; the longest that fits is part of it. */
const BODIES = [
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
  'Chi đoàn',
  'Đoàn Thanh niên',
  'Công đoàn cơ sở',
  'Công đoàn Sở',
  'Công đoàn',
  'Hội đồng',
  'Dự án',
  'Quỹ',
  'Trung tâm',
  'Chi cục',
  'Văn phòng Sở',
  'Văn phòng',
  'tỉnh',
].map((name) => nameForm(name));

export interface TitleMatch {
  /** Official words of the head (`Phó Giám đốc`). */
  readonly head: string;
  /** Folded words of what it is of, or null. */
  readonly body: string | null;
  readonly end: number;
}

/** The title that begins at word `at`, or null. */
export function matchTitle(tokens: readonly Token[], at: number): TitleMatch | null {
  const head = matchHead(tokens, at);
  if (!head) return null;
  const body = longestBody(tokens, head.end);
  return {
    head: head.name,
    body:
      body === head.end
        ? null
        : tokens
            .slice(head.end, body)
            .map((token) => token.bare)
            .join(' '),
    end: body,
  };
}

function matchHead(tokens: readonly Token[], at: number): { name: string; end: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const short = token.acronym ? SHORT_HEADS[token.key.replace('gd', 'gđ')] : undefined;
  if (short) return { name: short, end: at + 1 };
  let best: { name: string; end: number } | null = null;
  for (const { name, form } of HEADS) {
    const found = matchName(tokens, at, form);
    if (found && found.like !== 'slip' && found.end > (best?.end ?? 0)) best = { name, end: found.end };
  }
  return best;
}

function longestBody(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.gap.trim() !== '') return at;
  let end = at;
  for (const form of BODIES) {
    const found = matchName(tokens, at, form);
    if (found && found.like !== 'slip') end = Math.max(end, found.end);
  }
  return end;
}
