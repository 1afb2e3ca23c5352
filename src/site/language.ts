import type { Context } from 'hono'
import type { Tag } from '../law/law.ts'
import { isTag, TAGS } from '../law/tags.ts'

const FALLBACK: Tag = 'en'

/** In a route, the part of an address that is one of our languages. */
export const LANGUAGE = `:language{${TAGS.join('|')}}`

const OF_FORM = 'language-of-form'
const OF_ADDRESS = new RegExp(`^/(${TAGS.join('|')})(?:/|$)`, 'u')

/** The language that a person chose, or the first of the browser's that we have. */
export function chooseLanguage(chosen: string | undefined, accepted: string | undefined): Tag {
  const wanted = isTag(chosen) ? [chosen] : byPreference(accepted ?? '')
  return wanted.find(isTag) ?? FALLBACK
}

/** The language that an address begins with; else the one that was chosen, in a form or by the address, or that of the browser. */
export function languageAsked(context: Context): Tag {
  const begins = OF_ADDRESS.exec(context.req.path)?.[1]
  const chosen = begins ?? context.get(OF_FORM) ?? context.req.query('lang')
  return chooseLanguage(chosen, context.req.header('accept-language'))
}

/** The language that a sent form chose, in which faults behind it are said, too. */
export function languageOfForm(context: Context, form: FormData): Tag {
  const chosen = form.get('to') ?? form.get('lang')
  if (typeof chosen === 'string' && isTag(chosen)) context.set(OF_FORM, chosen)
  return languageAsked(context)
}

/** Leads from an address without a language to the same in the language of whoever asks. */
export function leadOn(context: Context, to: (language: Tag) => string): Response {
  context.header('vary', 'accept-language')
  return context.redirect(to(languageAsked(context)), 302)
}

function byPreference(accepted: string): string[] {
  return accepted
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return {
        tag: tag.split('-')[0] as string,
        weight: weight === undefined ? 1 : Number(weight.split('=')[1]) || 0,
      }
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}
