import { endOf, type GitProcess, startGit } from './git.ts'
import { LARGEST_FILE, TOO_LARGE, Unreadable } from './unreadable.ts'

const LINE_FEED = 0x0a

/** Reads contents out of a repository through one `git cat-file --batch`, one after the other. */
export class Objects {
  readonly #git: GitProcess
  readonly #chunks: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor(directory: string) {
    this.#git = startGit(directory, ['cat-file', '--batch'])
    endOf(this.#git)
    this.#chunks = this.#git.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  }

  /**
   * The bytes of a blob; `place` is named where they cannot be had.
   * @throws Unreadable where it is missing (a partial copy) or too large
   */
  async read(blob: string, place: string): Promise<Uint8Array> {
    this.#git.stdin.write(`${blob}\n`)
    const [, type, length] = (await this.#line(place)).split(' ')
    if (type !== 'blob')
      throw new Unreadable(place, 'its content is missing from this copy of the repository')
    const size = Number(length)
    if (size > LARGEST_FILE) {
      await this.#pass(size + 1, place)
      throw new Unreadable(place, TOO_LARGE)
    }
    const bytes = await this.#take(size, place)
    await this.#pass(1, place)
    return bytes
  }

  close(): void {
    this.#git.kill()
  }

  async #line(place: string): Promise<string> {
    for (;;) {
      const end = this.#rest.indexOf(LINE_FEED)
      if (end !== -1) {
        const line = this.#rest.toString('latin1', 0, end)
        this.#rest = this.#rest.subarray(end + 1)
        return line
      }
      this.#rest = Buffer.concat([this.#rest, await this.#chunk(place)])
    }
  }

  async #take(size: number, place: string): Promise<Buffer> {
    const chunks = [this.#rest]
    let length = this.#rest.length
    while (length < size) {
      const chunk = await this.#chunk(place)
      chunks.push(chunk)
      length += chunk.length
    }
    const all = Buffer.concat(chunks)
    this.#rest = all.subarray(size)
    return all.subarray(0, size)
  }

  /** Passes over bytes without keeping them. */
  async #pass(size: number, place: string): Promise<void> {
    let left = size
    while (left > this.#rest.length) {
      left -= this.#rest.length
      this.#rest = await this.#chunk(place)
    }
    this.#rest = this.#rest.subarray(left)
  }

  async #chunk(place: string): Promise<Buffer> {
    const { done, value } = await this.#chunks.next()
    if (done) throw new Unreadable(place, 'git stopped giving contents')
    return value
  }
}
