import type { Organization } from '../model/organization.ts';
import type { Programme, ProgrammeItem, Slot } from '../model/programme.ts';
import type { LocalDate } from '../time/local.ts';
import { dayTitle, rangeText, shortDay } from './day-words.ts';
import { groups } from './programme-groups.ts';
import { wrap } from './wrap.ts';

/** A programme as a person would lay it out: by day, doubts beside what they are about. */

const WIDTH = 100;
const LABEL_WIDTH = 16;

export function programmeLines(programme: Programme, organization: Organization | null): string[] {
  const names = namesOf(organization);
  const line = (item: ProgrammeItem) => itemLines(item, programme, names);
  return [
    ...headLines(programme, organization),
    ...groups(programme).flatMap(({ title, items }) => ['', title, ...items.flatMap(line)]),
    ...emptySlotLines(programme),
    ...ruleLines(programme),
    '',
    summaryLine(programme),
  ];
}

function headLines({ title, number, issuer, issued, period, amendment }: Programme, organization: Organization | null) {
  const facts = [
    issuer ?? organization?.name,
    number && `số ${number}`,
    issued && `ngày ${shortDay(issued as LocalDate, true)}`,
    period && `thời gian ${rangeText(period.start, period.end)}`,
    amendment > 0 && `điều chỉnh lần ${amendment}`,
  ].filter((fact) => typeof fact === 'string');
  return [...wrap(title ?? '(không có tiêu đề)', WIDTH), ...wrap(facts.join(' · '), WIDTH)];
}

const SLOTS: Readonly<Record<Slot, string>> = {
  morning: 'Sáng',
  afternoon: 'Chiều',
  evening: 'Tối',
  allDay: 'Cả ngày',
};
const STATES: Readonly<Record<ProgrammeItem['status'], string>> = {
  confirmed: '',
  postponed: '[HOÃN] ',
  cancelled: '[HỦY] ',
};

function itemLines(item: ProgrammeItem, { notices }: Programme, names: Names): string[] {
  const title = `${STATES[item.status]}${item.titleCorrected ?? item.title}`;
  const range = item.timing === 'on' && item.start !== item.end && item.start !== null && item.end !== null;
  const facts = [
    range && rangeText(item.start!, item.end!),
    item.timing === 'period' && item.timingText,
    item.location && `Địa điểm: ${item.location}`,
    said('Chủ trì', names.people(item.leaders), item.leadersText),
    said('Chuẩn bị', names.bodies(item.units), item.unitsText),
    said('Phối hợp', names.bodies(item.coUnits), null),
    said('Dự', names.people(item.attendees), item.participantsText),
    ...item.delegates.map(
      ({ from, to }) => `Ủy quyền: ${names.people([from, ...(to === null ? [] : [to])]).join(' → ')}`,
    ),
    item.product && `Sản phẩm: ${item.product}`,
    item.tentative && 'dự kiến',
  ].filter((fact) => typeof fact === 'string');
  const doubts = notices.filter((notice) => notice.item === item.id && notice.severity !== 'info');
  const mark = item.review.length > 0 ? '? ' : '  ';
  const place = `[dòng\u00a0${item.line}${item.page === null ? '' : `,\u00a0trang\u00a0${item.page}`}]`;
  const body = [
    ...wrap(`${title} ${place}`, WIDTH - LABEL_WIDTH - 2),
    ...(facts.length > 0 ? wrap(facts.join('; '), WIDTH - LABEL_WIDTH - 4).map((fact) => `  ${fact}`) : []),
    ...doubts.flatMap(({ message }) => wrap(`? ${message}`, WIDTH - LABEL_WIDTH - 4).map((text) => `  ${text}`)),
  ];
  const label = labelOf(item).padEnd(LABEL_WIDTH);
  return body.map((text, i) => (i === 0 ? `${mark}${label}${text}` : ' '.repeat(LABEL_WIDTH + 2) + text));
}

function labelOf({ timing, dueTime, slot, startTime, endTime, kind }: ProgrammeItem): string {
  if (timing === 'deadline') return dueTime === null ? 'Hạn' : `Hạn ${dueTime}`;
  if (startTime !== null) return endTime === null ? startTime : `${startTime} – ${endTime}`;
  if (slot !== null) return SLOTS[slot];
  return kind === 'focus' ? '-' : '';
}

function said(label: string, known: readonly string[], printed: string | null): string | null {
  if (known.length > 0) return `${label}: ${known.join(', ')}`;
  return printed === null ? null : `${label}: “${printed}”`;
}

interface Names {
  people(ids: readonly string[]): string[];
  bodies(ids: readonly string[]): string[];
}

function namesOf(organization: Organization | null): Names {
  const { persons = [], units = [], groups: joint = [] } = organization ?? {};
  const people = new Map([...joint, ...persons].map(({ id, name }) => [id, name]));
  const bodies = new Map([...joint, ...units].map(({ id, name }) => [id, name]));
  const named = (known: ReadonlyMap<string, string>) => (ids: readonly string[]) =>
    ids.map((id) => known.get(id) ?? id);
  return { people: named(people), bodies: named(bodies) };
}

function emptySlotLines({ emptySlots }: Programme): string[] {
  if (emptySlots.length === 0) return [];
  const slots = emptySlots.map(({ date, slot }) => `${SLOTS[slot]} ${dayTitle(date)}`);
  return ['', ...wrap(`Buổi chưa có nội dung: ${slots.join('; ')}`, WIDTH)];
}

function ruleLines({ rules }: Programme): string[] {
  if (rules.length === 0) return [];
  return ['', 'LẶP LẠI, KHÔNG GHI NGÀY', ...rules.flatMap(({ text, line }) => wrap(`- ${text} [dòng ${line}]`, WIDTH))];
}

function summaryLine({ items }: Programme): string {
  const review = items.filter((item) => item.review.length > 0).length;
  return `${items.length} nội dung${review > 0 ? `, ${review} nội dung cần xem lại (dấu ?)` : ''}.`;
}
