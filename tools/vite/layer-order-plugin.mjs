// @ts-check

/** As in renderer/styles/index.css. */
const ORDER = '@layer reset,base,ui,screens,forced;';

/**
 * Puts the order of the cascade layers at the head of every stylesheet. Whichever the browser meets first then sets the same order; without
 * it a component's sheet that loads before the base would come to lie below it, and every button would lose its face.
 * @returns {import('vite').Plugin}
 */
export function layerOrderPlugin() {
  return {
    name: 'layer-order',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = ORDER + String(file.source);
        }
      },
    },
  };
}
