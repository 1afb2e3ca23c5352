import type { ProvisionText } from '../../law/corpus/act.ts'
import { beginningBefore, type Remark, remarkIn, remarkOnHeading } from '../../law/corpus/remarks/remark.ts'

/** A sentence, or a part of one that goes on. */
const SENTENCE = /[.,;:!?–—-]$/u
/**
 * Whether a provision is text, a number that is left over, or a place held for a text that is not in force yet.
 * @param label its whole heading
 * @param title its heading without the number
 * @param holds whether other provisions stand under it, so that it may do without words of its own
 * @param number of the provision
 */
export function stateOf(
  label: string,
  title: string,
  text: string,
  holds: boolean,
  number?: string,
): Pick<ProvisionText, 'state' | 'begins'> {
  const isLine = !text.includes('\n')
  const isBare = !/[\p{L}\p{N}]/u.test(text)
  const onHeading = remarkOnHeading(title) ?? remarkOnHeading(label)
  const inText = isLine ? remarkIn(text, { number }) : undefined
  if (inText) return stateBy(inText)
  // A sentence below the heading is law, whatever that says; a title or «(zu § 5)» belongs to it.
  if (onHeading?.kind === 'gone' && (isBare || (isLine && !SENTENCE.test(text)))) return stateBy(onHeading)
  if (onHeading?.kind === 'later') return stateBy(onHeading)
  const waiting = beginningBefore(text)
  if (waiting) return stateBy({ kind: 'later', begins: waiting.begins })
  return { state: isBare && isLine && !holds ? 'excluded' : 'text' }
}

function stateBy(remark: Remark): Pick<ProvisionText, 'state' | 'begins'> {
  if (remark.kind === 'gone') return { state: 'excluded' }
  return { state: 'pending', ...(remark.begins !== undefined && { begins: remark.begins }) }
}
