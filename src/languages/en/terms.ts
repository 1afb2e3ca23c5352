import type { TermWords } from '../../reader/language/terms.ts'

/** How words describe and are described. */
export const terms: TermWords = {
  adjectives: /(ive|ous|ful|al|ic|able|ed|ing|less|ory|some|fake|incendiary)$|^(?:anti|pro)-|^other$/u,
  inLists: /^(?:false|fake|untrue|violent|indecent|obscene|extremist|terrorist|separatist|hate)$/u,
  wantsNoun: /(ous|ful|ical|less|dependent)$|^(?:(?:anti|pro)-\p{L}+|human)$/u,
  heads:
    /^(?:defenders?|activists?|advocates?|campaigners?|bloggers?|groups?|organi[sz]ations?|outlets?|channels?|accounts?|sites?|websites?|networks?|bodies|agenc(?:y|ies)|authorities|institutions?|officials|officers?|forces|services?|organs|polic(?:y|ies)|leadership)$/u,
  beginsAnother:
    /^(?:the|an?|my|your|his|her|its|our|their|this|that|these|those|about|against|at|by|for|from|in|into|on|through|to|under|with|without)$/u,
  plurals: /(?<![su]|new|right|serie|politic|media|economic|servant)s$/u,
  epithets: /^(?:yet|another|new|latest|open|outright|real|sheer|pure)$/u,
  kinds: { noun: /^(?:nature|character)$/u, leads: ['of', 'a'] },
  indefinite: /^(certain|some|individual|particular|known|interested)$/u,
  pointers: ['these', 'those', 'this', 'that', 'such'],
  notNouns: /(ly|ing|ed)$/u,
  noTermAlone:
    /^(?!narrative|incentive).+(?:ive|ous|ful|ical|able|less)$|^(?:mis|dis)inform(?:s|ed|ing)?$|^(?:discredit|tarnish|malign)(?:e?s|ed|ing)?$|^smear(?:s|ed|ing)$|^(?:denigrat|disparag|belittl)(?:e|es|ed|ing)$|^(?:vilif|defam)(?:y|e|ies|es|ied|ed|ying|ing)$|^(?:destabili[sz]|manipulat|provok|fabricat|falsif|incit|mislead|deceiv)(?:e|es|ed|ing|s)?$/u,
  deeds:
    /^(?:distort|defame|undermine|discredit|disparage|denigrate|belittle|malign|manipulate|destabili[sz]e|desecrate|defile|pollute|contaminate|infect|degrade|weaken)s?$|^(?:diminish|tarnish)(?:es)?$|^vilif(?:y|ies)$/u,
  spreads:
    /^(?:spread|circulat|disseminat|distribut|shar|repost|post|forward|publish|mak|creat|launch|expos|debunk)(?:e|es|s|ed|ing)?$|^(?:made|spreads)$/u,
  shortNouns: [],
  pointing: /^(?:these|this|those|their|his|her|its|such|our)$/u,
  demonstratives: /^(?:these|this|those|such|said)$/u,
  empty: /^(?:and|the|for|its|not|all|any)$/u,
  joints: ['and', 'or'],
  denies:
    /^(?:so[ -]called|self-(?:styled|proclaimed|appointed|declared)|pseudo|quasi|would-be|wannabe|fake|false|alleged|supposed)[\s“"‘-]{0,3}/giu,
}
