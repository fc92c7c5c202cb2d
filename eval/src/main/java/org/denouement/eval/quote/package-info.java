/** Who said what, measured on PolNeAR. */
@NullMarked
package org.denouement.eval.quote;

import org.jspecify.annotations.NullMarked;
