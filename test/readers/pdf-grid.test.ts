import { expect, test } from 'vitest';
import { ruledTables } from '../../src/readers/pdf-grid.ts';

const level = (y: number, x0: number, x1: number) => ({ x0, y0: y, x1, y1: y });
const upright = (x: number, y0: number, y1: number) => ({ x0: x, y0, x1: x, y1 });
const columns = (rules: Parameters<typeof ruledTables>[0]) => ruledTables(rules).map(({ xs }) => xs);

test('columns of two tables at nearly the same place belong each to its own', () => {
  const above = [level(50, 60, 500), level(90, 60, 500), ...[60, 107.6, 440, 500].map((x) => upright(x, 50, 90))];
  const below = [level(96, 60, 500), level(300, 60, 500), ...[60, 106.9, 420, 500].map((x) => upright(x, 96, 300))];
  expect(columns([...above, ...below])).toEqual([
    [60, 107.6, 440, 500],
    [60, 106.9, 420, 500],
  ]);
});

test('pieces of a line are one line in whatever order they were drawn', () => {
  const posts = [60, 200, 500].map((x) => upright(x, 50, 90));
  const lower = [60.4, 199.6, 500.4].map((x) => upright(x, 90, 130));
  const rules = [level(50, 60, 500), level(130, 60, 500), ...lower, ...posts];
  expect(ruledTables(rules).map(({ ys, cells }) => [ys, cells.length])).toEqual([[[50, 130], 2]]);
});

test('a table that a page break cut is closed where its upright lines end', () => {
  const posts = (from: number, to: number) => [60, 200, 500].map((x) => upright(x, from, to));
  const [cutBelow] = ruledTables([level(600, 60, 500), level(640, 60, 500), ...posts(600, 700)]);
  expect(cutBelow).toMatchObject({ ys: [600, 640, 700], opensAbove: false });
  expect(cutBelow!.cells.map(({ opensBelow }) => opensBelow)).toEqual([false, false, true, true]);
  const [cutAbove] = ruledTables([level(90, 60, 500), ...posts(40, 90)]);
  expect(cutAbove).toMatchObject({ ys: [40, 90], opensAbove: true });
  expect(ruledTables(posts(40, 700))).toMatchObject([{ ys: [40, 700], opensAbove: true }]);
});

test('a single line under text, or two bars beside it, are no table', () => {
  expect(ruledTables([level(100, 60, 500)])).toEqual([]);
  expect(ruledTables([upright(60, 100, 200), upright(500, 100, 200)])).toEqual([]);
});
