/** A light that changes evenly over a card: value = level + across · u + down · v. */
export interface Light {
  level: number;
  across: number;
  down: number;
}

/** Sums of a least-squares plane through values at places. */
export interface Sums {
  n: number;
  u: number;
  v: number;
  uu: number;
  uv: number;
  vv: number;
  z: number;
  uz: number;
  vz: number;
}

export function newSums(): Sums {
  return { n: 0, u: 0, v: 0, uu: 0, uv: 0, vv: 0, z: 0, uz: 0, vz: 0 };
}

export function clear(sums: Sums): void {
  sums.n = sums.u = sums.v = sums.uu = sums.uv = sums.vv = sums.z = sums.uz = sums.vz = 0;
}

export function add(sums: Sums, u: number, v: number, z: number): void {
  sums.n += 1;
  sums.u += u;
  sums.v += v;
  sums.uu += u * u;
  sums.uv += u * v;
  sums.vv += v * v;
  sums.z += z;
  sums.uz += u * z;
  sums.vz += v * z;
}

/** The plane nearest to what was added; level everywhere where that is too little for one. */
export function fit(sums: Sums, light: Light): void {
  const { n, u, v } = sums;
  light.across = light.down = 0;
  light.level = n === 0 ? 0 : sums.z / n;
  if (n < 4) return;
  const uu = sums.uu - (u * u) / n;
  const uv = sums.uv - (u * v) / n;
  const vv = sums.vv - (v * v) / n;
  const uz = sums.uz - (u * sums.z) / n;
  const vz = sums.vz - (v * sums.z) / n;
  const flat = uu * vv - uv * uv;
  if (flat < 0.1 * uu * vv) return;
  light.across = (uz * vv - vz * uv) / flat;
  light.down = (vz * uu - uz * uv) / flat;
  light.level = (sums.z - light.across * u - light.down * v) / n;
}

export function lightAt({ level, across, down }: Light, u: number, v: number): number {
  return level + across * u + down * v;
}
