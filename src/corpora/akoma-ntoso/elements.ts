/** Elements of the vocabulary by what they do to the text. */

/** Documents; `act` is law, a `doc` is mostly an annex of one. */
export const DOCUMENTS = words(
  'act bill doc statement judgment debate debateReport amendment amendmentList officialGazette documentCollection portion',
)
/** Parts of an act that have number, heading and text. */
export const HIERARCHY = words(
  `alinea article book chapter clause division hcontainer indent level list paragraph part point proviso rule section
  subchapter subclause subdivision sublist subparagraph subpart subrule subsection subtitle title tome transitional`,
)
/** What a provision is in a document, the first that it has: an act of sections has no articles. */
export const UNITS = 'article section rule paragraph clause hcontainer'.split(' ')
/** Elements that stand on lines of their own. */
export const BLOCKS = words(
  `p block blockContainer blockList citation citations container content crossHeading div foreign formula heading intro
  interstitial item li listIntroduction listWrapUp longTitle ol preamble quotedStructure recital recitals signature subheading
  table toc tocItem tr ul wrapUp conclusions mainBody`,
)
/** The words of another act. Articles in it are not articles of this one. */
export const QUOTED = words('quotedStructure quotedText embeddedStructure embeddedText')
/** What is no part of the law’s words. */
export const SKIPPED = words('meta coverPage del toc')

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u))
}
