import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { html, type Slot, trustedMarkup } from '../../src/pages/html.ts';

test('text is text wherever it stands', () => {
  const title = `<script>alert("x")</script> & 'y'`;
  expect(html`<p title="${title}">${title}</p>`.markup).toBe(
    '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;">' +
      '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;</p>',
  );
});

test('lists are joined, nothing is nothing, and pieces made by the tag stay as they are', () => {
  const rows = ['a', 'b'].map((name) => html`<li>${name}</li>`);
  expect(html`<ul>${rows}${null}${undefined}${false}${0}</ul>${trustedMarkup('<br>')}`.markup).toBe(
    '<ul><li>a</li><li>b</li>0</ul><br>',
  );
});

test('objects that look like markup are refused', () => {
  // @ts-expect-error an unknown object is an error of types
  expect(() => html`${{ markup: '<b>' }}`).toThrow(TypeError);
  // @ts-expect-error a date is not text
  expect(() => html`${new Date(0)}`).toThrow(TypeError);
});

test('an attribute may be left out, and only the tag may make one', () => {
  expect(html`<input ${html`checked`}${false}>`.markup).toBe('<input checked>');
  expect(() => html`<input ${'onfocus=alert(1)'}>`).toThrow('text where only attributes may stand');
});

test('an attribute without quotes and an address that runs code are refused', () => {
  expect(() => html`<p class=${'x'}>`).toThrow('an attribute without quotes');
  expect(() => html`<a href="${'javascript:alert(1)'}">`).toThrow(TypeError);
  expect(() => html`<form action="${' java\nscript:alert(1)'}">`).toThrow(TypeError);
  expect(() => html`<img src="${'data:text/html,x'}">`).toThrow(TypeError);
  for (const address of ['/a', '?lang=en', '#b', 'a/b', '', 'https://x', 'webcal://x', 'mailto:a@b']) {
    expect(() => html`<a href="${address}">`).not.toThrow();
  }
});

/** What a browser would see: the names of elements and attributes, the text, the value of the attribute. */
function parsed(markup: string) {
  const seen = { names: [] as string[], text: '', value: '' };
  const parser = new Parser({
    onopentag(name, attributes) {
      seen.names.push(name, ...Object.keys(attributes));
      seen.value += attributes.title ?? '';
    },
    ontext(text) {
      seen.text += text;
    },
  });
  parser.end(markup);
  return seen;
}

test('no text changes what elements a page has, and every text is read back as it was', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.stringMatching(/^(?:<\/?[a-z!]{1,6}|["'`>=&;/]| on[a-z]+=|&#\d+;|&lt;|\]\]>|<!--|-->){0,8}$/),
  );
  fc.assert(
    fc.property(hostile, fc.array(hostile, { maxLength: 3 }), (value, texts) => {
      const slots: readonly Slot[] = texts.map((text) => html`<b>${text}</b>`);
      const seen = parsed(html`<p title="${value}">${slots}${value}</p>`.markup);
      expect(seen.names).toEqual(['p', 'title', ...texts.map(() => 'b')]);
      expect(seen.text).toBe(texts.join('') + value);
      expect(seen.value).toBe(value);
    }),
    { seed: 6, numRuns: 500 },
  );
});
