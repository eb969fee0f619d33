import { type Notice, notice } from '../../../model/notice.ts';
import type { Programme, ProgrammeItem } from '../../../model/programme.ts';
import { item } from '../../items.ts';
import { whatOfRule } from '../../rules.ts';

/** A day of a list that its words move to another, on which line they say so. */
export interface ResolvedMove {
  readonly from: string;
  /** Null when it is not written. */
  readonly to: string | null;
  readonly line: number;
  /** The hour, the half of the day and the place that its words tell of the new day. */
  readonly at?: Pick<ProgrammeItem, 'slot' | 'startTime' | 'endTime' | 'location'> | null;
}

/**
 * Entries of a day that is moved are on the new one. A day that is in no entry stands for itself (`Ngày 30/4 nghỉ lễ, chuyển sang
 * 04/5`), unless the list has the new day already. What nobody can tell (a day without its new one, both of them in the list)
 * is marked.
 */
export function withMoves(
  items: readonly ProgrammeItem[],
  moves: readonly ResolvedMove[],
  rules: Programme['rules'],
): { readonly items: readonly ProgrammeItem[]; readonly notices: readonly Notice[] } {
  let all = [...items];
  const notices: Notice[] = [];
  for (const { from, to, line, at: when } of moves) {
    const isOn = (day: string | null) => (each: ProgrammeItem) =>
      each.kind === 'event' && day !== null && each.start === day && each.end === day;
    const old = all.filter(isOn(from));
    const told = all.some(isOn(to));
    if (old.length > 0 && (to === null || told)) notices.push(...old.map((each) => unclear(each)));
    else if (old.length > 0) {
      all = all.map((each) => (isOn(from)(each) ? { ...each, start: to, end: to, ...newOf(each, when) } : each));
      if (old.length > 1) notices.push(...old.map((each) => unclear(each)));
    } else if (to !== null && !told) {
      const at = all.findIndex((each) => each.line === line);
      const model = all.findLast((each) => each.kind === 'event' && each.line <= line) ?? all[at];
      if (model === undefined) {
        const days = { start: to, end: to, timing: 'on', line, ...when } as const;
        const ruled = rules.findLast((rule) => rule.line <= line);
        const title = ruled === undefined ? '' : whatOfRule(ruled.text);
        if (title !== '') all.push(item({ id: `${all.length + 1}`, kind: 'event', title, ...days }));
        continue;
      }
      const sure = model.line === line || all.every(({ leadersText }) => leadersText === model.leadersText);
      const added = {
        ...model,
        id: `${Math.max(...all.map(({ id }) => Number.parseInt(id, 10))) + 1}`,
        start: to,
        end: to,
        line,
        ...newOf(model, when),
        leadersText: sure ? model.leadersText : null,
      };
      all.splice(all.indexOf(model) + 1, 0, added);
      if (!sure) notices.push(unclear(added));
    }
  }
  return { items: all, notices };
}

/** The hour and the place of the new day, where its words tell them. */
const newOf = ({ location }: ProgrammeItem, at: ResolvedMove['at']): Partial<ProgrammeItem> => {
  if (!at) return {};
  const { slot, startTime, endTime } = at;
  return { ...(startTime === null ? {} : { slot, startTime, endTime }), location: at.location ?? location };
};

const unclear = ({ id, line }: ProgrammeItem): Notice => notice('unclear-status', { line, item: id });
