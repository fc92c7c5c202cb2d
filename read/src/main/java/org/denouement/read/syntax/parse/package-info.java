/** A transition-based dependency parser and how it learns. */
@NullMarked
package org.denouement.read.syntax.parse;

import org.jspecify.annotations.NullMarked;
