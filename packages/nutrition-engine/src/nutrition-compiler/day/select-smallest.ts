/**
 * The value that has so many smaller ones before it in sorted order: quickselect with the middle as pivot, which takes a
 * few passes where sorting takes many.
 *
 * @param rank counted from 0; below the number of values
 */
export function selectSmallest(values: Float64Array, rank: number): number {
  const rest = values.slice()
  let low = 0
  let high = rest.length - 1
  while (low < high) {
    const pivot = rest[(low + high) >> 1] as number
    let left = low
    let right = high
    while (left <= right) {
      while ((rest[left] as number) < pivot) left += 1
      while ((rest[right] as number) > pivot) right -= 1
      if (left > right) break
      const swapped = rest[left] as number
      rest[left] = rest[right] as number
      rest[right] = swapped
      left += 1
      right -= 1
    }
    if (rank <= right) high = right
    else if (rank >= left) low = left
    else break
  }
  return rest[rank] as number
}
