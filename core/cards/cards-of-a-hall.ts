/** As many as a hall has seats; the numbers after that are spares. */
export const CARDS_OF_A_HALL = 40;
