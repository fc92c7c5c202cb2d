/** Who is reported to have said what, and through which channel. */
@NullMarked
package org.denouement.read.quote;

import org.jspecify.annotations.NullMarked;
