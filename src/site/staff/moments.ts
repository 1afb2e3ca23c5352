import { html } from 'hono/html'
import { tied } from '../../html/bound.ts'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { offsetAt } from '../offset.ts'
import type { StaffContext } from './session.ts'

/** In whose language and by whose clock moments are told. */
export type Told = Pick<StaffContext, 'get'>

/** A moment by the clock of the site, with how far that is from UTC; programs read it in UTC. */
export function momentIn(context: Told, at: string): Html {
  const zone = context.get('timeZone')
  const words = new Intl.DateTimeFormat(localeOf(context.get('language')), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  }).format(new Date(at))
  return html`<time datetime="${at}">${tied(words)} <span class="zone">${offsetAt(at, zone)}</span></time>`
}

/** The day of a moment by the clock of the site. */
export function dayIn(context: Told, at: string): Html {
  const format = { dateStyle: 'long', timeZone: context.get('timeZone') } as const
  const words = new Intl.DateTimeFormat(localeOf(context.get('language')), format).format(new Date(at))
  return html`<time datetime="${at}">${tied(words)}</time>`
}

/**
 * A sentence in which moments stand.
 * @param say makes it, given what stands for each moment
 */
export function saidWith(
  context: Told,
  moments: Readonly<Record<string, string>>,
  say: (values: Readonly<Record<string, string>>) => string,
  show = momentIn,
): Html {
  const all = Object.entries(moments)
  const said = say(Object.fromEntries(all.map(([name], index) => [name, String.fromCharCode(FIRST + index)])))
  return html`${said.split(MARKS).map((part) => {
    const at = part.length === 1 ? all[part.charCodeAt(0) - FIRST]?.[1] : undefined
    return at === undefined ? part : show(context, at)
  })}`
}

/** For private use in Unicode: no message holds them. */
const FIRST = 0xe000
const MARKS = /([\uE000-\uE0FF])/u

/** Days stand as they do elsewhere on the site: 2 March 2026, not March 2, 2026. */
function localeOf(language: Tag): string {
  return language === 'en' ? 'en-GB' : language
}
