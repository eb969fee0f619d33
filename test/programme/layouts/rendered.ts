import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Programme } from '../../../src/model/programme.ts';
import { interpret } from '../../../src/programme/interpret.ts';
import { readText } from '../../../src/readers/text.ts';
import { parseLocalDate } from '../../../src/time/local.ts';

/**
 * Test documents lie beside what a person reads out of them: one line an item, with its line in the source, its days,
 * session and hours, its title, and below it what else it carries.
 */

const ROOT = new URL('../../documents/', import.meta.url);

export interface TestDocument {
  readonly name: string;
  readonly text: string;
  readonly expected: string;
}

export function documentsOf(folder: string): TestDocument[] {
  const at = new URL(`${folder}/`, ROOT);
  return readdirSync(at)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const expected = new URL(file.replace('.txt', '.expected'), at);
      return {
        name: file,
        text: readFileSync(new URL(file, at), 'utf8'),
        expected: existsSync(expected) ? readFileSync(expected, 'utf8') : '',
      };
    });
}

export function programmeOf(text: string, on: string | null = null): Programme {
  const options = { organizations: [], organizationId: null, on: on === null ? null : parseLocalDate(on) };
  return interpret(readText(text), options).value;
}

export function rendered(programme: Programme): string {
  const { period, genre, scope, amendment, items, emptySlots, rules } = programme;
  const head = `${genre} ${scope}${amendment > 0 ? ` amendment ${amendment}` : ''} ${period ? `${period.start}..${period.end}` : 'no period'}`;
  const empty = emptySlots.map(({ date, slot }) => `empty ${date} ${slot}`);
  const ruled = rules.map(({ text, line }) => `rule ${line} ${text}`);
  return `${[head, ...items.flatMap(renderedItem), ...empty, ...ruled].join('\n')}\n`;
}

function renderedItem(item: Programme['items'][number]): string[] {
  const days = item.start === null ? 'no day' : item.start === item.end ? item.start : `${item.start}..${item.end}`;
  const hours = item.startTime === null ? '' : ` ${item.startTime}${item.endTime === null ? '' : `-${item.endTime}`}`;
  const kind = item.kind === 'event' ? '' : ` ${item.kind}`;
  const status = item.status === 'confirmed' ? '' : ` ${item.status}`;
  const more: readonly (readonly [string, string | null])[] = [
    ['leaders', item.leadersText],
    ['location', item.location],
    ['participants', item.participantsText],
    ['units', item.unitsText],
    ['note', item.note],
    ['dates', item.timingText],
    ['lunar', item.lunar],
    ['tentative', item.tentative ? 'yes' : null],
    ['review', item.review.join(', ') || null],
  ];
  return [
    `${item.line}: ${days} ${item.slot ?? '-'}${hours}${kind}${status} | ${item.title}`,
    ...more.flatMap(([name, value]) => (value === null ? [] : [`    ${name}: ${value}`])),
  ];
}
