import { html } from 'hono/html'
import { cited } from '../../../exports/grounds.ts'
import { groundLine } from '../../../exports/html/grounds.ts'
import { standsBySaid } from '../../../exports/norm-standing.ts'
import { tied } from '../../../html/bound.ts'
import type { Html } from '../../../html/voice.ts'
import type { Norm } from '../../../law/law.ts'
import type { Asking } from '../../law/asking.ts'

/**
 * That by the pack alone a provision stands on a day, and where the pack has it from.
 * @param to where all is told that is known of the norm
 */
export function packAlone(norm: Norm, { on, tongue }: Asking, to: string | undefined): Html {
  const { text: _, ...ground } = cited(norm, tongue, 'day')
  return html`<p class="state">${tied(standsBySaid('pack', on, tongue))} ${groundLine(ground, tongue, tongue, to)}</p>`
}
