/** Relatives, conjunctions and auxiliaries: what stands before them has said its say. Lower case. */
const CLAUSE =
  'а|но|что|чтобы|как|когда|где|куда|который|которая|которое|которые|которых|которым|которыми|которого|которому|которой|которую|котором|' +
  'поскольку|потому|хотя|будто|включая|несмотря|that|which|who|whom|whose|but|because|since|while|although|is|are|was|were|has|have|had|' +
  'will|shall|would|should|must|бірақ|алайда|себебі|өйткені|яғни|сонымен|сондай-ақ'
const PREPOSITION =
  'в|во|на|о|об|обо|к|ко|с|со|у|из|за|по|под|над|про|для|ради|среди|между|через|против|после|перед|около|вокруг|согласно|благодаря|' +
  'вопреки|из-за|из-под|of|in|on|at|by|for|from|to|with|into|onto|about|against|among|between|through|during|before|after|towards|under|within'
const JOINER = 'и|да|and'
/** Postpositions: a phrase ends behind them. */
const ENDS_KK =
  'үшін|туралы|жайлы|жөнінде|бойынша|арқылы|кейін|соң|сайын|қарай|қарсы|қатысты|сәйкес|байланысты|ретінде|бірге|деп'

const BEGINS_CLAUSE = new RegExp(`^(?:${CLAUSE})$`, 'u')
const BEGINS_PHRASE = new RegExp(`^(?:${CLAUSE}|${PREPOSITION})$`, 'u')
const IS_JOINER = new RegExp(`^(?:${JOINER})$`, 'u')
const ENDS_PHRASE = new RegExp(`^(?:${ENDS_KK})$`, 'u')
const MARK_BEHIND = /[,;:.!?)»”…]$/u
const MARK_BEFORE = /^[(«“–—-]/u

/** Whether a phrase begins with a word of a text: "cases | of dissemination", «…, | в собственных интересах». */
export function beginsPhrase(words: readonly string[], at: number): boolean {
  if (isMarked(words, at)) return true
  if (BEGINS_PHRASE.test(bare(words[at - 1])) || IS_JOINER.test(bare(words[at - 1]))) return false
  return ENDS_PHRASE.test(bare(words[at - 1])) || BEGINS_PHRASE.test(bare(words[at])) || joins(words, at)
}

/** Whether words may go on there behind "…": a clause begins, or the like of what stands before: "… | and in the interests of". */
export function beginsClause(words: readonly string[], at: number): boolean {
  if (isMarked(words, at)) return true
  return BEGINS_CLAUSE.test(bare(words[at])) || ENDS_PHRASE.test(bare(words[at - 1])) || joins(words, at)
}

/** "And in the north" joins phrases, "honour and dignity" words of one. */
function joins(words: readonly string[], at: number): boolean {
  return IS_JOINER.test(bare(words[at])) && BEGINS_PHRASE.test(bare(words[at + 1]))
}

function isMarked(words: readonly string[], at: number): boolean {
  return MARK_BEHIND.test(words[at - 1] ?? '') || MARK_BEFORE.test(words[at] ?? '')
}

function bare(word = ''): string {
  return word.toLowerCase().replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
}
