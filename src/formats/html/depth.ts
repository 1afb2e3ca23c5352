/** Elements that never have content. */
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont frame isindex keygen command'.split(
    ' ',
  ),
)
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp'])
/** Inside drawings and formulas a tag may close itself; inside the elements that hold HTML again it may not. */
const FOREIGN = new Set(['svg', 'math'])
const HTML_AGAIN = new Set([
  'mi',
  'mo',
  'mn',
  'ms',
  'mtext',
  'annotation-xml',
  'foreignobject',
  'desc',
  'title',
])

/** Which open element an opening tag closes, as HTML has it for end tags that may be left out. */
const CLOSES: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(['li']),
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd']),
  tr: new Set(['tr', 'th', 'td']),
  th: new Set(['th']),
  td: new Set(['th', 'td']),
  option: new Set(['option']),
  ...Object.fromEntries(
    (
      'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr ' +
      'main nav ol pre section table ul'
    )
      .split(' ')
      .map((name) => [name, new Set(['p'])]),
  ),
}

/**
 * Whether elements stand inside each other deeper than `limit`. One pass, constant work a tag: it runs before any parser,
 * whose recursion or whose stack of open elements such a page would overwhelm.
 */
export function isDeeperThan(markup: string, limit: number): boolean {
  const open: string[] = []
  const counts = new Map<string, number>()
  const close = (): void => {
    const name = open.pop() as string
    counts.set(name, (counts.get(name) as number) - 1)
  }
  let at = markup.indexOf('<')
  while (at !== -1) {
    if (markup.startsWith('<!--', at)) {
      const end = markup.indexOf('-->', at + 4)
      if (end === -1) return false
      at = markup.indexOf('<', end)
      continue
    }
    const { name, isClosing } = tagAt(markup, at)
    if (name === '') {
      at = markup.indexOf('<', at + 1)
      continue
    }
    if (isClosing) {
      if ((counts.get(name) ?? 0) > 0) {
        while (open.at(-1) !== name) close()
        close()
      }
    } else if (!VOID.has(name)) {
      while (open.length > 0 && CLOSES[name]?.has(open.at(-1) as string)) close()
      open.push(name)
      counts.set(name, (counts.get(name) ?? 0) + 1)
      if (open.length > limit) return true
    }
    const end = tagEnd(markup, at + 1)
    if (!isClosing && markup[end - 1] === '/' && open.at(-1) === name && isForeign(open)) close()
    if (!isClosing && RAW.has(name)) {
      at = rawEnd(markup, end, name)
      continue
    }
    at = markup.indexOf('<', end)
  }
  return false
}

function isForeign(open: readonly string[]): boolean {
  const context = open.findLast((name) => FOREIGN.has(name) || HTML_AGAIN.has(name))
  return context !== undefined && FOREIGN.has(context)
}

function tagAt(markup: string, at: number): { readonly name: string; readonly isClosing: boolean } {
  const isClosing = markup[at + 1] === '/'
  const from = isClosing ? at + 2 : at + 1
  if (!/[a-z]/iu.test(markup[from] ?? '')) return { name: '', isClosing }
  let to = from
  while (to < markup.length && !' \n\t\r\f/>'.includes(markup[to] as string)) to += 1
  return { name: markup.slice(from, to).toLowerCase(), isClosing }
}

/** The `>` of a tag, not one inside a quoted attribute; a quote that never ends runs to the end of the file. */
function tagEnd(markup: string, from: number): number {
  let quote = ''
  let before = ''
  for (let index = from; index < markup.length; index += 1) {
    const sign = markup[index] as string
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '>') return index
    else if ((sign === '"' || sign === "'") && before === '=') quote = sign
    if (sign !== ' ' && sign !== '\n' && sign !== '\t' && sign !== '\r') before = sign
  }
  return markup.length
}

function rawEnd(markup: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}[\\s/>]`, 'giu')
  closing.lastIndex = from
  return closing.exec(markup)?.index ?? -1
}
