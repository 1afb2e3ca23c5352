import type { LawTexts } from '../../texts.ts'
import type { KeyOfAct } from '../act-keys.ts'
import type { Corpus } from '../corpus.ts'
import { pieceOf } from '../part.ts'
import { languagesOn } from './edition-on.ts'

/** Tells whether the texts of an act that a corpus holds of a day lack a place: what could not be read, is gone or comes later is no lack. */
export function lackingIn(corpus: Corpus, keyOf: KeyOfAct): LawTexts['lacks'] {
  return (citation, on) => {
    const key = keyOf(citation.act, on)
    const { article } = citation
    if (key === undefined || article === undefined) return false
    const held = languagesOn(corpus, key, on)
    return (
      held.length > 0 &&
      held.every((language) => {
        const answer = corpus.passage(key, article, language, on)
        if (answer.kind === 'unknown') return answer.what === 'provision'
        return answer.kind === 'in-force' && pieceOf(answer.passage.text, citation).lacks?.what === 'part'
      })
    )
  }
}
