import { html } from 'hono/html'
import { movedSaid } from '../../../exports/moved-said.ts'
import { tied } from '../../../html/bound.ts'
import type { Html } from '../../../html/voice.ts'
import type { Passage } from '../../../law/corpus/passage.ts'
import { lawAddress } from '../../law/address.ts'
import { type Asking, along } from '../../law/asking.ts'
import { captionOf } from './caption.ts'

/** The way to where a text stands that has another number since. */
export function movedShown(to: Passage | undefined, asking: Asking): Html | '' {
  if (to === undefined) return ''
  const { corpus, tongue } = asking
  const address = lawAddress([corpus.build.name, 'acts', to.act.key, to.anchor], along(asking))
  return html`<p class="state">${tied(movedSaid(to, tongue))} <a href="${address}" lang="${to.language}">${captionOf(to, tongue)}</a></p>`
}
