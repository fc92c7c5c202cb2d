/** Scorers and benchmarks on public corpora. */
@NullMarked
package org.denouement.eval;

import org.jspecify.annotations.NullMarked;
