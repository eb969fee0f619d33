import { readFileSync } from 'node:fs';
import { loadOrganization } from '../../src/config/organizations.ts';
import type { Organization } from '../../src/model/organization.ts';
import type { Programme, ProgrammeItem } from '../../src/model/programme.ts';
import { interpret } from '../../src/programme/interpret.ts';
import { readText } from '../../src/readers/text.ts';

/** Reading a text and saying in a line an item what was found. */

export const example: Organization = loadOrganization('config', 'so-vi-du');

export function readProgramme(text: string, organization: Organization | null = null): Programme {
  const organizations = organization === null ? [] : [organization];
  return interpret(readText(text), { organizations, organizationId: organization?.id ?? null, on: null }).value;
}

export function readDocument(file: string, organization: Organization | null = null): Programme {
  return readProgramme(readFileSync(file, 'utf8'), organization);
}

/** `deadline ≤2026-03-19`, `on 2026-03-16 14:00`, `period 2026-04-01..2026-04-30`. */
export function whenOf({ timing, start, end, slot, startTime, dueTime }: ProgrammeItem): string {
  const days = timing === 'deadline' ? `≤${end}` : start === end ? `${start}` : `${start}..${end}`;
  return [timing, days, startTime ?? slot, dueTime && `due ${dueTime}`].filter(Boolean).join(' ');
}

export function whoOf({ leaders, units, coUnits, leadersText, unitsText }: ProgrammeItem): string {
  const led = leaders.length > 0 ? leaders.join(',') : leadersText && `“${leadersText}”`;
  const done = units.length > 0 ? units.join(',') : unitsText && `“${unitsText}”`;
  const helped = coUnits.length > 0 && `with ${coUnits.join(',')}`;
  return [led, done, helped].filter(Boolean).join(' + ') || '-';
}

export function lineOf(item: ProgrammeItem): string {
  const { id, kind, title, section, review, product, tentative, relatesTo } = item;
  const marks = [tentative && 'tentative', relatesTo && `for ${relatesTo}`, product && `→ ${product}`].filter(Boolean);
  const parts = [
    `${id} ${kind}`,
    whenOf(item),
    whoOf(item),
    title,
    section.join(' > ') || '-',
    marks.join(', ') || '-',
  ];
  return [...parts, review.join(',') || 'sure'].join(' | ');
}
