import type { Move, View } from '../../reader/check.ts'
import { hitsIn, meet } from '../../reader/stretch.ts'

/** A citation that ends with a heading: «статья 131 УК РК «Оскорбление»». */
const WITH_HEADING = /[«“„"][^«»“”„"]+[»”“"]?$/u

/**
 * «За разжигание розни», «за клевету» is punished what the code itself calls so, and «статья 131 УК «Оскорбление»» quotes its heading: whoever says
 * no more than that leaves nothing out. «Требование … – это разжигание розни» calls another conduct so.
 */
export function isNamedAsInCode(view: View, move: Move): boolean {
  const { sentence } = move
  const named = hitsIn(move, 'named')
  const told = [...hitsIn(move, 'short'), ...named]
  if (told.length === 0) return false
  // The code calls libel what hurts a person, and nobody is hurt where a power, a court or a vote is spoken ill of.
  const ofPerson = sentence.hits('libels-office').length === 0
  const asInCode = [
    ...(ofPerson ? named.filter(({ from }) => from === sentence.from) : []),
    ...hitsIn(move, 'for-named'),
    ...(ofPerson ? hitsIn(move, 'names-as-code') : []),
    ...sentence.citations().filter((cited) => WITH_HEADING.test(view.text(cited))),
  ]
  return told.every((words) => asInCode.some((name) => meet(words, name)))
}
