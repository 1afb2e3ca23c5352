import { onceOf } from '../../law/once.ts'
import type { Stretch } from '../check.ts'
import { meetsAny } from '../stretch.ts'
import type { Survey } from '../survey/survey.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { hasShape, marksBefore, PARTS, wordAt } from './clauses.ts'
import { nameBeside } from './name-beside.ts'
import { NAMED } from './private-names.ts'
import type { SentenceFacts } from './sentence-facts.ts'

type FactsAt = (token: number) => SentenceFacts

/** Words of a name at most behind an office, and words before it that tell what it is about. */
const NAME = 3
const ABOUT = 2

/** "Governor Ann Lowe … Ms. Lowe, | a doctor | by training": whether somebody whose trade is told holds an office. */
export function isOfHolder(facts: SentenceFacts, trade: Stretch, factsAt: FactsAt): boolean {
  const [name] = nameBeside(facts, trade)
  if (name === undefined) return false
  return officeHolders(facts.survey, facts.vocabulary, factsAt).has(wordAt(facts, name.to - 1))
}

/** Last words of names that stand behind an office somewhere in a text. */
const officeHolders = onceOf(
  (survey: Survey, _vocabulary: Vocabulary, factsAt: FactsAt): ReadonlySet<string> => {
    const { sentences, sentenceCount } = survey.tokens
    const known = new Set<string>()
    for (let n = 0; n < sentenceCount; n++) {
      const facts = factsAt(sentences[n] as number)
      const { holder } = facts.own.knowledge.language.offices
      for (let token = facts.from; token < facts.to - 1; token++) {
        if (!holder?.test(wordAt(facts, token))) continue
        const end = endOfName(facts, token + 1)
        if (end > token + 1 && isOfBody(facts, token)) known.add(wordAt(facts, end - 1))
      }
    }
    return known
  },
)

function endOfName(facts: SentenceFacts, from: number): number {
  let end = from
  while (
    end < Math.min(facts.to, from + NAME) &&
    hasShape(facts, end, NAMED) &&
    !(marksBefore(facts, end) & PARTS)
  )
    end++
  return end
}

/** "Health Minister", "County Commissioner": an office of the state that nobody is told to have left. */
function isOfBody(facts: SentenceFacts, holder: number): boolean {
  const office: Stretch = { from: Math.max(facts.from, holder - ABOUT), to: holder + 1 }
  if (meetsAny(office, facts.listHits('of-past-office'))) return false
  if (meetsAny({ from: holder, to: holder + 1 }, facts.listHits('body'))) return true
  const words: string[] = []
  for (let token = office.from; token < office.to; token++) words.push(wordAt(facts, token))
  const about = words.join(' ')
  return Object.values(facts.own.knowledge.language.offices.fields ?? {}).some((field) => field.test(about))
}
