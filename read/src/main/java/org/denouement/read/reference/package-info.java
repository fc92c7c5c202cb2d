/** Whom descriptions and pronouns mean, by all that the article has said before them. */
@NullMarked
package org.denouement.read.reference;

import org.jspecify.annotations.NullMarked;
