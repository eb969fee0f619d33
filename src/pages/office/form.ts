import { type Html, html, type Slot } from '../html.ts';

/** Name of the field by which a form proves that it is one of ours. */
export const FORM_TOKEN = '_csrf';

export interface FormGiven {
  readonly inline?: boolean;
  /** Stays on the page, which is changed where the answer differs; without scripts it is a form like any other. */
  readonly swaps?: boolean;
}

/** A form that changes something; `action` is a path of ours. */
export function postForm(token: string, action: string, fields: Slot, given: FormGiven = {}): Html {
  return html`<form method="post" action="${action}"${given.inline === true && html` class="inline"`}${given.swaps === true && swapping(action)}>
<input type="hidden" name="${FORM_TOKEN}" value="${token}">
${fields}
</form>`;
}

/** The page that answers takes the place of this one, node by node, so that nobody loses their place in it. */
export function swapping(action: string): Html {
  return html` hx-post="${action}" hx-target="#content" hx-select="#content" hx-swap="outerMorph"`;
}

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly type?: 'text' | 'password' | 'email' | 'url' | 'date' | 'number';
  /** https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill */
  readonly autocomplete?: string;
  readonly isRequired?: boolean;
  readonly maxLength?: number;
}

/** A line to type in, under its name. */
export function textField({
  name,
  label,
  hint,
  value = '',
  type = 'text',
  autocomplete = 'off',
  ...rest
}: Field): Html {
  const { isRequired = true, maxLength = 200 } = rest;
  const hintId = `${name}-hint`;
  return html`<div class="field"><label for="${name}">${label}</label>
${hint !== undefined && html`<span class="hint" id="${hintId}">${hint}</span>`}
<input id="${name}" name="${name}" type="${type}" value="${value}" maxlength="${maxLength}" autocomplete="${autocomplete}"${
    type !== 'text' && html` autocapitalize="none" spellcheck="false"`
  }${hint !== undefined && html` aria-describedby="${hintId}"`}${isRequired && html` required`}></div>`;
}

/** Several lines, one thing on each. */
export function linesField({ name, label, hint, value = '', isRequired = false, maxLength = 20_000 }: Field): Html {
  const hintId = `${name}-hint`;
  return html`<div class="field"><label for="${name}">${label}</label>
${hint !== undefined && html`<span class="hint" id="${hintId}">${hint}</span>`}
<textarea id="${name}" name="${name}" rows="3" maxlength="${maxLength}" spellcheck="false"${hint !== undefined && html` aria-describedby="${hintId}"`}${isRequired && html` required`}>
${value}</textarea></div>`;
}

/** Yes or no. */
export function tickField(name: string, label: string, isTicked: boolean, value = 'yes'): Html {
  return html`<p class="tick-line"><label class="tick"><input type="checkbox" name="${name}" value="${value}"${isTicked && html` checked`}> ${label}</label></p>`;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One of several, under its name. */
export function choiceField(
  name: string,
  label: string,
  choices: readonly Choice[],
  chosen: string,
  hint?: string,
): Html {
  const hintId = `${name}-hint`;
  return html`<div class="field"><label for="${name}">${label}</label>
${hint !== undefined && html`<span class="hint" id="${hintId}">${hint}</span>`}
<select id="${name}" name="${name}"${hint !== undefined && html` aria-describedby="${hintId}"`}>${choices.map(
    ({ value, label: text }) => html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`,
  )}</select></div>`;
}

export function submit(text: string, look: 'main' | 'plain' | 'danger' = 'main'): Html {
  return html`<button type="submit" class="button-${look}">${text}</button>`;
}

/** What cannot be taken back: the button asks, a second one behind it does; no script is needed. */
export function askedForm(
  { token, action, fields = null }: { readonly token: string; readonly action: string; readonly fields?: Slot },
  words: { readonly button: string; readonly of?: string; readonly question: string; readonly yes: string },
  look: 'plain' | 'danger' = 'danger',
): Html {
  const { button, of, question, yes } = words;
  const named = of !== undefined && html`<span class="visually-hidden"> – ${of}</span>`;
  const does = html`<button type="submit" class="button-danger">${yes}${named}</button>`;
  return html`<details class="asked"><summary class="button button-${look}">${button}${named}</summary><div class="notice notice-warning"><p>${question}</p>${postForm(token, action, html`${fields}${does}`)}</div></details>`;
}

/** What went wrong or was done, above everything else; null for nothing. */
export function saidAbove(kind: 'problem' | 'good' | 'warning', text: string | null): Html | null {
  return text === null
    ? null
    : html`<p class="notice notice-${kind}" role="${kind === 'good' ? 'status' : 'alert'}">${text}</p>`;
}
