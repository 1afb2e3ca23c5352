import type { Tag } from '../../law/law.ts'
import type { SentenceView, Stretch } from '../../reader/check.ts'

/** A part of an article that a sentence names without the article. */
export interface PartNamed {
  readonly part: string
  readonly at: Stretch
}

const WORD: Readonly<Record<Tag, RegExp>> = {
  ru: /^(?:ч|част(?:ь|и|ью))$/u,
  kk: /^бөлі(?:к|гі)/u,
  en: /^part$/u,
}
const JOINED = /^(\d{1,2})-(?:бөлі[кг])/u
const NUMBER = /^(\d{1,2})(?:-?(?:я|й|ю|ая|ой|ую|ші|шы|інші|ыншы|ншы|нші))?$/u
/** First words come first. */
const ORDINALS: Readonly<Record<Tag, readonly RegExp[]>> = {
  ru: [
    /^перв(?:ая|ой|ую|ою)$/u,
    /^втор(?:ая|ой|ую|ою)$/u,
    /^треть(?:я|ей|ю|ею)$/u,
    /^четверт(?:ая|ой|ую)$/u,
    /^пят(?:ая|ой|ую)$/u,
  ],
  kk: [/^бірінші$/u, /^екінші$/u, /^үшінші$/u, /^төртінші$/u, /^бесінші$/u],
  en: [
    /^(?:one|first)$/u,
    /^(?:two|second)$/u,
    /^(?:three|third)$/u,
    /^(?:four|fourth)$/u,
    /^(?:five|fifth)$/u,
  ],
}

/** «Часть первая», «по второй части», «3-бөлігі», "part 1": each part once, in order. */
export function partsNamed(sentence: SentenceView): readonly PartNamed[] {
  const parts: PartNamed[] = []
  for (let token = sentence.from; token < sentence.to; token++) {
    const named = partAt(sentence, token)
    if (named && !parts.some(({ part }) => part === named.part)) parts.push(named)
  }
  return parts
}

function partAt(sentence: SentenceView, token: number): PartNamed | undefined {
  const word = sentence.word(token)
  const joined = JOINED.exec(word)?.[1]
  if (joined !== undefined) return { part: joined, at: { from: token, to: token + 1 } }
  if (!WORD[sentence.language].test(word)) return undefined
  const behind = sentence.language === 'kk' ? undefined : numberOf(sentence, token + 1)
  if (behind !== undefined) return { part: behind, at: { from: token, to: token + 2 } }
  const before = numberOf(sentence, token - 1)
  return before === undefined ? undefined : { part: before, at: { from: token - 1, to: token + 1 } }
}

function numberOf(sentence: SentenceView, token: number): string | undefined {
  if (token < sentence.from || token >= sentence.to) return undefined
  const word = sentence.word(token)
  const number = NUMBER.exec(word)?.[1]
  if (number !== undefined) return number
  const ordinal = ORDINALS[sentence.language].findIndex((form) => form.test(word))
  return ordinal < 0 ? undefined : String(ordinal + 1)
}
