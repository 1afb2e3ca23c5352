import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { onlyReportersWrite } from './only-reporters.ts'
import { saysWe } from './says-we.ts'
import { spokenOn } from './spoken-on.ts'
import { isOnlyTold, tellsNow } from './telling.ts'
import { tellsSpeaker } from './tells-speaker.ts'

/** Sentences at least that tell who says something, of a text that only a reporter writes. */
const SEVERAL = 2

interface Told {
  readonly isOwn: boolean
  /** How many sentences tell who says something. */
  readonly frames: number
  /** The last sentence that tells so, or is said by somebody. */
  readonly last: number
}

/** Whose text a statement is: an office's own, or that of a reporter who tells what an office said. Looked up once, and only if asked. */
export class ReportText {
  readonly #facts: (n: number) => SentenceFacts
  readonly #count: number
  #told: Told | undefined
  #spoken: Uint8Array | undefined

  constructor(facts: (n: number) => SentenceFacts, count: number) {
    this.#facts = facts
    this.#count = count
  }

  /** Whether it tells somewhere who says something, and nowhere "we". */
  get isReport(): boolean {
    return this.#whole.frames > 0 && !this.#whole.isOwn
  }

  /** Whether it goes on doing so. */
  get isPlainReport(): boolean {
    return this.#whole.frames >= SEVERAL && !this.#whole.isOwn
  }

  /** Whether its speaker says "we" outside of any quotation. */
  get isOwn(): boolean {
    return this.#whole.isOwn
  }

  /** Whether a sentence is, or may be, speech by marks that stand in others. */
  isSpokenOn({ n, text, survey }: SentenceFacts): boolean {
    this.#spoken ??= spokenOn(text, survey.tokens)
    return this.#spoken[n] === 1
  }

  /** Whether nobody says anything in a sentence of a plain report or behind it. */
  isBehindAllWords({ n }: SentenceFacts): boolean {
    return this.isPlainReport && n > this.#whole.last
  }

  get #whole(): Told {
    this.#told ??= this.#look()
    return this.#told
  }

  #look(): Told {
    let frames = 0
    let speaks = 0
    let last = -1
    for (let n = 0; n < this.#count; n++) {
      const facts = this.#facts(n)
      if (this.isSpokenOn(facts)) speaks = 1
      else if (saysWe(facts)) return { isOwn: true, frames, last: this.#count }
      if (onlyReportersWrite(facts)) frames += SEVERAL
      else if (tellsSpeaker(facts)) frames++
      if (isOfWords(facts) || this.isSpokenOn(facts)) last = n
    }
    // Somebody's speech over sentences is of whoever one of them tells of.
    return { isOwn: false, frames: frames > 0 ? frames + speaks : 0, last }
  }
}

/** Whether a sentence quotes somebody, or tells what somebody says, thinks or asks for. */
function isOfWords(facts: SentenceFacts): boolean {
  return (
    facts.speeches.length > 0 || tellsSpeaker(facts) || tellsNow(facts, facts) || isOnlyTold(facts, facts)
  )
}
