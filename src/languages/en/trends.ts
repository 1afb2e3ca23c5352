import type { TrendWords } from '../../reader/language/trends.ts'

const GROWTH = '(?:rise|increase|growth|surge|spike|jump|upsurge|uptick|influx|worsening|spread)'

/** How it is told that something grew, or how much of it there is. */
export const trends: TrendWords = {
  change:
    /\bmore (?:and more|often|frequen|common|active|aggress|sophist|widespread|numerous|intens|violent|brazen|serious|people|of (?:them|these|this))|\bincreas|\bgrow|\bgrew\b|\b(?:rise|rises|rising|rose|risen)\b|\bsurg|\bsoar|\bspik|\bjump|\bmultipl(?:y|ie)|\bescalat|\bintensif|\bworsen|\bprolifer|\bswell|\bswoll|\bmount(?:ed|ing|s)\b|\bclimb|\bdoubl|\btripl|\bquadrupl|skyrocket|\bupsurge|\bupti|\bexpand|\baccelerat|\bgather\w* (?:pace|speed|momentum|force)|\brecord\b|\bunprecedented|\bnever\b|\bunheard\b|\bthan (?:before|ever|usual|last|in)\b|\bhigher\b|\bgreater\b|\bwider\b|\blouder\b|\bworse\b|\btrend|\bbecom|\bbecame\b|\bby the (?:day|hour|week|minute)\b|\bday by day\b|\b(?:every|each|with each) (?:passing )?(?:day|week|month|year|hour)|\bfrom (?:day|week|month|year) to\b|\bno longer\b|\bupward|\bheighten|\bramp(?:s|ed|ing)?\b|\bstep(?:ped|ping) up\b|\bpick(?:ed|ing)? up\b|\bnew(?:ly)? normal\b|\bnorm\b|\bbooming\b|\bboom\b|\bout of (?:hand|control)\b|\bcontinu/u,
  much: /\bmany\b|\bnumerous|\bcountless|\bmultiple\b|\bmass\b|\bmassive|\ben masse\b|\bwidespread|\bwidely\b|\bwholesale|\bflood|\bstream|\bwaves?\b|\btorrent|\bavalanche|\bbarrage|\bdeluge|\btide\b|\bflurry|\bdozens|\bscores\b|\bhundreds|\bthousands|\bmillions|\blots?\b|\bplenty\b|\brife\b|\brampant|\bfull of\b|\beverywhere\b|\b(?:large|huge|great|vast|enormous) (?:number|amount|volume|quantit|share)|\bhost of\b|\bseries\b|\bspate|\boften\b|\bfrequent|\bswarm|\binundat|\bswamp|\bepidemic|\bso much\b|\bso many\b|\btoo many\b|\btoo much\b/u,
  oneWentFar:
    /\b(?:the|this|that|his|her|its|their|one) (?:[\w-]+ ){0,3}(?:recording|video|clip|footage|photo|photograph|picture|image|post|letter|message|article|audio|list|file|document|screenshot|interview|tape|memo|film|tweet)(?: (?!and\b)[\w-]+){0,8} (?:has|had|was|is|been|being|having been|went|gone)(?: [\w-]+){0,3}? (?:widely|broadly|far and wide) (?:shared|circulated|distributed|spread|disseminated|seen|viewed|reposted|forwarded|discussed|published|posted)/u,
  explained: new RegExp(
    `\\b(?:explained|explains|attributed|attributes|ascribed|put|blamed) (?:(?:the|this|that|such|a|an|recent|sharp|sudden|apparent) )+${GROWTH}\\b`,
    'u',
  ),
  asReason: {
    before:
      /^(?:as|since|with|to (?:cope|keep up|deal) with|to (?:meet|satisfy|handle|answer)) |(?:^|[^\p{L}])(?:because|due to|owing to|in view of|in response to|in connection with|in the light of|in light of|given|considering|seeing|following|thanks to|in order to (?:meet|cope|satisfy)|as a result of) /u,
    behind: /, (?:so|therefore|hence|which is why|that is why|and so|and therefore)[ ,]|; therefore /u,
  },
}
