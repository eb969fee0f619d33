import { expect, test } from 'vitest';
import { BUNDLED_CONFIG } from '../../src/config/bundled.ts';
import { listOrganizations, loadOrganizations } from '../../src/config/organizations.ts';

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
