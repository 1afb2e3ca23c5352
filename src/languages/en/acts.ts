import { ENGLISH_ANCHOR } from '../../law/citations/anchors.ts'
import type { ActWords } from '../../reader/language/acts.ts'

/** How acts of law, their articles and their parts are named. */
export const acts: ActWords = {
  cites: /[Aa]rts?\.?\s*\d|rticle|RTICLE/gu,
  article: ENGLISH_ANCHOR,
  part: /^(?:parts?|paras?|paragraphs?)$/u,
  act: /^(?:code|law|constitution|criminal|penal|civil)$/u,
  country:
    /^(?:uae|usa|of|the|republic|federation|kingdom|kazakhstan|kazakh|russian?|kyrgyz|kyrgyzstan|uzbekistan|uzbek|tajikistan|turkmenistan|belarus|ukraine|moldova|georgia|armenia|azerbaijan|turkey|türkiye|turkish|mongolia|china|kenya|india|indian|germany|estonia|latvia|lithuania|poland)$/u,
  leading: /^(?:of|the)$/u,
  withinName: /^(?:of|on|and|the|for|in|about)$/u,
  toAct: /^(?:and|or|to|of|the|this|under|no|[a-z]+(?:al|ive|ial))$/u,
}
