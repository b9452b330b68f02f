import { Component, h, type ComponentType } from 'preact'

/** A component that is drawn anew only when what it is given differs; functions don't count, since they mean the same each time. */
export function memo<P extends object>(Inner: ComponentType<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return (Object.keys(next) as (keyof P)[]).some((name) => typeof next[name] !== 'function' && next[name] !== this.props[name])
    }

    render() {
      return h(Inner, this.props)
    }
  }
}
