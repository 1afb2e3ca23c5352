/** Attributes of an element; an absent one is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** An element with its content, which is already XML. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  const given = Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('')
  return content === '' ? `<${name}${given}/>` : `<${name}${given}>${content}</${name}>`
}

/** An element with others in it, one a line. */
export function block(name: string, attributes: Attributes, children: readonly string[]): string {
  const content = children.filter((child) => child !== '').join('\n')
  return element(name, attributes, content === '' ? '' : `\n${content}\n`)
}

/** Words as XML; characters that XML cannot hold are left out. */
export function escaped(words: string): string {
  return words
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu
