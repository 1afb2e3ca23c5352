import type { View } from '../../reader/check.ts'
import { namesTopic } from '../../reader/for-checks/topics.ts'

/** What somebody is blamed for, and not only what happens. */
export const BLAME = ['does-wrong', 'reproach', 'false-posts']
/** What else tells of a wrong, where it is heard at all. */
const HEARD = ['unnamed-accused', 'asserted-harm', 'unused-power', 'threatened-sanction']
/** How surely it must be heard to tell that others act for an ill end, and how faintly to leave a text in doubt. */
const SURELY = 0
const FAINTLY = -1
/** Sentences before, in which those may be reproached whose motive one tells. */
const BEFORE = 2

/** Makes the answer whether a text reproaches anybody with anything, or is about what laws on speech or order are about. */
export function reproacher(view: View): () => boolean {
  let found: boolean | undefined
  const reproaches = (): boolean => {
    if (namesTopic(view)) return true
    for (let n = 0; n < view.sentenceCount; n++) if (isReproach(view, n, FAINTLY)) return true
    return false
  }
  return () => {
    found ??= reproaches()
    return found
  }
}

/**
 * Makes the answer whether words for a gain, an aim or a master in a sentence tell an ill motive. Everybody does things for gain,
 * attention or power: "closed because of the traffic", «живут на средства фонда», «назар аударту үшін». They do where somebody is
 * reproached right before, or where the model hears a motive in a text that reproaches anybody at all.
 * @param reproaches whether it does
 */
export function ofReproached(view: View, reproaches: () => boolean): (n: number) => boolean {
  return (n) => {
    for (let at = Math.max(0, n - BEFORE); at <= n; at++) if (isReproach(view, at, SURELY)) return true
    return view.hearsIn(n) && reproaches()
  }
}

function isReproach(view: View, n: number, least: number): boolean {
  return (
    BLAME.some((list) => view.holds(n, list)) ||
    HEARD.some((check) => view.speaksFor(check, view.sentence(n)) > least)
  )
}
