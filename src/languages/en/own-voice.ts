import type { OwnVoiceWords } from '../../reader/language/own-voice.ts'

const KINDS =
  'statement|release|notice|communiqu[eé]|appeal|warning|advisory|clarification|reply|response|message|address|announcement|explanation|alert|update|comments?|circular|rejoinder'
const SPEECHES =
  '(?:opening |closing |welcome |keynote |introductory |prepared )?(?:remarks|speech|address|letter|testimony)|words of welcome|op-ed'
const ADJECTIVES =
  'official|joint|press|media|public|urgent|full|important|safety|travel|news|special|open|video|televised|annual'
const DESCRIBED = `(?:(?:${ADJECTIVES}|the|an?|text of) )*`
const SERVICE =
  '(?:press|media|communications?|public affairs|public relations|corporate affairs|public information)(?:(?: and|,) (?:public )?(?:information|media|communications?|relations|affairs))? (?:service|office|cent(?:er|re)|department|unit|secretariat|bureau|division|directorate|section|board)'

/** How a text tells whose it is. */
export const ownVoice: OwnVoiceWords = {
  heading: [
    new RegExp(
      `^${DESCRIBED}(?:${KINDS}|${SPEECHES})(?: issued| made| given| delivered)?(?: to (?:the |all |our |my )?\\p{L}+(?: of [\\p{L} ]+?)?)? (?:by|from|of) (?:the )?(?<whose>.+)$`,
      'du',
    ),
    new RegExp(
      `^(?:the )?(?<whose>[^:]+?)(?<! (?:the|an?|issues|publishes|releases|gives|makes))[:,]?(?:['’]s?)? (?:(?:${ADJECTIVES}) )*(?:${KINDS})(?: (?:on|about|regarding|concerning|over|following|after|to|for) .+)?[.:]?$`,
      'du',
    ),
  ],
  turnsTo:
    /^(?:the )?(?<who>.+?)(?: (?:addresses|has addressed|addressed|writes to|wrote to|speaks to|spoke to|(?:has )?(?:issued?|made?|makes|issues|published|publishes|released|releases) (?:an? )?(?:\p{L}+ )?(?:statement|appeal|message|address|letter))(?= |[.:!]?$)|: (?:an? |the )?(?:open )?(?:statement|appeal|message|address|letter)(?= |$))/du,
  by: /^(?:by|from|author)$/u,
  kind: new RegExp(`^${DESCRIBED}(?:${KINDS})(?: for immediate release)?[.:]?$|^for immediate release$`, 'u'),
  press: [
    new RegExp(`^(?:the )?${SERVICE}(?: of|,| –| -) (?:the )?(?<house>.+?)[.]?$`, 'du'),
    new RegExp(`^(?:the )?(?<house>.+?)(?:['’]s?)? ${SERVICE}[.]?$`, 'du'),
  ],
  ofPress:
    /press|media|spokes|public affairs|public relations|corporate affairs|communications? (?:officer|manager|director)/u,
  informs:
    /^(?:the )?(?<who>.+?) (?:informs?|reports?|warns?|reminds?|clarif(?:y|ies)|explains?|announces?|notif(?:y|ies)|advises?|cautions?)(?: the (?:general )?public)?[.:!]?$/du,
  answers:
    /^(?:the )?(?<who>.+?) (?:(?:has|have) )?(?:answered|replied to|responded to|sent an? (?:answer|reply|response) to|given an? (?:answer|reply) to) (?:our|the (?:newsroom|editor|editors|editorial office)['’]?s?|a) (?:\p{L}+ )?(?:request|question|questions|inquiry|enquiry|query|letter|appeal)(?!\p{L})/du,
  toAsker: /(?<!\p{L})you[r]?(?!\p{L})/u,
  ends: / (?:on|about|regarding|concerning|over|following|after|before|during|ahead|at|as|in (?:connection|response|reply|relation)|to|against)(?= )|\s*(?:(?<!(?:^|[ .])\p{Lu})\.|[,:;(“"«–—])/u,
  post: /(?:posted|wrote|written|shared|published|a post|the post|an? entry|from (?:his|her) (?:page|account|channel)).{0,60}(?:facebook|telegram|instagram|twitter|tiktok|whatsapp|social media|(?<!\p{L})x(?!\p{L})|page|channel|account|following)/u,
  ofCountry: (line, house) => {
    const country =
      /^(?:republic|kingdom|state|federation|commonwealth|union|government) of (?:the )?(?<name>.+)$/iu.exec(
        line,
      )
    return country?.groups?.name && `${house} of ${country.groups.name}`
  },
  inCapitals: { joins: /^(?:and|in|on)$/u },
  countries: [],
}
