import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { BUNDLED_CONFIG } from '../../src/config/bundled.ts';
import { listOrganizations, loadOrganization, loadOrganizations } from '../../src/config/organizations.ts';
import { loadSettings } from '../../src/config/settings.ts';
import { interpret } from '../../src/programme/interpret.ts';
import { decode } from '../../src/readers/decode.ts';
import { readText } from '../../src/readers/text.ts';

test('every bundled roster is in order', () => {
  const ids = listOrganizations(BUNDLED_CONFIG);
  expect(ids).toContain('so-vi-du');
  expect(loadOrganizations(BUNDLED_CONFIG, ids).map((organization) => organization.id)).toEqual(ids);
});

test('only the invented office is marked as an example', () => {
  const all = loadOrganizations(BUNDLED_CONFIG, listOrganizations(BUNDLED_CONFIG));
  expect(all.filter((organization) => organization.example).map((organization) => organization.id)).toEqual([
    'so-vi-du',
  ]);
});

test('the example is read whole, its office recognised, and nothing in it is left to decide', () => {
  const organizations = [loadOrganization(BUNDLED_CONFIG, 'so-vi-du')];
  const read = loadSettings(BUNDLED_CONFIG).example!.documents.map((file) => {
    const source = readText(decode(readFileSync(file)));
    const { value } = interpret(source, { organizations, organizationId: null, on: null });
    return {
      file: basename(file),
      organization: value.organization,
      period: value.period,
      items: value.items.length,
      doubtful: value.items.filter((item) => item.review.length > 0).map((item) => item.title),
    };
  });
  expect(read).toEqual([
    {
      file: 'chuong-trinh-thang-11-2026.txt',
      organization: 'so-vi-du',
      period: { start: '2026-11-01', end: '2026-11-30' },
      items: 51,
      doubtful: [],
    },
    {
      file: 'chuong-trinh-thang-12-2026.txt',
      organization: 'so-vi-du',
      period: { start: '2026-12-01', end: '2026-12-31' },
      items: 29,
      doubtful: [],
    },
  ]);
});
