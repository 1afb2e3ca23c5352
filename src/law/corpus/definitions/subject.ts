/** What a provision is about, as far as its heading tells. */
export interface Subject {
  /** The words of the heading without its number. */
  readonly title: string
  /** Whether words are the subject, whatever their endings. */
  readonly is: (words: string) => boolean
  /** How much of the beginning of a sentence is the subject; 0 where it begins with something else. */
  readonly opens: (sentence: string) => number
}

const NUMBER = /^(?:стать[яи]|article|section|art\.|s\.)? ?(?:\d+(?:-\d+)?[a-z]?)?(?:-бап)?[.)]? */
/** «Понятие и виды X», «X ұғымы», "Concept of X". */
const CONCEPT =
  /^(?:общие положения об? |(?:понятие|определение)(?:(?:,| и) [а-я]+)* |(?:concept|notion|definition|meaning)(?:(?:,| and) [a-z]+)* of (?:an? |the )?)| (?:ұғымы|түсінігі|анықтамасы)(?: (?:және|мен) .*)?$/
const FURTHER =
  / (?:\(.*|(?:и|, )?(?:его|ее|их) .*|и (?:порядок|виды) .*|(?:және|мен) (?:оның|олардың) .*|and (?:its|his|their) .*)$/
const OWN = / (?:и|және|мен|and)$/
const SHORTEST = 3
const LONGEST_ENDING = 3

export function subjectOf(heading: string): Subject {
  const title = heading.replace(NUMBER, '').trim()
  const names = title.replace(/\.$/, '').replace(CONCEPT, '').replace(FURTHER, '').replace(OWN, '')
  const wanted = names.split(' ').filter((word) => word !== '')
  const opens = (sentence: string): number => {
    let at = 0
    for (const word of wanted) {
      const end = sentence.indexOf(' ', at)
      const stop = end < 0 ? sentence.length : end
      if (!alike(word, sentence.slice(at, stop).replace(/,$/, ''))) return 0
      at = stop + 1
    }
    return Math.max(0, at - 1)
  }
  const named = names.length >= SHORTEST
  return {
    title,
    is: (words) => named && words.split(' ').length === wanted.length && opens(words) > 0,
    opens: (sentence) => (named ? opens(sentence) : 0),
  }
}

/** Forms of one word: they differ by their last letters. */
function alike(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  const shorter = Math.min(one.length, other.length)
  const longer = Math.max(one.length, other.length)
  return (
    same >= Math.max(Math.min(SHORTEST, shorter), shorter - LONGEST_ENDING) && longer - same <= SHORTEST * 2
  )
}
