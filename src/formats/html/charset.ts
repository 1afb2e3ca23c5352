const LOOKED_AT = 4096

/** The encoding that a page names in its head, where browsers look for it too. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT))
  const found =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head) ??
    /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/iu.exec(head)
  return found?.[1]
}
