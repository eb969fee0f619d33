import { expect, test } from 'vitest';
import type { OccurrenceDraft } from '../../src/model/occurrence.ts';
import type { ProgrammeItem } from '../../src/model/programme.ts';
import { expand } from '../../src/schedule/expand.ts';
import { context, item, programme, publish } from './samples.ts';

const MONTH = { start: '2025-03-01', end: '2025-03-31' };
const task = (title: string, given: Partial<ProgrammeItem> = {}) =>
  item(title, { kind: 'task', timing: 'period', ...MONTH, units: ['van-phong'], ...given });
const told = (draft: OccurrenceDraft) => {
  const { when } = draft;
  const day = when.type === 'days' ? when.start : when.date;
  return `${day} ${draft.parties.map(({ id }) => id).join('+') || 'cơ quan'}: ${draft.summary}`;
};
const draftsOf = (items: readonly ProgrammeItem[], period = MONTH) =>
  expand(programme(items, { genre: 'task-list', period }), context()).value;

test("a month's tasks are a line each in one entry on the first working day, and due on the last", () => {
  const drafts = draftsOf([task('Rà soát kế hoạch'), task('Báo cáo quý I', { units: ['chi-cuc'] })]);
  expect(drafts.map(told)).toEqual([
    '2025-03-31 van-phong: Rà soát kế hoạch',
    '2025-03-31 chi-cuc: Báo cáo quý I',
    '2025-03-03 cơ quan: Tháng 3/2025: 2 việc (2 việc hạn 31/3)',
    '2025-03-03 van-phong: Tháng 3/2025: 1 việc (1 việc hạn 31/3)',
    '2025-03-03 chi-cuc: Tháng 3/2025: 1 việc (1 việc hạn 31/3)',
  ]);
  expect(drafts[2]!.digest!.lines.map(({ title, due }) => [title, due])).toEqual([
    ['Rà soát kế hoạch', '2025-03-31'],
    ['Báo cáo quý I', '2025-03-31'],
  ]);
});

test('three entries due on a day stand singly', () => {
  const drafts = draftsOf([task('Một'), task('Hai'), task('Ba')]);
  expect(drafts.filter(({ when }) => when.type === 'due').map(told)).toEqual([
    '2025-03-31 van-phong: Một',
    '2025-03-31 van-phong: Hai',
    '2025-03-31 van-phong: Ba',
  ]);
});

test('four become one, for whoever has four', () => {
  const drafts = draftsOf([task('Một'), task('Hai'), task('Ba'), task('Bốn', { units: ['chi-cuc'] })]);
  const due = drafts.filter(({ when }) => when.type === 'due');
  expect(due.map(told)).toEqual([
    '2025-03-31 van-phong: Một',
    '2025-03-31 van-phong: Hai',
    '2025-03-31 van-phong: Ba',
    '2025-03-31 chi-cuc: Bốn',
    '2025-03-31 cơ quan: Hạn 31/3: 4 việc',
  ]);
  // The office has the digest, so the single ones stand in their own feeds alone.
  expect(due.map(({ partiesOnly }) => partiesOnly)).toEqual([true, true, true, true, false]);
});

test('a single entry of which everybody has the digest is gone', () => {
  const due = draftsOf(['Một', 'Hai', 'Ba', 'Bốn'].map((title) => task(title))).filter(
    ({ when }) => when.type === 'due',
  );
  expect(due.map(told)).toEqual(['2025-03-31 cơ quan: Hạn 31/3: 4 việc', '2025-03-31 van-phong: Hạn 31/3: 4 việc']);
});

test('deadlines and the ends of periods on one day are counted together, by the days that are written', () => {
  const due = { timing: 'deadline', end: '2025-03-30' } as const;
  const drafts = draftsOf([task('Một', due), task('Hai', due), task('Ba', { end: '2025-03-29' }), task('Bốn', due)]);
  expect(drafts.filter(({ digest, when }) => digest && when.type === 'due').map(told)).toEqual([
    '2025-03-28 cơ quan: Hạn 29/3, 30/3: 4 việc',
    '2025-03-28 van-phong: Hạn 29/3, 30/3: 4 việc',
  ]);
});

