import { capitalised } from '../../../law/first-letter.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { officeOfSignature } from '../offices/office-of-signature.ts'
import { signerAbove, signerOf } from '../offices/signer.ts'
import type { Voice } from './named-house.ts'
import { linesOf } from './text-lines.ts'
import { isInCapitals } from './usual-case.ts'
import { voiceOfLines } from './voice-of-lines.ts'
import { writerOver } from './writer-over.ts'

/**
 * Whoever a text that is itself the statement tells to be its author: in its letterhead, its heading or its signature.
 * @param saysWe whether it says "I" or "we" outside of any quotation
 */
export function ownVoice(factsOf: (n: number) => SentenceFacts, saysWe: () => boolean): Voice | undefined {
  const facts = factsOf(0)
  const lines = linesOf(facts.text)
  const writer = lines && writerOver(factsOf, lines.rest)
  if (writer !== undefined && saysWe()) return { speaker: writer }
  const voice = lines && voiceOfLines(lines, facts)
  const signer = signerOf(factsOf) ?? signerAbove(factsOf, saysWe)
  // "Mayor | Lee"
  if (signer === undefined || voice?.office?.endsWith(` ${signer}`)) return voice
  const office = voice?.body === undefined ? undefined : officeOfSignature(factsOf, signer)
  // Who only passes on what a house says answers for nothing.
  const isPress =
    office !== undefined && facts.own.knowledge.language.ownVoice?.ofPress.test(office.toLowerCase())
  if (isPress) return voice
  const speaker = isInCapitals(signer) ? asNamesAreWritten(signer) : signer
  return voice?.body === undefined ? { speaker } : { speaker, body: voice.body }
}

/** "YAW AL-MASRI" is "Yaw Al-Masri". */
function asNamesAreWritten(name: string): string {
  return name.replaceAll(/\p{L}+/gu, (part) => capitalised(part.toLowerCase()))
}
