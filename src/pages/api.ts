import { API_ANSWER, API_BODY, API_PARAMETERS, API_TEXT, API_TITLE } from '../locale/api-page.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { type PageContext, said } from './page.ts';

/** The description of the interface for machines, as a page to read. */

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses?: Readonly<Record<string, unknown>>;
}

/** As much of an OpenAPI document as the page reads. */
export interface ApiDescription {
  readonly paths?: Readonly<Record<string, object | undefined>>;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export function apiPage(context: PageContext, description: ApiDescription): Html {
  const operations = Object.entries(description.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = (item as Readonly<Record<string, Operation | undefined>> | undefined)?.[method];
      return operation === undefined ? [] : [{ method, path, operation }];
    }),
  );
  const byTag = Map.groupBy(operations, ({ operation }) => operation.tags?.[0] ?? '');
  return layout(context, {
    title: said(context, API_TITLE),
    width: 'wide',
    body: html`<h1>${said(context, API_TITLE)}</h1>
<p>${said(context, API_TEXT)} <a href="/api/v1/openapi.json">/api/v1/openapi.json</a></p>
${[...byTag].map(([tag, list]) => html`<h2>${tag}</h2>${list.map((one) => operationPart(context, one))}`)}`,
  });
}

function operationPart(
  context: PageContext,
  { method, path, operation }: { method: string; path: string; operation: Operation },
): Html {
  const { summary = '', parameters = [], requestBody, responses = {} } = operation;
  const json = (value: unknown) => html`<pre><code>${JSON.stringify(value, null, 1)}</code></pre>`;
  return html`<section>
<h3><code>${method.toUpperCase()} ${path}</code></h3>
<p lang="en">${summary}</p>
${parameters.length > 0 && html`<details><summary>${said(context, API_PARAMETERS)}</summary>${json(parameters)}</details>`}
${Object.entries(responses).map(([status, answer]) => status !== 'default' && html`<details><summary>${said(context, API_ANSWER)} ${status}</summary>${json(answer)}</details>`)}
${requestBody !== undefined && html`<details><summary>${said(context, API_BODY)}</summary>${json(requestBody)}</details>`}
</section>
`;
}
