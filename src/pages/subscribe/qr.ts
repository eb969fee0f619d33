import { renderSVG } from 'uqr';
import { type Html, html, trustedMarkup } from '../html.ts';

/** Black on white in any scheme, or cameras do not find it. */
export function qrCode(text: string, label: string): Html {
  const svg = renderSVG(text, { ecc: 'M', border: 3, pixelSize: 4 });
  return html`<div class="qr" role="img" aria-label="${label}">${trustedMarkup(svg)}</div>`;
}
