/** The little of the DOM that text is taken from, so that no browser types are needed. */

export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  append(...nodes: DomNode[]): void
  remove(): void
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement
  readonly body: DomElement
  createElement(name: string): DomElement
}

/**
 * Markup as a document with a body. Scripts are never run: linkedom has no engine for them.
 */
export async function parseDocument(markup: string): Promise<DomDocument> {
  const { parseHTML } = await import('linkedom')
  const whole = /<html[\s>]/iu.test(markup)
    ? markup
    : `<!doctype html><html><head></head><body>${markup}</body></html>`
  const { document } = parseHTML(whole) as unknown as { document: DomDocument }
  if (document.querySelector('body') === null) gatherBody(document)
  return document
}

/** `<html><p>…` is a page too; linkedom adds no body of its own. */
function gatherBody(document: DomDocument): void {
  const loose: DomNode[] = []
  for (let node = document.documentElement.firstChild; node; node = node.nextSibling) {
    if (node.nodeName !== 'HEAD') loose.push(node)
  }
  document.body.append(...loose)
}
