/** The browser's caches, of which the project's types know nothing. */
interface Caches {
  keys(): Promise<string[]>
  match(address: string): Promise<Response | undefined>
  open(name: string): Promise<{ put(address: string, answer: Response): Promise<void> }>
}

/** A file of the reader as it came. */
export interface Loaded {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

/** What the keeper's caches begin with. */
const OURS = 'saual-reader-'
/** Without these a browser would not run a script that was kept, or would let it ask whom it likes. */
const HEADERS = ['content-type', 'content-security-policy']

/** A browser has none where it keeps nothing, or where the connection is not a safe one. */
function cachesHere(): Caches | undefined {
  return (globalThis as { caches?: Caches }).caches
}

/**
 * A file of the reader: as it is kept on this device, or the site's.
 * @throws Error where it is not kept and the site does not answer
 */
export async function loadFile(address: string): Promise<Loaded> {
  const answer = (await cachesHere()?.match(address)) ?? (await fetch(address))
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  const headers = HEADERS.flatMap((name) => {
    const value = answer.headers.get(name)
    return value === null ? [] : [[name, value]]
  })
  return { bytes: new Uint8Array(await answer.arrayBuffer()), headers: Object.fromEntries(headers) }
}

/** Keeps files on this device for use without a connection, where the keeper keeps the page; asks nobody for them again. */
export async function keep(files: ReadonlyMap<string, Loaded>): Promise<void> {
  const caches = cachesHere()
  for (const name of (await caches?.keys()) ?? []) {
    if (!name.startsWith(OURS)) continue
    const cache = await caches?.open(name)
    for (const [address, { bytes, headers }] of files)
      if (!(await caches?.match(address))) await cache?.put(address, new Response(bytes, { headers }))
  }
}
