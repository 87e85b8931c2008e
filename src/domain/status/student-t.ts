/**
 * The share of Student's t distribution below `t`, for `freedom` degrees of freedom.
 * By the regularised incomplete beta function (NIST DLMF 8.17, the continued fraction 8.17.22).
 */
export function studentCdf(t: number, freedom: number): number {
  const tail = regularisedBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t < 0 ? tail : 1 - tail;
}

/**
 * The value below which `share` (between 0 and 1) of Student's t distribution lies, or 1000 where it lies farther out: by Newton's
 * method on {@link studentCdf}, halving the interval where a step would leave it.
 */
export function studentQuantile(share: number, freedom: number): number {
  const peak = Math.exp(-logBeta(freedom / 2, 0.5)) / Math.sqrt(freedom);
  let low = -1000;
  let high = 1000;
  let t = 0;
  for (let step = 1; Math.abs(step) > 1e-10; ) {
    const miss = studentCdf(t, freedom) - share;
    if (miss < 0) low = t;
    else high = t;
    const density = peak * (1 + (t * t) / freedom) ** (-(freedom + 1) / 2);
    const next = t - miss / density;
    const better = next >= low && next <= high ? next : (low + high) / 2;
    step = better - t;
    t = better;
  }
  return t;
}

function regularisedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast below this point; above it the mirrored one does.
  if (x > (a + 1) / (a + b + 2)) return 1 - regularisedBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log(1 - x) - logBeta(a, b)) / a;
  return front * betaFraction(x, a, b);
}

/** The continued fraction of DLMF 8.17.22, evaluated by Lentz's method. */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny);
  let value = d;
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let step = 1;
    for (const term of [even, odd]) {
      d = 1 / (1 + term * d || tiny);
      c = 1 + term / c || tiny;
      step = c * d;
      value *= step;
    }
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return value;
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** Stirling's series (DLMF 5.11.1) after shifting the argument up, good to fifteen digits for positive arguments. */
function logGamma(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < 12; z++) shift -= Math.log(z);
  const inverse = 1 / (z * z);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / z;
  return shift + (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series;
}
