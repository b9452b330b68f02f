import { describe, expect, it } from 'vitest'
import { addressOf, placeOf } from './router'

describe('an address of the page', () => {
  it('holds an id with everything that an address could misread', () => {
    const address = addressOf(['entity', 'project:310104:A/B?馆 #1'], { from: 2020, to: 2021 })

    const place = placeOf(new URL(address, 'http://localhost'))

    expect(place.segments).toEqual(['entity', 'project:310104:A/B?馆 #1'])
    expect([place.query.get('from'), place.query.get('to')]).toEqual(['2020', '2021'])
  })

  it('repeats a parameter for each of a list and leaves out what is empty', () => {
    expect(addressOf(['graph'], { labels: ['Area', 'Project'], year: undefined, q: '' })).toBe('/graph?labels=Area&labels=Project')
  })

  it('that is badly encoded is read as it stands', () => {
    expect(placeOf(new URL('http://localhost/entity/%E5%8')).segments).toEqual(['entity', '%E5%8'])
  })
})
