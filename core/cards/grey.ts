/** Puts the light of each dot (weighed as the eye does, 0 to 255) into `grey`, from four bytes a dot: red, green, blue and one that is not looked at. */
export function putGrey(dots: Uint8ClampedArray, grey: Uint8Array): void {
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4)
    // Weights of Rec. 601 in 256ths.
    grey[at] = (77 * (dots[from] ?? 0) + 150 * (dots[from + 1] ?? 0) + 29 * (dots[from + 2] ?? 0)) >> 8;
}
