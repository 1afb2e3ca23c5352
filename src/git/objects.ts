import { GitFailure, type RunningGit, startGit } from './git.ts'

const LINE_FEED = 0x0a
const MEGABYTE = 1024 * 1024

/** The bytes of a file, or why they can't be had. */
export type ReadObject = { readonly bytes: Uint8Array } | { readonly fault: ObjectFault }

/** Why an object can't be had. */
export type ObjectFault =
  | { readonly code: 'object-missing' | 'not-a-file'; readonly values: Readonly<Record<string, never>> }
  | { readonly code: 'too-large'; readonly values: { readonly megabytes: number } }
  | { readonly code: 'git'; readonly values: { readonly reason: string } }

/** Reads files out of a repository one after the other through one `git cat-file`. */
export interface Objects {
  /** @param object a blob, or `<commit>:<path>` */
  read(object: string): Promise<ReadObject>
  close(): void
}

/**
 * Opens the objects of a git directory. A damaged object is a fault of its own; the next one is read all the same.
 * @param largest bytes; larger files are not held
 */
export function openObjects(directory: string, largest: number): Objects {
  let running: Answers | undefined
  return {
    async read(object) {
      running ??= new Answers(startGit(directory, ['cat-file', '--batch']), largest)
      try {
        return await running.ask(object)
      } catch (error) {
        if (!(error instanceof GitFailure)) throw error
        running.stop()
        running = undefined
        return { fault: { code: 'git', values: { reason: error.message } } }
      }
    },
    close() {
      running?.stop()
      running = undefined
    },
  }
}

class Answers {
  readonly #git: RunningGit
  readonly #pieces: AsyncIterator<Buffer>
  readonly #largest: number
  #rest: Buffer = Buffer.alloc(0)

  constructor(git: RunningGit, largest: number) {
    this.#git = git
    this.#pieces = git.output[Symbol.asyncIterator]() as AsyncIterator<Buffer>
    this.#largest = largest
  }

  stop(): void {
    this.#git.input.end()
    this.#git.stop()
  }

  /** @throws GitFailure where git gives no more answers */
  async ask(object: string): Promise<ReadObject> {
    this.#git.input.write(`${object}\n`)
    const header = await this.#line()
    const [, type, length] = / (\S+) (\d+)$/u.exec(header) ?? []
    // A partial copy of a repository lacks objects; git says so and goes on.
    if (type === undefined) return { fault: { code: 'object-missing', values: {} } }
    const size = Number(length)
    const bytes = await this.#take(size + 1, type === 'blob' && size <= this.#largest)
    if (type !== 'blob') return { fault: { code: 'not-a-file', values: {} } }
    if (size > this.#largest)
      return { fault: { code: 'too-large', values: { megabytes: this.#largest / MEGABYTE } } }
    return { bytes: bytes.subarray(0, -1) }
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#pieces.next()
    if (done) {
      await this.#git.ended
      throw new GitFailure('git stopped giving contents')
    }
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value])
  }

  async #line(): Promise<string> {
    for (;;) {
      const end = this.#rest.indexOf(LINE_FEED)
      if (end >= 0) {
        const line = this.#rest.toString('utf8', 0, end)
        this.#rest = this.#rest.subarray(end + 1)
        return line
      }
      await this.#more()
    }
  }

  /** The next `count` bytes; what is not kept is passed over piece by piece. */
  async #take(count: number, keep: boolean): Promise<Buffer> {
    const kept: Buffer[] = []
    let left = count
    while (left > 0) {
      if (this.#rest.length === 0) await this.#more()
      const piece = this.#rest.subarray(0, left)
      this.#rest = this.#rest.subarray(piece.length)
      left -= piece.length
      if (keep) kept.push(piece)
    }
    return kept.length === 1 ? (kept[0] as Buffer) : Buffer.concat(kept)
  }
}
