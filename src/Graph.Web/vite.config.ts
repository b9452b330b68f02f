import { defineConfig } from 'vitest/config'
import { compressed } from './scripts/compressed.mjs'

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
  server: { proxy: { '/api': 'http://localhost:5080', '/openapi': 'http://localhost:5080' } },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'] },
})
