import type { Stretch } from '../check.ts'
import { askedAloud } from './asked-aloud.ts'
import { deceiverGoesOn } from './deceiver-goes-on.ts'
import { disownedIn } from './disowned.ts'
import { grantedIn } from './granted.ts'
import { reportedInMedia } from './media-report.ts'
import { pastIn } from './of-past.ts'
import { storyIn } from './of-story.ts'
import { framedByOthers } from './others-frame.ts'
import { saidByOutsiders } from './outsiders.ts'
import { quotedByOthers } from './quoted-by-others.ts'
import { refutedIn } from './refuted-list.ts'
import { behindDash, goesOnBehindDash, reportedIn } from './reported-by-others.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words that are not the official's own, and what tells whose they are, or that they are false: it says nothing itself. */
export interface OthersWords {
  readonly words: Stretch
  readonly frame: readonly Stretch[]
}

/**
 * What a sentence tells as the words of private persons, of messages and posts, or as a title: in quotation marks («Блогер написал: «…»»),
 * behind "that", behind «по словам автора видео», before «, — сказал
 * житель», or in a list of myths and facts. Who speaks for a body speaks for the office.
 * @param factsAt of the sentence that a token stands in, for quotations over several sentences
 */
export function othersWordsIn(
  facts: SentenceFacts,
  factsAt: (token: number) => SentenceFacts,
): readonly OthersWords[] {
  const quoted = quotedByOthers(facts, factsAt)
  const refuted =
    refutedIn(facts, factsAt) ??
    behindDash(facts.voices) ??
    goesOnBehindDash(facts, factsAt) ??
    grantedIn(facts) ??
    storyIn(facts) ??
    pastIn(facts) ??
    disownedIn(facts, factsAt) ??
    deceiverGoesOn(facts, factsAt) ??
    askedAloud(facts.toldBy) ??
    framedByOthers(facts.toldBy) ??
    reportedInMedia(facts.toldBy)
  const reported = refuted ? [refuted] : [...reportedIn(facts.toldBy), ...saidByOutsiders(facts.toldBy)]
  if (reported.length === 0) return quoted
  return quoted.length === 0 ? reported : [...quoted, ...reported]
}
