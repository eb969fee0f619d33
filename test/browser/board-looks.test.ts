import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BOARD_VIEWS } from '../../src/model/board.ts';
import { faultsOf } from './axe.ts';
import { type BoardService, runBoards } from './board-service.ts';
import { complaintsOf, openBrowser } from './browser.ts';
import { boardValues, busyWeek, NINE } from './values.ts';

/** How a board with 40 entries a day looks, on every screen it may hang on. Pictures are kept to be looked at. */

const PICTURES = join(import.meta.dirname, '../artefacts/pages');

let browser: Browser;
let service: BoardService;
let now = NINE;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  [browser, service] = await Promise.all([
    openBrowser(),
    runBoards(
      (view) => boardValues(view, busyWeek()),
      () => now,
    ),
  ]);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

const SCREENS = [
  { name: '1920x1080-light', width: 1920, height: 1080, at: NINE, theme: 'light' },
  { name: '1920x1080-dark', width: 1920, height: 1080, at: NINE + 10 * 3600, theme: 'dark' },
  { name: '3840x2160-light', width: 3840, height: 2160, at: NINE, theme: 'light' },
  { name: '3840x2160-dark', width: 3840, height: 2160, at: NINE + 10 * 3600, theme: 'dark' },
  { name: '1080x1920-light', width: 1080, height: 1920, at: NINE, theme: 'light' },
  { name: '390x844-dark', width: 390, height: 844, at: NINE + 10 * 3600, theme: 'dark' },
  { name: '390x844-light', width: 390, height: 844, at: NINE, theme: 'light' },
] as const;

async function open(view: string, { width, height }: { width: number; height: number }): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, timezoneId: 'America/New_York', locale: 'en-US' });
  await page.goto(`${service.address}/${view}`);
  await page.waitForFunction(() => localStorage.getItem('lich-offset') !== null);
  await page.waitForFunction(() => document.querySelector('.clock')?.textContent !== '');
  return page;
}

/** Everything that must hold of a screen, measured in the page. */
const measured = () => {
  const flow = document.querySelector<HTMLElement>('.flow')!;
  const seen = [...flow.querySelectorAll<HTMLElement>('.line')].filter((line) => !line.hidden);
  const room = flow.getBoundingClientRect();
  const last = Math.max(...seen.map((line) => line.getBoundingClientRect().bottom));
  const small = [...document.querySelectorAll<HTMLElement>('.board *')]
    .filter(
      (one) =>
        one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    )
    .map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  const titles = [...flow.querySelectorAll<HTMLElement>('.title')].filter((one) => one.checkVisibility());
  return {
    overflow: Math.round(Math.max(0, last - room.bottom)),
    scrolls: document.documentElement.scrollHeight - innerHeight + document.documentElement.scrollWidth - innerWidth,
    smallest: Math.min(...small),
    title: Math.min(...titles.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))),
    leading: Math.min(
      ...titles.map(
        (one) =>
          Number.parseFloat(getComputedStyle(one).lineHeight) / Number.parseFloat(getComputedStyle(one).fontSize),
      ),
    ),
    turn: document.querySelector('.turn')!.textContent ?? '',
    theme: document.documentElement.dataset.theme,
  };
};

