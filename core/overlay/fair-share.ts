/**
 * How many of each list are shown where `most` rows are all there is room for: short lists whole, the room they leave goes to the long ones,
 * and no list that has something is left out while another shows two.
 */
export function fairShare(counts: readonly number[], most: number): readonly number[] {
  const shares = counts.map(() => 0);
  for (let left = most; left > 0; left -= 1) {
    let least = -1;
    for (const [at, count] of counts.entries()) {
      const share = shares[at] ?? 0;
      if (share < count && (least === -1 || share < (shares[least] ?? 0))) least = at;
    }
    if (least === -1) break;
    shares[least] = (shares[least] ?? 0) + 1;
  }
  return shares;
}
