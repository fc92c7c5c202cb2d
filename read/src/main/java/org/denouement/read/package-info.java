/** Article to Reading: the annotators, in the one order in which they run. */
@NullMarked
package org.denouement.read;

import org.jspecify.annotations.NullMarked;
