import { html } from 'hono/html'
import type { Html } from '../../../html/voice.ts'
import type { OpinionState } from '../../../record/state/opinion.ts'
import { saidWith } from '../../staff/moments.ts'
import type { StaffContext } from '../../staff/session.ts'
import { sayDesk } from '../words.ts'

/** How far an opinion is. */
export function stateWords(context: StaffContext, opinion: OpinionState): Html {
  const language = context.get('language')
  const { status, scheduledAt, review, ahead, versions } = opinion
  const parts: (Html | string)[] = [
    status === 'scheduled' && scheduledAt !== undefined
      ? saidWith(context, { at: scheduledAt }, (values) => sayDesk('status.scheduled-at', language, values))
      : sayDesk(`status.${status}`, language),
  ]
  if (status === 'published' && versions.length > 1)
    parts.push(sayDesk('status.version', language, { n: versions.length }))
  if (status === 'published' && ahead) parts.push(sayDesk('status.ahead', language))
  if (status !== 'withdrawn' && review && (ahead || status === 'scheduled'))
    parts.push(sayDesk(`review.${review.state}`, language))
  return html`${parts.map((part, index) => html`${index === 0 ? '' : ' · '}${part}`)}`
}
