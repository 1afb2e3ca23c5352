import { html } from 'hono/html'
import type { Html } from '../../../html/voice.ts'
import type { CorpusAct } from '../../../law/corpus/passage.ts'
import { dayBefore } from '../../../law/days/day-beside.ts'
import type { Day } from '../../../law/law.ts'
import { lawAddress } from '../../law/address.ts'
import { type Asking, along } from '../../law/asking.ts'
import { sayLaw } from '../../law/words.ts'
import { placeLink } from './caption.ts'

/**
 * The act that a provision's act replaced, and the one that replaced it, each with its own provision of that number: the history of a
 * provision ends with its act, and article 20 of one constitution is no version of another's.
 * @param isHeld whether the act has a provision of that number itself
 */
export function replacedActs(
  { act, number }: { readonly act: CorpusAct; readonly number?: string | undefined },
  asking: Asking,
  isHeld = true,
): Html | '' {
  const { corpus, language, tongue } = asking
  const acts = new Map(corpus.everyAct(language).map((one) => [one.key, one]))
  const next = acts.get(act.replacedBy ?? '')
  const before = [...acts.values()].filter(({ replacedBy }) => replacedBy === act.key)
  if (before.length === 0 && next === undefined) return ''
  return html`${before.map(
    (
      one,
    ) => html`<p class="elsewhere">${sayLaw('history.replaced', tongue)} ${inAct(one, number, one.until && dayBefore(one.until), asking, isHeld)}</p>
`,
  )}${next === undefined ? '' : html`<p class="elsewhere">${sayLaw('history.replaced-by', tongue)} ${inAct(next, number, act.until, asking, isHeld)}</p>`}`
}

/** The provision of that number, as it stood on a day; the act where it has none. */
function inAct(
  { key, title }: CorpusAct,
  number: string | undefined,
  on: Day | undefined,
  asking: Asking,
  isHeld: boolean,
): Html {
  const { corpus, language, tongue } = asking
  const texts = number === undefined ? [] : corpus.history(key, number, language, on)
  const last = texts.findLast(({ since }) => on === undefined || since <= on) ?? texts[0]
  const then = on === undefined ? asking : { ...asking, on, given: on }
  return last === undefined
    ? html`<cite lang="${language}"><a href="${lawAddress([corpus.build.name, 'acts', key], along(then))}">${title}</a></cite>`
    : html`${placeLink(last, then)}${isHeld ? html` <span class="quiet">(${sayLaw('history.same-number', tongue)})</span>` : ''}`
}
