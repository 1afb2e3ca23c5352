import type { Match } from './formulas.ts'
import { matched, wordCount } from './formulas.ts'
import type { Subject } from './subject.ts'

const LONGEST_NAME = 4
/** A bracket that points elsewhere, counts or puts a choice names nobody. */
const NO_NAME =
  /\d|"|^(?:далее|или|и|либо|не|нет|за|без|кроме|включая|при|в|во|с|со|на|по|от|до|для|если|как|например|статья|пункт|глава|приложение|бұдан|немесе|және|оның|соның|егер|мысалы|ескерту|hereinafter|hereafter|or|and|if|with|without|including|other|except|see|not|in|on|at|by|for|of|from|to|as|only|up|under|section|article|schedule|annex|form|whether|both|either|the latter|независимо)(?: |$)|^(?!family$)[a-z]+ly$|(?:^| )(?:included|excluded|excepted|inclusive|only|exclusive|copies|қоса алғанда|қоспағанда|ғана|дейін|кейін|бар|жоқ|емес|включительно|исключая)(?: |$)|,|(?:ады|еді|йды|йді)$/

/** Whether what stands in brackets or between dashes may be a name. */
export function mayName(words: string): boolean {
  return wordCount(words) <= LONGEST_NAME && !NO_NAME.test(words)
}

/**
 * What was described and then named, where the name is one: the heading has it, the text speaks of it again, or it is of the
 * kind that is described: «Сделка, совершённая для вида (мнимая сделка)». `kind` is the part of the description that has that.
 */
export function nameOf(found: RegExpExecArray | null, kind: string, subject: Subject): Match | undefined {
  const name = found?.groups?.term ?? ''
  if (found === null || !mayName(name)) return undefined
  const words = name.split(' ')
  const isOfKind =
    words.length > 1 &&
    (subject.namesAny(words) || kind.split(' ').some((word) => subject.isForm(word, words.at(-1) as string)))
  if (
    !subject.is(name) &&
    !isOfKind &&
    !(words.length > 1 && subject.names(name)) &&
    !subject.recursAlike(name)
  )
    return undefined
  return matched(found)
}
