/** How fast whole articles are read, and in how much memory. */
@NullMarked
package org.denouement.eval.speed;

import org.jspecify.annotations.NullMarked;
