import type { BodyWords } from '../../reader/language/bodies.ts'

/** What tells a body by name, and what the name tells of its powers. */
export const bodies: BodyWords = {
  organisation: /^(?:llp|jsc|ltd|llc|inc|ngo|movement|party|channel|newspaper|website|organi[sz]ation)/u,
  houses:
    /embass|consulate|airport|museum|municipalit|(?:town|city) hall|(?:media|press|call|cultural) cent(?:re|er)|hospital|universit|librar(?:y|ies)|theat(?:re|er)|water (?:utility|company)|corporation|(?:city|town|district) administration|administration of (?:the )?(?:city|town|district)|cent(?:re|er)s? (?:for|of) (?:immun|disease|hygien|health|sanit|blood)|(?:first|former|ex-) ?president/iu,
  offices:
    /^(?!.*(?:polic|prosecut|securit)).*(?:president|prime minister|governor|(?:provincial|regional) administration|disaster|emergency management|board of .*education)/iu,
  powers:
    /(?<!local |self.?)government|security|intelligence|state services|secret service|inspect|supervis|sanitary|epidemiolog|home affairs|interior|defen[cs]e|armed forces|\barmy|military|constabular|sheriff|gendarm|\bgarda|carabinier|marshal|coast ?guard|customs|investigat|crimes? commission|\bfbi\b|attorney|public order|cent(?:er|re) for (?:combating|countering)|central bank|reserve bank|(?:broadcast|communications|media|telecom)[^;]{0,60} (?:commission|authority|council)/iu,
  faith:
    /^(?:muslims?|mufti\p{L}*|islamic|church(?:es)?|diocese|archdiocese|patriarch\p{L}*|exarchate|synod|bishops?|christian|catholic|orthodox|ulema|imams|mosques?|spiritual|temples?|monaster(?:y|ies)|synagogues?|rabbi\p{L}*|cathedral|parish\p{L}*|dioces(?:e|es|an)|episcopal|metropolitanate|lutherans?|evangelicals?|baptists?|adventists?|pentecostals?|anglicans?|methodists?|buddhists?|hindu|jewish|qazyyat|kazyyat|ecumenical|interfaith|dumk)$/u,
  courts: {
    acting: /^(?:courts?|judges?|magistrates?|tribunals?)$/u,
    behind:
      /^(?:not|while|whilst|of|by|at|outside|near|citing|from|before|under|after|despite|against|until|in|to|about|for|with)$/u,
    before:
      /^(?:officials?|spokes\p{L}+|reporters?|buildings?|cases?|hearings?|sessions?|rulings?|decisions?|orders?)$/u,
    notOf: /^(?:we|i)$/u,
  },
  press:
    /^(?:administrator|administrators|author|authors|blogger|bloggers|broadcaster|broadcasters|cartoonist|channel|channels|columnist|correspondent|correspondents|editor|editors|journalist|journalists|magazine|media|newspaper|newspapers|newsroom|newsrooms|outlet|outlets|podcaster|portal|portals|press|publisher|publishers|reporter|reporters|site|sites|station|website|websites)$/u,
}
