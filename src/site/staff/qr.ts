import { html, raw } from 'hono/html'
import { encode } from 'uqr'
import type { Html } from '../../html/voice.ts'

/** A text as a square of dots that a phone reads. Black on white whatever the page: not all phones read the reverse. */
export function qrCode(text: string, label: string): Html {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return html`<svg class="qr" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" width="${size * 5}" height="${size * 5}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/>${raw(`<path fill="#000" d="${dots.join('')}"/>`)}</svg>`
}
