/** How many of what. */
@NullMarked
package org.denouement.read.figure;

import org.jspecify.annotations.NullMarked;
