/** What the icon plugin makes of a Phosphor SVG. */
declare module '*?icon' {
  const icon: { readonly paths: readonly { readonly d: string; readonly opacity: number }[] };
  export default icon;
}
