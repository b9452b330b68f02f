interface Open {
  answer: Promise<unknown>
  waiting: number
  stop: AbortController
}

/** Questions under way: two views that ask the same at once share one request, which is given up when the last of them leaves. */
export class InFlight {
  readonly #open = new Map<string, Open>()

  /** Joins the question of this key, or asks it. `leave` is to be called once, when nobody waits any more for this answer. */
  join(key: string, ask: (signal: AbortSignal) => Promise<unknown>): { answer: Promise<unknown>; leave: () => void } {
    const open = this.#open.get(key) ?? this.#begin(key, ask)
    open.waiting++
    return {
      answer: open.answer,
      leave: () => {
        open.waiting--
        if (open.waiting > 0) return
        open.stop.abort()
        this.#end(key, open)
      },
    }
  }

  #begin(key: string, ask: (signal: AbortSignal) => Promise<unknown>): Open {
    const stop = new AbortController()
    const open = { answer: ask(stop.signal), waiting: 0, stop }
    this.#open.set(key, open)
    const end = () => {
      this.#end(key, open)
    }
    open.answer.then(end, end)
    return open
  }

  #end(key: string, open: Open): void {
    if (this.#open.get(key) === open) this.#open.delete(key)
  }
}
