import { expect, test } from 'vitest';
import { ruledTables } from '../../src/readers/pdf-grid.ts';

const level = (y: number, x0: number, x1: number) => ({ x0, y0: y, x1, y1: y });
const upright = (x: number, y0: number, y1: number) => ({ x0: x, y0, x1: x, y1 });
/** Rows of 20 points, each with lines at `xs`. */
const drawn = (top: number, rows: number, xs: readonly number[]) => [
  ...Array.from({ length: rows + 1 }, (_, i) => level(top + i * 20, xs[0]!, xs.at(-1)!)),
  ...xs.map((x) => upright(x, top, top + rows * 20)),
];
const shapes = (rules: ReturnType<typeof drawn>) =>
  ruledTables(rules).map(({ xs, ys, cells }) => ({
    xs: xs.map(Math.round),
    rows: ys.length - 1,
    spans: cells.filter(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1).length,
  }));

test('tables that stand on each other with other columns are two', () => {
  expect(shapes([...drawn(100, 3, [50, 80, 300, 400, 500]), ...drawn(160, 2, [50, 80, 340, 420, 500])])).toEqual([
    { xs: [50, 80, 300, 400, 500], rows: 3, spans: 0 },
    { xs: [50, 80, 340, 420, 500], rows: 2, spans: 0 },
  ]);
});

test('three of them are three', () => {
  const rules = [
    ...drawn(100, 2, [50, 150, 300, 500]),
    ...drawn(140, 1, [50, 200, 360, 500]),
    ...drawn(160, 2, [50, 110, 420, 500]),
  ];
  expect(shapes(rules).map(({ xs, rows }) => [xs, rows])).toEqual([
    [[50, 150, 300, 500], 2],
    [[50, 200, 360, 500], 1],
    [[50, 110, 420, 500], 2],
  ]);
});

test('a head whose cells reach over columns, a heading over the whole and the same columns again stay one table', () => {
  expect(shapes([...drawn(100, 1, [50, 80, 500]), ...drawn(120, 3, [50, 80, 300, 400, 500])])).toHaveLength(1);
  expect(shapes([...drawn(100, 1, [50, 500]), ...drawn(120, 3, [50, 80, 300, 400, 500])])).toHaveLength(1);
  expect(shapes([...drawn(100, 2, [50, 80, 300, 500]), ...drawn(140, 2, [50, 80, 300, 500])])).toEqual([
    { xs: [50, 80, 300, 500], rows: 4, spans: 0 },
  ]);
});
