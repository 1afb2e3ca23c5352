import type { Conduct, Norm } from '../../law/law.ts'
import type { SentenceView, View } from '../check.ts'
import { ownTopics } from '../for-checks/topics.ts'

/** The shared lists that must all stand where a conduct is spoken of. */
const NAMED_BY: Readonly<Record<Conduct, readonly string[]>> = {
  'terror-act': ['conduct-terror-act'],
  'terror-propaganda': ['conduct-terror-propaganda'],
  'terror-report': ['topic-terrorism', 'topic-false-information'],
  'riot-calls': ['conduct-riot-calls'],
  posters: ['topic-incitement', 'conduct-posters'],
  'extremist-group': ['conduct-extremist-group'],
  'media-permission': ['conduct-media-permission'],
  president: ['conduct-president'],
  deputy: ['conduct-deputy'],
}

/**
 * Of norms about a topic, those that are about the conduct which a sentence, or the one whose topic it goes on with, names: who helps or
 * pays terrorists reports nothing falsely, and what is told falsely in a tax declaration is spread to nobody.
 */
export function ofConduct(view: View, sentence: SentenceView, norms: readonly Norm[]): readonly Norm[] {
  if (norms.length === 0) return norms
  const about = sentenceNaming(view, sentence)
  const isToBody = toldToBodyOnly(about) || toldToBodyOnly(sentence)
  const isOfNobody = sentence.hits('libels-no-person').length > 0
  // Contempt of court, and insults to a people or a faith, are no insults to a person by the code.
  const isOfCourt = [about, sentence].some((one) => one.hits('insults-court').length > 0)
  const isOfPeople = [about, sentence].some((one) => one.hits('insults-people').length > 0)
  return norms.filter(({ conduct, topics }) => {
    if (isToBody && topics.includes('false-information')) return false
    // A vote or a reform has no honour that anybody could libel.
    if (isOfNobody && topics[0] === 'libel') return false
    if ((isOfCourt || isOfPeople) && topics[0] === 'insult') return false
    if (isOfCourt && topics[0] === 'authority-insult') return false
    if (conduct === undefined) return true
    return NAMED_BY[conduct].every((list) => about.hits(list).length > 0 || sentence.hits(list).length > 0)
  })
}

/** All of them stand where something false is told to a body; "false in any form" or "in an application" alone tells of no body. */
const TOLD_TO_BODY = ['told-to-body', 'told-to-office']

/**
 * Whether what a sentence calls false is told to a body, in a declaration or an application, and not spread: whoever speaks to the press,
 * to a rally or in a chat tells it to all.
 */
export function toldToBodyOnly(sentence: SentenceView): boolean {
  const has = (list: string): boolean => sentence.hits(list).length > 0
  return TOLD_TO_BODY.every(has) && !has('told-to-all')
}

/** A sentence that names no topic goes on with that of the nearest one before that does. */
function sentenceNaming(view: View, sentence: SentenceView): SentenceView {
  for (let n = sentence.n; n >= Math.max(0, sentence.n - FURTHEST); n--) {
    const near = view.sentence(n)
    if (ownTopics(near).length > 0) return near
  }
  return sentence
}

/** Sentences before that may tell what a penalty is for. */
const FURTHEST = 10
