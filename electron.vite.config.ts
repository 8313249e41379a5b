import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { builtInLadders } from './scripts/lib/built-in-ladders.mjs'
import { firstFiles } from './scripts/lib/first-files.mjs'
import { licences } from './scripts/lib/licences.mjs'
import { wordsFromFiles, wordsWhenSaid } from './scripts/lib/words.mjs'
import { CONTENT_SECURITY_POLICY_META } from './src/main/electron/content-security-policy.ts'

const folder = (path: string): string => join(import.meta.dirname, path)

/** Every file that stands directly in src/main is a composition root, and becomes a program of its own. */
function mainEntries(): Record<string, string> {
  const files = readdirSync(folder('src/main')).filter((name) => name.endsWith('.ts'))
  return Object.fromEntries(files.map((name) => [basename(name, '.ts'), join(folder('src/main'), name)]))
}

export default defineConfig({
  main: {
    plugins: [builtInLadders(), wordsFromFiles(), licences()],
    build: {
      outDir: 'out/main',
      minify: 'oxc',
      // Only what has native code stays a package; all else is in the bundle, so that one file is read at start.
      externalizeDeps: false,
      rolldownOptions: {
        input: mainEntries(),
        external: ['better-sqlite3'],
        // In one folder, so that each finds the words beside it.
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    plugins: [licences()],
    build: {
      outDir: 'out/preload',
      minify: 'oxc',
      // A sandboxed preload script is one CommonJS file that can require next to nothing.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: folder('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: folder('src/renderer'),
    base: './',
    plugins: [
      wordsWhenSaid(),
      licences({ last: true }),
      react(),
      contentSecurityPolicyMeta(),
      dropSupersededFonts(),
      firstFonts(),
    ],
    build: {
      outDir: folder('out/renderer'),
      emptyOutDir: true,
      minify: 'oxc',
      cssMinify: 'lightningcss',
      // The polyfill would call fetch(), which no page of Cairn may.
      modulePreload: { polyfill: false },
      // A data: address in a style sheet is no font the policy allows.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: folder('src/renderer/index.html'), print: folder('src/renderer/print.html') },
        output: {
          codeSplitting: { groups: firstFiles(folder('src/renderer/main.tsx'), folder('src/renderer/print.tsx')) },
        },
      },
    },
  },
})

/** The policy stands in the page as well as in the answer that brings it: each alone would be enough. */
function contentSecurityPolicyMeta(): Plugin {
  return {
    name: 'cairn:content-security-policy-meta',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY_META },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** Font packages name an older .woff beside each .woff2, and Vite would copy both. */
function dropSupersededFonts(): Plugin {
  return {
    name: 'cairn:drop-superseded-fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/@fontsource/') || !id.endsWith('.css')) return null
      const folderOfCss = join(id, '..')
      return code.replace(/,\s*url\(([^)]+\.woff)\)\s*format\('woff'\)/g, (whole, woff: string) =>
        existsSync(join(folderOfCss, `${woff}2`)) ? '' : whole,
      )
    },
  }
}

/**
 * The faces of the first screen, fetched beside its scripts. Otherwise they are asked for when it is laid out, and it is laid
 * out twice: with whatever the system puts in their place, which has to be looked for, and with them.
 */
function firstFonts(): Plugin {
  return {
    name: 'cairn:first-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { path, bundle = {} }) =>
        path.endsWith('/index.html')
          ? Object.keys(bundle)
              .filter((file) => /\/inter-latin-\d+-normal-[^/]*\.woff2$/.test(file))
              .map((file) => ({
                tag: 'link',
                attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
                injectTo: 'head' as const,
              }))
          : [],
    },
  }
}
