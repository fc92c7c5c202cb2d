/** Who is said to hold, get or lose which role. */
@NullMarked
package org.denouement.read.role;

import org.jspecify.annotations.NullMarked;
