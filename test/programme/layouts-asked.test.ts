import { expect, test, vi } from 'vitest';
import { type DocumentText, LEAST_FIT } from '../../src/programme/layout.ts';
import { LAYOUTS, layoutsFor } from '../../src/programme/layouts.ts';
import { readMasthead } from '../../src/programme/masthead.ts';
import { readText } from '../../src/readers/text.ts';
import { inventList } from '../forms/lists/list.ts';
import { inventChanges } from '../forms/moves/notice.ts';
import { inventTable } from '../forms/tables/table.ts';
import { inventWeek } from '../forms/weeks/week.ts';
import { chance } from '../property/random.ts';

function documentOf(text: string): DocumentText {
  const source = readText(text);
  return { source, masthead: readMasthead(source, null).value, organization: null, on: null };
}

const INVENTORS = [inventWeek, inventTable, inventList, inventChanges];

test('layouts come as if all had been asked how well they fit, the best first and of two as good the earlier', () => {
  for (let seed = 1; seed <= 24; seed++) {
    const document = documentOf(INVENTORS[seed % INVENTORS.length]!(chance(seed)).text);
    const fits = LAYOUTS.map((layout) => ({
      name: layout.name,
      fit: layout.fit(document),
      most: layout.most?.(document) ?? 1,
    }));
    expect(fits.filter(({ fit, most }) => fit > most)).toEqual([]);
    const all = fits.filter(({ fit }) => fit >= LEAST_FIT).sort((a, b) => b.fit - a.fit);
    expect(Array.from(layoutsFor(document), ({ name }) => name)).toEqual(all.map(({ name }) => name));
  }
});

const WHOLE = [
  'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2025',
  '',
  'NGÀY\tNỘI DUNG CÔNG VIỆC\tCƠ QUAN CHUẨN BỊ\tLÃNH ĐẠO SỞ',
  '03 Thứ Hai\tSáng: Giao ban đầu tháng\tVăn phòng Sở\tGiám đốc',
  '04 Thứ Ba\tChiều: Kiểm tra kho lưu trữ\tPhòng Kế hoạch\tPhó Giám đốc',
  '05 Thứ Tư\tSáng: Họp hội đồng thẩm định\tThanh tra Sở\tGiám đốc',
].join('\n');

test('where one fits wholly none behind it is asked', () => {
  const document = documentOf(WHOLE);
  const asked = LAYOUTS.slice(1).map((layout) => vi.spyOn(layout, 'fit'));
  const [first] = layoutsFor(document);
  expect(first?.name).toBe('day-table');
  expect(asked.filter((fit) => fit.mock.calls.length > 0)).toEqual([]);
  vi.restoreAllMocks();
});
