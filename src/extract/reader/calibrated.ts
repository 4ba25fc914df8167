/** How sure the network was, and what share of such acts was right: points of a line, the first at 0 and the last at 1. */
export type Calibration = readonly (readonly [odds: number, share: number])[]

/** The share of acts that are right where the network is so sure, to two places: on the line between two points. */
export function calibrated(odds: number, points: Calibration): number {
  const sure = Math.min(odds, 1)
  const at = points.findIndex(([x]) => x >= sure)
  const [[x1, y1], [x2, y2]] = [points[at - 1] ?? [0, 0], points[at] ?? [1, 1]]
  const share = x2 === x1 ? y2 : y1 + ((sure - x1) / (x2 - x1)) * (y2 - y1)
  return Math.round(share * 100) / 100
}
