import type { OthersWords } from './others-words.ts'
import type { ToldBy } from './told-by.ts'

/** Words at most between a question and the verb that tells who asked it. */
const BESIDE = 2

/** «Тролли сеют рознь, что делать? — спросил корреспондент»: what a reporter asks aloud is claimed by nobody for whom the statement speaks. */
export function askedAloud(told: ToldBy): OthersWords | undefined {
  const { facts } = told
  for (const asks of facts.listHits('asks-aloud')) {
    for (let token = asks.from; token > Math.max(facts.from, asks.from - BESIDE); token--) {
      if (!isBehindQuestion(told, token) || told.speaksOfficially(asks.to - 1)) continue
      return { words: { from: facts.from, to: token }, frame: [{ from: token, to: facts.to }] }
    }
  }
  return undefined
}

function isBehindQuestion({ facts }: ToldBy, token: number): boolean {
  const { end, start } = facts.survey.tokens
  return facts.text.slice(end[token - 1], start[token]).includes('?')
}
