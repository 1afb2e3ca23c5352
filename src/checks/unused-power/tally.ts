import type { SentenceView, Stretch } from '../../reader/check.ts'

/** Numbers in a sentence that counts offences by their kinds. */
const TALLY = 3
/** Words between a number and the time behind it that it is of: "35 cases a year before". */
const ITS_TIME = 2

/** "37 of them slander, 8 abuse of office, 42 bribery", «совершено 104 кражи, в прошлом году 121»: statistics tell of no case. */
export function isTally(sentence: SentenceView): boolean {
  if (sentence.hits('crime-fell').length > 0) return true
  const numbers = sentence.figures().filter(({ kind }) => kind === 'number')
  return numbers.length >= TALLY || (numbers.length > 1 && areOfTwoTimes(sentence, numbers))
}

/** Two numbers are compared where the second has a time of its own: «в прошлом году 2 блогера …, а 5 провокаторов …» tells of deeds. */
function areOfTwoTimes(sentence: SentenceView, [first, ...others]: readonly Stretch[]): boolean {
  const times = sentence.hits('other-time')
  if (first === undefined || times.length === 0) return false
  const told = [...times, ...sentence.hits('period')].filter(({ from }) => from >= first.to)
  return others.some((number) => told.some((time) => isTimeOf(time, number)))
}

function isTimeOf(time: Stretch, number: Stretch): boolean {
  return time.to === number.from || (time.from >= number.to && time.from - number.to <= ITS_TIME)
}
