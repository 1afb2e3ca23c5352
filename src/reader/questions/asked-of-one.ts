import type { Asked } from './asked-so-far.ts'

/** Questions of one kind to one addressee, found by what they are about: the thieves of one sentence are not the liars of another. */
export class AskedOfOne {
  readonly #order = new Map<Asked, number>()
  readonly #byMatter = new Map<string, Asked>()
  #first: Asked | undefined
  /** One that does not tell what it is about may be about anything. */
  #open: Asked | undefined

  /** The first question that may be about the same as a raise. */
  about(matters: readonly string[] | undefined): Asked | undefined {
    if (matters === undefined) return this.#first
    let found = this.#open
    for (const matter of matters) {
      const one = this.#byMatter.get(matter)
      if (one !== undefined && (found === undefined || this.#orderOf(one) < this.#orderOf(found))) found = one
    }
    return found
  }

  add(question: Asked): Asked {
    this.#order.set(question, this.#order.size)
    this.#first ??= question
    if (question.matters === undefined) this.#open ??= question
    else this.#note(question, question.matters)
    return question
  }

  /** Takes down what a question is about, where nothing told that before. */
  tell(question: Asked, matters: readonly string[] | undefined): void {
    if (question.matters !== undefined || matters === undefined) return
    question.matters = matters
    if (this.#open === question) this.#open = undefined
    this.#note(question, matters)
  }

  #note(question: Asked, matters: readonly string[]): void {
    for (const matter of matters) if (!this.#byMatter.has(matter)) this.#byMatter.set(matter, question)
  }

  #orderOf(question: Asked): number {
    return this.#order.get(question) as number
  }
}
