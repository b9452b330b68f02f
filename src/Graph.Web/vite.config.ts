import { defineConfig } from 'vitest/config'
import { compressed } from './scripts/compressed.mjs'

const graph = process.env['GRAPH_SERVER'] ?? 'http://localhost:5080'

export default defineConfig({
  // JSX by the compiler itself: no plugin, no development runtime.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: ['chrome123', 'firefox121', 'safari17.5'],
    modulePreload: { polyfill: false },
    // Nothing inlined as data: the page's policy lets nothing but its own files in.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  plugins: [compressed()],
  // `npm run dev` shows the page over a running `graph serve`.
  server: { proxy: { '/api': graph, '/openapi': graph } },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'] },
})