test.each(SCREENS.flatMap((screen) => BOARD_VIEWS.map((view) => ({ ...screen, view }))))(
  'the view $view on $name: whole, large enough, nothing for axe to say',
  async ({ name, view, theme, at, ...screen }) => {
    now = at;
    const page = await open(view, screen);
    const complaints = complaintsOf(page);
    await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, theme);
    await page.screenshot({ path: join(PICTURES, `board-${view}-${name}.png`) });
    const found = await page.evaluate(measured);
    const short = Math.min(screen.width, screen.height);
    const isWall = short >= 1080;
    const scale = short / 1080;
    expect(found).toMatchObject({ overflow: 0, scrolls: 0, theme, turn: expect.stringMatching(/^1\/\d+$/) });
    // 23 px letters on 1080 lines are read from 4 m, 34 px from 6 m: the reference of the sizes.
    expect(found.smallest).toBeGreaterThanOrEqual(isWall ? 23 * scale : 10);
    expect(found.title).toBeGreaterThanOrEqual(isWall ? (view === 'today' ? 33 : 27) * scale : 13);
    expect(found.leading).toBeGreaterThanOrEqual(1.35);
    expect(await faultsOf(page, { enhancedContrast: true })).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('every day it stands a little aside, as wide as before', async () => {
  const heads = [];
  for (const day of [0, 1, 2, 3, 4]) {
    now = NINE + day * 86_400;
    const page = await open('today', { width: 1920, height: 1080 });
    heads.push((await page.locator('.board-head').boundingBox())!);
    await page.context().close();
  }
  expect(new Set(heads.slice(0, 4).map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  expect([heads[4]!.x, heads[4]!.y]).toEqual([heads[0]!.x, heads[0]!.y]);
  expect(new Set(heads.map(({ width }) => Math.round(width))).size).toBe(1);
});

test('pages are turned until every entry was shown, and each once', async () => {
  now = NINE;
  const page = await open('today', { width: 1920, height: 1080 });
  const pages = Number((await page.locator('.turn').innerText()).split('/')[1]);
  const seen: string[] = [];
  for (let i = 1; i <= pages; i += 1) {
    expect(await page.locator('.turn').innerText()).toBe(`${i}/${pages}`);
    seen.push(...(await page.locator('.line:visible .title').allInnerTexts()));
    expect(await page.evaluate(measured)).toMatchObject({ overflow: 0 });
    await page.locator('.flow').click();
  }
  // 40 of the day and two of the next.
  expect(seen).toHaveLength(42);
  expect(await page.locator('.turn').innerText()).toBe(`1/${pages}`);
  await page.context().close();
});

test('in a hand the leaders stand one under another, each with a whole line to a title', async () => {
  now = NINE;
  const page = await open('leaders', { width: 390, height: 20_000 });
  const heads = page.locator('.sheet-head .leader b:visible');
  expect(await heads.allInnerTexts()).toEqual([
    'Nguyễn Văn Mẫu',
    'Lê Giả Định',
    'Phạm Thí Dụ',
    'Võ Thị Tưởng',
    'Đặng Mô Phỏng',
  ]);
  const boxes = await Promise.all((await heads.all()).map(async (head) => (await head.boundingBox())!));
  expect(new Set(boxes.map(({ x }) => x)).size).toBe(1);
  expect(boxes.map(({ y }) => y)).toEqual(boxes.map(({ y }) => y).toSorted((a, b) => a - b));
  const title = page.locator('.title:visible').first();
  expect((await title.boundingBox())!.width).toBeGreaterThan(330);
  // 40 of the first, six of each of the four others.
  expect(await page.locator('.entry:visible').count()).toBe(64);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.waitForFunction(() => document.querySelector('.turn')!.textContent!.startsWith('1/'));
  expect(await heads.count()).toBe(4);
  await page.context().close();
});

test('what is going on says so, what is over says so, and half a day without an hour is not guessed at', async () => {
  now = NINE + 600;
  const page = await open('today', { width: 1920, height: 20_000 });
  const texts = (selector: string) => page.locator(selector).allInnerTexts();
  await page.waitForFunction(() => document.querySelectorAll('.running').length > 0);
  expect(new Set(await texts('.running .time'))).toEqual(new Set(['08h30', '09h00 – 10h00']));
  expect((await texts('.running .is-running'))[0]).toBe('▶ ĐANG DIỄN RA');
  expect(new Set(await texts('.past .time'))).toEqual(new Set(['07h00 – 08h00', '07h30', '08h00 – 09h00']));
  expect((await texts('.past .is-past'))[0]).toContain('đã qua');
  const slot = page.locator('.entry', { hasText: 'Làm việc tại cơ sở' });
  expect(await slot.getAttribute('class')).toBe('entry');
  expect(await slot.innerText()).toContain('chưa ghi giờ');
  expect(await slot.locator('.badge:visible').allInnerTexts()).toEqual(['MỚI']);
  const moved = page.locator('.entry', { hasText: 'Họp góp ý Quy chế' });
  expect(await moved.innerText()).toContain('ĐỔI GIỜ 8h00→9h30');
  expect(await page.locator('.entry', { hasText: 'Họp thẩm định dự toán' }).innerText()).toContain('HOÃN');
  expect(await page.locator('.flow b').count()).toBe(0);
  await page.context().close();
});
