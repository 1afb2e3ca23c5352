import { html } from 'hono/html'
import { endPublishedSaid } from '../../../exports/end-published.ts'
import { lagSaid } from '../../../exports/lag-said.ts'
import { notBegunSaid } from '../../../exports/not-begun.ts'
import { beginningInDoubtSaid, lastDaySaid } from '../../../exports/text-period.ts'
import { unknownProvisionSaid } from '../../../exports/unread-said.ts'
import { tied } from '../../../html/bound.ts'
import type { Html } from '../../../html/voice.ts'
import type { TextLanguage } from '../../../law/corpus/act.ts'
import { lagOf } from '../../../law/corpus/answers/lag-of.ts'
import { mayBeOlder } from '../../../law/corpus/answers/may-be-older.ts'
import { movedTo } from '../../../law/corpus/answers/moved-to.ts'
import { isBridged, type Passage } from '../../../law/corpus/passage.ts'
import type { Tag } from '../../../law/law.ts'
import { dayInWords } from '../../../messages/day-said.ts'
import type { Asking } from '../../law/asking.ts'
import { languageIn, sayLaw } from '../../law/words.ts'
import { movedShown } from './moved.ts'
import { lastDaysInWords, unreadDays } from './period.ts'
import type { Side } from './provision-side.ts'

/** From when to when the text stands, or why there is none. */
export function stateOf(
  { language, standing, texts }: Side,
  asking: Asking,
  stands: readonly TextLanguage[],
): Html {
  const { corpus, tongue, on } = asking
  const { now, previous, next } = standing
  const day = dayInWords(on, tongue)
  if (now?.state === 'pending' || now?.state === 'excluded')
    return html`${whyWithoutText(now, tongue, now === texts[0])}${previous === undefined ? '' : movedShown(movedTo(corpus, previous, on), asking)}${unreadDays(now, tongue)}`
  if (now) {
    const period = now.until === undefined ? 'period.since' : 'period.between'
    const values = {
      since: dayInWords(now.since, tongue),
      ...(now.until === undefined ? {} : { last: lastDaySaid(now.until, tongue) }),
    }
    return html`${now.state === 'text' ? '' : whyWithoutText(now, tongue)}<p>${sayLaw(period, tongue, values)}${sinceSaid(now, asking)}${now.untilAtLatest === undefined ? '' : ` ${sayLaw('period.perhaps', tongue, { last: lastDaySaid(now.untilAtLatest, tongue) })}`}</p>${unreadDays(now, tongue)}${lagShown(now, asking)}`
  }
  if (texts.length === 0) return html`<p class="state">${sayLaw('state.no-language', tongue)}</p>`
  if (next && isBridged(next, on))
    return html`<p class="state">${tied(unknownProvisionSaid(on, next, tongue))}</p>`
  if (stands.length > 0 && !stands.includes(language))
    return html`<p class="state">${sayLaw('state.elsewhere', tongue, { day })}</p>`
  if (next) {
    const answer = corpus.passage(next.act.key, next.anchor, language, on)
    const before = answer.kind === 'before-corpus' ? 'state.before-corpus' : 'state.not-yet'
    const word = previous === undefined ? before : 'state.between'
    const ground = answer.kind === 'not-yet' ? answer.ground : undefined
    return html`<p class="state">${sayLaw(word, tongue, { day, since: dayInWords(next.since, tongue) })}${ground ? ` ${tied(notBegunSaid(ground, tongue))}` : ''}</p>`
  }
  const last = previous?.until
  const latest = previous?.untilAtLatest
  if (last !== undefined && latest !== undefined && latest > on)
    return html`<p class="state">${sayLaw('state.repealed-perhaps', tongue, { last: lastDaySaid(last, tongue), latest: lastDaySaid(latest, tongue) })}</p>`
  const endPublished = endPublishedSaid(previous, tongue)
  return html`<p class="state">${sayLaw('state.repealed', tongue, { day, last: lastDaysInWords(previous ?? {}, tongue) })}${endPublished === undefined ? '' : ` ${tied(endPublished)}`}</p>${previous === undefined ? '' : movedShown(movedTo(corpus, previous, on), asking)}`
}

/** That the text may lack a change that another language has. */
function lagShown(now: Passage, { corpus, tongue, on }: Asking): Html | '' {
  const lag = lagOf(corpus, now, on)
  return lag === undefined
    ? ''
    : html`<p class="state">${tied(lagSaid(lag, languageIn(lag.behind, tongue), tongue))}</p>`
}

/** What its first day in the corpus does not tell. */
function sinceSaid(now: Passage, { corpus, tongue }: Asking): string {
  const said = beginningInDoubtSaid(now, mayBeOlder(corpus, now), tongue)
  return said === undefined ? '' : ` ${tied(said)}`
}

/**
 * Why a provision that stands in the act has no text of its own.
 * @param isFirst whether it is the oldest text: one that was struck out by then may have been so long before
 */
function whyWithoutText(
  { state, begins, since, sinceAtLatest }: Passage,
  tongue: Tag,
  isFirst = false,
): Html {
  const days = {
    since: dayInWords(since, tongue),
    ...(begins === undefined ? {} : { begins: dayInWords(begins, tongue) }),
    ...(sinceAtLatest === undefined ? {} : { latest: dayInWords(sinceAtLatest, tongue) }),
  }
  const said = (): string => {
    if (state === 'pending')
      return sayLaw(begins === undefined ? 'state.pending' : 'state.pending-from', tongue, days)
    if (state !== 'excluded') return sayLaw('state.not-held', tongue)
    if (isFirst) return sayLaw('state.excluded-by', tongue, days)
    return sayLaw(
      sinceAtLatest === undefined ? 'state.excluded-since' : 'state.excluded-perhaps',
      tongue,
      days,
    )
  }
  return html`<p class="state">${said()}</p>`
}
