/** What is thrown at the formats: targets for a fuzzer, and the corpus they are run on in every build. */
@NullMarked
package org.denouement.acquire.fuzz;

import org.jspecify.annotations.NullMarked;
