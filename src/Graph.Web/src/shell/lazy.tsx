import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { FailureNote, Skeleton } from './Answered'

/** A view whose code is loaded when it is first shown. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined
  return function Lazy(props: P) {
    const [, arrived] = useState(loaded !== undefined)
    const [failed, fail] = useState(false)
    useEffect(() => {
      if (loaded || failed) return
      load().then(
        (view) => {
          loaded = view
          arrived(true)
        },
        () => {
          fail(true)
        },
      )
    }, [failed])
    if (loaded) {
      const View = loaded
      return <View {...props} />
    }
    return failed ? (
      <FailureNote
        retry={() => {
          fail(false)
        }}
      />
    ) : (
      <Skeleton lines={6} />
    )
  }
}
