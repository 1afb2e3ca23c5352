/**
 * Small words that sound as the word before them does: one conjunction is «мен» in «ар-намысы мен», «пен» in «ар-намыс пен» and
 * «бен» in «сөз бен», so that every other form of the noun changes it, too.
 */
const PARTICLES: readonly (readonly [string, ...string[]])[] = [
  ['мен', 'бен', 'пен'],
  ['да', 'де', 'та', 'те'],
  ['ма', 'ме', 'ба', 'бе', 'па', 'пе'],
]

const FIRST = new Map(PARTICLES.flatMap(([first, ...others]) => others.map((other) => [other, first])))

/** The first sound of a small word that has several. */
export function particle(word: string): string | undefined {
  return FIRST.get(word)
}
