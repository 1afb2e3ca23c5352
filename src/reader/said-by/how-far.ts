/** Sentences back in which whom a pronoun or «ведомство» stands for is looked for. */
export const BACK = 3
/** Sentences of a text at most that are looked at for who speaks: what is longer holds several texts. */
export const LONGEST = 300
