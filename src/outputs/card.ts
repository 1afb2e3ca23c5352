import { readFile } from 'node:fs/promises'
import type { Tag } from '../law/law.ts'
import { typesetter } from './typeset.ts'

/** What a card shows of a claim. */
export interface Card {
  readonly language: Tag
  readonly site: string
  /** `#rrggbb` */
  readonly accent: string
  readonly quote: string
  /** Language of the quote. */
  readonly own: Tag
  readonly question: string
  /** By whom and when it was said. */
  readonly said: string
  readonly where: string
}

const TEMPLATE = new URL('card.typ', import.meta.url)
const WIDTH = 1200
/** What can be read on a small picture. */
const LONGEST_QUOTE = 320
const LONGEST_QUESTION = 260

let painter: Promise<typeof import('@resvg/resvg-wasm')> | undefined

/**
 * A picture of a claim and the question put to it, 1200 by 630 pixels, PNG.
 * @throws Problem `output-typeset` where this machine can't make it
 */
export async function cardPicture(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const svg = (await typesetter()).svg(TEMPLATE, {
    ...card,
    quote: cut(card.quote, LONGEST_QUOTE),
    question: cut(firstQuestion(card.question), LONGEST_QUESTION),
  })
  painter ??= load()
  const { Resvg } = await painter
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: WIDTH } })
  const picture = drawing.render()
  try {
    return new Uint8Array(picture.asPng())
  } finally {
    picture.free()
    drawing.free()
  }
}

async function load(): Promise<typeof import('@resvg/resvg-wasm')> {
  const resvg = await import('@resvg/resvg-wasm')
  await resvg.initWasm(
    new Uint8Array(await readFile(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')))),
  )
  return resvg
}

/** The first sentence that asks, where a question goes on with explanations. */
function firstQuestion(words: string): string {
  return /^[\s\S]*?\?(?=\s|$)/u.exec(words)?.[0] ?? words
}

/** So much of long words as fits, up to the end of a word. */
function cut(words: string, longest: number): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s\S*$/u, '')} …`
}
