import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BUNDLED_CONFIG } from '../../src/config/bundled.ts';
import { loadOrganization } from '../../src/config/organizations.ts';
import { loadSettings, parseSettings } from '../../src/config/settings.ts';

function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lich-config-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'default.yaml'), text);
  return folder;
}

test('the bundled file writes out what holds when a file says nothing', () => {
  const silent = parseSettings('{}', 'default.yaml');
  expect({ ...loadSettings(BUNDLED_CONFIG), example: null }).toEqual(silent);
});

test('the bundled example has its roster and its documents', () => {
  const { example } = loadSettings(BUNDLED_CONFIG);
  expect(example!.documents).toHaveLength(2);
  expect(loadOrganization(BUNDLED_CONFIG, example!.organization).example).toBe(true);
});

test('a folder of one’s own need say only what differs, and the rosters of the release are still there', () => {
  const folder = folderWith('feeds:\n  refreshMinutes: 30\n');
  expect(loadSettings(folder)).toMatchObject({
    reading: { maximumMegabytes: 15 },
    feeds: { daysBefore: 60, refreshMinutes: 30 },
    example: null,
  });
  expect(loadOrganization(folder, 'so-vi-du').name).toBe('Sở Ví dụ tỉnh Minh Họa');
});

test('wrong settings are told with their lines', () => {
  const folder = folderWith(
    'feeds:\n  refreshMinutes: 1\n  daysBefor: 3\nexample:\n  organization: a\n  documents: [khong-co.txt]\n',
  );
  const file = join(folder, 'default.yaml');
  expect(() => loadSettings(folder)).toThrow(
    expect.objectContaining({
      data: expect.objectContaining({
        faultsVi: [
          `  ${file}:2: “refreshMinutes” phải từ 15 đến 1440.`,
          `  ${file}:3: Không có mục nào tên “daysBefor”.`,
          `  ${file}:6: Không có tệp “khong-co.txt”.`,
        ].join('\n'),
      }),
    }),
  );
});
