/** The browser's caches, of which the project's types know nothing. */
interface Caches {
  keys(): Promise<string[]>
  match(address: string): Promise<Response | undefined>
  open(name: string): Promise<{ put(address: string, answer: Response): Promise<void> }>
}

/** What the keeper's caches begin with. */
const OURS = 'saual-reader-'

/** A browser has none where it keeps nothing, or where the connection is not a safe one. */
function cachesHere(): Caches | undefined {
  return (globalThis as { caches?: Caches }).caches
}

/**
 * The bytes of a file of the reader: those that are kept on this device, or the site's.
 * @throws Error where it is not kept and the site does not answer
 */
export async function bytesOf(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = (await cachesHere()?.match(address)) ?? (await fetch(address))
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** Keeps files on this device for use without a connection, where the keeper keeps the page; asks nobody for them again. */
export async function keep(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<void> {
  const caches = cachesHere()
  for (const name of (await caches?.keys()) ?? []) {
    if (!name.startsWith(OURS)) continue
    const cache = await caches?.open(name)
    for (const [address, bytes] of files)
      if (!(await caches?.match(address))) await cache?.put(address, new Response(bytes))
  }
}
