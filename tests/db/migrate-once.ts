import { makeTemplate } from '@qorgan/data/testing';

/** Before the first database test and after the last one; see vitest.config.ts. */
export default makeTemplate;
