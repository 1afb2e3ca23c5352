import type { Tag } from '../law/law.ts'
import { TAGS } from '../messages/messages.ts'

const FALLBACK: Tag = 'en'

/** The language that a person chose, or the first of the browser's that we have. */
export function chooseLanguage(chosen: string | undefined, accepted: string | undefined): Tag {
  const wanted = isTag(chosen) ? [chosen] : byPreference(accepted ?? '')
  return wanted.find(isTag) ?? FALLBACK
}

/** Whether it is one of our languages. */
export function isTag(value: string | undefined): value is Tag {
  return TAGS.includes(value as Tag)
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
