/** How much one application can get, in steps, for whoever looks for a scheme that pays at least so much. */

/** Each step in HK$, as the address writes it. */
export const CEILING_STEPS = ["100000", "500000", "1000000", "5000000", "10000000"] as const;

/** What a scheme without a fixed ceiling offers: it is in reach of every step. */
export const NO_CEILING = "none";

/**
 * The steps within a ceiling.
 * @param hkd what one application can get; 0 where no sum is known.
 */
export const stepsWithin = (hkd: number): string[] => CEILING_STEPS.filter((step) => Number(step) <= hkd);
