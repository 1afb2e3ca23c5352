/** The little of the DOM that text is taken from, so that no browser types are needed. */

export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly isConnected: boolean
  readonly parentElement: DomElement | null
  readonly firstChild: DomNode | null
  readonly lastChild: DomNode | null
  readonly previousSibling: DomNode | null
  readonly nextSibling: DomNode | null
  readonly childNodes: Iterable<DomNode>
  remove(): void
}

export interface DomElement extends DomNode {
  readonly previousElementSibling: DomElement | null
  readonly nextElementSibling: DomElement | null
  closest(selector: string): DomElement | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  append(...nodes: DomNode[]): void
  after(...nodes: DomNode[]): void
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement
  readonly head: DomElement
  readonly body: DomElement
  createElement(name: string): DomElement
}

/** Markup as a document with a head and a body. Scripts are never run: linkedom has no engine for them. */
export async function parseDocument(markup: string): Promise<DomDocument> {
  const { parseHTML } = await import('linkedom')
  const whole = /<html[\s>]/iu.test(markup)
    ? markup
    : `<!doctype html><html><head></head><body>${markup}</body></html>`
  const { document } = parseHTML(whole) as unknown as { document: DomDocument }
  order(document)
  return document
}

const OF_HEAD = new Set(['META', 'LINK', 'TITLE', 'BASE', 'STYLE', 'SCRIPT'])

/** The tags of head and body may be left out; a browser puts them in, linkedom does not. */
function order(document: DomDocument): void {
  const { documentElement, head } = document
  const children = [...documentElement.childNodes]
  const body = children.find(({ nodeName }) => nodeName === 'BODY')
  const loose = children.filter((node) => node !== head && node !== body)
  for (const node of loose) if (OF_HEAD.has(node.nodeName)) head.append(node)
  // Only now does the body stand where linkedom looks for it, or is one made there.
  const rest = loose.filter(({ nodeName }) => !OF_HEAD.has(nodeName))
  for (const node of rest) node.remove()
  for (const node of rest) document.body.append(node)
}
