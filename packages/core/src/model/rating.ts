/** A traffic light; `amber` is read as `yellow`. */
export type Rating = 'green' | 'yellow' | 'red';
