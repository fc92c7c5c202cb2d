/** Where words and sentences begin and end. */
@NullMarked
package org.denouement.read.syntax.segment;

import org.jspecify.annotations.NullMarked;