test('work without a date is a line of its period, without a day to be due on', () => {
  const week = { start: '2025-02-17', end: '2025-02-23' };
  const drafts = draftsOf([task('Tham mưu', { timing: 'none', ...week })], week);
  expect(drafts.map(told)).toEqual([
    '2025-02-17 cơ quan: Tuần 17/02 – 23/02/2025: 1 việc',
    '2025-02-17 van-phong: Tuần 17/02 – 23/02/2025: 1 việc',
  ]);
  expect(drafts[0]!.digest!.lines[0]!.due).toBeNull();
});

test('a gathering whose day is not set is a line that says so', () => {
  const drafts = draftsOf([task('Hội thảo quốc tế', { kind: 'event' })]);
  expect(drafts.map(told)[0]).toBe('2025-03-03 cơ quan: Tháng 3/2025: 1 việc (1 việc chưa chốt ngày)');
  expect(drafts[0]!.digest!.lines[0]).toMatchObject({ dayOpen: true, due: null });
});

test('a year has a digest for each month', () => {
  const year = { start: '2026-01-01', end: '2026-12-31' };
  const april = { start: '2026-04-01', end: '2026-04-30' };
  const drafts = draftsOf([task('Một', { start: '2026-01-01', end: '2026-01-31' }), task('Hai', april)], year);
  expect(drafts.filter(({ digest, parties }) => digest && parties.length === 0).map(told)).toEqual([
    '2026-01-01 cơ quan: Tháng 1/2026: 1 việc (1 việc hạn 31/01)',
    '2026-04-01 cơ quan: Tháng 4/2026: 1 việc (1 việc hạn 30/4)',
  ]);
});

test('helpers and those it only may concern are marked in their own digest', () => {
  const drafts = draftsOf([task('Một', { coUnits: ['chi-cuc'], leaders: ['lanh-dao'] })]);
  const lineOf = (id: string) =>
    drafts.find(({ digest, parties }) => digest && parties[0]?.id === id)!.digest!.lines[0];
  expect(lineOf('chi-cuc')).toMatchObject({ helping: true, certain: true });
  expect(lineOf('giam-doc')).toMatchObject({ helping: false, certain: false });
});

test('what is private is no line of the office or of a unit', () => {
  const drafts = draftsOf([task('Việc riêng', { private: true, leaders: ['pho-a'] })]);
  expect(drafts.filter(({ digest }) => digest).map(told)).toEqual([
    '2025-03-03 pho-a: Tháng 3/2025: 1 việc (1 việc hạn 31/3)',
  ]);
});

test('what is private stands by itself where it is gathered with what is not: only it is veiled', () => {
  const own = { units: [], leaders: ['pho-a'] };
  const titles = ['Một', 'Hai', 'Ba', 'Bốn'];
  const drafts = draftsOf([...titles.map((title) => task(title, own)), task('Việc riêng', { ...own, private: true })]);
  const seen = drafts.filter(({ parties }) => parties.some(({ id }) => id === 'pho-a'));
  expect(seen.map((draft) => [draft.summary, draft.private])).toEqual([
    ['Việc riêng', true],
    ['Hạn 31/3: 4 việc', false],
    ['Tháng 3/2025: 4 việc (4 việc hạn 31/3)', false],
    ['Tháng 3/2025: 1 việc (1 việc hạn 31/3)', true],
  ]);
  const open = seen.filter((draft) => !draft.private).flatMap(({ digest }) => digest?.lines ?? []);
  expect(open.map(({ title }) => title)).not.toContain('Việc riêng');
});

test('a digest keeps its UID while its lines change', () => {
  const [before, after] = [publish([task('Một')]), publish([task('Một'), task('Hai')])];
  const uidsOf = (list: typeof before) => list.filter(({ digest }) => digest).map(({ uid }) => uid);
  expect(uidsOf(after)).toEqual(uidsOf(before));
});
