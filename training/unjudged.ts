import { LONGEST_TEXT } from './sentences.ts'

/** A sentence as labels and phrase lists tell of it. */
export interface ToldSentence {
  readonly textNumber: number | undefined
  readonly labels: readonly { readonly check: string }[]
  /** Names of the lists that it has phrases of. */
  readonly lists: ReadonlySet<string>
}

/** Moves of a sentence that is an act of speech to the public as well, had another not been asked about before. */
const MADE_BY_ACTS = ['call-to-obey', 'exclusive-trust', 'threatened-sanction', 'value-appeal']
/** Lists whose phrases tell that somebody answers for an offence. */
export const ANSWERED = ['case-made', 'worked-on']

/**
 * Checks that a sentence was not judged for, though it has no label of theirs: labels are of whole texts (`evaluation/LABELLING.md`), and
 * a model of single sentences would learn from the silence of such a sentence that its words make no move.
 * @param sentences in the order of their files
 * @returns for each sentence the names of the checks
 */
export function unjudgedOf(sentences: readonly ToldSentence[]): readonly ReadonlySet<string>[] {
  const texts = Map.groupBy(sentences.keys(), (index) => (sentences[index] as ToldSentence).textNumber)
  const unjudged = sentences.map(() => new Set<string>())
  for (const [number, own] of texts) {
    if (number === undefined || own.length >= LONGEST_TEXT) continue
    const text = own.map((index) => sentences[index] as ToldSentence)
    for (const [check, places] of [
      ['legal-form', besideTheForm(text)],
      ['unused-power', answered(text)],
    ] as const)
      for (const place of places) unjudged[own[place] as number]?.add(check)
  }
  return unjudged
}

/** An act of speech is labelled once a text, whatever else warns and appeals there. */
function besideTheForm(text: readonly ToldSentence[]): number[] {
  if (!text.some((sentence) => has(sentence, ['legal-form']))) return []
  return placesOf(text, (sentence) => !has(sentence, ['legal-form']) && has(sentence, MADE_BY_ACTS))
}

/** An offence is not asked about where the text tells who answers for it; the sentence that tells so makes no move. */
function answered(text: readonly ToldSentence[]): number[] {
  const tells = ({ lists }: ToldSentence): boolean => ANSWERED.some((list) => lists.has(list))
  if (!text.some(tells)) return []
  return placesOf(text, (sentence) => !tells(sentence) && !has(sentence, ['unused-power']))
}

function has({ labels }: ToldSentence, checks: readonly string[]): boolean {
  return labels.some(({ check }) => checks.includes(check))
}

function placesOf(text: readonly ToldSentence[], isMeant: (sentence: ToldSentence) => boolean): number[] {
  return [...text.keys()].filter((place) => isMeant(text[place] as ToldSentence))
}
