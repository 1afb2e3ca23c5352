/** Folded. */
const WORDS = `
  about above according across after again against almost along already although altogether always among amongst
  another anybody anyone anything april around august because before behind being below beside besides between
  beyond concerning could december during earlier eight either enough especially every everybody everyone everything
  february finally first following fourth friday further hardly hence herself himself hours however including indeed
  instead itself january known lately later least likewise mainly march maybe meanwhile might monday month months
  moreover mostly namely nearly neither never nevertheless nobody nonetheless nothing november nowadays october
  often other others otherwise ought perhaps quite rather really recent recently regarding saturday second seldom
  september seven several shall should since somebody someone something sometimes somewhere still sunday their
  theirs themselves there therefore these third those though three through throughout thursday today today's
  together tomorrow tonight total toward towards tuesday under until usually various wednesday weeks where where's
  whereas whether which while whole whose within without would year years yesterday yesterday's`

const words: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u))

/** Whether a word only ties sentences, or tells a day: what two sentences have in common by it is no matter. */
export function isLinkWord(word: string): boolean {
  return words.has(word)
}
