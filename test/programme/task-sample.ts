import { NO_PARTIES } from '../../src/programme/parties.ts';
import type { TaskDraft } from '../../src/programme/task-draft.ts';

/** What a list says of one task: its words, and nothing beside them but `more`. */
export const taskDraft = (text: string, more: Partial<TaskDraft> = {}): TaskDraft => ({
  text,
  line: 7,
  page: null,
  section: [],
  time: null,
  inheritedTime: null,
  parties: NO_PARTIES,
  inheritedParties: NO_PARTIES,
  product: null,
  location: null,
  participantsText: null,
  note: null,
  doubts: [],
  ...more,
});
