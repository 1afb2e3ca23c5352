import { apartBy, namedAside, namesApart } from '../apart.ts'
import { bracketsOf, inBracket } from '../brackets.ts'
import type { Match, Scope } from '../formulas.ts'
import { listed, matched, place } from '../matches.ts'

const NAME_ALONE =
  /^(?:(?:collectively|together|each|individually|jointly|respectively|in (?:either|any|each|both|all) (?:case|event)s?),? )*(?:the |an? |its |his |her |their |each,? an? )?(?<term>"[^"]{1,80}")(?:,? (?:or|and)(?: (?:collectively|together|jointly|individually|separately|severally|singly|each)(?: of them)?,?)? (?:the |an? )?(?<other>"[^"]{1,80}"))?(?<own>,? (?:for the purposes of|in|within the meaning of) (?:this|these) [a-z]+)?$/ds
/** "(“Warden” in this Act being the Warden of the River)": the bracket itself explains. */
const EXPLAINED =
  /^(?:the |an? )?(?<term>"[^"]{1,80}")(?:,? (?:here|elsewhere|and|in th(?:is|ese) [a-z]+))*,? (?:being|(?:here )?meaning|means|here means) (?<says>\S.*)$/ds
const HEREINAFTER =
  /(?:^|[ ,;])(?:(?:hereinafter|hereafter)(?: (?:in the text(?: of th[a-z]+ [a-z]+)?|in th(?:is|ese) [a-z]+))?|(?:in|for the purposes of) th(?:is|ese) [a-z]+,?(?: is| are)? (?:referred to|called|known)|(?:is |are )?referred to (?:in this [a-z]+|below|herein|hereinafter|hereafter)|below)(?<how>(?:,? (?:also|collectively|together|jointly|respectively|referred to|called|known))*)(?:,? ?as|,? ?[–:-]|,)? ?(?:(?<also>respectively|collectively|together|jointly),? )?(?:the |an? )?(?<term>[^(]+(?:\([^()]*\))?)$/ds
/** "Collectively “the Parties” and individually “the Party”", "“the Company” or “the Issuer”" */
const APART = apartBy(
  ',? and (?:individually|separately|severally|singly|each(?: of them)?)(?:,? (?:(?:hereinafter )?(?:referred to|known|called|named|designated)))?(?:,? (?:as|[–-]))?,? (?:the |an? )?',
  ' or (?:the |an? )?',
)

/** "(together – the parties)" */
const TOGETHER =
  /^(?:together|collectively|jointly|in short|for short|in th(?:is|ese) [a-z]+) ?[–:] (?:the )?(?<term>[^–]+)$/ds
/** "(in this Part, a “ship”)", "(called “ship” for the purposes of this Part)" */
const CALLED =
  /^(?:(?:in|for the purposes of) th(?:is|ese) [a-z]+,? (?:the |an? )?(?<term>"[^"]{1,80}")|(?:called|known as|referred to as|designated) (?:the |an? )?(?<called>"[^"]{1,80}"|[a-z-]+(?: [a-z-]+){0,3}?)(?: (?:for the purposes of|in) th(?:is|ese) [a-z]+)?)$/ds
/** "… transferred to an account called “the share premium account”" */
const CALLED_QUOTED =
  /(?<= )(?<says>(?:an?|the|one|two|any) (?:[a-z-]+ ){0,3}[a-z-]+)(?<!ly),? (?:to be )?(?:called|known as|termed|designated(?: as)?|described as) (?:the |an? )?(?<term>"[^"\n]{2,60}")/dg
const HEREINAFTER_BARE =
  /, (?:which (?:is|are) (?:in this [a-z]+|hereinafter)(?=,? (?:referred|called|known))|(?:together|collectively|jointly)(?=,? (?:referred|called|known))|below(?= (?:called|referred))|(?:hereinafter|hereafter)(?: in th(?:is|ese) [a-z]+)?|(?:referred to|called|known) (?:below|hereinafter|hereafter|in th(?:is|ese) [a-z]+)(?= as )|in th(?:is|ese) [a-z]+(?=,? (?:referred|called|known)))(?:,? (?:(?:also|collectively|together|jointly) )?(?:referred to|called|known)(?: as)?| –| as)? (?:the |an? )?(?<term>"[^"\n]{1,80}"|[^,.;:()"\n]{1,80})/dg

/** Short names: "(hereinafter – X)", "(the “X”)". */
export function shortNames(text: string, scope: (words: string) => Scope | undefined): readonly Match[] {
  const matches: Match[] = []
  for (const bracket of bracketsOf(text)) {
    const says = { from: bracket.named, to: bracket.from - 1 }
    const alone = NAME_ALONE.exec(bracket.words)
    if (alone !== null && !/(?:reference to|words?) $/.test(text.slice(bracket.named, bracket.from - 1))) {
      const own = scope(alone.groups?.own ?? '') ?? 'act'
      matches.push({ term: place(alone, 'term', bracket.from), says, scope: own })
      if (alone.groups?.other !== undefined)
        matches.push({ term: place(alone, 'other', bracket.from), says, scope: own })
      continue
    }
    const explained = EXPLAINED.exec(bracket.words)
    if (explained !== null) {
      matches.push({ ...matched(explained, bracket.from), scope: scope(bracket.words) ?? 'act' })
      continue
    }
    const found =
      HEREINAFTER.exec(bracket.words) ?? TOGETHER.exec(bracket.words) ?? CALLED.exec(bracket.words)
    if (
      found === null ||
      /^(?:section|article|paragraph|mentioned|provided|see(?![a-z]))/.test(found.groups?.term ?? '')
    )
      continue
    const term = place(found, found.groups?.term === undefined ? 'called' : 'term', bracket.from)
    const own = scope(bracket.words) ?? 'act'
    const terms = `${found.groups?.how} ${found.groups?.also}`.includes('respectively')
      ? listed(term, text, /, and |, | and /g)
      : namesApart(term, text, APART)
    for (const each of terms) matches.push({ term: each, says, scope: own })
  }
  for (const found of text.matchAll(CALLED_QUOTED))
    if (!inBracket(text, found.index)) matches.push(matched(found))
  for (const found of text.matchAll(HEREINAFTER_BARE))
    matches.push(...namedAside(found, place(found, 'term'), text, APART))
  return matches
}
