import type { Stretch } from '../check.ts'
import { askedAloud } from './asked-aloud.ts'
import { askedWhy } from './asked-why.ts'
import { deceiverGoesOn } from './deceiver-goes-on.ts'
import { disownedIn } from './disowned.ts'
import { grantedIn } from './granted.ts'
import { letterTells } from './letter-tells.ts'
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
 * behind "that", behind «по словам автора видео», before «, — сказал житель», or in a list of myths and facts. Who speaks for a body
 * speaks for the office.
 * @param factsAt of the sentence that a token stands in, for quotations over several sentences
 */
export function othersWordsIn(
  facts: SentenceFacts,
  factsAt: (token: number) => SentenceFacts,
): readonly OthersWords[] {
  const quoted = quotedByOthers(facts, factsAt)
  const told = byFirstRule(facts, factsAt)
  const unquoted = told ? [told] : [...reportedIn(facts.toldBy), ...saidByOutsiders(facts.toldBy)]
  if (unquoted.length === 0) return quoted
  return quoted.length === 0 ? unquoted : [...quoted, ...unquoted]
}

/**
 * What the first of these rules that knows the sentence finds: then nothing is asked of its single clauses. What labels and dashes show
 * stands before what only words tell.
 */
function byFirstRule(
  facts: SentenceFacts,
  factsAt: (token: number) => SentenceFacts,
): OthersWords | undefined {
  return (
    refutedIn(facts, factsAt) ?? // «Миф: …» is false, and a reporter's question no answer
    behindDash(facts.voices) ?? // «…, — сказал житель»
    goesOnBehindDash(facts, factsAt) ?? // the same person, behind another dash
    grantedIn(facts) ?? // "some may argue that …" was said by nobody
    storyIn(facts) ?? // a tale or a museum accuses nobody
    pastIn(facts) ?? // of a time past nobody can be asked
    disownedIn(facts, factsAt) ?? // "That is a myth", says the next sentence
    deceiverGoesOn(facts, factsAt) ?? // «Они грозят арестом»: swindlers, named before
    letterTells(facts, factsAt) ?? // «В письме описаны взятки»: unsigned, as a sentence before says
    askedAloud(facts.toldBy) ?? // «…? — спросил корреспондент»
    askedWhy(facts.toldBy) ?? // «житель спросил, почему …»
    framedByOthers(facts.toldBy) ?? // a petition or a channel tells all of it
    reportedInMedia(facts.toldBy) // the press is told to have reported it
  )
}
