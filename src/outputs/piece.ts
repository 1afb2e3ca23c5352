import type { Tag } from '../law/law.ts'
import { nameOfLanguage } from '../messages/messages.ts'
import { type Words, wordsIn } from '../record/published.ts'
import type { Block, Run } from './document.ts'
import { blocksOf } from './from-markdown.ts'
import { sayOutput } from './words.ts'

/**
 * A piece of an opinion, in Markdown, as blocks. Where it was not written in the language yet, that is said and the original
 * follows; of an opinion that is not published in the language at all it is said once, above everything.
 * @param languages in which the opinion is published
 */
export function pieceBlocks(words: Words, language: Tag, languages: readonly Tag[], top: 3 | 4 = 3): Block[] {
  const found = wordsIn(words, language, languages)
  if (found === undefined) return []
  const blocks = blocksOf(found.text, top)
  if (found.language === language) return blocks
  return [
    ...(languages.includes(language) ? [missing(found.language, language)] : []),
    ...blocks.map((block): Block => ({ ...block, language: found.language })),
  ]
}

/** That what follows is shown in another language. */
export function missing(shown: Tag, language: Tag): Block {
  const text = sayOutput('missing', language, { name: nameOfLanguage(shown, language) })
  return { kind: 'paragraph', role: 'missing', runs: [{ text }] }
}

/** Words in the language, or as they were written, marked as such. */
export function wordsRun(words: Words, language: Tag, languages: readonly Tag[] = []): Run[] {
  const found = wordsIn(words, language, [...languages, 'kk', 'ru', 'en'])
  if (found === undefined) return []
  return [found.language === language ? { text: found.text } : { text: found.text, language: found.language }]
}

/** The same as plain text. */
export function wordsAlone(words: Words, language: Tag, languages: readonly Tag[] = []): string {
  return wordsIn(words, language, [...languages, 'kk', 'ru', 'en'])?.text ?? ''
}
