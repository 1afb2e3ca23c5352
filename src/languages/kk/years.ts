import type { YearWords } from '../../reader/language/years.ts'

/** What tells a term of years from an age and from a span of time. */
export const years: YearWords = {
  years: /^жыл/u,
  joined: /^\d+-?жыл/u,
  decades: /^онжылды/u,
  spanUnit: /^жылдық/u,
  age: /^(?:жаста|жастағы|жасар|жасқа|жасында|жасындағы)$/u,
  served: /^(?:бас$|бостандығ|түрме|мерзім|жаза|сотта|қамал|кесіл)/u,
  link: /^(?:дейін|дейінгі|мерзімге)$/u,
  spanBehind: /^(?:бұрын|бойы|бойына|ішінде|өткен|кейін|қатарынан|сайын|бері)$/u,
  spanBefore: /^(?:соңғы|өткен|әр$)/u,
}
