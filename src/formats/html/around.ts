import { blockText } from '../blocks.ts'
import type { DomElement } from '../dom.ts'
import { letters } from '../letters.ts'
import { READ_ALSO } from './news-label.ts'

const TAGS = new Set(['nav', 'footer', 'aside'])
const ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'dialog',
  'alertdialog',
  'search',
  'feed',
])
/** Words in the names that pages give to what is not their text: comments, other news, sharing, advertising. */
const NAMES = new Set(
  (
    'comment comments disqus share sharing social socials related recommend recommended recommendations similar teaser teasers ' +
    'card cards widget sidebar aside breadcrumb breadcrumbs pagination pager tags cookie cookies consent subscribe subscription ' +
    'newsletter advert advertisement ads banner promo popular latest'
  ).split(' '),
)
/** A part named so that is longer than this is the text itself, whatever its name. */
const LONGEST = 20_000
const FEWEST_WORDS = 4
const BLOCKS = new Set('P DIV SECTION UL OL DL TABLE LI H2 H3 H4 H5 H6'.split(' '))
/** A block that begins so leads elsewhere. */
const INVITES = new RegExp(`^\\s*(?:${READ_ALSO}|related)(?:\\s*[:.…—–-]|\\s*$)`, 'iu')

/** Whether an element says by its tag or its role that it is no part of the page's text. */
export function isAroundByTag(node: DomElement): boolean {
  return TAGS.has(node.nodeName.toLowerCase()) || ROLES.has(node.getAttribute('role') ?? '')
}

/** The same by the names that people gave it, which are right more often than not. */
export function isAround(node: DomElement): boolean {
  if (isAroundByTag(node)) return true
  return namesOf(node).some((name) => NAMES.has(name)) && (node.textContent ?? '').length <= LONGEST
}

/** Whether a block is other news: nothing but links, one beside the other, or links after "read also". */
export function isOtherNews(node: DomElement): boolean {
  if (!BLOCKS.has(node.nodeName) || (node.textContent ?? '').length > LONGEST) return false
  if (invitesToRead(node)) return true
  const links = headlines(node)
  const { previousElementSibling: before, nextElementSibling: after } = node
  return (
    links > 1 ||
    (links === 1 &&
      (headlines(before) > 0 || headlines(after) > 0 || (before !== null && invitesToRead(before))))
  )
}

function invitesToRead(node: DomElement): boolean {
  if ((node.textContent ?? '').length > LONGEST) return false
  return INVITES.test(blockText(node).split('\n', 1)[0] as string)
}

/** How many links as long as a headline an element has, where it has nothing else. */
function headlines(node: DomElement | null): number {
  if (node?.querySelector('a') == null) return 0
  const links = [...node.querySelectorAll('a')].map((link) => link.textContent ?? '')
  const linked = links.reduce((sum, text) => sum + letters(text), 0)
  if (linked < letters(node.textContent)) return 0
  return links.filter((text) => text.trim().split(/\s+/u).length >= FEWEST_WORDS).length
}

/** The words in the class and the id of an element. */
export function namesOf(node: DomElement): string[] {
  const named = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`.slice(0, 500)
  return named
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((name) => name !== '')
}
